/// The values of a plan's runs, as far as they are known.
public struct RunTable: Sendable {
  /// The plan's points.
  public let pointCount: Int
  /// The plan's replicates.
  public private(set) var replicates: Int
  /// The plan's arms.
  public let arms: [Arm]
  /// What was kept of each run.
  public let outcomes: [Outcome]
  /// How many runs are known.
  public private(set) var doneCount = 0
  /// How many runs failed.
  public private(set) var failedCount = 0

  /// By row, then outcome; NaN is a missing value.
  private var values: [Double]
  /// How many runs of each replicate are known, those that failed included.
  private var known: [Int]

  /// An empty table for a plan.
  public init(_ plan: ExperimentPlan) {
    self.init(
      pointCount: plan.points.count, replicates: plan.replicates, arms: plan.arms,
      outcomes: plan.outcomes)
  }

  /// An empty table for a plan of which this much is known.
  public init(pointCount: Int, replicates: Int, arms: [Arm], outcomes: [Outcome]) {
    self.pointCount = pointCount
    self.replicates = replicates
    self.arms = arms
    self.outcomes = outcomes
    values = [Double](
      repeating: .nan, count: pointCount * replicates * arms.count * outcomes.count)
    known = [Int](repeating: 0, count: replicates)
  }

  /// Makes room for more replicates of the same plan; what is known stays.
  ///
  /// - Parameter replicates: how many there are to be in all; fewer than there are changes nothing.
  public mutating func grow(to replicates: Int) {
    guard replicates > self.replicates else { return }
    let added = (replicates - self.replicates) * pointCount * arms.count * outcomes.count
    // Rows go by replicate first: those of new replicates follow all others.
    values.append(contentsOf: repeatElement(.nan, count: added))
    known.append(contentsOf: repeatElement(0, count: replicates - self.replicates))
    self.replicates = replicates
  }

  /// Takes one run in; each is taken in once.
  public mutating func take(_ record: RunRecord) {
    known[(record.row - 1) / (pointCount * arms.count)] += 1
    guard case .done = record.status else {
      failedCount += 1
      return
    }
    doneCount += 1
    let start = (record.row - 1) * outcomes.count
    for (place, value) in record.values.enumerated() { values[start + place] = value }
  }

  /// The values of an outcome at a point, by replicate; nothing where a run is missing or a rate has
  /// an empty denominator.
  ///
  /// - Parameters:
  ///   - outcome: its place among the outcomes.
  ///   - response: an arm's level, or the difference that the programme makes.
  public func values(_ outcome: Int, point: Int, _ response: Response = .level) -> [Double?] {
    (0..<replicates).map { replicate in
      switch response {
      case .level: value(outcome, point, replicate, arm: 0)
      case .twin: value(outcome, point, replicate, arm: 1)
      case .effect:
        if let with = value(outcome, point, replicate, arm: 0),
          let without = value(outcome, point, replicate, arm: 1)
        {
          with - without
        } else {
          nil
        }
      }
    }
  }

  /// The replicates over which points can be compared, from 1: those of which every run is known, so that
  /// all points have met the same draws. Where runs are missing from every replicate, the one of which
  /// most is known; none where nothing is.
  public var comparedReplicates: [Int] {
    let complete = completeReplicates
    guard complete.isEmpty, let most = known.max(), most > 0 else { return complete }
    return [(known.firstIndex(of: most) ?? 0) + 1]
  }

  /// The replicates of which every run is known, those that failed included; from 1.
  public var completeReplicates: [Int] {
    let whole = pointCount * arms.count
    return known.indices.filter { known[$0] == whole }.map { $0 + 1 }
  }

  /// The mean at each point over the replicates in which points can be compared; nothing where none of
  /// them has a value.
  ///
  /// Where runs are missing, all points are averaged over the same replicates, even where more are known
  /// at some: means over other draws would differ for that reason alone.
  public func means(_ outcome: Int, _ response: Response = .level) -> [Double?] {
    let compared = comparedReplicates
    return (0..<pointCount).map { point in
      let all = values(outcome, point: point, response)
      let known = compared.compactMap { all[$0 - 1] }
      return known.isEmpty ? nil : Moments(known).mean
    }
  }

  /// How an outcome lies at a point; nothing when no replicate has a value.
  public func band(_ outcome: Int, point: Int, _ response: Response = .level) -> Band? {
    Band(values(outcome, point: point, response).compactMap(\.self))
  }

  /// The difference that the programme makes at a point, by pairs; nothing without pairs.
  public func difference(_ outcome: Int, point: Int) -> PairedDifference? {
    let pairs = zip(
      values(outcome, point: point), values(outcome, point: point, .twin)
    ).compactMap { with, without in
      if let with, let without { (with, without) } else { nil }
    }
    return PairedDifference(pairs)
  }

  /// The difference between two points, replicate by replicate: of the level with the programme, or of
  /// another response; nothing when no replicate has both values.
  public func difference(
    _ outcome: Int, point: Int, minus reference: Int, _ response: Response = .level
  ) -> PairedDifference? {
    PairedDifference(pairs(outcome, point, reference, response))
  }

  /// Whether two points are told apart at 95 %, replicate by replicate (Student), since all points share
  /// their draws; never with fewer than two replicates that have both values.
  ///
  /// - Parameter comparisons: among how many pairs this one was chosen after looking: the level of each is
  ///   such that no equal pair is told apart, 19 times out of 20, in all of them together (Bonferroni).
  public func tells(
    _ outcome: Int, point: Int, from reference: Int, _ response: Response = .level,
    among comparisons: Int = 1
  ) -> Bool {
    let differences = Moments(pairs(outcome, point, reference, response).map { $0.0 - $0.1 })
    guard differences.count > 1 else { return false }
    let width = StudentLaw.halfWidth(
      confidence: 1 - 0.05 / Double(max(comparisons, 1)),
      degreesOfFreedom: differences.count - 1)
    return abs(differences.mean) > width * differences.standardError
  }

  private func pairs(
    _ outcome: Int, _ point: Int, _ reference: Int, _ response: Response
  ) -> [(Double, Double)] {
    zip(
      values(outcome, point: point, response), values(outcome, point: reference, response)
    ).compactMap { left, right in
      if let left, let right { (left, right) } else { nil }
    }
  }

  private func value(_ outcome: Int, _ point: Int, _ replicate: Int, arm: Int) -> Double? {
    guard arm < arms.count else { return nil }
    let row = (replicate * pointCount + point) * arms.count + arm
    let value = values[row * outcomes.count + outcome]
    return value.isNaN ? nil : value
  }
}
