import Simulation
import TerritoryModel
import Testing

@Suite struct MemoryTests {
  /// The country's state stays under 200 bytes per agent beside the shared network.
  @Test func stateStaysSmall() throws {
    var scenario = try Territories.library("france")
    scenario.parameters[.runBurnIn] = 1
    var run = Run(scenario, seed: 1, replicate: 1)
    run.advance(to: 0)
    #expect(run.plan.agentCount == 110_000)
    #expect(run.stateBytes < 200 * run.plan.agentCount)
    #expect(run.stateBytes > minimum * run.plan.agentCount)
  }

  /// Eight numbers of single precision, at the very least.
  private var minimum: Int { 32 }
}
