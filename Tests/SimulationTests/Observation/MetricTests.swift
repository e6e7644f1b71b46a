import Simulation
import TerritoryModel
import Testing

@Suite struct MetricTests {
  /// Every metric of people, recomputed from people one by one.
  @Test func metricsOfPeople() {
    var run = Run(Territories.islands(), seed: 4, replicate: 1)
    run.advance(to: 20)
    let plan = run.plan
    var people: [(state: PersonState, zone: Int, profession: Profession)] = []
    for agent in 0..<plan.agentCount {
      people.append((run.person(agent), plan.zone(ofAgent: agent), plan.profession(ofAgent: agent)))
    }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    let seen = Profession.allCases.map { profession in
      mean(
        people.filter { $0.profession == profession.other }.map { Double($0.state.favourability) })
    }
    let groups: [(Group, [(state: PersonState, zone: Int, profession: Profession)])] = [
      (.territory, people),
      (.profession(.socialEntrepreneurs), people.filter { $0.profession == .socialEntrepreneurs }),
      (.zone(1), people.filter { $0.zone == 1 }),
      (
        .zoneProfession(0, .socialWorkers),
        people.filter { $0.zone == 0 && $0.profession == .socialWorkers }
      ),
    ]
    for (group, members) in groups {
      let views = members.map { Double($0.state.favourability) }
      let variance = mean(views.map { ($0 - mean(views)) * ($0 - mean(views)) })
      let believed = mean(members.map { Double($0.state.metaPerception) })
      let actual = mean(members.map { seen[$0.profession.rawValue] })
      let covered = members.filter { ($0.state.lastCooperation ?? -999) > 20 - 13 }
      let expected: [(Metric, Double)] = [
        (.warmth, mean(members.map { Double($0.state.warmth) })),
        (.competence, mean(members.map { Double($0.state.competence) })),
        (.favourability, mean(views)), (.favourabilitySd, variance.squareRoot()),
        (.polarisation, variance),
        (.familiarity, mean(members.map { Double($0.state.familiarity) })),
        (.believed, believed), (.actual, actual), (.gap, actual - believed),
        (.exaggeration, (1 - believed) / (1 - actual)),
        (.coverage, Double(covered.count) / Double(members.count)),
      ]
      let found = run.read(expected.map { Observable($0.0, group) })
      for ((metric, value), reading) in zip(expected, found) {
        #expect(abs(value - reading) < 1e-6, "\(metric.key) of \(group)")
      }
    }
  }

  /// Every metric of events, recomputed from the diaries of everybody.
  @Test func metricsOfEvents() {
    var run = Run(Territories.islands(), seed: 4, replicate: 1)
    run.advance(to: 10)
    run.recorder = PersonRecorder(watching: Array(0..<run.plan.agentCount))
    run.advance(to: 23)
    var tally = [0, 0, 0, 0, 0, 0, 0]
    for record in run.recorder?.records ?? [] {
      guard case .opportunity(_, _, let result) = record.happening,
        run.plan.profession(ofAgent: record.person) == .socialWorkers
      else { continue }
      tally[0] += 1
      switch result {
      case .missed: tally[1] += 1
      case .refused: tally[2] += 1
      case .cooperated(let form, let isPositive):
        tally[2 + form] += 1
        if isPositive { tally[6] += 1 }
      }
    }
    let counts = run.read(
      [.opportunities, .missed, .refused, .relay, .coordination, .concerted].map {
        Observable($0)
      })
    #expect(counts == tally[..<6].map { Double($0) })
    let cooperations = Double(tally[3] + tally[4] + tally[5])
    let opportunities = Double(tally[0])
    let rates = run.read(
      [.cooperation, .concertedShare, .meanForm, .positive, .volume].map { Observable($0) })
    let expected = [
      cooperations / opportunities, Double(tally[5]) / opportunities,
      Double(tally[3] + 2 * tally[4] + 3 * tally[5]) / (3 * opportunities),
      Double(tally[6]) / cooperations, cooperations * 4 / Double(run.plan.agentCount),
    ]
    #expect(zip(rates, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    // A narrower window is a part of the wider one; zones add up to the territory.
    let weeks = run.read([Observable(.opportunities, window: 1)])[0]
    let zones = run.read([
      Observable(.opportunities, .zone(0)), Observable(.opportunities, .zone(1)),
    ])
    #expect(weeks > 0 && weeks < counts[0])
    #expect(zones[0] + zones[1] == counts[0])
  }

  /// What has no denominator is missing.
  @Test func missingValues() {
    var run = Run(Territories.tiny(workers: 3, entrepreneurs: 0), seed: 4, replicate: 1)
    run.advance(to: 15)
    let values = run.read([
      Observable(.cooperation), Observable(.trust), Observable(.actual), Observable(.gap),
      Observable(.favourability, .profession(.socialEntrepreneurs)), Observable(.warmth),
      Observable(.opportunities), Observable(.cooperation, .profession(.socialWorkers)),
    ])
    #expect(values.map(\.isNaN) == [true, true, true, true, true, false, false, true])
  }

  /// Every metric can be read of every group for which it is defined, and of no other.
  @Test func groups() {
    var run = Run(Territories.islands(), seed: 4, replicate: 1)
    run.advance(to: 26)
    for metric in Metric.allCases {
      for group: Group in [
        .territory, .zone(0), .profession(.socialWorkers), .zoneProfession(1, .socialEntrepreneurs),
      ] {
        let observable = Observable(metric, group)
        let value = run.read([observable])[0]
        #expect(value.isNaN == !observable.isDefined, "\(metric.key) of \(group)")
      }
    }
  }
}
