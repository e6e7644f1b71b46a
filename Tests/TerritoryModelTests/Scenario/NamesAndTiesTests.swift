import TerritoryModel
import Testing

/// Names that paths can hold, and networks that machines can hold.
struct NamesAndTiesTests {
  private func flaws(_ change: (inout Scenario) -> Void) -> [Flaw] {
    var scenario = Scenario(zones: [
      Zone(name: "A", x: 0, y: 0, socialWorkers: 10, socialEntrepreneurs: 5),
      Zone(name: "B", x: 3, y: 4, socialWorkers: 6, socialEntrepreneurs: 2),
    ])
    change(&scenario)
    return scenario.flaws()
  }

  private func problems(_ change: (inout Scenario) -> Void) -> [Problem] {
    flaws(change).map(\.problem)
  }

  @Test func namesAreFitForPaths() {
    #expect(problems { $0.zones[0].name = "*" } == [.starAsName])
    for name in [" A", "A ", "\u{A0}A", " "] {
      #expect(problems { $0.zones[0].name = name } == [.nameWithOuterSpace], "\(name)")
    }
    #expect(problems { $0.zones[0].name = String(repeating: "é", count: 100) }.isEmpty)
    #expect(
      problems { $0.zones[0].name = String(repeating: "é", count: 101) }
        == [.nameTooLong(count: 101, limit: 100)])
    #expect(problems { $0.zones[0].name = "St. Denis" }.isEmpty)
    let long = String(repeating: "x", count: 101)
    #expect(
      problems { $0.programme = [Action(.mirror, id: long, timing: Timing(at: 3))] }
        == [.nameTooLong(count: 101, limit: 100)])
  }

  @Test func moreTiesThanAMachineHolds() {
    let flaws = flaws {
      $0.zones[0].socialWorkers = 9_000_000
      $0.zones[0].socialEntrepreneurs = 10_000_000
      $0.parameters[.networkPartners] = 1_000
    }
    #expect(
      flaws.filter { !$0.isWarning } == [
        Flaw(
          SettingPath(["network", "partners"]),
          .tooManyTies(count: 10_000_002_000, limit: 500_000_000, bytes: 300_000_060_000))
      ])
  }
}
