import ScenarioFiles
import TerritoryModel
import Testing

/// What the scenarios of the library promise to whoever reads them.
@Suite struct LibraryContentTests {
  private func load(_ name: String, settings: [String] = []) throws -> Scenario {
    try ScenarioReader(currentFolder: "/").load(name, settings: settings).scenario
  }

  @Test func theBaseTerritoryIsTheModels() throws {
    let scenario = try load("territoire-type")
    #expect(scenario.zones.map(\.socialWorkers) == [90, 54, 45, 36, 27, 18])
    #expect(scenario.zones.map(\.socialEntrepreneurs) == [24, 12, 9, 6, 5, 4])
    #expect(scenario.zones.map(\.x) == [0, 12, -10, 6, -15, 20])
    #expect(scenario.zones.map(\.y) == [0, 5, 8, -14, -9, -10])
    #expect(scenario.zones.map(\.governance) == [0.5, 0.45, 0.4, 0.4, 0.35, 0.3])
    #expect(scenario.zones.allSatisfy { $0.need == 1 && $0.conditions == AllportConditions() })
    #expect(scenario.parameters == ParameterValues())
    #expect(scenario.programme.isEmpty && scenario.changes.isEmpty)
    #expect(scenario.organisations.isEmpty && scenario.people.isEmpty && scenario.state.isEmpty)
  }

  @Test func theGrandeRencontreIsAnAfternoonOf60InWeek14() throws {
    let scenario = try load("grande-rencontre-2021")
    let base = try load("territoire-type")
    #expect(scenario.territoryHash == base.territoryHash)
    let encounter = try #require(scenario.programme.first)
    #expect(scenario.programme.count == 1)
    #expect(encounter.id == "grande-rencontre")
    #expect(encounter.timing == Timing(at: 14))
    #expect(encounter[.participants] == 60)
    for field in ActionKind.encounter.declaration.fields {
      let key = try #require(ActionField(rawValue: field.key))
      #expect(encounter[key] == field.defaultValue, "\(field.key)")
    }
  }

  @Test func strongExpectationsDifferByWhatTheySayOnly() throws {
    var expected = ParameterValues()
    for (parameter, value) in [
      (.decisionMeta, 5), (.decisionTrust, 0.4), (.decisionNorm, 0.2),
      (.decisionRepresentation, 1), (.decisionStructure, 1.5), (.decisionThresholdRelay, 0.4),
      (.decisionThresholdCoordination, 1.15), (.decisionThresholdConcerted, 1.7),
      (.metaContact, 0.2), (.metaRefusal, 0.2), (.metaApproached, 0.06),
      (.forgettingMetaHalfLife, 208), (.contactRate, 0.4), (.networkPartners, 8),
    ] as [(Parameter, Double)] {
      expected[parameter] = value
    }
    let scenario = try load("attentes-fortes")
    #expect(scenario.parameters == expected)
    #expect(try scenario.zones == load("territoire-type").zones)
  }

  @Test func amongOurselvesDiffersByWhatItSaysOnly() throws {
    var expected = ParameterValues()
    for (parameter, value) in [
      (.profileSd, 0.5), (.organisationSizeSocialWorkers, 5),
      (.organisationSizeSocialEntrepreneurs, 5), (.influenceRate, 0.5), (.influenceStrength, 0.3),
      (.influenceBound, 0.6), (.forgettingHalfLife, 52), (.turnoverSocialWorkers, 0.1),
      (.turnoverSocialEntrepreneurs, 0.1),
    ] as [(Parameter, Double)] {
      expected[parameter] = value
    }
    expected.influenceRule = .repulsive
    let scenario = try load("entre-soi")
    #expect(scenario.parameters == expected)
    #expect(scenario.programme.isEmpty)
    #expect(try scenario.zones == load("territoire-type").zones)
  }

  @Test func plaineCommuneHas13SocialWorkersForEachEntrepreneur() throws {
    let scenario = try load("plaine-commune")
    #expect(scenario.zones.count == 9)
    for zone in scenario.zones {
      #expect(zone.socialWorkers == 13 * zone.socialEntrepreneurs, "\(zone.name)")
    }
  }

  @Test func smallTeamIsWhollyNamed() throws {
    let scenario = try load("petite-equipe")
    #expect(scenario.people.count == 20)
    #expect(scenario.population == 20)
    for organisation in scenario.organisations {
      let named = scenario.people.filter { $0.organisation == organisation.name }
      #expect(named.count == organisation.size, "\(organisation.name)")
    }
  }

  @Test func franceHasItsRoundTotals() throws {
    let scenario = try load("france")
    #expect(scenario.zones.count == 101)
    #expect(scenario.people(.socialWorkers) == 100_000)
    #expect(scenario.people(.socialEntrepreneurs) == 10_000)
  }

  @Test(arguments: [
    ("lozere", 6, 730), ("la-reunion", 24, 2_610), ("nord", 24, 1_560),
  ])
  func countsAreThoseTheFilesDerive(name: String, zones: Int, socialWorkers: Int) throws {
    let scenario = try load(name)
    #expect(scenario.zones.count == zones)
    #expect(scenario.people(.socialWorkers) == socialWorkers)
  }

  @Test(arguments: [
    ("attentes-fortes", ["programme.miroir.share=50%", "programme.miroir.correction=0.45"]),
    ("attentes-fortes", ["programme.miroir.correction=0.5"]),
    ("entre-soi", ["network.colleaguesAcross=3", "influence.rule=bounded"]),
    ("la-reunion", ["turnover.socialEntrepreneurs=10%"]),
    ("la-reunion", ["turnover.personalTies=1"]),
    ("lozere", ["network.reach=50"]),
    ("grande-rencontre-2021", ["programme.grande-rencontre.participants=100"]),
    ("grande-rencontre-2021", ["programme.grande-rencontre.newTies=0%"]),
  ])
  func whatCommentsProposeCanBeSet(name: String, settings: [String]) throws {
    #expect(try load(name, settings: settings) != load(name))
  }

  @Test(arguments: ScenarioReader.library)
  func everyScenarioSaysWhatItIsInBothLanguages(name: String) throws {
    let scenario = try load(name)
    #expect(!scenario.name.isEmpty)
    #expect(!scenario.summary.french.isEmpty && !scenario.summary.english.isEmpty)
    #expect(scenario.summary.french != scenario.summary.english)
    #expect(!scenario.summary.french.contains { $0 == "'" || $0 == "\"" })
    for mark in [" ;", " :", " !", " ?", " %", "« ", " »"] {
      #expect(!scenario.summary.french.contains(mark), "\(mark)")
      for source in scenario.sources { #expect(!source.contains(mark), "\(source)") }
    }
  }

  @Test(arguments: ScenarioReader.library)
  func whatIsNotSourcedIsSaidToBeIllustrative(name: String) throws {
    let scenario = try load(name)
    #expect(!scenario.illustrative.isEmpty)
    let zones = ["zones.*", "zones.*.socialWorkers"]
    #expect(scenario.illustrative.contains { zones.contains($0) })
    if !scenario.people.isEmpty { #expect(scenario.illustrative.contains("people.*")) }
  }

  @Test(arguments: ScenarioReader.library)
  func onlyStrongExpectationsLeaveThePlausibleRanges(name: String) throws {
    let warnings = try ScenarioReader(currentFolder: "/").load(name).warnings
    #expect(warnings.isEmpty == (name != "attentes-fortes"))
  }
}
