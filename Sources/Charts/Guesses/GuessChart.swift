/// Guesses beside what came: one axis with the band and the mean, and each guess as a mark of its own.
public struct GuessChart: Sendable, Hashable {
  /// What the chart shows.
  public var title: String
  /// The horizontal axis, that of the values.
  public var axis: Axis
  /// What came; missing: the guesses alone.
  public var outcome: Outcome?
  /// The guesses, from top to bottom.
  public var guesses: [Guess]

  /// What came.
  public struct Outcome: Sendable, Hashable {
    /// What it is.
    public var label: String
    /// The mean.
    public var mean: Double
    /// The mean as people read it.
    public var text: String
    /// What most lives lie in; missing: no band.
    public var band: ClosedRange<Double>?
    /// What the band means, for the legend.
    public var bandLabel: String
    /// What the mean is called in the legend.
    public var meanLabel: String

    /// What came.
    public init(
      label: String, mean: Double, text: String, band: ClosedRange<Double>? = nil,
      bandLabel: String = "", meanLabel: String = ""
    ) {
      self.label = label
      self.mean = mean
      self.text = text
      self.band = band
      self.bandLabel = bandLabel
      self.meanLabel = meanLabel
    }
  }

  /// One guess.
  public struct Guess: Sendable, Hashable {
    /// Whose guess it is.
    public var label: String
    /// The guess.
    public var value: Double
    /// The guess as people read it.
    public var text: String
    /// What is said of it, such as that it was the nearest; empty: nothing.
    public var note: String
    /// Whether it is among the nearest, which stand out.
    public var isNearest: Bool

    /// One guess.
    public init(
      label: String, value: Double, text: String, note: String = "", isNearest: Bool = false
    ) {
      self.label = label
      self.value = value
      self.text = text
      self.note = note
      self.isNearest = isNearest
    }
  }

  /// A chart.
  public init(title: String, axis: Axis, outcome: Outcome?, guesses: [Guess]) {
    self.title = title
    self.axis = axis
    self.outcome = outcome
    self.guesses = guesses
  }

  /// The words right of a guess: its value and what is said of it.
  func words(_ guess: Guess) -> String {
    guess.note.isEmpty ? guess.text : guess.text + "  " + guess.note
  }
}
