import Experiments

extension StudyFacts {
  /// The replicates over which the points of a plan are compared.
  public struct ComparedReplicates: Sendable, Hashable {
    /// Their numbers, from 1; none where no run is known.
    public var numbers: [Int]
    /// How many the plan has.
    public var planned: Int
    /// Whether every run of each is known.
    public var isComplete: Bool
    /// Whether tables of points stand beside what compares, with every run that ended.
    public var besideTables: Bool

    /// Replicates of a plan.
    public init(numbers: [Int], planned: Int, isComplete: Bool, besideTables: Bool = false) {
      self.numbers = numbers
      self.planned = planned
      self.isComplete = isComplete
      self.besideTables = besideTables
    }

    /// What a table of runs compares its points over.
    public init(_ table: RunTable, besideTables: Bool = false) {
      self.init(
        numbers: table.comparedReplicates, planned: table.replicates,
        isComplete: table.completeReplicates == table.comparedReplicates,
        besideTables: besideTables)
    }
  }
}
