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

  private let source: Int
  private var separator: Character = ","
  private var columns: [Column?] = []
  private(set) var respondents: [Respondent] = []
  /// The line of the header, which may be shown; rows may not.
  private(set) var headerLine: Int?

  init(source: Int) { self.source = source }

  /// Reads a text that went through `TextCheck`. Empty lines and lines that begin with `#` are left
  /// out.
  mutating func read(_ bytes: [UInt8], findings: inout Findings) {
    let lines = SourceLines(bytes)
    for number in 1...lines.count {
      let line = lines[number]
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      if headerLine == nil {
        headerLine = number
        separator = line.contains(";") ? ";" : ","
        header(DelimitedRow(line, separator: separator), line: number, &findings)
        continue
      }
      if respondents.count == Self.limit {
        findings.report(.surveyTooLong(limit: Self.limit), at: spot(number))
        break
      }
      row(DelimitedRow(line, separator: separator), line: number, &findings)
    }
    if headerLine == nil || respondents.isEmpty, !findings.hasErrors {
      findings.report(.questionnaire(.noAnswers), at: spot(headerLine ?? 1))
    }
  }

  private mutating func header(_ row: DelimitedRow, line: Int, _ findings: inout Findings) {
    var seen: Set<String> = []
    for cell in row.cells {
      let spot = spot(line, cell)
      let column = Column(cell.text)
      if column == nil {
        findings.report(
          .surveyColumn(
            cell.text, allowed: QuestionnaireReader.columns,
            nearest: NearestWord.to(cell.text, among: QuestionnaireReader.columns)), at: spot)
      } else if !seen.insert(cell.text).inserted {
        findings.report(.surveyColumnTwice(cell.text), at: spot)
      }
      columns.append(column)
    }
    if !columns.contains(.profession), !columns.contains(nil) {
      findings.report(.questionnaire(.noProfession), at: spot(line))
    }
  }

  private mutating func row(_ row: DelimitedRow, line: Int, _ findings: inout Findings) {
    if let column = row.openQuote {
      findings.report(
        .questionnaire(.openQuote),
        at: Spot(source: source, line: line, column: column, length: 1))
      return
    }
    guard row.cells.count == columns.count else {
      findings.report(
        .surveyRow(found: row.cells.count, expected: columns.count), at: spot(line))
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
            .questionnaire(.profession(cell.text, nearest: nearest)), at: spot(line, cell))
        }
      case .item(let item):
        if let value = answer(cell.text, item) {
          respondent.answers[item] = value
        } else {
          findings.report(.questionnaire(.answer(cell.text, item)), at: spot(line, cell))
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

  private func answer(_ text: String, _ item: QuestionnaireItem) -> Double? {
    switch item.scale {
    case .contacts:
      let bracket = text.replacing("–", with: "-").filter { !$0.isWhitespace }
      if let known = ContactBracket(rawValue: bracket) { return known.contacts }
    case .ladder:
      if let step = QuestionnaireItem.ladderWords.firstIndex(of: text) { return Double(step) }
    case .thermometer, .sevenPoints, .frequency: break
    }
    // Where semicolons separate, commas are decimal, as French spreadsheets write them.
    let written =
      separator == ";" && text.count(where: { $0 == "," }) == 1
      ? text.replacing(",", with: ".") : text
    guard case .success(let value) = NumberReading.number(written),
      item.scale.bounds.contains(value),
      item.scale == .thermometer || value == value.rounded()
    else { return nil }
    return value
  }

  private func spot(_ line: Int) -> Spot {
    Spot(source: source, line: line, column: 1, length: 1)
  }

  private func spot(_ line: Int, _ cell: DelimitedRow.Cell) -> Spot {
    Spot(source: source, line: line, column: cell.column, length: cell.length)
  }
}
