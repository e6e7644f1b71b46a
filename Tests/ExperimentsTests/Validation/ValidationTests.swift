import Experiments
import ScenarioFiles
import Testing

/// The validation suite as a test: every limiting case, every reference figure, every pattern. Without
/// optimisation it would take an hour, so it runs in release.
@Suite struct ValidationTests {
  #if !DEBUG
    @Test func everyFigureHolds() throws {
      let reader = ScenarioReader()
      let scenarios = ValidationScenarios(
        base: try reader.load("territoire-type").scenario,
        strongExpectations: try reader.load("attentes-fortes").scenario,
        amongOurselves: try reader.load("entre-soi").scenario)
      let outcomes = try Validation.outcomes(quick: true, scenarios: scenarios, threads: 2)
      #expect(outcomes.map(\.name) == SuiteNames.all)
      for outcome in outcomes {
        #expect(
          outcome.passes,
          "\(outcome.name): \(String(describing: outcome.found)) against \(outcome.rule)")
        #expect(refusesNought(outcome), "\(outcome.name): a measure of nought would pass")
      }
    }
  #endif

  /// Whether a measure of nought is told from another value that is expected.
  private func refusesNought(_ outcome: ValidationOutcome) -> Bool {
    guard case .near(let value, _) = outcome.rule, value != 0 else { return true }
    return !ValidationOutcome(outcome.check, rule: outcome.rule, found: 0).passes
  }

  @Test func nought() {
    func outcome(_ tolerance: Double) -> ValidationOutcome {
      ValidationOutcome(
        .influence(.hegselmannKrauseConsensus(bound: 0.2)),
        rule: .near(0.098, tolerance: tolerance), found: 0.06)
    }
    #expect(refusesNought(outcome(0.089)) && !refusesNought(outcome(0.16)))
  }

  @Test func rules() {
    func outcome(_ rule: ValidationOutcome.Rule, _ found: Double?) -> Bool {
      ValidationOutcome(.invariant(.ranges), rule: rule, found: found).passes
    }
    #expect(outcome(.near(1, tolerance: 0.25), 1.25))
    #expect(!outcome(.near(1, tolerance: 0.25), 1.26))
    #expect(outcome(.above(0), 1e-9) && !outcome(.above(0), 0))
    #expect(outcome(.below(0), -1e-9) && !outcome(.below(0), 0))
    #expect(outcome(.within(1...2), 2) && !outcome(.within(1...2), 2.1))
    #expect(outcome(.exactly(0), 0) && !outcome(.exactly(0), 1))
    #expect(!outcome(.below(1), nil) && !outcome(.below(1), .nan))
  }
}
