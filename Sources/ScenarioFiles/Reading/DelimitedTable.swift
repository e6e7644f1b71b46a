import SourceText

/// A table as spreadsheets write it, read row by row: one header, then rows of as many cells.
///
/// Cells are separated by commas or, when the header holds one outside quotes, by semicolons; then a
/// decimal comma is one. A cell may stand between double quotes, and then holds separators and doubled
/// quotes (RFC 4180); a line end ends the row all the same. Spaces around a cell are no part of it.
/// Blank lines and lines that begin with `#` are left out.
struct DelimitedTable {
  struct Cell {
    var text: String
    /// In scalars, from 1.
    var column: Int
    /// In characters, quotes included.
    var length: Int
  }

  struct Row {
    var line: Int
    var cells: [Cell]
    /// In characters.
    var length: Int
    /// The column of a quotation mark that nothing closes.
    var openQuote: Int?
  }

  /// How a header is written.
  enum Header {
    /// Words, which quotes may stand around.
    case words
    /// Paths, in which quotes stand around a part and are kept: `zones."A, B".need`.
    case paths
  }

  /// The first line that is neither blank nor a comment.
  let header: Row?
  private let source: Int
  private let separator: Character
  private let lines: SourceLines
  private var last: Int

  /// A table from a text that went through `TextCheck`, of which mistakes speak as `source`.
  init(_ bytes: [UInt8], source: Int, header kind: Header = .words) {
    lines = SourceLines(bytes)
    self.source = source
    last = 0
    guard let number = Self.line(in: lines, after: 0) else {
      header = nil
      separator = ","
      return
    }
    let keepsQuotes = kind == .paths
    let wide = Row(lines[number], number, separator: ";", keepsQuotes: keepsQuotes)
    separator = wide.cells.count > 1 ? ";" : ","
    header =
      separator == ";"
      ? wide : Row(lines[number], number, separator: separator, keepsQuotes: keepsQuotes)
    last = number
  }

  /// The next row below the header.
  mutating func next() -> Row? {
    guard let number = Self.line(in: lines, after: last) else { return nil }
    last = number
    return Row(lines[number], number, separator: separator, keepsQuotes: false)
  }

  private static func line(in lines: SourceLines, after last: Int) -> Int? {
    guard last < lines.count else { return nil }
    return (last + 1...lines.count).first { number in
      let line = lines[number]
      return !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace)
    }
  }

  /// A number as its cell gives it, with a point: where semicolons separate, a comma before a digit
  /// is decimal when it is the only one, as French spreadsheets write it.
  func decimal(_ cell: Cell) -> String {
    guard separator == ";", let comma = cell.text.firstIndex(of: ","),
      cell.text.lastIndex(of: ",") == comma,
      let digit = cell.text[comma...].dropFirst().first, digit.isASCII, digit.isNumber
    else { return cell.text }
    return cell.text.replacing(",", with: ".")
  }

  /// What keeps a row from being read, and where: a quote left open, or another number of cells than
  /// the header has.
  func flaw(_ row: Row) -> (cause: MistakeCause, spot: Spot)? {
    if let column = row.openQuote {
      return (.tableQuote, Spot(source: source, line: row.line, column: column, length: 1))
    }
    guard let header, row.cells.count != header.cells.count else { return nil }
    return (.tableRow(found: row.cells.count, expected: header.cells.count), spot(row))
  }

  /// The place of a row.
  func spot(_ row: Row) -> Spot {
    Spot(source: source, line: row.line, column: 1, length: row.length)
  }

  /// The place of a cell of a row.
  func spot(_ row: Row, _ cell: Cell) -> Spot {
    Spot(source: source, line: row.line, column: cell.column, length: cell.length)
  }

  /// The place of what the whole table lacks.
  var start: Spot { Spot(source: source, line: header?.line ?? 1, column: 1, length: 1) }
}

extension DelimitedTable.Row {
  /// The cells of one line.
  ///
  /// - Parameter keepsQuotes: whether quotes within a cell keep separators too, and stay in its text.
  fileprivate init(_ line: String, _ number: Int, separator: Character, keepsQuotes: Bool) {
    let characters = Array(line)
    self.line = number
    length = characters.count
    cells = []
    var index = 0
    var column = 1
    func advance() {
      column += characters[index].unicodeScalars.count
      index += 1
    }
    /// What stands between the quote here and the one that closes it, where a doubled one is one.
    func unquoted() -> String {
      let start = column
      var text = ""
      advance()
      while index < characters.count {
        if characters[index] == "\"" {
          advance()
          guard index < characters.count, characters[index] == "\"" else { return text }
        }
        text.append(characters[index])
        advance()
      }
      openQuote = openQuote ?? start
      return text
    }
    /// The same with its quotes, as a path writes it: a backslash keeps a quote from closing.
    func quoted() -> String {
      let start = column
      var text = "\""
      advance()
      while index < characters.count, characters[index] != "\"" {
        if characters[index] == "\\", index + 1 < characters.count {
          text.append(characters[index])
          advance()
        }
        text.append(characters[index])
        advance()
      }
      if index < characters.count {
        advance()
      } else {
        openQuote = openQuote ?? start
      }
      return text + "\""
    }
    while true {
      while index < characters.count, characters[index] != separator,
        characters[index].isWhitespace
      { advance() }
      let (start, first) = (column, index)
      var text = ""
      while index < characters.count, characters[index] != separator {
        guard characters[index] == "\"", index == first || keepsQuotes else {
          text.append(characters[index])
          advance()
          continue
        }
        text += index == first ? unquoted() : quoted()
      }
      var end = index
      while end > first, characters[end - 1].isWhitespace { end -= 1 }
      while text.last?.isWhitespace == true { text.removeLast() }
      cells.append(DelimitedTable.Cell(text: text, column: start, length: max(end - first, 1)))
      guard index < characters.count else { return }
      advance()
    }
  }
}
