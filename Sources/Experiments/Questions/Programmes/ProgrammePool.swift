import TerritoryModel

/// The programmes run so far, and what each gained against no programme, replicate by replicate.
struct ProgrammePool {
  let space: ProgrammeSpace
  let question: ProgrammeQuestion
  let runner: StudyRunner

  private(set) var trials: ScenarioTrials
  /// How many weeks each outcome stands for.
  private let weights: [Int]
  private var placeOf: [[Int]: Int] = [:]

  init(_ question: ProgrammeQuestion, on runner: StudyRunner) throws(QuestionFailure) {
    self.question = question
    self.runner = runner
    space = try ProgrammeSpace(question)
    weights = question.aim.weights(horizon: question.horizon)
    trials = ScenarioTrials(
      outcomes: question.aim.outcomes(horizon: question.horizon), seed: question.seed)
    placeOf[[]] = trials.add(space.scenario([]))
  }

  /// The programmes run, no programme left out.
  var programmes: [[Int]] {
    placeOf.keys.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// How many replicates of a programme are known.
  func replicates(_ programme: [Int]) -> Int {
    placeOf[programme].map { trials.replicates($0) } ?? 0
  }

  /// The runs that it takes for some programmes, and no programme, to have some replicates.
  func missing(_ programmes: [[Int]], replicates: Int) -> Int {
    (programmes + [[]]).reduce(0) { $0 + max(0, replicates - self.replicates($1)) }
  }

  /// Runs some programmes, and no programme, until they have some replicates.
  mutating func measure(
    _ programmes: [[Int]], replicates: Int, of total: Int
  ) throws(QuestionFailure) {
    var places = [placeOf[[]] ?? 0]
    for programme in programmes {
      if let known = placeOf[programme] {
        places.append(known)
      } else {
        let place = trials.add(space.scenario(programme))
        placeOf[programme] = place
        places.append(place)
      }
    }
    try trials.measure(places, replicates: replicates, of: total, on: runner)
  }

  /// The pairs of two programmes on some replicates, numbered from 0.
  func pairs(
    _ programme: [Int], _ reference: [Int], _ replicates: Range<Int>
  ) -> [(Double, Double)] {
    guard let place = placeOf[programme], let other = placeOf[reference] else { return [] }
    let (left, right) = (trials.values(place), trials.values(other))
    return replicates.clamped(to: 0..<min(left.count, right.count)).compactMap {
      ProgrammeAim.pair(left[$0], right[$0], weights: weights)
    }
  }

  /// What a programme gains on the first replicates, turned so that more is better; nothing without a
  /// pair.
  func gain(_ programme: [Int], replicates: Int) -> Double? {
    let pairs = pairs(programme, [], 0..<replicates)
    guard !pairs.isEmpty else { return nil }
    let mean = Moments(pairs.map { $0.0 - $0.1 }).mean
    return question.aim.isHigherBetter ? mean : -mean
  }

  /// Programmes in the order of what they gain on the first replicates; of those that gain as much the
  /// cheapest first, so that nothing is paid for an action that does nothing.
  func ranked(_ programmes: [[Int]], replicates: Int) -> [[Int]] {
    let keyed = programmes.map { programme in
      (
        programme: programme, gain: gain(programme, replicates: replicates) ?? -.infinity,
        price: space.price(programme)
      )
    }
    return keyed.sorted { left, right in
      if left.gain != right.gain { return left.gain > right.gain }
      if left.price != right.price { return left.price < right.price }
      return left.programme.lexicographicallyPrecedes(right.programme)
    }.map(\.programme)
  }

  /// Programmes in groups whose outcomes are the same in each of the first replicates, so that nothing
  /// tells them apart: the groups in the order of their first programmes, and in each group the order
  /// given.
  func groups(_ programmes: [[Int]], replicates: Int) -> [[[Int]]] {
    var groups: [[[Int]]] = []
    var groupOf: [[[Double?]]: Int] = [:]
    for programme in programmes {
      let values = placeOf[programme].map { Array(trials.values($0).prefix(replicates)) } ?? []
      if let group = groupOf[values] {
        groups[group].append(programme)
      } else {
        groupOf[values] = groups.count
        groups.append([programme])
      }
    }
    return groups
  }

  /// Whether two programmes have the same outcomes in every replicate that both were run on.
  func isSame(_ programme: [Int], as other: [Int]) -> Bool {
    guard let place = placeOf[programme], let second = placeOf[other] else { return false }
    let (left, right) = (trials.values(place), trials.values(second))
    let both = min(left.count, right.count)
    return both > 0 && left.prefix(both) == right.prefix(both)
  }
}
