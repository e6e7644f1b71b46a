/// The one declaration of a metric.
public struct MetricDeclaration: Sendable, Hashable {
  /// The metric declared.
  public var metric: Metric
  /// The word used in files, columns and commands.
  public var key: String
  /// How the number is read and written.
  public var unit: Unit
  /// What it covers in time.
  public var span: Span
  /// The groups for which it is defined, beside the whole territory.
  public var groups: Groups
  /// A few words that name it.
  public var label: Bilingual
  /// One line of meaning, with its formula.
  public var meaning: Bilingual

  /// How a metric is read and written.
  public enum Unit: Sendable, Hashable {
    /// A number of events or ties.
    case count
    /// A share, written in per cent.
    case share
    /// A value on the scale from -1 to 1.
    case scale
    /// A spread on the scale.
    case spread
    /// A ratio.
    case ratio
    /// Events per head and year.
    case perHeadAndYear
  }

  /// What a metric covers in time.
  public enum Span: Sendable, Hashable {
    /// Events, summed over a window of weeks (13 by default); rates are ratios of sums.
    case window
    /// Always the last 13 weeks.
    case lastThirteenWeeks
    /// The state at the end of the week.
    case instant
  }

  /// The groups for which a metric is defined.
  public enum Groups: Sendable, Hashable {
    /// Zones only: an opportunity belongs to the social worker's zone and to both professions.
    case zones
    /// Zones, professions, and each profession in each zone.
    case zonesAndProfessions
  }

  /// A declaration.
  public init(
    _ metric: Metric, _ key: String, unit: Unit, span: Span, groups: Groups, label: Bilingual,
    meaning: Bilingual
  ) {
    self.metric = metric
    self.key = key
    self.unit = unit
    self.span = span
    self.groups = groups
    self.label = label
    self.meaning = meaning
  }
}
