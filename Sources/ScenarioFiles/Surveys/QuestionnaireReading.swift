import SourceText
import TerritoryModel

/// Reads the table of a questionnaire: a header with the names of columns, one row per respondent.
struct QuestionnaireReading {
  /// The most respondents that are taken.
  static let limit = Survey.limit

  /// What a column holds.
  private enum Column: Hashable {
    case profession
    case item(QuestionnaireItem)
    case word
    case mainWord

    init?(_ name: String) {
      if name == "profession" {
        self = .profession
      } else if let item = QuestionnaireItem(rawValue: name) {
        self = .item(item)
      } else if QuestionnaireReader.wordColumns.contains(name) {
        self = .word
      } else if name == QuestionnaireReader.mainWordColumn {
        self = .mainWord
      } else {
        return nil
      }
    }
  }

  private var table: DelimitedTable
  private(set) var respondents: [Respondent] = []

  /// Begins to read a text that went through `TextCheck`.
  init(_ bytes: [UInt8], source: Int) { table = DelimitedTable(bytes, source: source) }

  /// The line of the header, which may be shown; rows may not.
  var headerLine: Int? { table.header?.line }

  /// Reads the whole table.
  mutating func read(_ findings: inout Findings) {
    let columns = header(&findings)
    while let columns, let row = table.next() {
      if respondents.count == Self.limit {
        findings.report(.surveyTooLong(limit: Self.limit), at: table.spot(row))
        break
      }
      respondent(row, columns, &findings)
    }
    if respondents.isEmpty, !findings.hasErrors {
      findings.report(.questionnaire(.noAnswers), at: table.start)
    }
  }

  /// What each column holds; nothing where there is no header that can be read.
  private func header(_ findings: inout Findings) -> [Column?]? {
    guard let row = table.header else { return nil }
    if let flaw = table.flaw(row) {
      findings.report(flaw.cause, at: flaw.spot)
      return nil
    }
    var columns: [Column?] = []
    var seen: Set<String> = []
    for cell in row.cells {
      let spot = table.spot(row, cell)
      let column = Column(cell.text)
      if column == nil {
        findings.report(
          .surveyColumn(
            cell.text, allowed: QuestionnaireReader.columns,
            nearest: NearestWord.to(cell.text, among: QuestionnaireReader.columns)), at: spot)
      } else if !seen.insert(cell.text).inserted {
        findings.report(.tableColumnTwice(cell.text), at: spot)
      }
      columns.append(column)
    }
    if !columns.contains(.profession), !columns.contains(nil) {
      findings.report(.questionnaire(.noProfession), at: table.start)
    }
    return columns
  }

  private mutating func respondent(
    _ row: DelimitedTable.Row, _ columns: [Column?], _ findings: inout Findings
  ) {
    if let flaw = table.flaw(row) {
      findings.report(flaw.cause, at: flaw.spot)
      return
    }
    var respondent = Respondent(group: .unstated, answers: [:], words: [], mainWord: nil)
    for (cell, column) in zip(row.cells, columns) where !cell.text.isEmpty {
      switch column {
      case .profession:
        if let group = RespondentGroup(rawValue: cell.text), group != .unstated {
          respondent.group = group
        } else {
          let nearest = NearestWord.to(cell.text, among: RespondentGroup.words)
          findings.report(
            .questionnaire(.profession(cell.text, nearest: nearest)), at: table.spot(row, cell))
        }
      case .item(let item):
        if let value = answer(cell, item) {
          respondent.answers[item] = value
        } else {
          findings.report(
            .questionnaire(.answer(cell.text, item)), at: table.spot(row, cell))
        }
      case .word:
        let word = cell.text.composed.lowercased()
        if !respondent.words.contains(word) { respondent.words.append(word) }
      case .mainWord: respondent.mainWord = cell.text.composed.lowercased()
      case nil: break
      }
    }
    respondents.append(respondent)
  }

  private func answer(_ cell: DelimitedTable.Cell, _ item: QuestionnaireItem) -> Double? {
    switch item.scale {
    case .contacts:
      let bracket = cell.text.replacing("–", with: "-").filter { !$0.isWhitespace }
      if let known = ContactBracket(rawValue: bracket) { return known.contacts }
    case .ladder:
      if let step = QuestionnaireItem.ladderWords.firstIndex(of: cell.text) { return Double(step) }
    case .thermometer, .sevenPoints, .frequency: break
    }
    guard case .success(let value) = NumberReading.number(table.decimal(cell)),
      item.scale.bounds.contains(value),
      item.scale == .thermometer || value == value.rounded()
    else { return nil }
    return value
  }
}
