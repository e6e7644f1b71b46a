import Simulation
import Synchronization
import TerritoryModel

/// Why an ensemble has no result.
public enum EnsembleFailure: Error, Sendable, Hashable {
  /// The caller asked to stop.
  case cancelled
}

/// Runs ensembles: every question is a list of runs (variant, seed, replicate), shared out over cores.
///
/// Variants of the same territory share, replicate by replicate, the warmed state after burn-in and
/// every draw that the variants leave alone (common random numbers). Results do not depend on the
/// number of threads.
public struct EnsembleRunner: Sendable {
  /// How many threads may work.
  public let threads: Int

  /// A runner on some threads, at least one.
  public init(threads: Int) {
    self.threads = max(threads, 1)
  }

  /// Runs every variant in every replicate and keeps the observables of every week from 0 on.
  ///
  /// - Parameters:
  ///   - firstReplicate: the number of the first replicate, from 1.
  ///   - progress: told agent-weeks done and to do, from any thread.
  ///   - isCancelled: asked in every week of every run, from any thread.
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func run(
    _ variants: [Variant], observables: [Observable], replicates: Int, horizon: Int, seed: UInt64,
    firstReplicate: Int = 1, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(EnsembleFailure) -> Ensemble {
    let territories = Territory.grouping(variants)
    let width = observables.count * (horizon + 1)
    let total =
      replicates * territories.reduce(0) { $0 + $1.agentWeeks(horizon: horizon) }
    let outer = min(threads, max(replicates, 1))
    let execution = Execution(threads: max(1, threads / outer))
    let done = Atomic<Int>(0)
    let results = concurrentMap(count: replicates, threads: outer, isCancelled: isCancelled) {
      index -> ReplicateResult? in
      var result = ReplicateResult(variants: variants.count, width: width)
      for territory in territories {
        territory.run(
          replicate: firstReplicate + index, seed: seed, observables: observables,
          horizon: horizon, execution: execution, into: &result,
          advanced: { agentWeeks in
            let sum = done.wrappingAdd(agentWeeks, ordering: .relaxed).newValue
            progress?(sum, total)
          },
          isCancelled: isCancelled)
      }
      return result
    }
    if isCancelled?() == true { throw .cancelled }
    return ensemble(
      results.compactMap(\.self), variants: variants, observables: observables,
      horizon: horizon, seed: seed)
  }

  /// Puts replicates side by side: by variant, then observable, week and replicate.
  private func ensemble(
    _ results: [ReplicateResult], variants: [Variant], observables: [Observable], horizon: Int,
    seed: UInt64
  ) -> Ensemble {
    let width = observables.count * (horizon + 1)
    let values = variants.indices.map { variant in
      var column = [Double](repeating: .nan, count: width * results.count)
      for (replicate, result) in results.enumerated() {
        for place in 0..<width {
          column[place * results.count + replicate] = result.values[variant][place]
        }
      }
      return column
    }
    var notices: [Notice] = []
    var seen = Set<Notice>()
    for variant in variants.indices {
      for result in results {
        for notice in result.notices[variant] where seen.insert(notice).inserted {
          notices.append(notice)
        }
      }
    }
    return Ensemble(
      variants: variants, observables: observables, replicates: results.count, horizon: horizon,
      seed: seed, notices: notices,
      stateHashes: variants.indices.map { variant in results.map { $0.stateHashes[variant] } },
      values: values)
  }
}

/// What one replicate gave, by variant.
struct ReplicateResult: Sendable {
  /// By variant, then observable, then week.
  var values: [[Double]]
  var notices: [[Notice]]
  var stateHashes: [UInt64]

  init(variants: Int, width: Int) {
    values = [[Double]](
      repeating: [Double](repeating: .nan, count: width), count: variants)
    notices = [[Notice]](repeating: [], count: variants)
    stateHashes = [UInt64](repeating: 0, count: variants)
  }
}
