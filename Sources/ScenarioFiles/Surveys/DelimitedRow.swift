/// The cells of one line of a table. A cell may stand between double quotes, and then hold separators
/// and doubled quotes (RFC 4180); a line end ends the row all the same.
struct DelimitedRow {
  struct Cell {
    var text: String
    /// In scalars, from 1.
    var column: Int
    /// In characters.
    var length: Int
  }

  var cells: [Cell] = []
  /// The column of a quotation mark that nothing closes.
  var openQuote: Int?

  init(_ line: String, separator: Character) {
    let characters = Array(line)
    var index = 0
    var column = 1
    func advance() {
      column += characters[index].unicodeScalars.count
      index += 1
    }
    while true {
      while index < characters.count, characters[index] != separator,
        characters[index].isWhitespace
      { advance() }
      let (start, first) = (column, index)
      var text = ""
      if index < characters.count, characters[index] == "\"" {
        advance()
        var isOpen = true
        while index < characters.count {
          if characters[index] == "\"" {
            advance()
            guard index < characters.count, characters[index] == "\"" else {
              isOpen = false
              break
            }
          }
          text.append(characters[index])
          advance()
        }
        if isOpen { openQuote = openQuote ?? start }
      }
      while index < characters.count, characters[index] != separator {
        text.append(characters[index])
        advance()
      }
      let length = index - first
      while text.last?.isWhitespace == true { text.removeLast() }
      cells.append(Cell(text: text, column: start, length: max(length, 1)))
      guard index < characters.count else { return }
      advance()
    }
  }
}
