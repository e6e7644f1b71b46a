import ScenarioFiles
import TerritoryModel
import Testing

struct FactorSpaceTests {
  private static func factor(_ path: String, _ levels: [Double]) throws -> Factor {
    Factor(try SettingPath(parsing: path), .values(levels.map { FactorLevel($0) }))
  }

  private static func edited(
    _ scenario: Scenario, _ factors: [Factor], _ levels: [FactorLevel]
  ) throws(EditMistakes) -> Scenario {
    try ScenarioEditor(scenario).setting(
      zip(factors, levels).map { SettingText(path: $0.path.description, value: $1.text) }
    ).scenario
  }

  /// Whatever the factors are, a point is what an edit makes of the scenario.
  @Test(arguments: ["grande-rencontre-2021", "petite-equipe", "plaine-commune"])
  func aPointIsWhatAnEditMakes(name: String) throws {
    let scenario = try StudyTexts.scenarios.load(name).scenario
    let zone = SettingPath(["zones", scenario.zones[0].name, "governance"])
    let action = SettingPath(["programme", scenario.programme[0].id, "at"])
    let sets: [[Factor]] = [
      [
        try Self.factor("contact.rate", [0.1, 0.333_333_333_333_333_3]),
        try Self.factor("forgetting.halfLife", [26, 52]),
      ],
      [
        Factor(
          SettingPath(["influence", "rule"]),
          .values(["none", "average"].map { FactorLevel($0, number: nil) })),
        Factor(
          SettingPath(["forgetting", "halfLife"]),
          .values([FactorLevel("never", number: nil), FactorLevel(0.5)])),
      ],
      [try Self.factor("zones.*.need", [0.5, 1.25]), try Self.factor(zone.description, [0, 1])],
      [try Self.factor(action.description, [3, 40]), try Self.factor("core.weeks", [8, 30])],
    ]
    for factors in sets {
      let space = FactorSpace(scenario: scenario, factors: factors)
      for place in [0, 0.99] {
        let levels = factors.map { $0.level(at: place) }
        #expect(try space.scenario(levels) == Self.edited(scenario, factors, levels))
      }
    }
  }

  @Test func valuesThatAreRefusedTogetherAreToldAsAnEditTellsThem() throws {
    let scenario = try StudyTexts.scenarios.load("territoire-type").scenario
    let factors = [
      try Self.factor("decision.thresholdRelay", [0.3, 2]),
      try Self.factor("contact.rate", [0.1, 0.2]),
    ]
    let levels = [FactorLevel(2), FactorLevel(0.1)]
    let told = #expect(throws: EditMistakes.self) {
      try FactorSpace(scenario: scenario, factors: factors).scenario(levels)
    }
    let edit = #expect(throws: EditMistakes.self) { try Self.edited(scenario, factors, levels) }
    #expect(told != nil && told == edit)
  }

  @Test func whereOnlyWholeNumbersArePossibleTheNearestIsTaken() throws {
    let scenario = try StudyTexts.scenarios.load("grande-rencontre-2021").scenario
    let seats = Factor(
      SettingPath(["programme", "grande-rencontre", "participants"]), .range(20...100))
    let rate = Factor(SettingPath(["contact", "rate"]), .range(0.1...0.3))
    let space = FactorSpace(scenario: scenario, factors: [seats, rate])
    let levels = [FactorLevel(37.4), FactorLevel(0.25)]
    #expect(space.settled(levels) == [FactorLevel(37), FactorLevel(0.25)])
    #expect(try space.scenario(levels).programme[0].values[.participants] == 37)
  }

  @Test func aMeasuredStateIsKept() throws {
    let scenario = try StudyTexts.scenarios.load("petite-equipe").scenario
    let rate = try Self.factor("contact.rate", [0.1, 0.2])
    let size = try Self.factor("zones.*.need", [0.5, 1.25])
    let space = FactorSpace(scenario: scenario, factors: [rate, size])
    #expect(try space.scenario([FactorLevel(0.2), FactorLevel(0.5)]).state == scenario.state)
  }
}
