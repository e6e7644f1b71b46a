import Experiments

/// How the guesses of a room stand beside the result.
public struct PredictionOutcome: Sendable, Hashable {
  /// The replicates at the week guessed; nothing when none has a value.
  public var band: Band?
  /// The three best ranks first, the others in the order in which they were given: nobody is told to
  /// have been last.
  public var guesses: [JudgedGuess]

  /// A guess beside the result.
  public struct JudgedGuess: Sendable, Hashable {
    /// The guess.
    public var guess: Prediction.NamedGuess
    /// How far it is from the mean of replicates; nothing without a result.
    public var distance: Double?
    /// Whether it lies between the 10th and the 90th percentile of replicates.
    public var isInside: Bool
    /// 1, 2 or 3, the same for guesses equally near; never told below third.
    public var rank: Int?
  }

  /// How many guesses lie inside the band.
  public var insideCount: Int { guesses.filter(\.isInside).count }

  /// The nearest guesses: one, or several equally near.
  public var nearest: [JudgedGuess] { guesses.filter { $0.rank == 1 } }

  /// Judges guesses against a result.
  ///
  /// - Parameter series: the measure guessed, in the branch of which the room was asked.
  public init(_ prediction: Prediction, series: MeasureSeries) {
    self.init(prediction.guesses, band: series.band(week: prediction.week))
  }

  /// Judges guesses against a band.
  public init(_ guesses: [Prediction.NamedGuess], band: Band?) {
    self.band = band
    guard let band else {
      self.guesses = guesses.map {
        JudgedGuess(guess: $0, distance: nil, isInside: false, rank: nil)
      }
      return
    }
    let distances = guesses.map { abs($0.value - band.mean) }
    let judged = zip(guesses, distances).map { guess, distance in
      // As many ranks as there are nearer guesses; what differs by rounding only is equally near.
      let nearer = distances.filter { $0 < distance - Self.rounding * max(1, distance) }.count
      return JudgedGuess(
        guess: guess, distance: distance,
        isInside: band.low <= guess.value && guess.value <= band.high,
        rank: nearer < 3 ? nearer + 1 : nil)
    }
    let ranked = judged.enumerated().filter { $0.element.rank != nil }
      .sorted { ($0.element.rank ?? 0, $0.offset) < ($1.element.rank ?? 0, $1.offset) }
      .map(\.element)
    self.guesses = ranked + judged.filter { $0.rank == nil }
  }

  private static let rounding = 1e-12
}
