extension CalibrationTrials {
  /// What trials must show, parameter by parameter: intervals hold the truth in at least `leastCovered`
  /// of them, and the verdict whether the parameter is identified is right in at least 90 %.
  ///
  /// - Parameters:
  ///   - quick: 20 trials instead of 100.
  ///   - progress: told how many trials are done, from any thread.
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func outcomes(
    quick: Bool, threads: Int, progress: (@Sendable (_ done: Int) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(EnsembleFailure) -> [ValidationOutcome] {
    let count = quick ? 20 : 100
    let trials = try trials(
      count, threads: threads, progress: progress, isCancelled: isCancelled)
    return Self.priors.indices.flatMap { Self.outcomes(of: $0, in: trials) }
  }

  /// In how many of some trials 90 % intervals must hold the truth: in 85 of 100, whose figure is told. Of
  /// fewer trials, in so many that chance alone seldom gives less: fewer would have a probability of 1 %
  /// at most if the intervals held the truth in nine trials out of ten (binomial law). Of 20 these are 14,
  /// where 85 % would refuse sound intervals in one check of eight.
  public static func leastCovered(of trials: Int) -> Int {
    guard trials < 100 else { return Int((0.85 * Double(trials)).rounded(.up)) }
    let (covered, level) = (0.9, 0.01)
    // From none on, each probability out of the one before.
    var probability = 1.0
    for _ in 0..<max(trials, 0) { probability *= 1 - covered }
    var (below, count) = (0.0, 0)
    while count < trials, below + probability <= level {
      below += probability
      probability *= Double(trials - count) / Double(count + 1) * covered / (1 - covered)
      count += 1
    }
    return count
  }

  private static func outcomes(
    of parameter: Int, in trials: [Trial]
  ) -> [ValidationOutcome] {
    let path = priors[parameter].path
    let all = Double(trials.count)
    let isInformed = parameter < priors.count - 1
    return [
      ValidationOutcome(
        .calibration(.coverage(path)),
        rule: .within(Double(leastCovered(of: trials.count))...all),
        found: Double(trials.count { $0.isCovered(parameter) })),
      ValidationOutcome(
        .calibration(.verdict(path, isInformed: isInformed)),
        rule: .within((0.9 * all)...all),
        found: Double(
          trials.count { trial in
            trial.posterior.marginal(parameter)?.isIdentified == isInformed
          })),
    ]
  }
}
