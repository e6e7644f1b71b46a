import SourceText
import TerritoryModel

/// The methods paragraphs of a paper: every number, seed, hash and version behind its figures. In the
/// texts `` `…` `` surrounds what is typed.
public struct MethodsWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Methods in a language.
  public init(_ language: Language) { self.language = language }

  var numbers: NumberWording { NumberWording(language) }
  var isFrench: Bool { language == .french }

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
    return
      (isFrench
      ? """
      Le scénario \(name) (`\(facts.scenarioName)`, empreinte \(facts.hash)), \(changed), décrit \
      \(people).
      """
      : """
      The scenario \(name) (`\(facts.scenarioName)`, hash \(facts.hash)), \(changed), describes \
      \(people).
      """) + peopleVary(facts) + " "
      + Typography.labelled(
        isFrench ? "Programme" : "Programme", programme(facts) + ".", in: language)
  }

  /// That the numbers of people are those before the factors, where factors change them.
  private func peopleVary(_ facts: StudyFacts) -> String {
    let counts = Profession.allCases.map(\.key)
    let varies = facts.batch?.factors.contains { factor in
      let words = factor.path.components
      return words.count == 3 && words[0] == "zones" && counts.contains(words[2])
    }
    guard varies == true else { return "" }
    return isFrench
      ? " Ces effectifs sont ceux d’avant les facteurs, qui les changent."
      : " These numbers of people are those before the factors, which change them."
  }

  /// The actions, each with its week, or with that factors set it.
  private func programme(_ facts: StudyFacts) -> String {
    let moved = (facts.batch?.factors ?? []).compactMap { factor -> String? in
      let words = factor.path.components
      let isTime = words.count == 3 && ["at", "every", "times"].contains(words[2])
      return isTime && words[0] == "programme" ? words[1] : nil
    }
    guard !moved.isEmpty else {
      return RunWording(language).programme(facts.scenario.programme, atMost: 100)
    }
    let shown = facts.scenario.programme.sorted { $0.timing.at < $1.timing.at }.map { action in
      let time =
        moved.contains(action.id)
        ? (isFrench ? "date fixée par les facteurs" : "time set by the factors")
        : RunWording(language).timing(action.timing)
      return "\(action.kind.declaration.label[language]) (\(time))"
    }
    return Typography.list(shown, in: language)
  }

  private func runs(_ facts: StudyFacts) -> String {
    let weeks = numbers.weeks(facts.weeks)
    let burnIn = burnIn(facts)
    let count = numbers.counted(
      facts.replicates, one: Bilingual(fr: "réplication", en: "replicate"),
      many: Bilingual(fr: "réplications", en: "replicates"))
    var text =
      isFrench
      ? """
      Chaque simulation couvre \(weeks), après \(burnIn) ; \(count), numérotées à \
      partir de 1, graine \(facts.seed). Tout tirage est une fonction de la graine, du numéro de la \
      réplication, de la semaine et de la décision : les mêmes bits sortent sur toute machine.
      """
      : """
      Each run covers \(weeks), after \(burnIn); \(count), numbered from 1, seed \
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

  /// « 208 semaines sans programme », or the levels of the factor that sets them.
  private func burnIn(_ facts: StudyFacts) -> String {
    let path = Parameter.runBurnIn.declaration.path
    guard let factor = facts.batch?.factors.first(where: { $0.path.description == path }) else {
      let weeks = numbers.weeks(Int(facts.scenario.parameters[.runBurnIn]))
      return isFrench ? "\(weeks) sans programme" : "\(weeks) without programme"
    }
    return isFrench
      ? "un temps sans programme que fixe un facteur (`\(path)`, en semaines\(Typography.noBreakSpace): \(factor.levels))"
      : "a time without programme that a factor sets (`\(path)`, in weeks: \(factor.levels))"
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
      let seed =
        facts.batch.map { isFrench ? ", graine \($0.designSeed)" : ", seed \($0.designSeed)" } ?? ""
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
