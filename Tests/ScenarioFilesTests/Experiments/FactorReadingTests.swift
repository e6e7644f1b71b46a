import ScenarioFiles
import TerritoryModel
import Testing
import Wording

struct FactorReadingTests {
  private static func scenario() throws -> Scenario {
    try StudyTexts.scenarios.load("grande-rencontre-2021").scenario
  }

  @Test func typedLevels() throws {
    let scenario = try Self.scenario()
    func levels(_ path: String, _ value: String) throws -> Factor.Levels {
      try FactorReading.factor(SettingText(path: path, value: value), in: scenario).factor.levels
    }
    #expect(try levels("contact.rate", "0.05..0.5") == .range(0.05...0.5))
    #expect(try levels("contact.rate", " 0.05 .. 0.5 ") == .range(0.05...0.5))
    #expect(try levels("contact.rate", "") == .range(0.03...0.5))
    #expect(try levels("parameters.contact.rate", "plausible") == .range(0.03...0.5))
    #expect(try levels("forgetting.halfLife", "6m..2y") == .range(26...104))
    #expect(
      try levels("contact.rate", "0.1,0.2, 0.3")
        == .values([0.1, 0.2, 0.3].map { FactorLevel($0) }))
    #expect(
      try levels("influence.rule", "bounded,none")
        == .values(["bounded", "none"].map { FactorLevel($0, number: nil) }))
    #expect(
      try levels("programme.grande-rencontre.at", "14,2022-01-10")
        == .values([FactorLevel(14), FactorLevel(18)]))
    let seats = try FactorReading.factor(
      SettingText(path: "programme.grande-rencontre.participants", value: "20..100"), in: scenario)
    #expect(seats.factor.isWhole && seats.warnings.isEmpty)
  }

  @Test("numbers, words among a few and weeks can vary; names and texts cannot")
  func canVary() throws {
    let scenario = try ScenarioReader().load("petite-equipe").scenario
    func canVary(_ path: String) throws -> Bool {
      FactorReading.canVary(try SettingPath(parsing: path), in: scenario)
    }
    for path in ["contact.rate", "influence.rule", "zones.Bourg.need"] {
      #expect(try canVary(path), "\(path)")
    }
    for path in ["name", "sources", "summary.fr", "zones.Bourg", "contact.rte"] {
      #expect(try !canVary(path), "\(path)")
    }
  }

  @Test(arguments: [
    (
      "contact.rat", "0.1,0.2", 0, 11,
      "“contact.rat” leads to no value. Did you mean “contact.rate”?"
    ),
    ("contact.rate", "0.1,x", 4, 1, "“x” is not a number. Needed: a number from 0 to 100."),
    (
      "contact.rate", "0.5..0.1", 0, 8,
      "A range goes from the smaller to the larger, not from 0.5 to 0.1."
    ),
    ("contact.rate", "0.1..", 5, 0, "A value is missing. Needed: a number from 0 to 100."),
    (
      "contact.rate", "0.2", 0, 3,
      "“contact.rate” has one level only. Give two at least, or set it (set)."
    ),
    (
      "influence.rule", "bounded..none", 0, 13,
      "Words make no range. Give a list of them. Possible values: bounded, average, repulsive, none."
    ),
    ("contact..rate", "", 8, 1, "“contact..rate” is not a path: a word lacks beside a dot."),
    (
      "programme.grande-rencontre.at", "", 0, 29,
      "No plausible range is known for “programme.grande-rencontre.at”. Give its levels."
    ),
  ])
  func wrongWords(
    _ path: String, _ value: String, _ offset: Int, _ length: Int, _ sentence: String
  ) throws {
    let scenario = try Self.scenario()
    let error = #expect(throws: EditMistakes.self) {
      try FactorReading.factor(SettingText(path: path, value: value), in: scenario)
    }
    let mistake = try #require(error?.mistakes.first)
    #expect(MistakeWording.sentence(mistake.cause, in: .english) == sentence)
    #expect(mistake.place?.offset == offset && mistake.place?.length == length, "\(mistake)")
  }

  @Test func severalFactors() throws {
    let scenario = try Self.scenario()
    let texts = [
      SettingText(path: "contact.rate", value: "0.01..0.4"),
      SettingText(path: "decision.meta", value: ""),
    ]
    let read = try FactorReading.factors(texts, in: scenario)
    #expect(read.factors.map(\.path.description) == ["contact.rate", "decision.meta"])
    #expect(read.warnings.count == 1 && read.warnings[0].place?.part == .value)
    let error = #expect(throws: EditMistakes.self) {
      try FactorReading.factors(
        texts + [texts[0], SettingText(path: "x", value: "")], in: scenario)
    }
    #expect(error?.mistakes.map { $0.place?.item } == [2, 3])
  }
}
