import Experiments
import Simulation
import TerritoryModel

extension LifeStore {
  /// One hash for the states of replicates 1 to `replicates` at the end of a week.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public func stateHash(
    _ future: Future, replicates: Int, week: Int, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> UInt64 {
    var hash = StableHash()
    for one in try stateHashes(future, replicates: replicates, week: week, effort: effort) {
      hash.combine((0..<8).map { UInt8(truncatingIfNeeded: one >> (8 * UInt64($0))) })
    }
    return hash.value
  }

  /// What the lives had to say so far, without repetition, by replicate then week.
  public func notices(_ future: Future, replicates: Int) -> [Notice] {
    let line = line(of: future)
    var seen: Set<Notice> = []
    return (1...max(replicates, 1)).flatMap { line.lives[$0]?.notices ?? [] }
      .filter { seen.insert($0).inserted }
  }

  /// The memory that the lives of a scenario take, in bytes, about.
  public static func bytes(_ scenario: Scenario, replicates: Int, weeks: Int) -> Double {
    let people = Double(scenario.population)
    let zones = min(Double(scenario.zones.count), Double(Line.recordedZones))
    let columns = Double(Metric.allCases.count) * (3 + zones)
    let states = 2 + Double(weeks / Line.keptEvery)
    return Double(replicates)
      * (columns * 8 * Double(weeks + 1) + states * people * ScenarioLimits.bytesPerPerson)
  }
}
