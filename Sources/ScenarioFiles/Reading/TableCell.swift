/// One cell of a table in CSV, with its place.
struct TableCell: Sendable {
  var text: String
  /// In scalars, from 1.
  var column: Int

  /// The cells of a row. A separator between double quotes belongs to the cell; quotes around a whole
  /// cell are no part of it.
  static func row(_ line: String, _ separator: Character) -> [TableCell] {
    var cells: [TableCell] = []
    var column = 1
    var part = ""
    var isQuoted = false
    func add() {
      let blanks = part.prefix(while: \.isWhitespace).unicodeScalars.count
      cells.append(TableCell(text: bare(part), column: column + blanks))
      column += part.unicodeScalars.count + 1
      part = ""
    }
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == separator, !isQuoted {
        add()
      } else {
        part.append(character)
      }
    }
    add()
    return cells
  }

  private static func bare(_ part: String) -> String {
    var text = part.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return String(text) }
    return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}
