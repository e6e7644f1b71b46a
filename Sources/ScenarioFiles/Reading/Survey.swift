import SourceText
import TerritoryModel

/// Answers of a room: one row per respondent, one column per item, in CSV.
struct Survey: Sendable {
  var answers: [MeasuredState.Answer]

  /// The most respondents that are taken.
  static let limit = 100_000

  /// Reads a text that went through `TextCheck`. Cells are separated by commas or, when the header
  /// holds one, by semicolons; an empty cell is an item that was not answered.
  static func read(_ bytes: [UInt8], source: Int, findings: inout Findings) -> Survey {
    let lines = SourceLines(bytes)
    var survey = Survey(answers: [])
    var columns: [SurveyItem?] = []
    var separator: Character = ","
    for number in 1...lines.count {
      let line = lines[number]
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      if columns.isEmpty {
        separator = line.contains(";") ? ";" : ","
        columns = header(TableCell.row(line, separator), source: source, line: number, &findings)
        continue
      }
      if survey.answers.count == limit {
        findings.report(
          .surveyTooLong(limit: limit), at: Spot(source: source, line: number, column: 1, length: 1)
        )
        break
      }
      let cells = TableCell.row(line, separator)
      guard cells.count == columns.count else {
        findings.report(
          .surveyRow(found: cells.count, expected: columns.count),
          at: Spot(source: source, line: number, column: 1, length: line.count))
        continue
      }
      survey.answers.append(answer(cells, columns, source: source, line: number, &findings))
    }
    if survey.answers.isEmpty, !findings.hasErrors {
      findings.report(
        .flaw(.noAnswers, nearest: nil), at: Spot(source: source, line: 1, column: 1, length: 1))
    }
    return survey
  }

  private static func header(
    _ cells: [TableCell], source: Int, line: Int, _ findings: inout Findings
  ) -> [SurveyItem?] {
    let allowed = SurveyItem.allCases.map(\.rawValue)
    var seen: Set<String> = []
    return cells.map { cell in
      let spot = Spot(source: source, line: line, column: cell.column, length: cell.text.count)
      guard let item = SurveyItem(rawValue: cell.text) else {
        findings.report(
          .surveyColumn(
            cell.text, allowed: allowed, nearest: NearestWord.to(cell.text, among: allowed)),
          at: spot)
        return nil
      }
      if !seen.insert(cell.text).inserted {
        findings.report(.surveyColumnTwice(cell.text), at: spot)
      }
      return item
    }
  }

  private static func answer(
    _ cells: [TableCell], _ columns: [SurveyItem?], source: Int, line: Int,
    _ findings: inout Findings
  ) -> MeasuredState.Answer {
    var answer: MeasuredState.Answer = [:]
    for case (let cell, let item?) in zip(cells, columns) where !cell.text.isEmpty {
      let spot = Spot(source: source, line: line, column: cell.column, length: cell.text.count)
      guard case .success(let value) = NumberReading.number(cell.text) else {
        findings.report(.surveyCell(cell.text), at: spot)
        continue
      }
      let bounds = item.unit.bounds
      guard bounds.contains(value) else {
        findings.report(
          .flaw(.outOfBounds(value: value, unit: item.unit, bounds: bounds), nearest: nil),
          at: spot)
        continue
      }
      answer[item] = value
    }
    return answer
  }
}
