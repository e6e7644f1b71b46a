import Experiments
import Synchronization

/// Why a measure is what it is.
public enum Explanation: Sendable, Hashable {
  /// Why two futures differ: by action and dated change, and by mechanism. Both are experiments: other
  /// futures are run under the same draws.
  case difference(
    actions: ExplanationOutcome<ActionShares>, mechanisms: ExplanationOutcome<MechanismShares>)
  /// How one future changed between two dates: the same sum taken apart, no experiment.
  case dates(ExplanationOutcome<DateShares>)
}

extension Explanation {
  /// Why two futures differ at a week: the first minus the second, by action and by mechanism.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func between(
    _ measure: Measure, of first: Future, against second: Future, week: Int, replicates: Int,
    store: LifeStore, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> Explanation {
    let effort = effort.latched()
    // One bar for both: the second part of the work is known before the first begins.
    let later = mechanismAgentWeeks(
      of: first, against: second, week: week, replicates: replicates, store: store)
    let earlier = Tally()
    let actions = try byAction(
      measure, of: first, against: second, week: week, replicates: replicates, store: store,
      effort: Effort(
        progress: { done, total in
          earlier.set(total)
          effort.progress(done, total + later)
        }, isCancelled: effort.isCancelled))
    let mechanisms = try byMechanism(
      measure, of: first, against: second, week: week, replicates: replicates, store: store,
      effort: effort.part(after: earlier.value, of: earlier.value + later))
    return .difference(actions: actions, mechanisms: mechanisms)
  }
}

/// A number that any thread may set.
private final class Tally: Sendable {
  private let number = Atomic<Int>(0)

  var value: Int { number.load(ordering: .relaxed) }

  func set(_ value: Int) { number.store(value, ordering: .relaxed) }
}

/// What came of an attempt to explain.
public enum ExplanationOutcome<Found: Sendable & Hashable>: Sendable, Hashable {
  /// The explanation.
  case found(Found)
  /// The two futures are the same up to the week: there is nothing to explain.
  case nothingDiffers
  /// The two futures are of two territories, and a state of one means nothing in the other.
  case otherTerritories
  /// The two futures draw from other seeds: no difference of theirs has a cause to be found.
  case otherSeeds
  /// A mixture of the two futures would be no valid scenario.
  case notMixable
  /// The two futures differ in more parts than can be told apart.
  case tooManyParts(Int)
  /// No replicate has the value everywhere it is needed.
  case noValue

  /// The explanation, when there is one.
  public var found: Found? {
    if case .found(let found) = self { found } else { nil }
  }
}

/// A mean over replicates that stands for a part of a difference.
public struct MeanEstimate: Sendable, Hashable {
  /// The mean.
  public var mean: Double
  /// 95 % interval of the mean; absent with one replicate.
  public var interval: ClosedRange<Double>?
  /// How many replicates it rests on.
  public var count: Int

  /// An estimate given by its parts.
  public init(mean: Double, interval: ClosedRange<Double>?, count: Int) {
    self.mean = mean
    self.interval = interval
    self.count = count
  }

  /// The mean of a difference that is taken apart.
  public init(_ difference: PairedDifference) {
    self.init(
      mean: difference.mean, interval: difference.interval, count: difference.count)
  }

  /// The mean of one value per replicate, with its interval (Student).
  public init(_ values: [Double]) {
    let moments = Moments(values)
    self.init(mean: moments.mean, interval: moments.interval, count: values.count)
  }
}
