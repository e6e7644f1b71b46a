import Experiments
import ScenarioFiles
import Simulation
import TerritoryModel
import Testing

/// Twenty people, no burn-in: what decides their views, with and without programme.
@Suite struct SensitivityStudyTests {
  private static let factors = [
    Factor(SettingPath(["contact", "rate"]), .range(0.05...0.5)),
    Factor(SettingPath(["forgetting", "halfLife"]), .range(10...200)),
    Factor(
      SettingPath(["programme", "vis-ma-vie", "participants"]), .range(1...4), isWhole: true),
  ]

  private static let outcomes = [
    Outcome(Observable(.favourability), week: 26), Outcome(Observable(.trust), week: 26),
  ]

  /// Makes the scenario at some levels.
  private static func maker() throws
    -> @Sendable ([FactorLevel]) throws(PointFailure) -> Scenario
  {
    var base = try ScenarioReader().load("petite-equipe").scenario
    base.parameters[.runBurnIn] = 0
    let scenario = base
    return { levels throws(PointFailure) in
      let numbers = levels.compactMap(\.number)
      guard numbers.count == 3 else { throw PointFailure("no number") }
      var scenario = scenario
      scenario.parameters[.contactRate] = numbers[0]
      scenario.parameters[.forgettingHalfLife] = numbers[1]
      scenario.programme[0].values[.participants] = numbers[2]
      return scenario
    }
  }

  private static func study(
    _ design: ExperimentDesign, threads: Int = 2, responses: [Response]? = nil,
    scenario: (@Sendable ([FactorLevel]) throws(PointFailure) -> Scenario)? = nil
  ) throws -> SensitivityStudy {
    let plan = try ExperimentPlan(
      design, factors: factors, designSeed: 2, replicates: 3, isPaired: true, outcomes: outcomes,
      seed: 5, scenario: scenario ?? maker())
    return try SensitivityStudy(
      design, plan: plan, table: StudyRunner(threads: threads).table(plan), responses: responses,
      resamples: 100, seed: 2)
  }

  /// The seats of an action decide nothing without programme: exactly nothing, since both arms share
  /// their draws. They do decide the difference that the programme makes.
  @Test func elementaryEffectsOfLevelAndEffect() throws {
    let study = try Self.study(
      .morris(trajectories: 6, levels: 4), responses: [.level, .twin, .effect])
    #expect(study.pointCount == 24 && study.runs == 24 * 3 * 2 && study.failedRuns == 0)
    #expect(study.findings.count == 6)
    for finding in study.findings {
      guard case .effects(let effects) = finding.measure else {
        Issue.record("no effects: \(finding.measure)")
        continue
      }
      #expect(finding.lostPoints == 0 && effects.trajectoryCount == 6)
      let seats = effects.factors[2].meanAbsolute.value
      let rate = effects.factors[0].meanAbsolute.value
      if finding.response == .twin {
        #expect(seats == 0 && rate > 0)
        #expect(finding.ranking.last == 2)
      } else if finding.outcome == Self.outcomes[0] {
        #expect(seats > 0 && rate > 0)
      }
    }
  }

  @Test func indicesOfLevelAndEffect() throws {
    let study = try Self.study(.saltelli(base: 16, isSecondOrder: false))
    #expect(study.findings.map(\.response) == [.level, .effect, .level, .effect])
    guard case .indices(let level) = study.findings[0].measure,
      case .indices(let effect) = study.findings[1].measure
    else {
      Issue.record("no indices")
      return
    }
    #expect(level.baseCount == 16 && effect.baseCount == 16)
    // What the seats decide of the level is little beside what they decide of the difference.
    #expect(effect.total[2].value > level.total[2].value)
    #expect(effect.total.allSatisfy { $0.interval != nil })
    #expect(study.findings[1].ranking.count == 3)
  }

  /// The same bits on any number of threads.
  @Test func threadsDoNotMatter() throws {
    let design = ExperimentDesign.morris(trajectories: 3, levels: 4)
    #expect(try Self.study(design, threads: 1) == Self.study(design, threads: 3))
  }

  /// Points whose scenario is refused are counted, and only their trajectories are lost.
  @Test func refusedPoints() throws {
    let maker = try Self.maker()
    let design = ExperimentDesign.morris(trajectories: 6, levels: 4)
    let points = try DesignPoints.points(of: design, factors: Self.factors, seed: 2)
    let refused = points[5]
    let lost = points.indices.filter { points[$0] == refused }
    let study = try Self.study(design) { levels throws(PointFailure) in
      if levels == refused { throw PointFailure("refused") }
      return try maker(levels)
    }
    #expect(study.failedRuns == lost.count * 3 * 2)
    for finding in study.findings {
      #expect(finding.lostPoints == lost.count)
      guard case .effects(let effects) = finding.measure else {
        Issue.record("no effects")
        continue
      }
      #expect(effects.trajectoryCount == 6 - Set(lost.map { $0 / 4 }).count)
    }
  }

  @Test func failures() throws {
    #expect(throws: DesignProblem.noSensitivity(design: "lhs")) {
      try Self.study(.latinHypercube(points: 4))
    }
    #expect(throws: DesignProblem.oddLevels(3)) {
      try Self.study(.morris(trajectories: 4, levels: 3))
    }
  }
}
