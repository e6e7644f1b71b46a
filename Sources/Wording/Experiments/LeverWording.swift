import SourceText
import TerritoryModel

/// The settings that an experiment varies, and their levels, as people name them.
public struct LeverWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Levers in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// What the catalogue says of a setting; nothing of a value of one zone or of one action.
  public func declaration(_ path: SettingPath) -> ParameterDeclaration? {
    ParameterCatalogue.parameter(path: path.description)?.declaration
  }

  /// What a setting is called in a sentence: « taux de contact » (contact.rate); its path alone when the
  /// catalogue has no label.
  public func name(_ path: SettingPath) -> String {
    let shown = SafeText.showing(path.description)
    guard let label = declaration(path)?.label[language] else { return shown }
    let name = label.prefix(1).lowercased() + label.dropFirst()
    return "\(Typography.quoted(name, in: language)) (\(shown))"
  }

  /// The path, safe to show.
  public func path(_ path: SettingPath) -> String { SafeText.showing(path.description) }

  /// A level without its unit: « 0,15 », « 60 % », « jamais ».
  public func level(_ level: FactorLevel, of path: SettingPath) -> String {
    guard let number = level.number else { return SafeText.showing(level.text) }
    return self.level(number, of: path)
  }

  /// A number as a level.
  public func level(_ number: Double, of path: SettingPath) -> String {
    switch declaration(path)?.unit {
    case .probability, .share, .perYear, .perWeek:
      rounded(number * 100) + (language == .french ? Typography.narrowSpace : "") + "%"
    case .halfLife where !number.isFinite: numbers.halfLife(weeks: number)
    case .choice(let words):
      words.indices.contains(Int(number)) ? words[Int(number)] : numbers.significant(number)
    default: rounded(number)
    }
  }

  /// A level with its unit, at the end of a sentence: « 0,15 par lien et par semaine ».
  public func levelInWords(_ number: Double, of path: SettingPath) -> String {
    let shown = level(number, of: path)
    guard let unit = declaration(path)?.unit else { return shown }
    switch unit {
    case .perTieAndWeek, .kilometres, .perExperience, .perRefusal, .perCooperation, .perApproach,
      .perOutcome, .perHearing, .perYear, .perWeek:
      return shown + Typography.noBreakSpace + numbers.name(of: unit)
    case .halfLife, .weeks: return numbers.halfLife(weeks: number)
    default: return shown
    }
  }

  /// That a dated change overrides the levels of a lever: « Dès la semaine 20, contact.rate vaut 0,4 dans
  /// chaque simulation : les niveaux essayés ne valent que jusque-là. »
  public func overridden(_ setting: DatedChange.Setting, from week: Int) -> String {
    let path = setting.target.path
    let value = level(setting.value, of: path)
    return phrases.say(
      "Dès la semaine \(numbers.whole(week)), \(self.path(path)) vaut \(value) dans chaque simulation : les niveaux essayés ne valent que jusque-là.",
      "From week \(numbers.whole(week)) on, \(self.path(path)) is \(value) in every run: the levels tried hold only until then."
    ).inTypography(language)
  }

  /// The range or the list of a lever: « 0,05 à 0,5 », « 0,1 ; 0,2 ».
  public func range(_ factor: Factor) -> String {
    switch factor.levels {
    case .range(let range):
      level(range.lowerBound, of: factor.path) + phrases.say(" à ", " to ")
        + level(range.upperBound, of: factor.path)
    case .values(let levels):
      levels.map { level($0, of: factor.path) }.joined(separator: phrases.semicolon + " ")
    }
  }

  /// How well the settings that were varied are known: « Niveaux de preuve : contact.rate D
  /// (hypothèse, à faire varier) ; … »; nothing when none is in the catalogue.
  public func grades(_ paths: [SettingPath]) -> String? {
    var byGrade: [EvidenceGrade: [String]] = [:]
    for path in paths {
      guard let grade = declaration(path)?.grade else { continue }
      byGrade[grade, default: []].append(self.path(path))
    }
    guard !byGrade.isEmpty else { return nil }
    let meanings = AssumptionWording(language)
    let parts = EvidenceGrade.allCases.reversed().compactMap { grade -> String? in
      guard let paths = byGrade[grade] else { return nil }
      let shown =
        paths.count > 8
        ? phrases.say(
          "\(numbers.whole(paths.count)) réglages", "\(numbers.whole(paths.count)) settings")
        : Typography.list(paths, in: language)
      return phrases.say("niveau", "grade")
        + " \(grade.rawValue) (\(meanings.meaning(grade))) \(phrases.say("pour", "for")) \(shown)"
    }
    return Typography.labelled(
      phrases.say("Solidité des réglages", "Support of the settings"),
      parts.joined(separator: phrases.semicolon + " ") + ".", in: language)
  }

  private func rounded(_ number: Double) -> String { numbers.significant(number, digits: 3) }
}
