import SourceText
import TerritoryModel

/// Points in CSV: one row per point, one column per factor, under a header of paths. Cells are
/// separated by commas or, when the header holds one, by semicolons.
struct PointTable {
  var subjects: [FactorSubject]
  var points: [[FactorLevel]] = []

  /// Reads a table that went through `TextCheck`; nothing when anything is wrong, which is told.
  static func read(
    _ bytes: [UInt8], source: Int, _ study: inout StudyReading
  ) -> PointTable? {
    let lines = SourceLines(bytes)
    let count = study.values.findings.all.count { !$0.cause.isWarning }
    var columns: [FactorSubject?]?
    var table = PointTable(subjects: [])
    var separator: Character = ","
    for number in 1...max(1, lines.count) {
      let line = lines[number]
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      guard let subjects = columns else {
        separator = line.contains(";") ? ";" : ","
        columns = header(TableCell.row(line, separator), source, number, &study)
        continue
      }
      let cells = TableCell.row(line, separator)
      guard cells.count == subjects.count else {
        study.report(
          .rowLength(found: cells.count, expected: subjects.count),
          at: Spot(source: source, line: number, column: 1, length: line.count))
        continue
      }
      guard table.points.count < ExperimentLimits.points else {
        study.report(
          .tooManyPoints(nil, limit: ExperimentLimits.points),
          at: Spot(source: source, line: number, column: 1, length: 1))
        break
      }
      table.points.append(point(cells, subjects, source, number, &study))
    }
    guard study.values.findings.all.count(where: { !$0.cause.isWarning }) == count else {
      return nil
    }
    table.subjects = (columns ?? []).compactMap { $0 }
    // Of a scenario that could not be read, columns may have nothing that they lead to.
    guard table.subjects.count == columns?.count ?? 0 else { return nil }
    if table.points.isEmpty {
      study.report(.noRows, at: Spot(source: source, line: 1, column: 1, length: 1))
      return nil
    }
    return table
  }

  private static func header(
    _ cells: [TableCell], _ source: Int, _ line: Int, _ study: inout StudyReading
  ) -> [FactorSubject?] {
    var known: [SettingPath: Spot] = [:]
    return cells.map { cell in
      let spot = Spot(source: source, line: line, column: cell.column, length: cell.text.count)
      if let path = try? SettingPath(parsing: cell.text), known[path] != nil {
        study.report(.columnTwice(cell.text), at: spot)
        return nil
      }
      return study.subject(cell.text, spot, known: &known)
    }
  }

  private static func point(
    _ cells: [TableCell], _ subjects: [FactorSubject?], _ source: Int, _ line: Int,
    _ study: inout StudyReading
  ) -> [FactorLevel] {
    zip(cells, subjects).compactMap { cell, subject in
      guard let subject else { return nil }
      let spot = Spot(source: source, line: line, column: cell.column, length: cell.text.count)
      return LevelReading(subject).level(
        WrittenValue(content: .scalar(.init(text: cell.text, isPlain: true)), spot: spot),
        &study.values)
    }
  }
}
