/// What a terminal shows: a small interpreter of the codes that programs send to move the cursor, to
/// erase and to insert. Tests look at this, not at bytes: it is what a person sees.
public struct Screen {
  /// One place of the screen.
  public struct Cell: Hashable {
    /// What stands there: a character with its marks; nothing at the right half of a wide one.
    public var character: String
    /// The colour codes in force when it was written, `90` for grey; empty for none.
    public var style: String
  }

  /// Columns of the window.
  public private(set) var columns: Int
  /// Rows of the window.
  public private(set) var rows: Int
  /// Where the cursor is, counted from 0.
  public private(set) var row = 0
  /// Where the cursor is, counted from 0.
  public private(set) var column = 0
  /// Whether pasted text is announced as such.
  public private(set) var announcesPaste = false
  /// How often the bell rang.
  public private(set) var bells = 0
  /// Codes that the interpreter does not know; a test that sees one cannot trust the screen.
  public private(set) var unknown: [String] = []

  private var cells: [[Cell]]
  private var style = ""
  private var isInserting = false
  private var saved = (row: 0, column: 0)
  private var undecoded: [UInt8] = []
  private var sequence: String?

  /// An empty screen.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Self.emptyRow(columns), count: rows)
  }

  private static func emptyRow(_ columns: Int) -> [Cell] {
    Array(repeating: Cell(character: " ", style: ""), count: columns)
  }

  // MARK: Looking

  /// The rows, without blanks at their ends and without empty rows below the last text.
  public var lines: [String] {
    var lines = cells.map { row in
      let text = row.map(\.character).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// The row of the cursor, without blanks at its end.
  public var currentLine: String {
    let lines = lines
    return row < lines.count ? lines[row] : ""
  }

  /// The places of a row that were written in a style.
  public func text(row: Int, style: String) -> String {
    cells[row].filter { $0.style == style }.map(\.character).joined()
  }

  /// Every style in which something is shown; the plain one is empty.
  public var styles: Set<String> { Set(cells.joined().map(\.style)) }

  // MARK: Showing

  /// Shows what a program wrote.
  public mutating func show(_ bytes: some Sequence<UInt8>) {
    undecoded += bytes
    // What is decoded goes away at the end, not piece by piece: a program may write a lot.
    var start = 0
    while start < undecoded.count {
      let first = undecoded[start]
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
      if undecoded.count - start < length { break }
      let text = String(decoding: undecoded[start..<(start + length)], as: UTF8.self)
      start += length
      for scalar in text.unicodeScalars { show(scalar) }
    }
    undecoded.removeFirst(start)
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    if let started = sequence {
      continueSequence(started, scalar)
      return
    }
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r": column = 0
    case "\n": lineFeed()
    case "\u{8}": column = max(min(column, columns - 1) - 1, 0)
    case "\t": column = min((column / 8 + 1) * 8, columns - 1)
    case "\u{7}": bells += 1
    case _ where scalar.value < 0x20: unknown.append("control \(scalar.value)")
    default: put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if scalar.properties.generalCategory == .nonspacingMark {
      let place = max(column - 1, 0)
      cells[row][place].character.unicodeScalars.append(scalar)
      return
    }
    let width = Self.isWide(scalar) ? 2 : 1
    // The cursor waits behind the last column until something must be written.
    if column + width > columns {
      column = 0
      lineFeed()
    }
    if isInserting {
      for _ in 0..<width {
        cells[row].insert(Cell(character: " ", style: ""), at: column)
        cells[row].removeLast()
      }
    }
    cells[row][column] = Cell(character: String(Character(scalar)), style: style)
    if width == 2 { cells[row][column + 1] = Cell(character: "", style: style) }
    column += width
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF:
      true
    default: false
    }
  }

  private mutating func lineFeed() {
    if row + 1 < rows {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Self.emptyRow(columns))
    }
  }

  // MARK: Escape sequences

  private mutating func continueSequence(_ started: String, _ scalar: Unicode.Scalar) {
    let whole = started + String(Character(scalar))
    if whole == "[" || whole == "(" || whole == ")" || whole == "]" {
      sequence = whole
    } else if started.hasPrefix("]") {
      sequence = scalar == "\u{7}" ? nil : whole
    } else if started.hasPrefix("["), !(0x40...0x7E).contains(scalar.value) {
      sequence = whole
    } else {
      sequence = nil
      perform(whole, final: scalar)
    }
  }

  private mutating func perform(_ whole: String, final: Unicode.Scalar) {
    guard whole.hasPrefix("[") else {
      switch whole {
      case "7": saved = (row, column)
      case "8": (row, column) = saved
      case "=", ">", "(B", "(0", ")B": break
      default: unknown.append("ESC " + whole)
      }
      return
    }
    let body = String(whole.dropFirst().dropLast())
    let numbers = body.split(separator: ";").map { Int($0) }
    let first = numbers.first.flatMap { $0 }
    let count = max(first ?? 1, 1)
    switch final {
    case "A": row = max(row - count, 0)
    case "B": row = min(row + count, rows - 1)
    case "C": column = min(column + count, columns - 1)
    case "D": column = max(min(column, columns - 1) - count, 0)
    case "G": column = min(count - 1, columns - 1)
    case "d": row = min(count - 1, rows - 1)
    case "H", "f":
      row = min(count - 1, rows - 1)
      column = min(max((numbers.dropFirst().first.flatMap { $0 } ?? 1) - 1, 0), columns - 1)
    case "J": eraseScreen(first ?? 0)
    case "K": eraseRow(first ?? 0)
    case "X": erase(row, column..<(column + count))
    case "P":
      for _ in 0..<min(count, columns - column) {
        cells[row].remove(at: column)
        cells[row].append(Cell(character: " ", style: ""))
      }
    case "@":
      for _ in 0..<min(count, columns - column) {
        cells[row].insert(Cell(character: " ", style: ""), at: column)
        cells[row].removeLast()
      }
    case "m": style = body == "0" || body == "39" || body == "22" ? "" : body
    case "h", "l": setMode(body, final == "h")
    default: unknown.append("ESC " + whole)
    }
  }

  private mutating func setMode(_ mode: String, _ isOn: Bool) {
    switch mode {
    case "4": isInserting = isOn
    case "?2004": announcesPaste = isOn
    case "?1", "?25", "?12", "?1034": break
    default: unknown.append("mode " + mode)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    switch part {
    case 0:
      erase(row, column..<columns)
      for below in (row + 1)..<max(rows, row + 1) { erase(below, 0..<columns) }
    case 1:
      for above in 0..<row { erase(above, 0..<columns) }
      erase(row, 0..<(column + 1))
    default: for each in 0..<rows { erase(each, 0..<columns) }
    }
  }

  private mutating func eraseRow(_ part: Int) {
    switch part {
    case 0: erase(row, column..<columns)
    case 1: erase(row, 0..<(column + 1))
    default: erase(row, 0..<columns)
    }
  }

  private mutating func erase(_ row: Int, _ range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) {
      cells[row][column] = Cell(character: " ", style: "")
    }
  }

  /// Another size. Rows are cut or widened, not wrapped anew, as some terminals do; the rows at the
  /// bottom stay.
  public mutating func resize(columns: Int, rows: Int) {
    for index in cells.indices {
      cells[index] = Array((cells[index] + Self.emptyRow(columns)).prefix(columns))
    }
    while cells.count > rows {
      if row + 1 < cells.count { cells.removeLast() } else { cells.removeFirst() }
      row = min(row, cells.count - 1)
    }
    while cells.count < rows { cells.append(Self.emptyRow(columns)) }
    self.columns = columns
    self.rows = rows
    column = min(column, columns)
  }
}
