import TerritoryModel

/// The two professions in sentences.
public struct ProfessionWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// The professions in a language.
  public init(_ language: Language) { self.language = language }

  /// « travailleurs sociaux », without article.
  public func plural(_ profession: Profession) -> String {
    Self.name(profession, many: true)[language]
  }

  /// « 270 travailleurs sociaux », « aucun entrepreneur social ».
  public func counted(_ count: Int, _ profession: Profession) -> String {
    if count == 0 {
      return (language == .french ? "aucun " : "no ")
        + Self.name(profession, many: language == .english)[language]
    }
    return NumberWording(language).counted(
      count, one: Self.name(profession, many: false), many: Self.name(profession, many: true))
  }

  /// The territory in a line: who is there, in how many zones, and how many of one profession for
  /// one of the other.
  public func territory(_ scenario: Scenario) -> String {
    let numbers = NumberWording(language)
    let workers = scenario.people(.socialWorkers)
    let entrepreneurs = scenario.people(.socialEntrepreneurs)
    let people = Typography.list(
      [counted(workers, .socialWorkers), counted(entrepreneurs, .socialEntrepreneurs)],
      in: language)
    let zones = numbers.counted(
      scenario.zones.count, one: Bilingual(fr: "zone", en: "zone"),
      many: Bilingual(fr: "zones", en: "zones"))
    let start = language == .french ? "\(people) dans \(zones)" : "\(people) in \(zones)"
    guard workers > 0, entrepreneurs > 0 else { return start }
    let larger: Profession = workers >= entrepreneurs ? .socialWorkers : .socialEntrepreneurs
    let ratio =
      Double(max(workers, entrepreneurs)) / Double(min(workers, entrepreneurs))
    let shown = numbers.number(ratio, decimals: ratio == ratio.rounded() ? 0 : 1)
    let isSingular = language == .french ? ratio < 2 : ratio == 1
    let many = Self.name(larger, many: !isSingular)[language]
    let one = Self.name(larger.other, many: false)[language]
    return language == .french
      ? "\(start), \(shown)\(Typography.noBreakSpace)\(many) pour un \(one)"
      : "\(start), \(shown)\(Typography.noBreakSpace)\(many) for each \(one)"
  }

  private static func name(_ profession: Profession, many: Bool) -> Bilingual {
    switch (profession, many) {
    case (.socialWorkers, true): Bilingual(fr: "travailleurs sociaux", en: "social workers")
    case (.socialWorkers, false): Bilingual(fr: "travailleur social", en: "social worker")
    case (.socialEntrepreneurs, true):
      Bilingual(fr: "entrepreneurs sociaux", en: "social entrepreneurs")
    case (.socialEntrepreneurs, false):
      Bilingual(fr: "entrepreneur social", en: "social entrepreneur")
    }
  }
}
