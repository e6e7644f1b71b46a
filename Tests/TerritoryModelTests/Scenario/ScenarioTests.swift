import TerritoryModel
import Testing

@Suite struct ScenarioTests {
  private let scenario = Scenario(
    zones: [
      Zone(name: "Centre", x: 0, y: 0, socialWorkers: 30, socialEntrepreneurs: 8),
      Zone(name: "Nord", x: 0, y: 10, socialWorkers: 12, socialEntrepreneurs: 2),
    ],
    programme: [Action(.mirror, timing: Timing(at: 14))],
    changes: [DatedChange(at: 52, settings: [.init(.parameter(.contactRate), 0.2)])])

  @Test func peopleAreCountedByProfession() {
    #expect(scenario.people(.socialWorkers) == 42)
    #expect(scenario.people(.socialEntrepreneurs) == 10)
    #expect(scenario.population == 52)
  }

  @Test func theTwinWithoutProgrammeKeepsEverythingElse() {
    var twin = scenario.withoutProgramme
    #expect(twin.programme.isEmpty)
    #expect(twin.changes == scenario.changes)
    twin.programme = scenario.programme
    #expect(twin == scenario)
  }

  @Test func professionsLookAtEachOther() {
    for profession in Profession.allCases {
      #expect(profession.other.other == profession)
      #expect(profession.other != profession)
      #expect(Profession(key: profession.key) == profession)
      #expect(ProfessionScope.both.contains(profession))
    }
    #expect(ProfessionScope.socialWorkers.contains(.socialWorkers))
    #expect(!ProfessionScope.socialWorkers.contains(.socialEntrepreneurs))
    #expect(Profession(key: "both") == nil)
  }
}
