import Simulation
import TerritoryModel

/// Reads a measure in any run of a plan: nothing changes, nothing is drawn.
public struct MeasureReader: Sendable {
  private let source: Source

  private enum Source: Sendable {
    case metric(ObservationReader)
    case people(PeopleReader)
    /// The metric is not defined for the group.
    case missing
  }

  /// A reader of one measure for runs of a plan.
  public init(_ measure: Measure, plan: RunPlan) {
    switch measure {
    case .people(let reporter): source = .people(PeopleReader(reporter, plan: plan))
    case .metric(let metric, let name, let window):
      guard let group = name.group(in: plan.scenario) else {
        source = .missing
        return
      }
      let observable = Observable(metric, group, window: metric.isWindowed ? window : 13)
      source =
        observable.isDefined
        ? .metric(ObservationReader([observable], plan: plan)) : .missing
    }
  }

  /// Whether the measure is not defined, so that no run has a value.
  var isMissing: Bool {
    if case .missing = source { true } else { false }
  }

  /// The metric that is read, when it is one.
  var observable: Observable? {
    if case .metric(let reader) = source { reader.observables.first } else { nil }
  }

  /// The value at the run's present week; nothing where it is missing.
  public func read(_ run: borrowing Run) -> Double? {
    switch source {
    case .metric(let reader): reader.read(run).first.flatMap { $0.isNaN ? nil : $0 }
    case .people(let reader): reader.read(run)
    case .missing: nil
    }
  }
}
