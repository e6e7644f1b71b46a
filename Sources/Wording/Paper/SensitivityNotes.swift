import Experiments
import TerritoryModel

/// What a paper tells of measures of sensitivity: over what they compare points, how much of the design
/// they could use, and what few base points, trajectories or replicates do to them.
public struct SensitivityNotes: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Notes in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// The sentences below a table of measures, each of its own; none where nothing must be known.
  ///
  /// - Parameters:
  ///   - compared: the replicates over which the points were compared.
  ///   - title: what a finding is of, as the table calls it.
  public func notes(
    _ study: SensitivityStudy, compared: StudyFacts.ComparedReplicates,
    title: (SensitivityStudy.Finding) -> String
  ) -> [String] {
    let measured = study.findings.filter { if case .none = $0.measure { false } else { true } }
    return [self.compared(compared)].compactMap(\.self) + selections(study, measured, title)
      + study.findings.compactMap { finding in
        gap(finding.measure, study.design).map {
          Typography.labelled(title(finding), $0, in: language)
        }
      }
      + (measured.isEmpty ? [] : [few(study, measured), chance(study)].compactMap(\.self))
  }

  /// Over which replicates points are compared, where that is not over all; nothing else.
  public func compared(_ compared: StudyFacts.ComparedReplicates) -> String? {
    let count = compared.numbers.count
    guard count > 0, count < compared.planned || !compared.isComplete else { return nil }
    let planned = numbers.whole(compared.planned)
    var text: String
    if !compared.isComplete, compared.planned == 1 {
      text = phrases.say(
        "La seule réplication prévue n’est pas complète.",
        "The only replicate planned is not complete.")
    } else if !compared.isComplete {
      let number = numbers.whole(compared.numbers[0])
      text = phrases.say(
        "Les points sont comparés sur la réplication \(number) seule, dont le plus de simulations sont connues : aucune n’est complète.",
        "Points are compared over replicate \(number) alone, of which most runs are known: none is complete."
      )
    } else if count == 1 {
      text = phrases.say(
        "Les points sont comparés sur 1 réplication des \(planned) prévues, la seule dont toutes les simulations sont connues.",
        "Points are compared over 1 replicate of the \(planned) planned, the only one of which every run is known."
      )
    } else {
      text = phrases.say(
        "Les points sont comparés sur \(numbers.whole(count)) réplications des \(planned) prévues, celles dont toutes les simulations sont connues.",
        "Points are compared over \(numbers.whole(count)) replicates of the \(planned) planned, those of which every run is known."
      )
    }
    if compared.besideTables {
      text += phrases.say(
        " Les tableaux prennent toutes les simulations terminées.",
        " Tables take every run that ended.")
    }
    return text.inTypography(language)
  }

  /// How much of the design had all its values, where that was not all: « Mesuré sur 27 points de base
  /// des 32 prévus : … »; nothing else.
  public func used(_ rows: StudyFacts.UsedRows, of design: ExperimentDesign) -> String? {
    guard rows.used.lowerBound < rows.planned else { return nil }
    let (low, high) = (rows.used.lowerBound, rows.used.upperBound)
    // Two are needed for a measure.
    if high < 2 { return Typography.capitalised(tooFew(high, design)) }
    let planned = numbers.whole(rows.planned)
    let ofPlanned = phrases.say(
      isMorris(design) ? "des \(planned) prévues" : "des \(planned) prévus",
      "of the \(planned) planned")
    let count =
      low == high
      ? "\(self.rows(design, low)) \(ofPlanned)"
      : phrases.say(
        "\(numbers.whole(low)) à \(self.rows(design, high)) \(ofPlanned), selon la mesure",
        "\(numbers.whole(low)) to \(self.rows(design, high)) \(ofPlanned), by metric")
    return phrases.say(
      "Mesuré sur \(count) : il manque des valeurs aux autres, et ce qui reste est un choix, qui ne vaut pas pour toutes les plages.",
      "Measured on \(count): the others lack values, and what is left is a selection, which does not hold for the whole ranges."
    ).inTypography(language)
  }

  /// « 32 points de base », « 6 trajectoires ».
  private func rows(_ design: ExperimentDesign, _ count: Int) -> String {
    let one =
      isMorris(design)
      ? Bilingual(fr: "trajectoire", en: "trajectory")
      : Bilingual(fr: "point de base", en: "base point")
    return numbers.counted(count, one: one, many: many(design))
  }

  private func many(_ design: ExperimentDesign) -> Bilingual {
    isMorris(design)
      ? Bilingual(fr: "trajectoires", en: "trajectories")
      : Bilingual(fr: "points de base", en: "base points")
  }

  private func isMorris(_ design: ExperimentDesign) -> Bool {
    if case .morris = design { true } else { false }
  }

  /// One sentence for the findings that used as many rows; without titles where all did.
  private func selections(
    _ study: SensitivityStudy, _ measured: [SensitivityStudy.Finding],
    _ title: (SensitivityStudy.Finding) -> String
  ) -> [String] {
    guard let planned = study.design.rows else { return [] }
    var counts: [Int] = []
    for count in measured.compactMap(\.measure.usedRows) where !counts.contains(count) {
      counts.append(count)
    }
    return counts.compactMap { count in
      let group = measured.filter { $0.measure.usedRows == count }
      guard let text = used(.init(used: count...count, planned: planned), of: study.design)
      else { return nil }
      guard group.count < study.findings.count else { return text }
      let separator = phrases.isFrench ? "\(Typography.narrowSpace); " : "; "
      return group.map(title).joined(separator: separator) + ". " + text
    }
  }

  /// Why there is no measure; nothing where there is one.
  private func gap(_ measure: SensitivityStudy.Measure, _ design: ExperimentDesign) -> String? {
    guard case .none(let gap) = measure else { return nil }
    let what = nothing(design)
    switch gap {
    case .tooFewRows(let count): return tooFew(count, design)
    case .noVariance:
      return phrases.say(
        "\(what), car la valeur est la même à tous les points.",
        "\(what), as the value is the same at every point.")
    case .otherDesign:
      return phrases.say(
        "\(what), car les points ne sont pas ceux de ce plan.",
        "\(what), as the points are not those of this design.")
    }
  }

  private func tooFew(_ count: Int, _ design: ExperimentDesign) -> String {
    let (known, all) = (numbers.whole(count), numbers.whole(design.rows ?? 0))
    let (what, rows) = (nothing(design), many(design)[language])
    return phrases.say(
      "\(what), faute de deux \(rows) qui aient toutes leurs valeurs (\(known) sur \(all)).",
      "\(what), for want of two \(rows) that have all their values (\(known) of \(all)).")
  }

  private func nothing(_ design: ExperimentDesign) -> String {
    isMorris(design)
      ? phrases.say("aucun effet élémentaire", "no elementary effect")
      : phrases.say("aucun indice", "no index")
  }

  /// That few rows make an order that may change.
  private func few(_ study: SensitivityStudy, _ measured: [SensitivityStudy.Finding]) -> String? {
    let isMorris = isMorris(study.design)
    let least =
      isMorris ? SensitivityWording.fewTrajectories : SensitivityWording.fewBasePoints
    guard let count = measured.compactMap(\.measure.usedRows).min(), count < least else {
      return nil
    }
    let rows = rows(study.design, count)
    return isMorris
      ? phrases.say(
        "Avec \(rows), l’ordre des facteurs peut changer, et les intervalles sont trop étroits.",
        "With \(rows), the order of factors may change, and intervals are too narrow.")
      : phrases.say(
        "Avec \(rows), l’ordre des facteurs peut changer.",
        "With \(rows), the order of factors may change.")
  }

  /// That few replicates leave the chance of their lives in what is measured.
  private func chance(_ study: SensitivityStudy) -> String? {
    let wording = SensitivityWording(language)
    if isMorris(study.design) { return wording.chanceOfEffects(replicates: study.replicates) }
    guard study.replicates < SensitivityWording.fewReplicates else { return nil }
    let count = ExperimentWording(language).replicates(study.replicates)
    return phrases.say(
      "Avec \(count) par point, Sₜ contient aussi le hasard des vies : il peut être trop haut, et les interactions moindres qu’il n’y paraît.",
      "With \(count) per point, Sₜ also holds the chance of lives: it may be too high, and interactions less than they seem."
    ).inTypography(language)
  }
}
