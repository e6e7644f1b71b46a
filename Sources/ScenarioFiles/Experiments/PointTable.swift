import SourceText
import TerritoryModel

/// Points in CSV: one row per point, one column per factor, under a header of paths.
struct PointTable {
  var subjects: [FactorSubject]
  var points: [[FactorLevel]] = []

  /// Reads a table that went through `TextCheck`; nothing when anything is wrong, which is told.
  static func read(
    _ bytes: [UInt8], source: Int, _ study: inout StudyReading
  ) -> PointTable? {
    let count = study.values.findings.all.count { !$0.cause.isWarning }
    var cells = DelimitedTable(bytes, source: source, header: .paths)
    let columns = header(cells, &study)
    var table = PointTable(subjects: [])
    var lines: [Int] = []
    while columns != nil, let row = cells.next() {
      if let flaw = cells.flaw(row) {
        study.values.findings.report(flaw.cause, at: flaw.spot)
        continue
      }
      guard table.points.count < ExperimentLimits.points else {
        study.report(
          .tooManyPoints(nil, limit: ExperimentLimits.points),
          at: Spot(source: source, line: row.line, column: 1, length: 1))
        break
      }
      table.points.append(point(row, in: cells, columns ?? [], &study))
      lines.append(row.line)
    }
    guard study.values.findings.all.count(where: { !$0.cause.isWarning }) == count else {
      return nil
    }
    table.tellRepeated(lines, source, &study)
    table.subjects = (columns ?? []).compactMap { $0 }
    // Of a scenario that could not be read, columns may have nothing that they lead to.
    guard table.subjects.count == columns?.count ?? 0 else { return nil }
    if table.points.isEmpty {
      study.report(.noRows, at: Spot(source: source, line: 1, column: 1, length: 1))
      return nil
    }
    return table
  }

  /// Tells points that stand in the table twice: they share their draws, so that their rows are the same
  /// and tell nothing more. The first of them has its place.
  private func tellRepeated(_ lines: [Int], _ source: Int, _ study: inout StudyReading) {
    var places: [[FactorLevel]: Int] = [:]
    var first: (place: Int, before: Int)?
    var count = 0
    for (place, point) in points.enumerated() {
      guard let before = places[point] else {
        places[point] = place
        continue
      }
      count += 1
      first = first ?? (place, before)
    }
    guard let first else { return }
    study.report(
      .pointTwice(first.place + 1, first: first.before + 1, count: count),
      at: Spot(source: source, line: lines[first.place], column: 1, length: 1))
  }

  /// What each column varies; nothing where there is no header that can be read.
  private static func header(
    _ table: DelimitedTable, _ study: inout StudyReading
  ) -> [FactorSubject?]? {
    guard let header = table.header else { return nil }
    if let cell = header.cells.first(where: { $0.text.contains("\t") }), header.cells.count == 1 {
      study.report(.tabsInTable, at: table.spot(header, cell))
      return nil
    }
    if let flaw = table.flaw(header) {
      study.values.findings.report(flaw.cause, at: flaw.spot)
      return nil
    }
    var known: [SettingPath: Spot] = [:]
    return header.cells.map { cell in
      let spot = table.spot(header, cell)
      if let path = try? SettingPath(parsing: cell.text), known[path] != nil {
        study.values.findings.report(.tableColumnTwice(cell.text), at: spot)
        return nil
      }
      return study.subject(cell.text, spot, known: &known)
    }
  }

  private static func point(
    _ row: DelimitedTable.Row, in table: DelimitedTable, _ subjects: [FactorSubject?],
    _ study: inout StudyReading
  ) -> [FactorLevel] {
    zip(row.cells, subjects).compactMap { cell, subject in
      guard let subject else { return nil }
      return LevelReading(subject).level(
        WrittenValue(
          content: .scalar(.init(text: table.decimal(cell), isPlain: true)),
          spot: table.spot(row, cell)),
        &study.values)
    }
  }
}
