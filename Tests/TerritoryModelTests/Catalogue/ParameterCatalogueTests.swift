import TerritoryModel
import Testing

@Suite struct ParameterCatalogueTests {
  private let declarations = ParameterCatalogue.declarations

  @Test func everyParameterIsDeclaredOnceInOrder() {
    #expect(declarations.map(\.parameter) == Parameter.allCases)
  }

  @Test func pathsAreUniqueAndLeadBack() {
    #expect(Set(declarations.map(\.path)).count == declarations.count)
    for declaration in declarations {
      #expect(ParameterCatalogue.parameter(path: declaration.path) == declaration.parameter)
    }
    #expect(ParameterCatalogue.parameter(path: "contact.rat") == nil)
  }

  @Test func noPathIsTheBeginningOfAnother() {
    let paths = Set(declarations.map(\.path))
    for path in paths {
      var components = path.split(separator: ".")
      components.removeLast()
      while !components.isEmpty {
        #expect(!paths.contains(components.joined(separator: ".")), "\(path)")
        components.removeLast()
      }
    }
  }

  @Test(arguments: ParameterCatalogue.declarations)
  func defaultsLieInsidePlausibleRangesInsideBounds(_ declaration: ParameterDeclaration) {
    #expect(declaration.plausible.contains(declaration.defaultValue))
    #expect(declaration.bounds.contains(declaration.defaultValue))
    #expect(declaration.bounds.contains(declaration.plausible.lowerBound))
    #expect(declaration.bounds.contains(declaration.plausible.upperBound))
    #expect(!declaration.bounds.contains(.nan))
    #expect(!declaration.bounds.contains(-.infinity))
    #expect(!declaration.bounds.contains(1e308))
  }

  @Test func onlyHalfLivesMayBeNever() {
    for declaration in declarations {
      #expect(
        declaration.bounds.contains(.infinity) == (declaration.unit == .halfLife),
        "\(declaration.path)")
    }
  }

  @Test func whatShapesTheFirstStateActsAtTheStartOnly() {
    let atStart = declarations.filter { $0.acts == .start }.map(\.path)
    #expect(
      atStart == [
        "trust.initial", "network.partners", "network.reach", "network.colleaguesInside",
        "network.colleaguesAcross", "profiles.peripherySd",
        "profiles.socialEntrepreneurs.familiarity", "profiles.socialWorkers.familiarity",
        "organisation.size.socialWorkers", "organisation.size.socialEntrepreneurs",
        "organisation.workload", "organisation.formalisation", "organisation.sd", "run.burnIn",
      ])
  }

  @Test func defaultsKeepTheLadderInOrder() {
    let values = ParameterValues()
    #expect(values[.decisionThresholdRelay] <= values[.decisionThresholdCoordination])
    #expect(values[.decisionThresholdCoordination] <= values[.decisionThresholdConcerted])
    #expect(values[.experienceNegativeWeight] * values[.experienceRate] <= 0.5)
    #expect(values.influenceRule == .bounded)
  }

  @Test(
    arguments: [
      ("decision.representation", -0.1, false), ("decision.representation", 0, true),
      ("decision.meta", -100, true), ("influence.bound", 2, true), ("influence.bound", 2.01, false),
      ("core.weeks", 0, false), ("core.weeks", 4.5, false), ("core.weeks", 4, true),
      ("run.burnIn", 2000, true), ("run.burnIn", 2001, false), ("turnover.socialWorkers", 1, false),
      ("forgetting.halfLife", 0, false), ("forgetting.halfLife", 0.5, true),
      ("network.partners", 1001, false), ("network.colleaguesInside", 2.5, false),
      ("network.reach", 0, false), ("profiles.socialWorkers.warmth", -1, true),
      ("profiles.opennessA", 0, false), ("organisation.size.socialEntrepreneurs", 0.9, false),
      ("influence.rule", 3, true), ("influence.rule", 4, false),
    ] as [(String, Double, Bool)])
  func boundsAllowWhatTheModelCanRun(path: String, value: Double, isAllowed: Bool) throws {
    let parameter = try #require(ParameterCatalogue.parameter(path: path))
    #expect(parameter.declaration.bounds.contains(value) == isAllowed)
  }

  @Test func valuesStartAtTheirDefaultsAndChangeOneByOne() {
    var values = ParameterValues()
    for declaration in declarations {
      #expect(values[declaration.parameter] == declaration.defaultValue)
    }
    values.influenceRule = .repulsive
    values[.forgettingHalfLife] = .infinity
    let changed = declarations.filter { values[$0.parameter] != $0.defaultValue }.map(\.path)
    #expect(changed == ["forgetting.halfLife", "influence.rule"])
    #expect(values.influenceRule == .repulsive)
  }
}
