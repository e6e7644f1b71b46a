import Simulation

/// What a programme is to bring.
public struct ProgrammeAim: Sendable, Hashable {
  /// What is read.
  public var observable: Observable
  /// When it is read.
  public var time: Time
  /// Whether more of it is better.
  public var isHigherBetter: Bool

  /// When an observable is read.
  public enum Time: String, Sendable, Hashable, CaseIterable {
    /// At the last week.
    case atHorizon
    /// The mean over the run, week 0 left out: of windows of up to 13 weeks that cover it, each of which
    /// weighs as many weeks as it has. A window in which a rate has an empty denominator with one of two
    /// programmes is left out of both.
    case overRun
  }

  /// An aim.
  public init(_ observable: Observable, _ time: Time = .atHorizon, isHigherBetter: Bool = true) {
    self.observable = observable
    self.time = time
    self.isHigherBetter = isHigherBetter
  }

  /// What is read of each run.
  func outcomes(horizon: Int) -> [Outcome] {
    switch time {
    case .atHorizon: [Outcome(observable, week: horizon)]
    case .overRun: WeekTiles(horizon: horizon).outcomes(observable.metric, observable.group)
    }
  }

  /// How many weeks each outcome stands for.
  func weights(horizon: Int) -> [Int] {
    switch time {
    case .atHorizon: [1]
    case .overRun: WeekTiles(horizon: horizon).tiles.map(\.length)
    }
  }

  /// The outcomes of two programmes on one replicate: the mean over the weeks of the windows in which both
  /// have a value, so that like is compared with like; nothing when there is none.
  ///
  /// - Parameter weights: how many weeks each value stands for.
  static func pair(
    _ left: [Double?], _ right: [Double?], weights: [Int]
  ) -> (left: Double, right: Double)? {
    var sums = (left: 0.0, right: 0.0)
    var weeks = 0
    for (place, weight) in weights.enumerated() {
      guard let one = left[place], let other = right[place] else { continue }
      sums.left += Double(weight) * one
      sums.right += Double(weight) * other
      weeks += weight
    }
    return weeks > 0 ? (sums.left / Double(weeks), sums.right / Double(weeks)) : nil
  }
}
