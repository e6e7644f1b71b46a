import SourceText
import TerritoryModel

/// The methods paragraphs of a paper: every number, seed, hash and version behind its figures. In the
/// texts `` `…` `` surrounds what is typed.
public struct MethodsWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Methods in a language.
  public init(_ language: Language) { self.language = language }

  private var numbers: NumberWording { NumberWording(language) }
  private var isFrench: Bool { language == .french }

  /// The paragraphs, in order: the model, the scenario, the runs, the design, the statistics, the
  /// metrics, the reservations.
  public func paragraphs(_ facts: StudyFacts) -> [String] {
    [model(facts), scenario(facts), runs(facts)]
      + (facts.batch.map { [design($0)] } ?? [])
      + [statistics(facts), metrics(facts), reservations, again(facts)]
  }

  private func model(_ facts: StudyFacts) -> String {
    let program = "\(facts.program)"
    let odd = facts.description.map { print in
      isFrench
        ? " Sa description ODD, que le programme écrit (`rencontre odd`), a l’empreinte \(print)."
        : " Its ODD description, which the program writes (`rencontre odd`), has the fingerprint "
          + "\(print)."
    }
    return
      (isFrench
      ? "Les simulations ont été faites avec Rencontre \(program), version \(facts.model) du modèle."
      : "Runs were made with Rencontre \(program), version \(facts.model) of the model.")
      + (odd ?? "") + " " + facts.citation
  }

  private func scenario(_ facts: StudyFacts) -> String {
    let people = ProfessionWording(language).territory(facts.scenario)
    let name = Typography.quoted(facts.scenario.name, in: language)
    let settings = facts.settings.sorted().map { "`\($0)`" }
    let changed =
      settings.isEmpty
      ? (isFrench ? "sans valeur modifiée" : "with no value changed")
      : Typography.labelled(
        isFrench ? "avec ces valeurs" : "with these values", settings.joined(separator: ", "),
        in: language)
    let programme = RunWording(language).programme(facts.scenario.programme, atMost: 100)
    return
      (isFrench
      ? """
      Le scénario \(name) (`\(facts.scenarioName)`, empreinte \(facts.hash)), \(changed), décrit \
      \(people).
      """
      : """
      The scenario \(name) (`\(facts.scenarioName)`, hash \(facts.hash)), \(changed), describes \
      \(people).
      """) + " "
      + Typography.labelled(isFrench ? "Programme" : "Programme", programme + ".", in: language)
  }

  private func runs(_ facts: StudyFacts) -> String {
    let weeks = numbers.weeks(facts.weeks)
    let burnIn = numbers.weeks(Int(facts.scenario.parameters[.runBurnIn]))
    let count = numbers.counted(
      facts.replicates, one: Bilingual(fr: "réplication", en: "replicate"),
      many: Bilingual(fr: "réplications", en: "replicates"))
    var text =
      isFrench
      ? """
      Chaque simulation couvre \(weeks), après \(burnIn) sans programme ; \(count), numérotées à \
      partir de 1, graine \(facts.seed). Tout tirage est une fonction de la graine, du numéro de la \
      réplication, de la semaine et de la décision : les mêmes bits sortent sur toute machine.
      """
      : """
      Each run covers \(weeks), after \(burnIn) without programme; \(count), numbered from 1, seed \
      \(facts.seed). Every draw is a function of the seed, the number of the replicate, the week and \
      the decision: the same bits come out on every machine.
      """
    if facts.isPaired {
      text +=
        isFrench
        ? """
         Chaque réplication a été calculée avec et sans le programme, avec les mêmes tirages ; un \
        effet est la moyenne des différences paire à paire.
        """
        : """
         Each replicate was run with and without the programme, under the same draws; an effect is \
        the mean of the differences pair by pair.
        """
    }
    return text
  }

  private func design(_ batch: StudyFacts.Batch) -> String {
    let factors = batch.factors.map { "`\($0.path)` (\($0.levels))" }
    let points = numbers.counted(
      batch.points, one: Bilingual(fr: "point", en: "point"),
      many: Bilingual(fr: "points", en: "points"))
    let name = Typography.quoted(batch.name, in: language)
    let varied =
      factors.isEmpty
      ? (isFrench ? "aucune valeur ne varie" : "nothing varies")
      : Typography.labelled(
        isFrench ? "varient" : "what varies is", factors.joined(separator: ", "), in: language)
    let chosen =
      batch.design.map { plan($0, seed: batch.designSeed, isListed: batch.isListed) }
      ?? (isFrench ? "points donnés" : "given points")
    var text =
      isFrench
      ? """
      Expérience \(name), plan \(batch.planHash), fichier de résultats au format \
      \(batch.storeFormat) ; \(varied). \(Typography.capitalised(chosen)) : \(points). \
      \(ended(batch)).
      """
      : """
      Experiment \(name), plan \(batch.planHash), store of format \(batch.storeFormat); \(varied). \
      \(Typography.capitalised(chosen)): \(points). \(ended(batch)).
      """
    if batch.done < batch.planned {
      text +=
        isFrench
        ? " Les points sans valeur sont laissés de côté."
        : " Points without a value are left out."
    }
    return text
  }

  /// « 60 simulations terminées sur 60 prévues, aucune en échec ».
  private func ended(_ batch: StudyFacts.Batch) -> String {
    let planned = numbers.whole(batch.planned)
    let failed = numbers.whole(batch.failed)
    let done = numbers.counted(
      batch.done, one: Bilingual(fr: "simulation terminée", en: "run"),
      many: Bilingual(fr: "simulations terminées", en: "runs"))
    return isFrench
      ? "\(done) sur \(planned) \(batch.planned < 2 ? "prévue" : "prévues"), "
        + (batch.failed == 0 ? "aucune en échec" : "\(failed) en échec")
      : "\(done) ended of \(planned) planned, \(batch.failed == 0 ? "none" : failed) failed"
  }

  /// How points were chosen, with the seed where the choice draws.
  ///
  /// - Parameter isListed: whether the levels of every factor are listed, none a range.
  public func plan(_ design: ExperimentDesign, seed: UInt64?, isListed: Bool = false) -> String {
    let drawn = seed.map { isFrench ? ", graine \($0)" : ", seed \($0)" } ?? ""
    switch design {
    case .grid where isListed:
      return isFrench
        ? "toutes les combinaisons des niveaux listés" : "all combinations of the levels listed"
    case .grid(let levels):
      let count = numbers.whole(levels)
      return isFrench
        ? "grille de \(count) niveaux par facteur continu"
        : "grid of \(count) levels for each continuous factor"
    case .list: return isFrench ? "liste de points donnée" : "given list of points"
    case .latinHypercube:
      return (isFrench ? "hypercube latin (maximin)" : "Latin hypercube (maximin)") + drawn
    case .sobol(_, let isScrambled):
      guard isScrambled else { return isFrench ? "suite de Sobol" : "Sobol sequence" }
      return (isFrench ? "suite de Sobol brouillée (Owen)" : "Sobol sequence, scrambled (Owen)")
        + drawn
    case .morris(let trajectories, let levels):
      let (count, steps) = (numbers.whole(trajectories), numbers.whole(levels))
      return
        (isFrench
        ? "effets élémentaires (Morris 1991), \(count) trajectoires, \(steps) niveaux"
        : "elementary effects (Morris 1991), \(count) trajectories, \(steps) levels") + drawn
    case .saltelli(let base, let isSecondOrder):
      let count = numbers.whole(base)
      let order =
        isSecondOrder
        ? (isFrench ? ", second ordre compris" : ", second order included") : ""
      return
        (isFrench
        ? "indices de Sobol (Saltelli et al. 2010 ; Jansen 1999), \(count) points de base\(order)"
        : "Sobol indices (Saltelli et al. 2010; Jansen 1999), \(count) base points\(order)")
    }
  }

  private func statistics(_ facts: StudyFacts) -> String {
    let isMorris = if case .morris = facts.batch?.design { true } else { false }
    var text =
      isFrench
      ? """
      Les bandes vont du 10e au 90e centile des réplications (interpolation linéaire) ; les \
      intervalles sont ceux de confiance à 95 % des moyennes (Student).
      """
      : """
      Bands go from the 10th to the 90th percentile of the replicates (linear interpolation); \
      intervals are 95% confidence intervals of means (Student).
      """
    if isMorris {
      text +=
        isFrench
        ? " Les effets sur des taux, effets élémentaires compris, sont en points de pourcentage."
        : " Effects on rates, elementary effects included, are in percentage points."
    } else if facts.isPaired {
      text +=
        isFrench
        ? " Les effets sur des taux sont en points de pourcentage."
        : " Effects on rates are in percentage points."
    }
    if let resamples = facts.batch?.resamples {
      let count = numbers.whole(resamples)
      let seed = facts.batch?.designSeed.map { isFrench ? ", graine \($0)" : ", seed \($0)" } ?? ""
      let what =
        isMorris
        ? (isFrench ? "des μ*" : "of μ*") : (isFrench ? "des indices" : "of indices")
      text +=
        isFrench
        ? " Les intervalles \(what) sont des centiles de \(count) rééchantillonnages\(seed)."
        : " Intervals \(what) are percentiles of \(count) bootstrap resamples\(seed)."
    }
    return text
  }

  private func metrics(_ facts: StudyFacts) -> String {
    let entries = facts.metrics.map { metric in
      let declaration = metric.declaration
      let meaning = declaration.meaning[language]
      return Typography.labelled(
        "\(declaration.label[language]) (`\(declaration.key)`)", meaning, in: language)
    }
    let separator = isFrench ? "\(Typography.narrowSpace); " : "; "
    let window =
      isFrench
      ? "Les événements sont comptés sur les 13 dernières semaines."
      : "Events are counted over the last 13 weeks."
    return Typography.labelled(
      isFrench ? "Mesures" : "Metrics", entries.joined(separator: separator) + ".", in: language)
      + " " + window
  }

  private var reservations: String {
    ReservationWording.allCases.map { $0.text[language] }.joined(separator: " ")
  }

  private func again(_ facts: StudyFacts) -> String {
    guard facts.batch == nil else {
      return isFrench
        ? "`rencontre batch replay` refait n’importe laquelle de ces simulations, bit pour bit."
        : "`rencontre batch replay` makes any of these runs again, bit for bit."
    }
    var words = [
      "rencontre", "run", facts.source ?? facts.scenarioName, "--weeks", "\(facts.weeks)", "--seed",
      "\(facts.seed)", "--replicates", "\(facts.replicates)",
    ]
    // Of two values for one path the later one holds: the order is kept.
    words += facts.settings.flatMap { ["--set", $0] }
    if facts.scale > 1 { words += ["--scale", "\(facts.scale)"] }
    return Typography.labelled(
      isFrench ? "Pour refaire ces nombres" : "To make these numbers again",
      "`\(words.map(ShellQuoting.word).joined(separator: " "))`.", in: language)
  }
}
