import Simulation
import TerritoryModel
import Testing

/// Small worlds, tried exhaustively: every number of people up to three of each profession, every rule
/// of influence, every kind of action.
@Suite struct SmallWorldTests {
  @Test(arguments: InfluenceRule.allCases)
  func everySmallWorldKeepsTheLaws(_ rule: InfluenceRule) throws {
    for workers in 0...3 {
      for entrepreneurs in 0...3 where workers + entrepreneurs > 0 {
        for kind in ActionKind.allCases {
          var scenario = Territories.tiny(workers: workers, entrepreneurs: entrepreneurs)
          scenario.parameters.influenceRule = rule
          scenario.parameters[.turnoverSocialWorkers] = 0.9
          scenario.parameters[.turnoverSocialEntrepreneurs] = 0.9
          scenario.programme = [Action(kind, timing: Timing(at: 2, every: 2))]
          try check(scenario)
        }
      }
    }
  }

  private func check(_ scenario: Scenario) throws {
    let plan = RunPlan(scenario)
    var run = Run(plan, seed: 1, replicate: 1)
    var backward = Run(
      plan, seed: 1, replicate: 1,
      execution: Execution(threads: 2, parallelFrom: 0, order: .backward))
    for week in 1...8 {
      run.advance(to: week)
      backward.advance(to: week)
      let resumed = Run(plan, from: run.checkpoint())
      let hashes = [run.stateHash, backward.stateHash, resumed.stateHash]
      #expect(Set(hashes).count == 1)
      for agent in 0..<plan.agentCount {
        let state = run.person(agent)
        for value in [
          state.warmth, state.competence, state.coreWarmth, state.coreCompetence,
          state.metaPerception, state.expectedMetaPerception,
        ] {
          #expect((-1...1).contains(value))
        }
        #expect((0...1).contains(state.familiarity) && (0...1).contains(state.openness))
      }
      let ties = run.partnerTies()
      // A pair has at most one tie, and a tie links the two professions.
      #expect(
        Set(ties.map { [$0.socialWorker, $0.socialEntrepreneur] }).count == ties.count)
      for tie in ties {
        #expect((0...1).contains(tie.trust))
        #expect(plan.profession(ofAgent: tie.socialWorker) == .socialWorkers)
        #expect(plan.profession(ofAgent: tie.socialEntrepreneur) == .socialEntrepreneurs)
      }
      checkMetrics(run)
    }
  }

  private func checkMetrics(_ run: borrowing Run) {
    let counts: [Metric] = [
      .opportunities, .missed, .refused, .relay, .coordination, .concerted,
    ]
    let values = run.read(counts.map { Observable($0, window: 13) })
    #expect(values[0] == values[1...].reduce(0, +))
    let rates = run.read([
      Observable(.cooperation), Observable(.concertedShare), Observable(.meanForm),
      Observable(.positive), Observable(.trust),
    ])
    for rate in rates where !rate.isNaN { #expect((0...1).contains(rate)) }
    #expect(rates[0].isNaN == (values[0] == 0))
    // Without burn-in, thirteen weeks have not been lived before week 13.
    let early = run.read([Observable(.coverage), Observable(.volume)])
    #expect(early[0].isNaN && early[1].isNaN)
  }
}
