import TerritoryModel

extension CalibrationTrials {
  /// What trials must show, parameter by parameter: intervals hold the truth in at least 85 of 100
  /// trials, and the verdict whether the parameter is identified is right in at least 90.
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

  private static func outcomes(
    of parameter: Int, in trials: [Trial]
  ) -> [ValidationOutcome] {
    let path = priors[parameter].path.description
    let all = Double(trials.count)
    let isInformed = parameter < priors.count - 1
    let source = Bilingual(
      fr: "paramètres connus d’un territoire de 60 personnes",
      en: "known parameters of a territory of 60 people")
    return [
      ValidationOutcome(
        "calibration-coverage-\(path)",
        title: Bilingual(
          fr: "intervalles à 90 % qui contiennent la vraie valeur de \(path)",
          en: "90% intervals that hold the true value of \(path)"),
        source: source, rule: .within((0.85 * all)...all),
        found: Double(trials.count { $0.isCovered(parameter) })),
      ValidationOutcome(
        "calibration-verdict-\(path)",
        title: isInformed
          ? Bilingual(
            fr: "essais où \(path) est identifié", en: "trials in which \(path) is identified")
          : Bilingual(
            fr: "essais où \(path), que rien n’informe, est dit non identifié",
            en: "trials in which \(path), of which nothing tells, is said not to be identified"),
        source: source, rule: .within((0.9 * all)...all),
        found: Double(
          trials.count { trial in
            trial.posterior.marginal(parameter)?.isIdentified == isInformed
          })),
    ]
  }
}
