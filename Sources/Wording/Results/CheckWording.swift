import TerritoryModel

/// The words of `verify` and of `check`.
public struct CheckWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Verdicts in a language.
  public init(_ language: Language) { self.language = language }

  private var numbers: NumberWording { NumberWording(language) }

  /// The columns of the verification report: threads, order of the work, observed, resumed, hash.
  public var verificationColumns: [String] {
    language == .french
      ? ["fils d’exécution", "à rebours", "observée", "reprise", "état à la fin"]
      : ["threads", "backward", "observed", "resumed", "state at the end"]
  }

  /// What was run to verify.
  public func verified(scenario: String, replicate: Int, weeks: Int, ways: Int) -> String {
    let duration = numbers.weeks(weeks)
    return language == .french
      ? "\(scenario), réplication \(numbers.whole(replicate)), \(duration), de \(numbers.whole(ways)) façons"
      : "\(scenario), replicate \(numbers.whole(replicate)), \(duration), in \(numbers.whole(ways)) ways"
  }

  /// Yes or no.
  public func answer(_ isTrue: Bool) -> String {
    switch (language, isTrue) {
    case (.french, true): "oui"
    case (.french, false): "non"
    case (.english, true): "yes"
    case (.english, false): "no"
    }
  }

  /// What a verification shows.
  public func verification(isIdentical: Bool) -> String {
    switch (language, isIdentical) {
    case (.french, true):
      """
      Les mêmes bits partout : quels que soient les fils d’exécution et l’ordre du travail, que \
      l’on observe ou non, d’une traite ou repris d’une sauvegarde.
      """
    case (.french, false):
      """
      Les états diffèrent : les résultats dépendent de la façon de les calculer. C’est un défaut du \
      programme.
      """
    case (.english, true):
      """
      The same bits everywhere: whatever the threads and the order of the work, observed or not, in \
      one go or resumed from a checkpoint.
      """
    case (.english, false):
      "The states differ: results depend on how they are computed. It is a defect of the program."
    }
  }

  /// Says that a file is fine.
  public func fine(file: String, hash: String, warnings: Int) -> String {
    let valid = language == .french ? "valide" : "valid"
    return Typography.labelled(file, "\(valid) (\(hash))", in: language) + warned(warnings)
  }

  /// Says that an experiment is fine, and how many runs it has: points × replicates × arms.
  public func fine(
    experiment file: String, points: Int, replicates: Int, arms: Int, warnings: Int
  ) -> String {
    let parts = [
      numbers.counted(
        points, one: Bilingual(fr: "point", en: "point"),
        many: Bilingual(fr: "points", en: "points")),
      numbers.counted(
        replicates, one: Bilingual(fr: "réplication", en: "replicate"),
        many: Bilingual(fr: "réplications", en: "replicates")),
      numbers.counted(
        arms, one: Bilingual(fr: "bras", en: "arm"), many: Bilingual(fr: "bras", en: "arms")),
    ]
    let runs = numbers.counted(
      points * replicates * arms, one: Bilingual(fr: "simulation", en: "run"),
      many: Bilingual(fr: "simulations", en: "runs"))
    let said =
      language == .french
      ? "expérience valide, \(runs) (\(parts.joined(separator: " × ")))"
      : "valid experiment, \(runs) (\(parts.joined(separator: " × ")))"
    return Typography.labelled(file, said, in: language) + warned(warnings)
  }

  /// Says that a calibration is fine, how many parameters it seeks and how many figures it compares.
  public func fine(calibration file: String, parameters: Int, figures: Int, warnings: Int) -> String
  {
    let sought = numbers.counted(
      parameters, one: Bilingual(fr: "paramètre cherché", en: "parameter sought"),
      many: Bilingual(fr: "paramètres cherchés", en: "parameters sought"))
    let compared = numbers.counted(
      figures, one: Bilingual(fr: "cible chiffrée", en: "figure to match"),
      many: Bilingual(fr: "cibles chiffrées", en: "figures to match"))
    let said =
      language == .french
      ? "calibration valide, \(sought), \(compared)" : "valid calibration, \(sought), \(compared)"
    return Typography.labelled(file, said, in: language) + warned(warnings)
  }

  private func warned(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return ", "
      + numbers.counted(
        count, one: Bilingual(fr: "avertissement", en: "warning"),
        many: Bilingual(fr: "avertissements", en: "warnings"))
  }
}
