import Experiments
import TerritoryModel

extension StudyFacts {
  /// How many rows of a design had all their values: base points or trajectories.
  public struct UsedRows: Sendable, Hashable {
    /// The fewest and the most that a metric could use.
    public var used: ClosedRange<Int>
    /// How many the design has.
    public var planned: Int

    /// Rows of a design.
    public init(used: ClosedRange<Int>, planned: Int) {
      self.used = used
      self.planned = planned
    }

    /// What the findings of a study could use; nothing where none tells.
    public init?(_ study: SensitivityStudy) {
      let counts = study.findings.compactMap(\.measure.usedRows)
      guard let planned = study.design.rows, let fewest = counts.min(), let most = counts.max()
      else { return nil }
      self.init(used: fewest...most, planned: planned)
    }
  }
}

extension ExperimentDesign {
  /// How many base points or trajectories the design has; nothing where it has neither.
  var rows: Int? {
    switch self {
    case .morris(let trajectories, _): trajectories
    case .saltelli(let base, _): base
    default: nil
    }
  }
}

extension SensitivityStudy.Measure {
  /// How many base points or trajectories had all their values; nothing where that is not told.
  var usedRows: Int? {
    switch self {
    case .effects(let effects): effects.trajectoryCount
    case .indices(let indices): indices.baseCount
    case .none(.tooFewRows(let count)): count
    case .none: nil
    }
  }
}
