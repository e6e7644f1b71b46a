import Simulation
import TerritoryModel

/// What the replicates of some variants gave: for each variant, observable, week and replicate, a
/// number or nothing.
public struct Ensemble: Sendable {
  /// The variants, in the order asked.
  public let variants: [Variant]
  /// The columns kept, in the order asked.
  public let observables: [Observable]
  /// The first replicate is numbered 1.
  public let replicates: Int
  /// The last week; rows go from week 0 to this one.
  public let horizon: Int
  /// The seed of every draw.
  public let seed: UInt64
  /// What the runs had to say, without repetition, in the order of variant, replicate and week.
  public let notices: [Notice]
  /// The hash of the state at the horizon, by variant then replicate.
  public let stateHashes: [[UInt64]]

  /// Values by variant, then observable, then week, then replicate; NaN is a missing value.
  let values: [[Double]]

  private let columns: [Observable: Int]

  /// An ensemble given by its parts; `values` by variant, then observable, then week, then
  /// replicate, where NaN is a missing value.
  public init(
    variants: [Variant], observables: [Observable], replicates: Int, horizon: Int, seed: UInt64,
    notices: [Notice], stateHashes: [[UInt64]], values: [[Double]]
  ) {
    self.variants = variants
    self.observables = observables
    self.replicates = replicates
    self.horizon = horizon
    self.seed = seed
    self.notices = notices
    self.stateHashes = stateHashes
    self.values = values
    columns = Dictionary(
      observables.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of each replicate; nothing where a rate has an empty denominator. Empty when the
  /// observable was not kept or the week is outside the run.
  public func values(_ observable: Observable, variant: Int, week: Int) -> [Double?] {
    guard let column = columns[observable], variants.indices.contains(variant),
      (0...horizon).contains(week)
    else { return [] }
    let start = (column * (horizon + 1) + week) * replicates
    return values[variant][start..<(start + replicates)].map { $0.isNaN ? nil : $0 }
  }

  /// Mean, band and interval over the replicates that have a value; nothing when none has.
  public func band(_ observable: Observable, variant: Int, week: Int) -> Band? {
    Band(values(observable, variant: variant, week: week).compactMap(\.self))
  }

  /// The paired difference `variant - reference`; nothing when no replicate has both values.
  public func difference(
    _ observable: Observable, variant: Int, minus reference: Int, week: Int
  ) -> PairedDifference? {
    let pairs = zip(
      values(observable, variant: variant, week: week),
      values(observable, variant: reference, week: week)
    ).compactMap { left, right in
      if let left, let right { (left, right) } else { nil }
    }
    return PairedDifference(pairs)
  }
}
