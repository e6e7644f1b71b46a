import Simulation
import TerritoryModel

/// The search for a change of regime: the levels tried so far, and the next ones.
struct TippingSearch {
  let question: TippingQuestion
  let runner: StudyRunner
  let scenario: @Sendable (Double) throws(PointFailure) -> Scenario

  /// Of the interval of one look, in standard errors.
  private let halfWidth: Double
  private var trials: ScenarioTrials
  /// The levels tried, by place in `trials`.
  private var levels: [Double] = []

  /// On which side of the change a level lies.
  private enum Side { case low, high, unsure }

  /// Two levels on different sides, and those between them that are on none, in order.
  private struct Bracket {
    var low: Double
    var high: Double
    var between: [Double]
  }

  init(
    _ question: TippingQuestion, on runner: StudyRunner,
    scenario: @escaping @Sendable (Double) throws(PointFailure) -> Scenario
  ) {
    self.question = question
    self.runner = runner
    self.scenario = scenario
    halfWidth = NormalLaw.halfWidth(confidence: 1 - 0.05 / Double(question.looks))
    trials = ScenarioTrials(outcomes: [question.outcome], seed: question.seed)
  }

  mutating func search() throws(QuestionFailure) -> TippingPoint {
    var isSpent = try !tryLevels(question.scannedLevels)
    while !isSpent, let bracket, let next = nextLevel(in: bracket) {
      isSpent = try !tryLevels([next])
    }
    return try result(isSpent: isSpent)
  }

  /// Runs some levels until each is told from a half, as far as replicates allow; false when the runs
  /// are spent.
  private mutating func tryLevels(_ asked: [Double]) throws(QuestionFailure) -> Bool {
    guard trials.runs + asked.count * question.replicates <= question.mostRuns else {
      return false
    }
    var places: [Int] = []
    for level in asked {
      let made: Scenario
      do { made = try scenario(level) } catch { throw .refused(level: level, error) }
      places.append(trials.add(made))
      levels.append(level)
    }
    var replicates = question.replicates
    while true {
      let missing = trials.missing(places, replicates: replicates)
      guard trials.runs + missing <= question.mostRuns else { return false }
      try trials.measure(places, replicates: replicates, of: expectedRuns, on: runner)
      places = places.filter { side($0) == .unsure }
      guard !places.isEmpty, replicates < question.mostReplicates else { return true }
      replicates = min(2 * replicates, question.mostReplicates)
    }
  }

  /// The runs that the search may take: a guess for the progress.
  private var expectedRuns: Int {
    let width =
      bracket.map { $0.high - $0.low } ?? (question.range.upperBound - question.range.lowerBound)
    var halvings = 0
    var left = width
    while left > question.precision, halvings < 60 {
      left /= 2
      halvings += 1
    }
    return min(trials.runs + halvings * question.replicates, question.mostRuns)
  }

  private func known(_ place: Int) -> [Double] { trials.values(place).compactMap { $0[0] } }

  private func share(_ place: Int) -> BinomialShare {
    let values = known(place)
    return BinomialShare(values.count { $0 > question.threshold }, of: values.count)
  }

  /// A level is looked at once per number of replicates that it may have: Wilson's intervals are so wide
  /// that a share that is a half is taken for another in at most 5 % of levels, all looks together
  /// (Bonferroni).
  private func side(_ place: Int) -> Side {
    let interval = share(place).wilson(halfWidth)
    if interval.upperBound < 0.5 { return .low }
    if interval.lowerBound > 0.5 { return .high }
    return .unsure
  }

  private var placesInOrder: [Int] { levels.indices.sorted { levels[$0] < levels[$1] } }

  /// The first change among the levels tried.
  private var bracket: Bracket? {
    var last: (level: Double, side: Side)?
    var between: [Double] = []
    for place in placesInOrder {
      switch (side(place), last) {
      case (.unsure, _): between.append(levels[place])
      case (let side, let before?) where side != before.side:
        return Bracket(low: before.level, high: levels[place], between: between)
      case (let side, _):
        last = (levels[place], side)
        between = []
      }
    }
    return nil
  }

  /// How many times the regime changes along the levels that are told from a half.
  private var crossings: Int {
    let sides = placesInOrder.map(side).filter { $0 != .unsure }
    return zip(sides, sides.dropFirst()).count { $0 != $1 }
  }

  /// The middle of the bracket; where levels inside are on no side, the middle of the wider margin
  /// between them and an end, so that both ends close in on them.
  private func nextLevel(in bracket: Bracket) -> Double? {
    guard let first = bracket.between.first, let last = bracket.between.last else {
      return question.middle(bracket.low, bracket.high)
    }
    let below = question.middle(bracket.low, first)
    let above = question.middle(last, bracket.high)
    return first - bracket.low >= bracket.high - last ? below ?? above : above ?? below
  }

  private func result(isSpent: Bool) throws(QuestionFailure) -> TippingPoint {
    let found = bracket
    var tried: [TippingPoint.Trial] = []
    for place in placesInOrder {
      guard let band = Band(known(place)) else { continue }
      let share = share(place)
      tried.append(
        TippingPoint.Trial(
          level: levels[place], high: share.successes, replicates: share.trials, band: band))
    }
    guard !tried.isEmpty else { throw .noValue }
    let conclusion: TippingPoint.Conclusion =
      if isSpent {
        .runsSpent
      } else if let found {
        found.between.isEmpty ? .precise : .unsure
      } else {
        levels.indices.contains { side($0) == .unsure } ? .unsure : .noCrossing
      }
    return TippingPoint(
      path: question.path, threshold: question.threshold, trials: tried,
      bracket: found.map { $0.low...$0.high }, crossings: crossings, conclusion: conclusion,
      runs: trials.runs, looks: question.looks)
  }
}
