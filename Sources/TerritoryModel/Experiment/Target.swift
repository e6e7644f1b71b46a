/// Something that was measured in a real territory, with its precision.
public struct Target: Sendable, Hashable {
  /// What was measured.
  public var metric: Metric
  /// Of whom.
  public var group: Group
  /// In which week, from 0.
  public var week: Int
  /// Over how many weeks events are summed, ending with `week`; a metric of the state ignores it.
  public var window: Int
  /// What was found.
  public var measure: Measure

  /// Of whom something was measured.
  public enum Group: Sendable, Hashable {
    /// The whole territory.
    case territory
    /// One profession.
    case profession(Profession)
    /// One zone, by its name.
    case zone(String)
    /// One profession in one zone.
    case professionInZone(Profession, String)
  }

  /// What was found.
  public enum Measure: Sendable, Hashable {
    /// A figure and its standard error.
    case figure(value: Double, error: Double)
    /// What so many people answered: their mean and their standard deviation.
    case answers(mean: Double, sd: Double, count: Int)
  }

  /// The fewest answers of which a mean and a standard deviation say something of a profession: below,
  /// single people would show.
  public static let leastAnswers = 5

  /// Something that was measured.
  public init(
    _ metric: Metric, of group: Group = .territory, week: Int = 0, window: Int = 13,
    _ measure: Measure
  ) {
    self.metric = metric
    self.group = group
    self.week = week
    self.window = window
    self.measure = measure
  }

  /// The figures that the model should give. The mean of n answers has the standard error sd / √n; their
  /// standard deviation has sd / √(2(n - 1)), as in a normal population, and is a figure of its own
  /// where the model has it as a metric.
  public var figures: [TargetFigure] {
    switch measure {
    case .figure(let value, let error): return [figure(metric, value, error)]
    case .answers(let mean, let sd, let count):
      let answers = Double(max(count, 2))
      let spread = metric.spread.map {
        figure($0, sd, sd / (2 * (answers - 1)).squareRoot())
      }
      return [figure(metric, mean, sd / answers.squareRoot())] + (spread.map { [$0] } ?? [])
    }
  }

  private func figure(_ metric: Metric, _ value: Double, _ error: Double) -> TargetFigure {
    TargetFigure(
      metric: metric, group: group, week: week, window: window, value: value, error: error)
  }
}

/// One figure that the model should give.
public struct TargetFigure: Sendable, Hashable {
  /// What is compared.
  public var metric: Metric
  /// Of whom.
  public var group: Target.Group
  /// In which week, from 0.
  public var week: Int
  /// Over how many weeks events are summed, ending with `week`.
  public var window: Int
  /// The figure.
  public var value: Double
  /// Its standard error, above 0: distances are counted in it.
  public var error: Double

  /// A figure.
  public init(
    metric: Metric, group: Target.Group, week: Int, window: Int, value: Double, error: Double
  ) {
    self.metric = metric
    self.group = group
    self.week = week
    self.window = window
    self.value = value
    self.error = error
  }
}

extension Metric {
  /// The metric that is the standard deviation of this one among people, where the model has it.
  public var spread: Metric? {
    switch self {
    case .warmth: .warmthSd
    case .competence: .competenceSd
    case .favourability: .favourabilitySd
    default: nil
    }
  }
}
