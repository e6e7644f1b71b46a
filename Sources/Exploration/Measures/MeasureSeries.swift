import Experiments
import Simulation
import TerritoryModel

/// A measure over time, replicate by replicate.
public struct MeasureSeries: Sendable, Hashable {
  /// What is measured.
  public var measure: Measure
  /// The weeks covered.
  public var weeks: ClosedRange<Int>
  /// Values by week, from the first, then by replicate, from 1; nothing where a value is missing.
  public var values: [[Double?]]

  /// A series given by its parts.
  public init(measure: Measure, weeks: ClosedRange<Int>, values: [[Double?]]) {
    self.measure = measure
    self.weeks = weeks
    self.values = values
  }

  /// The values of a week; empty outside.
  public func values(week: Int) -> [Double?] {
    weeks.contains(week) ? values[week - weeks.lowerBound] : []
  }

  /// Mean, band and interval at a week; nothing when no replicate has a value.
  public func band(week: Int) -> Band? { Band(values(week: week).compactMap(\.self)) }

  /// The paired difference with another series of the same replicates: this one minus the other.
  public func difference(minus other: MeasureSeries, week: Int) -> PairedDifference? {
    let pairs = zip(values(week: week), other.values(week: week)).compactMap { left, right in
      if let left, let right { (left, right) } else { nil }
    }
    return PairedDifference(pairs)
  }
}

extension LifeStore {
  /// Measures over time in replicates 1 to `replicates` of a future, in the order asked.
  ///
  /// Computes what is not known yet.
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public func series(
    of measures: [Measure], in future: Future, replicates: Int, weeks: ClosedRange<Int>,
    effort: Effort = Effort()
  ) throws(EnsembleFailure) -> [MeasureSeries] {
    let weeks = max(weeks.lowerBound, 0)...max(weeks.upperBound, 0)
    let line = try followed(
      future, replicates: replicates, to: weeks.upperBound, effort: effort)
    let readings = measures.map { Reading($0, line: line) }
    let again = readings.filter(\.isReadAgain).map(\.reader)
    var relived: [Int: [[Double]]] = [:]
    if !again.isEmpty {
      relived = forEach(1...max(replicates, 1), effort: effort) { number in
        try? self.relive(
          line, replicate: number, from: weeks.lowerBound, to: weeks.upperBound,
          into: [[Double]](), effort: effort
        ) { run, rows in
          rows.append(again.map { $0.read(run) ?? .nan })
        }
      }
      guard relived.count == max(replicates, 1) else { throw .cancelled }
    }
    var nextRead = 0
    return readings.map { reading in
      let place = reading.isReadAgain ? nextRead : 0
      if reading.isReadAgain { nextRead += 1 }
      let values = weeks.map { week in
        (1...max(replicates, 1)).map { number -> Double? in
          var value = Double.nan
          if let column = reading.column {
            value = line.lives[number]?.rows[week][column] ?? .nan
          } else if reading.isReadAgain {
            value = relived[number]?[week - weeks.lowerBound][place] ?? .nan
          }
          return value.isNaN ? nil : value
        }
      }
      return MeasureSeries(measure: reading.measure, weeks: weeks, values: values)
    }
  }
}

/// Where a measure of a life is read: in a column of the rows recorded, else in the run itself.
private struct Reading: Sendable {
  let measure: Measure
  let column: Int?
  let reader: MeasureReader

  init(_ measure: Measure, line: Line) {
    self.measure = measure
    reader = MeasureReader(measure, plan: line.plan)
    column = reader.observable.flatMap { line.places[$0] }
  }

  var isReadAgain: Bool { column == nil && !reader.isMissing }
}

extension Metric {
  /// Whether the metric sums events over a window that can be chosen.
  public var isWindowed: Bool { declaration.span == .window }
}
