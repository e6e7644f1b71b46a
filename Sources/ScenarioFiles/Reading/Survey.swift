import SourceText
import TerritoryModel

/// Answers of a room: one row per respondent, one column per item, in CSV.
struct Survey: Sendable {
  var answers: [MeasuredState.Answer]

  /// The most respondents that are taken.
  static let limit = 100_000

  /// Reads a text that went through `TextCheck`; an empty cell is an item that was not answered.
  static func read(_ bytes: [UInt8], source: Int, findings: inout Findings) -> Survey {
    var table = DelimitedTable(bytes, source: source)
    var survey = Survey(answers: [])
    let columns = header(table, &findings)
    while columns != nil, let row = table.next() {
      if survey.answers.count == limit {
        findings.report(
          .surveyTooLong(limit: limit),
          at: Spot(source: source, line: row.line, column: 1, length: 1))
        break
      }
      if let flaw = table.flaw(row) {
        findings.report(flaw.cause, at: flaw.spot)
        continue
      }
      survey.answers.append(answer(row, in: table, columns ?? [], &findings))
    }
    if survey.answers.isEmpty, !findings.hasErrors {
      findings.report(
        .flaw(.noAnswers, nearest: nil), at: Spot(source: source, line: 1, column: 1, length: 1))
    }
    return survey
  }

  /// What each column holds; nothing where there is no header that can be read.
  private static func header(
    _ table: DelimitedTable, _ findings: inout Findings
  ) -> [SurveyItem?]? {
    guard let header = table.header else { return nil }
    if let flaw = table.flaw(header) {
      findings.report(flaw.cause, at: flaw.spot)
      return nil
    }
    let allowed = SurveyItem.allCases.map(\.rawValue)
    var seen: Set<String> = []
    return header.cells.map { cell in
      let spot = table.spot(header, cell)
      guard let item = SurveyItem(rawValue: cell.text) else {
        findings.report(
          .surveyColumn(
            cell.text, allowed: allowed, nearest: NearestWord.to(cell.text, among: allowed)),
          at: spot)
        return nil
      }
      if !seen.insert(cell.text).inserted {
        findings.report(.tableColumnTwice(cell.text), at: spot)
      }
      return item
    }
  }

  private static func answer(
    _ row: DelimitedTable.Row, in table: DelimitedTable, _ columns: [SurveyItem?],
    _ findings: inout Findings
  ) -> MeasuredState.Answer {
    var answer: MeasuredState.Answer = [:]
    for case (let cell, let item?) in zip(row.cells, columns) where !cell.text.isEmpty {
      let spot = table.spot(row, cell)
      let (unit, bounds) = (item.unit, item.unit.bounds)
      let value: Double
      switch NumberReading.number(table.decimal(cell)) {
      case .success(let number): value = number
      case .failure(let fault):
        findings.report(cause(cell.text, fault.trap, .number(unit, bounds)), at: spot)
        continue
      }
      guard bounds.contains(value) else {
        findings.report(
          .flaw(.outOfBounds(value: value, unit: unit, bounds: bounds), nearest: nil), at: spot)
        continue
      }
      answer[item] = value
    }
    return answer
  }

  /// What is wrong with a cell that is no number: how it should be written, where that can be told.
  private static func cause(
    _ text: String, _ trap: NumberTrap, _ expectation: Expectation
  ) -> MistakeCause {
    switch trap {
    case .comma, .grouping, .space: .unreadableNumber(text, trap, expectation)
    default: .surveyCell(text)
    }
  }
}
