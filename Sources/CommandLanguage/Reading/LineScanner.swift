import Exploration
import SourceText

/// Cuts a text into commands and each command into tokens.
struct LineScanner {
  /// What ends a word, outside quotes. A comma between two digits is part of the word, so that
  /// `0,3` can be answered as a number.
  static let marks: Set<Character> = [";", ",", "(", ")", "<", ">", "="]

  /// The tokens of each command, in order; commands without a token are left out.
  private(set) var commands: [[Token]] = []
  /// Whether the text stops within something that the next line must end: a quote, or a line whose
  /// last character is `\`.
  private(set) var needsMore = false
  /// The quote that nothing closes, if there is one.
  private(set) var openQuote: SourceSpan?
  /// Where the text ends.
  private(set) var end = SourcePosition(line: 1, column: 1)
  /// The tokens of the command in which the text ends.
  private(set) var last: [Token] = []
  /// Whether the text ends within a comment.
  private(set) var endsInComment = false

  private let characters: [Character]
  private var index = 0
  private var scalar = 0
  private var line = 1
  private var column = 1
  private var tokens: [Token] = []

  /// Reads a text.
  init(_ text: String) {
    characters = Array(text)
    scan()
    end = SourcePosition(line: line, column: column)
  }

  private mutating func scan() {
    while index < characters.count {
      let character = characters[index]
      switch character {
      case "\n", "\r", "\r\n", ";": endCommand()
      case "\\" where isContinuation(at: index): continueLine()
      case "#": skipComment()
      case "!" where tokens.isEmpty && !followed(by: "="): systemLine()
      case _ where character.isWhitespace: advance()
      case "<", ">", "=": mark()
      case "!" where followed(by: "="): mark()
      case ",": single(.comma)
      case "(": single(.open)
      case ")": single(.close)
      default: word()
      }
    }
    last = tokens
    if !tokens.isEmpty { commands.append(tokens) }
  }

  // MARK: Moving

  private var position: SourcePosition { SourcePosition(line: line, column: column) }

  private func peek(_ offset: Int = 1) -> Character? {
    index + offset < characters.count ? characters[index + offset] : nil
  }

  private func followed(by character: Character) -> Bool { peek() == character }

  /// The line ends that `SourceLines` knows too.
  private static func endsLine(_ character: Character) -> Bool {
    character == "\n" || character == "\r" || character == "\r\n"
  }

  private mutating func advance() {
    guard index < characters.count else { return }
    let character = characters[index]
    index += 1
    scalar += character.unicodeScalars.count
    if Self.endsLine(character) {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }

  private mutating func append(_ kind: Token.Kind, from start: SourcePosition, _ first: Int) {
    // A token over several lines is shown by its first line.
    let length = line == start.line ? column - start.column : 1
    tokens.append(
      Token(kind: kind, span: SourceSpan(start, length: length), scalars: first..<scalar))
  }

  // MARK: Parts of a line

  private mutating func endCommand() {
    advance()
    if !tokens.isEmpty { commands.append(tokens) }
    tokens = []
  }

  private func isContinuation(at place: Int) -> Bool {
    let rest = characters[(place + 1)...]
    guard let first = rest.first else { return true }
    return Self.endsLine(first)
  }

  private mutating func continueLine() {
    advance()
    if index == characters.count { needsMore = true } else { advance() }
  }

  private mutating func skipComment() {
    while index < characters.count, !Self.endsLine(characters[index]) { advance() }
    endsInComment = index == characters.count
  }

  private mutating func systemLine() {
    let (start, first) = (position, scalar)
    advance()
    var text = ""
    while index < characters.count, !Self.endsLine(characters[index]) {
      if characters[index] == "\\", isContinuation(at: index) {
        continueLine()
        text.append(" ")
      } else {
        text.append(characters[index])
        advance()
      }
    }
    append(.system(Self.trimmed(text)), from: start, first)
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  private func comparison() -> (kind: Token.Kind, length: Int)? {
    let isDouble = followed(by: "=")
    switch characters[index] {
    case "<": return (.comparison(isDouble ? .atMost : .less), isDouble ? 2 : 1)
    case ">":
      if followed(by: "!") { return (.replace, 2) }
      return (.comparison(isDouble ? .atLeast : .greater), isDouble ? 2 : 1)
    case "=": return (.comparison(.equal), isDouble ? 2 : 1)
    case "!": return isDouble ? (.comparison(.different), 2) : nil
    default: return nil
    }
  }

  private mutating func mark() {
    guard let (kind, length) = comparison() else { return }
    let (start, first) = (position, scalar)
    for _ in 0..<length { advance() }
    append(kind, from: start, first)
  }

  private mutating func single(_ kind: Token.Kind) {
    let (start, first) = (position, scalar)
    advance()
    append(kind, from: start, first)
  }

  private mutating func word() {
    let (start, first) = (position, scalar)
    var word = WordBuilder()
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace || (Self.marks.contains(character) && !isDecimalComma) { break }
      if character == "\\", isContinuation(at: index) { break }
      if character == "!", followed(by: "="), !word.isEmpty { break }
      if character == "\"" || (character == "'" && word.mayOpenSingleQuote) {
        guard quote(into: &word) else { break }
      } else {
        word.append(bare: character)
        advance()
      }
    }
    append(.word(word.word), from: start, first)
  }

  private var isDecimalComma: Bool {
    guard characters[index] == ",", index > 0, let after = peek() else { return false }
    return characters[index - 1].isASCIIDigit && after.isASCIIDigit
  }

  /// Reads a quoted part; no when nothing closes it.
  private mutating func quote(into word: inout WordBuilder) -> Bool {
    let mark = characters[index]
    let start = position
    advance()
    var text = ""
    while index < characters.count, characters[index] != mark {
      if mark == "\"", characters[index] == "\\", let next = peek(), next == mark || next == "\\" {
        advance()
      }
      text.append(characters[index])
      advance()
    }
    word.append(quoted: text)
    guard index < characters.count else {
      needsMore = true
      openQuote = SourceSpan(start)
      return false
    }
    advance()
    return true
  }
}

/// A word being read.
private struct WordBuilder {
  private var text = ""
  private var path = ""
  private var quotedParts = 0
  private var hasBarePart = false

  var isEmpty: Bool { text.isEmpty && quotedParts == 0 }

  /// Within a word, `'` is the apostrophe of `d'insertion`, unless a part of a path begins there.
  var mayOpenSingleQuote: Bool { isEmpty || path.hasSuffix(".") }

  mutating func append(bare character: Character) {
    text.append(character)
    path.append(character)
    hasBarePart = true
  }

  mutating func append(quoted part: String) {
    text += part
    path += Quoting.quoted(part)
    quotedParts += 1
  }

  var word: Token.Word {
    let isWhole = quotedParts == 1 && !hasBarePart
    return Token.Word(
      text: text, path: isWhole ? text : path, isQuoted: quotedParts > 0, isWhollyQuoted: isWhole)
  }
}

extension Character {
  /// 0 to 9.
  var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
