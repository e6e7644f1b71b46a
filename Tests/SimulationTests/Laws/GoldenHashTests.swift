import Simulation
import TerritoryModel
import Testing

/// The hash of the whole state of known runs: the same on every machine, in debug and in release. A
/// change of these numbers is a change of results, and is said in the changelog.
@Suite struct GoldenHashTests {
  @Test(
    arguments: [
      ("territoire-type", 26, 0x56b7f2e13ef734ae),
      ("grande-rencontre-2021", 26, 0xf2b688a933f424f0),
      ("plaine-commune", 13, 0x66bcb7beb25ba085),
      ("lozere", 13, 0x6f98fa4599450537),
      ("la-reunion", 13, 0x47cb4eab2cb5417b),
      ("nord", 13, 0xbd8cfa411c5869a5),
      ("attentes-fortes", 13, 0xe6b9a67ca4e40e6a),
      ("entre-soi", 13, 0x18e8cbf2ccafb859),
      ("petite-equipe", 52, 0x232cd66de10465d5),
      ("france", 2, 0xd0a58700ca10d822),
    ] as [(String, Int, UInt64)])
  func statesKeepTheirHashes(_ name: String, _ weeks: Int, _ hash: UInt64) throws {
    var scenario = try Territories.library(name)
    // A short burn-in keeps the test quick without optimisation.
    scenario.parameters[.runBurnIn] = name == "france" ? 1 : 13
    var run = Run(scenario, seed: scenario.seed, replicate: 1)
    run.advance(to: weeks)
    let found = run.stateHash
    #expect(found == hash, "\(name): 0x\(String(found, radix: 16))")
  }
}
