import ScenarioFiles
import TerritoryModel
import Testing

/// How values may be written.
struct ValueTests {
  @Test(arguments: [
    ("26", 26.0), ("26w", 26), ("6m", 26), ("1m", 4), ("2m", 9), ("2y", 104), ("0.5y", 26),
    ("1e2", 100), ("4.5", 4.5), ("never", .infinity),
  ])
  func halfLives(text: String, weeks: Double) throws {
    let scenario = try Reading.scenario(Reading.base + "forgetting.halfLife: \(text)\n")
    #expect(scenario.parameters[.forgettingHalfLife] == weeks)
  }

  @Test(arguments: [
    ("40%", 0.4), ("28.7%", 0.287), ("0.4", 0.4), ("100%", 1), ("0", 0), ("1", 1), (".5", 0.5),
    ("7e-2", 0.07),
  ])
  func sharesAreExactToTheLastBit(text: String, share: Double) throws {
    let scenario = try Reading.scenario(Reading.base + "zones.Centre.governance: \(text)\n")
    #expect(scenario.zones[0].governance == share)
  }

  @Test(arguments: [
    ("14", 14), ("14w", 14), ("6m", 26), ("1y", 52), ("2021-12-13", 14), ("2021-09-07", 1),
    ("2021-09-13", 1), ("2021-09-14", 2),
  ])
  func weeks(text: String, week: Int) throws {
    let scenario = try Reading.scenario(
      Reading.base + "start: 2021-09-06\nprogramme: [{ mirror: { at: \(text) } }]\n")
    #expect(scenario.programme[0].timing.at == week)
    #expect(scenario.programme[0].id == "mirror@\(week)")
  }

  @Test func untilIsInclusiveAndBecomesANumberOfTimes() throws {
    func timing(_ text: String) throws -> Timing {
      try Reading.scenario(Reading.base + "programme: [{ mirror: { \(text) } }]\n").programme[0]
        .timing
    }
    #expect(try timing("at: 10, every: 5, until: 20") == Timing(at: 10, every: 5, times: 3))
    #expect(try timing("at: 10, every: 5, until: 19") == Timing(at: 10, every: 5, times: 2))
    #expect(try timing("at: 10, every: 5, until: 10") == Timing(at: 10, every: 5, times: 1))
    #expect(try timing("at: 10, every: 1m") == Timing(at: 10, every: 4))
    #expect(try timing("at: 10, every: 6m, times: 2") == Timing(at: 10, every: 26, times: 2))
  }

  @Test func defaultsOfAScenarioThatSaysNothing() throws {
    let scenario = try Reading.scenario(Reading.oneZone)
    #expect(scenario.horizon == 156 && scenario.replicates == 32 && scenario.seed == 1)
    #expect(scenario.name == "essai")
    #expect(scenario.parameters == ParameterValues())
    #expect(scenario.zones[0].conditions == AllportConditions())
    #expect(scenario.zones[0].governance == 0.4 && scenario.zones[0].need == 1)
  }

  @Test func participantsAreANumberOrOneForEachProfession() throws {
    func action(_ text: String) throws -> Action {
      try Reading.scenario(
        Reading.base + "programme: [{ encounter: { at: 3, participants: \(text) } }]\n"
      ).programme[0]
    }
    #expect(try action("40").values == [.participants: 40])
    #expect(
      try action("{ socialWorkers: 10, socialEntrepreneurs: 5 }").values
        == [.participantsSocialWorkers: 10, .participantsSocialEntrepreneurs: 5])
  }

  @Test func wordsOfChoices() throws {
    let scenario = try Reading.scenario(
      Reading.base
        + "influence.rule: repulsive\nprogramme: [{ shock: { at: 3, kind: turnover } }, "
        + "{ encounter: { at: 3, select: unfamiliar } }]\n")
    #expect(scenario.parameters.influenceRule == .repulsive)
    #expect(scenario.programme[0][.kind] == Double(ShockKind.turnover.rawValue))
    #expect(scenario.programme[1][.select] == Double(Selection.unfamiliar.rawValue))
  }

  @Test func changesHoldParametersZonesAndOrganisations() throws {
    let scenario = try Reading.scenario(
      Reading.oneZone
        + """
        organisations: [{ name: CCAS de A, profession: socialWorkers, zone: A, size: 4 }]
        changes:
          - at: 1y
            set:
              contact.rate: 0.2
              forgetting: { halfLife: never }
              zones.A.need: 1.5
              zones: { A: { conditions: { equalStatus: 60% } } }
              organisations."CCAS de A".workload: 0.9
        """)
    #expect(scenario.changes.map(\.at) == [52])
    #expect(
      Set(scenario.changes[0].settings) == [
        .init(.parameter(.contactRate), 0.2), .init(.parameter(.forgettingHalfLife), .infinity),
        .init(.zone("A", .need), 1.5), .init(.zone("A", .equalStatus), 0.6),
        .init(.organisation("CCAS de A", .workload), 0.9),
      ])
  }

  @Test func seedsTakeAll64Bits() throws {
    #expect(try Reading.scenario(Reading.base + "seed: 18446744073709551615").seed == .max)
    #expect(try Reading.scenario(Reading.base + "seed: 0").seed == 0)
  }

  @Test func settingsTakeListsAndMaps() throws {
    let scenario = try Reading.scenario(
      Reading.base,
      settings: [
        "zones.Centre.at=[3, 4]", "programme=[{ mirror: { at: 3 } }]",
        "zones.Est.conditions={ equalStatus: 1 }", "zones.Sud=null",
      ])
    #expect(scenario.zones[0].x == 3 && scenario.zones[0].y == 4)
    #expect(scenario.programme.map(\.id) == ["mirror@3"])
    #expect(scenario.zones[1].conditions.equalStatus == 1)
    #expect(scenario.zones.count == 5)
  }
}
