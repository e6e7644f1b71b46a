/// The state of a search: its numbers, the units of distances, and the points that it has kept.
struct Search {
  let request: CalibrationRequest
  let draws: SearchDraws
  /// Units of the differences from each target.
  private(set) var scales: [Double]
  private(set) var tolerances: [Double] = []
  private(set) var kept: [Candidate] = []
  private var weights: [Double] = []
  /// Runs made, which is also the last number used.
  private var made = 0
  private var failed = 0
  /// How many points a generation keeps, each of which is predicted once.
  private(set) var wanted: Int
  /// Whether a generation left points out for being far.
  private var isSelective = false

  /// A point that was run.
  struct Candidate: Sendable {
    /// Its place in the ranges, from 0 to 1.
    var place: [Double]
    /// The number of its first run.
    var number: Int
    /// What its nearest run gave.
    var outputs: [Double]
    /// The differences of its nearest run from the targets, sampling error added, in their units.
    var differences: [Double]
    /// The distances of its runs, from the nearest.
    var distances: [Double]
  }

  /// The points that a generation keeps.
  struct Generation {
    var points: [Candidate]
    var weights: [Double]
    /// Whether it left points out for being far.
    var isSelective: Bool
    /// The distance of the farthest.
    var tolerance: Double { points.last?.distances.first ?? .infinity }
  }

  /// How many runs each of the points gets that tell the model's noise.
  private static let noiseRuns = 4

  /// How many points tell the model's noise: 32, on a tenth of the runs at most, but 2 at least.
  private static func noisePoints(runs: Int) -> Int {
    min(32, max(2, runs / (10 * noiseRuns)))
  }

  /// How many points there must be for something to be told of them: the weights of an adjustment make
  /// them worth about two thirds of their number, which is to be `Posterior.fewestTold`.
  static let fewestPoints = 75

  /// The fewest runs from which `fewestPoints` are kept, or all that are asked where that is less.
  static func fewestRuns(particles: Int, replicates: Int, quantile: Double) -> Int {
    let needed = min(particles, fewestPoints)
    func isEnough(_ runs: Int) -> Bool {
      let left = runs - noisePoints(runs: runs) * noiseRuns
      return kept(of: left, particles: particles, replicates: replicates, quantile: quantile)
        >= needed
    }
    // Learning the noise takes at most 128 runs: the search for the number is short.
    var runs = Int((Double(needed) / quantile * Double(replicates)).rounded(.up)) + needed
    while !isEnough(runs) { runs += 1 }
    return runs
  }

  /// How many points a generation keeps of those that some runs pay for, their predictions included: the
  /// quantile of them, up to the particles asked.
  private static func kept(
    of runs: Int, particles: Int, replicates: Int, quantile: Double
  ) -> Int {
    let points = Double(runs) / (Double(replicates) + quantile)
    return min(particles, Int((points * quantile + 1e-9).rounded(.down)))
  }

  init(_ request: CalibrationRequest, draws: SearchDraws) {
    self.request = request
    self.draws = draws
    scales = request.targets.map(\.deviation)
    wanted = request.particles
  }

  /// How many runs the search may still make; one for each point that is kept is left for the predictions.
  var left: Int { max(0, request.runs - made - wanted) }

  /// The kernel around the points kept; nothing before the first generation.
  var kernel: ParticleKernel? {
    ParticleKernel(places: kept.map(\.place), weights: weights)
  }

  /// Measures how much each target varies from run to run of one point, on points drawn from the
  /// ranges, and sets the units of distances.
  mutating func learnNoise(
    _ evaluate: ([ApproximateSampler.Trial]) throws(EnsembleFailure) -> [[Double]?]
  ) throws(EnsembleFailure) {
    let points = Self.noisePoints(runs: request.runs)
    let places = (0..<points).map { point in
      priorPlace(run: made + point * Self.noiseRuns + 1)
    }
    let outputs = try outputs(of: places, runs: Self.noiseRuns, evaluate)
    for (target, wanted) in request.targets.enumerated() {
      var variances: [Double] = []
      var all: [Double] = []
      for runs in outputs {
        let values = runs.compactMap { $0?[target] }
        all += values
        if values.count > 1 { variances.append(Moments(values).variance) }
      }
      let noise = variances.isEmpty ? 0 : Moments(variances).mean
      let scale = (wanted.deviation * wanted.deviation + noise).squareRoot()
      // Without noise and deviation the target is to be met exactly; its unit is then a small part
      // of what the ranges make of it.
      let spread = Moments(all).variance.squareRoot()
      scales[target] = scale > 0 ? scale : (spread > 0 ? spread / 100 : 1)
    }
    // Two points are the fewest that a generation has.
    wanted = max(
      2,
      Self.kept(
        of: request.runs - made, particles: request.particles, replicates: request.replicates,
        quantile: request.quantile))
  }

  /// Draws points, from a kernel or from the ranges, runs them in batches, and keeps the nearest.
  ///
  /// - Parameters:
  ///   - runs: how many runs at most, those of all replicates of a point counted.
  ///   - batch: how many points at a time; after each batch the generation ends if enough points lie
  ///     within the tolerance asked.
  mutating func generation(
    _ kernel: ParticleKernel?, runs: Int, batch: Int,
    _ evaluate: ([ApproximateSampler.Trial]) throws(EnsembleFailure) -> [[Double]?]
  ) throws(EnsembleFailure) -> Generation {
    let end = made + min(runs, left)
    var nearest: [Candidate] = []
    var isSelective = false
    while made + request.replicates <= end {
      let first = made + 1
      let count = min(batch, (end - made) / request.replicates)
      let places = (0..<count).map { point in
        let run = first + point * request.replicates
        return kernel?.place(run: run, draws: draws) ?? priorPlace(run: run)
      }
      let outputs = try outputs(of: places, runs: request.replicates, evaluate)
      for (point, place) in places.enumerated() {
        let number = first + point * request.replicates
        if let candidate = candidate(place, number: number, outputs[point]) {
          nearest.append(candidate)
        }
      }
      nearest.sort { ($0.distances[0], $0.number) < ($1.distances[0], $1.number) }
      let far = max(0, nearest.count - wanted)
      nearest.removeLast(far)
      isSelective = isSelective || far > 0
      if nearest.count == wanted, let last = nearest.last,
        last.distances[0] <= request.tolerance
      {
        break
      }
    }
    let tolerance = nearest.last?.distances[0] ?? .infinity
    return Generation(
      points: nearest,
      weights: nearest.map { point in
        // A point with several runs counts by the share of them that are near.
        let near = point.distances.count { $0 <= tolerance }
        return Double(near) / Double(request.replicates) / (kernel?.density(point.place) ?? 1)
      }, isSelective: isSelective)
  }

  /// Takes a generation in the place of the last one, if it is nearer to the targets.
  @discardableResult
  mutating func keep(_ generation: Generation) -> Bool {
    guard generation.points.count >= 2,
      kept.isEmpty
        || (generation.points.count >= kept.count
          && generation.tolerance < tolerances.last ?? .infinity)
    else { return false }
    kept = generation.points
    let total = generation.weights.reduce(0, +)
    weights = generation.weights.map { $0 / total }
    tolerances.append(generation.tolerance)
    isSelective = isSelective || generation.isSelective
    return true
  }

  /// The points kept, adjusted where that is asked and possible, as particles, and what came of the
  /// adjustment.
  func adjusted() -> (particles: [Posterior.Particle], adjustment: Posterior.Adjustment) {
    let points = zip(kept, weights).map { candidate, weight in
      RegressionAdjustment.Point(
        place: candidate.place, weight: weight, differences: candidate.differences,
        distance: candidate.distances[0])
    }
    let (adjusted, outcome) =
      request.isAdjusted ? RegressionAdjustment.adjusted(points) : (points, .notAsked)
    let particles = zip(kept, adjusted).map { candidate, point in
      Posterior.Particle(
        values: values(point.place), weight: point.weight, outputs: candidate.outputs,
        distance: point.distance)
    }
    return (particles, outcome)
  }

  /// The posterior of some particles.
  func posterior(
    _ particles: [Posterior.Particle], _ adjustment: Posterior.Adjustment = .notAsked
  ) -> Posterior {
    Posterior(
      priors: request.priors, targets: request.targets, particles: particles,
      tolerances: tolerances, runs: made,
      isReached: (tolerances.last ?? .infinity) <= request.tolerance, scales: scales,
      isSelective: isSelective, failedRuns: failed, adjustment: adjustment)
  }

  private func priorPlace(run: Int) -> [Double] {
    request.priors.indices.map { draws.uniform(.point, run: run, index: $0) }
  }

  private func values(_ place: [Double]) -> [Double] {
    zip(request.priors, place).map { prior, share in
      let (low, high) = (prior.range.lowerBound, prior.range.upperBound)
      return min(max(low + share * (high - low), low), high)
    }
  }

  /// Runs each place some times, under the next numbers; a run with a value that is no number has
  /// failed.
  private mutating func outputs(
    of places: [[Double]], runs: Int,
    _ evaluate: ([ApproximateSampler.Trial]) throws(EnsembleFailure) -> [[Double]?]
  ) throws(EnsembleFailure) -> [[[Double]?]] {
    var trials: [ApproximateSampler.Trial] = []
    for place in places {
      let values = values(place)
      for _ in 0..<runs {
        made += 1
        trials.append(ApproximateSampler.Trial(values: values, number: made))
      }
    }
    let given = try evaluate(trials).map { output in
      output.flatMap { $0.allSatisfy(\.isFinite) ? $0 : nil }
    }
    failed += given.count { $0 == nil }
    return places.indices.map { Array(given[($0 * runs)..<(($0 + 1) * runs)]) }
  }

  private func candidate(_ place: [Double], number: Int, _ outputs: [[Double]?]) -> Candidate? {
    var best: Candidate?
    var distances: [Double] = []
    for (rank, output) in outputs.enumerated() {
      guard let output else { continue }
      let differences = request.targets.indices.map { target in
        let wanted = request.targets[target]
        let error = draws.normal(.samplingError, run: number + rank, index: target)
        return (output[target] + wanted.deviation * error - wanted.value) / scales[target]
      }
      let square = differences.reduce(0) { $0 + $1 * $1 } / Double(differences.count)
      let distance = square.squareRoot()
      if distance < distances.min() ?? .infinity {
        best = Candidate(
          place: place, number: number, outputs: output, differences: differences, distances: [])
      }
      distances.append(distance)
    }
    best?.distances = distances.sorted()
    return best
  }
}
