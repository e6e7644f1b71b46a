import Simulation
import TerritoryModel
import Testing

/// What explanations and stories read of runs: it changes nothing, and it is true.
@Suite struct ReadingTests {
  /// Departures known without running are those that a run has, shocks and burn-in included.
  @Test func departuresAreKnownWithoutRunning() {
    var scenario = Territories.islands()
    scenario.parameters[.turnoverSocialWorkers] = 0.5
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0.3
    scenario.programme = [
      Action(
        .shock, id: "wave", timing: Timing(at: 5, every: 20), zones: ["West"],
        values: [.kind: Double(ShockKind.turnover.rawValue), .factor: 3, .duration: 8]),
      Action(
        .shock, id: "more", timing: Timing(at: 8), profession: .socialWorkers,
        values: [.kind: Double(ShockKind.turnover.rawValue), .factor: 2, .duration: 4]),
    ]
    scenario.changes = [
      DatedChange(at: 20, settings: [.init(.parameter(.turnoverSocialWorkers), 0.05)])
    ]
    var run = Run(scenario, seed: 4, replicate: 2)
    run.recorder = PersonRecorder(watching: Array(0..<run.plan.agentCount))
    run.advance(to: 52)
    let left = Dictionary(
      grouping: (run.recorder?.records ?? []).filter { $0.happening == .left }, by: \.person
    ).mapValues { $0.map(\.week) }
    #expect(left.count > 20)
    for agent in 0..<run.plan.agentCount {
      let known = run.plan.departures(ofAgent: agent, seed: 4, replicate: 2, weeks: -500...52)
      #expect(known == left[agent] ?? [])
    }
  }

  /// Agents struck out are those whose states differ.
  @Test func differencesAreThoseOfTheStates() {
    var scenario = Territories.islands()
    scenario.programme = [Action(.campaign, timing: Timing(at: 1), values: [.share: 0.3])]
    var with = Run(scenario, seed: 4, replicate: 1)
    var without = Run(scenario.withoutProgramme, seed: 4, replicate: 1)
    for week in [0, 1, 3, 8] {
      with.advance(to: week)
      without.advance(to: week)
      var alike = Array(0..<with.plan.agentCount)
      with.dropDifferences(from: without, in: &alike)
      var expected: [Int] = []
      for agent in 0..<with.plan.agentCount
      where with.person(agent) == without.person(agent) {
        expected.append(agent)
      }
      #expect(alike == expected)
      #expect(week == 0 ? alike.count == 104 : alike.count < 104)
    }
    let other = Run(Territories.tiny(workers: 4, entrepreneurs: 2), seed: 4, replicate: 1)
    var alike = Array(0..<with.plan.agentCount)
    with.dropDifferences(from: other, in: &alike)
    #expect(alike.isEmpty)
  }

  /// Mean scores are the means of what the decisions read, and reading them changes nothing.
  @Test func meanScoresAreThoseOfTheDecisions() throws {
    let scenario = Territories.islands()
    var run = Run(scenario, seed: 4, replicate: 1)
    var twin = Run(scenario, seed: 4, replicate: 1)
    run.advance(to: 9)
    twin.advance(to: 10)
    let ties = run.partnerTies()
    var states: [PersonState] = []
    for agent in 0..<run.plan.agentCount { states.append(run.person(agent)) }
    let scores = try #require(run.stepSharingBlocks().meanScores(run.plan))
    let hashes = (run.stateHash, twin.stateHash)
    #expect(hashes.0 == hashes.1)
    #expect(scores.ends == 2 * ties.count)
    let ends = ties.flatMap { [$0.socialWorker, $0.socialEntrepreneur] }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    let values = scenario.parameters
    let trust = mean(ties.map { Double(2 * $0.trust - 1) }) * values[.decisionTrust]
    let meta = mean(ends.map { Double(states[$0].metaPerception) }) * values[.decisionMeta]
    let relay = mean(ends.map { Double(states[$0].competence) }) * values[.decisionRepresentation]
    let norm =
      mean(
        ends.map { agent in
          mean(run.plan.organisation(ofAgent: agent).map { Double(states[$0].favourability) })
        }) * values[.decisionNorm]
    #expect(abs(scores.trust - trust) < 1e-6)
    #expect(abs(scores.metaPerception - meta) < 1e-6)
    #expect(abs(scores.representation[0] - relay - norm) < 1e-6)
    #expect(
      abs(
        scores.total(form: 1) - relay - norm - trust - meta - scores.structure
          + values[.decisionThresholdRelay]) < 1e-6)
    #expect(scores.total(form: 1) >= scores.total(form: 2))
    #expect(scores.total(form: 2) >= scores.total(form: 3))
    let first = TiePair(
      socialWorker: ties[0].socialWorker, socialEntrepreneur: ties[0].socialEntrepreneur)
    run.advance(to: 12)
    let one = run.stepSharingBlocks()
    #expect(one.meanScores(run.plan, among: [first])?.ends == 2)
    #expect(one.meanScores(run.plan, among: []) == nil)
  }
}
