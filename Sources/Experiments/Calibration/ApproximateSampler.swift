import Simulation

/// Approximate Bayesian computation of any simulator: rejection, or generations of weighted points
/// (Beaumont et al. 2009) whose tolerance is a quantile of the distances of the generation itself.
///
/// - Every run has its own number, and so its own draws of the model: the model's noise is integrated
///   over. Runs that shared their draws would make the posterior one of those draws.
/// - To what a run gives, the sampling error of each target is added before it is compared: what
///   would have been measured on the simulated territory lies beside what was measured.
/// - Distances are the root mean square over the targets of the difference in units of the target's
///   deviation, in which the model's own noise from run to run is counted: the square root of the
///   sum of both variances. The noise is learnt first, from points drawn from the ranges.
/// - Every generation has as many points, drawn before any of them is made; the nearest points go on.
///   When a generation no longer comes nearer, the runs that are left make one last, larger
///   generation.
///
/// Results depend on the request and the simulator only.
public struct ApproximateSampler: Sendable {
  /// What is asked.
  public let request: CalibrationRequest
  let draws: SearchDraws

  /// One run that is to be made.
  public struct Trial: Sendable, Hashable {
    /// The values of the parameters.
    public var values: [Double]
    /// The number of the run, from 1, never used twice.
    public var number: Int
  }

  /// A tolerance that falls by less than this share no longer falls.
  private static let progress = 0.1

  /// A sampler.
  public init(_ request: CalibrationRequest) {
    self.request = request
    draws = SearchDraws(seed: request.seed)
  }

  /// Searches.
  ///
  /// - Parameter evaluate: makes some runs, in any order, and gives for each what it gave for each
  ///   target, or nothing where it failed. A value that is not a number fails too.
  /// - Returns: The posterior; without particles when no run could be made.
  /// - Throws: What `evaluate` throws.
  public func posterior(
    evaluate: ([Trial]) throws(EnsembleFailure) -> [[Double]?]
  ) throws(EnsembleFailure) -> Posterior {
    var search = Search(request, draws: draws)
    guard !request.priors.isEmpty, !request.targets.isEmpty else { return search.posterior([]) }
    try search.learnNoise(evaluate)
    // Points of a generation: those that are kept are the quantile of them. Each takes its replicates.
    let batch = Int((Double(request.particles) / request.quantile).rounded(.up))
    let generationRuns = batch * request.replicates
    let leastRuns = search.wanted * request.replicates
    switch request.method {
    case .rejection:
      search.keep(
        try search.generation(nil, runs: search.left, batch: batch, evaluate))
    case .sequential:
      search.keep(try search.generation(nil, runs: generationRuns, batch: batch, evaluate))
      while let last = search.tolerances.last, last > request.tolerance,
        search.left >= leastRuns
      {
        let next = try search.generation(
          search.kernel, runs: generationRuns, batch: batch, evaluate)
        guard search.keep(next), next.tolerance <= last * (1 - Self.progress) else { break }
      }
      if let last = search.tolerances.last, last > request.tolerance,
        search.left >= leastRuns
      {
        search.keep(
          try search.generation(search.kernel, runs: search.left, batch: batch, evaluate))
      }
    }
    let (particles, adjustment) = search.adjusted()
    var posterior = search.posterior(particles, adjustment)
    posterior.predictions = try predictions(
      &posterior, targets: request.targets.map(\.outcome), evaluate)
    return posterior
  }

  /// What the points of a posterior give in new runs, one each.
  func predictions(
    _ posterior: inout Posterior, targets: [Outcome],
    _ evaluate: ([Trial]) throws(EnsembleFailure) -> [[Double]?]
  ) throws(EnsembleFailure) -> [Posterior.Prediction] {
    let trials = posterior.particles.enumerated().map { place, particle in
      Trial(values: particle.values, number: posterior.runs + place + 1)
    }
    let outputs = try evaluate(trials)
    posterior.runs += trials.count
    return targets.indices.map { target in
      var values: [Double] = []
      var weights: [Double] = []
      for (particle, output) in zip(posterior.particles, outputs) {
        guard let value = output?[target], value.isFinite else { continue }
        values.append(value)
        weights.append(particle.weight)
      }
      return Posterior.Prediction(
        outcome: targets[target], sample: WeightedSample(values, weights: weights))
    }
  }
}
