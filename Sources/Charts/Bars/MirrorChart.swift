/// How groups see each other: for each group its bars on a common scale with zero inside, such as
/// what it thinks of the others, what it believes they think of it, and what they really think.
///
/// The bars are thick, for a projector: as many rows each as the height of the screen allows.
public struct MirrorChart: Sendable, Hashable {
  /// What the chart shows.
  public var title: String
  /// The groups, from top to bottom.
  public var groups: [Group]
  /// The scale of the bars.
  public var scale: Axis
  /// What the two ends of the scale mean; empty: nothing is said.
  public var ends: (low: String, high: String) {
    get { (lowEnd, highEnd) }
    set { (lowEnd, highEnd) = newValue }
  }
  /// What an interval means, for the legend.
  public var intervalLabel: String

  private var lowEnd: String
  private var highEnd: String

  /// The bars of one group.
  public struct Group: Sendable, Hashable {
    /// Who the group is.
    public var label: String
    /// The bars, from top to bottom.
    public var bars: [Bar]
    /// A sentence under the bars; empty: none.
    public var note: String

    /// The bars of one group.
    public init(label: String, bars: [Bar], note: String = "") {
      self.label = label
      self.bars = bars
      self.note = note
    }
  }

  /// One bar.
  public struct Bar: Sendable, Hashable {
    /// What the bar is.
    public var label: String
    /// Its value; missing: no bar.
    public var value: Double?
    /// Where the value may lie.
    public var interval: ClosedRange<Double>?
    /// The value as people read it, beside the bar.
    public var text: String

    /// One bar.
    public init(
      label: String, value: Double?, interval: ClosedRange<Double>? = nil, text: String
    ) {
      self.label = label
      self.value = value
      self.interval = interval
      self.text = text
    }
  }

  /// A chart; without a scale it goes from −1 to 1.
  public init(
    title: String, groups: [Group],
    scale: Axis = Axis(
      range: -1...1, ticks: [Axis.Tick(-1, "−1"), Axis.Tick(0, "0"), Axis.Tick(1, "+1")]),
    ends: (low: String, high: String) = ("", ""), intervalLabel: String = ""
  ) {
    self.title = title
    self.groups = groups
    self.scale = scale
    lowEnd = ends.low
    highEnd = ends.high
    self.intervalLabel = intervalLabel
  }

  /// Whether any bar has an interval that the legend must tell.
  var showsIntervals: Bool {
    !intervalLabel.isEmpty && groups.contains { $0.bars.contains { $0.interval != nil } }
  }
}
