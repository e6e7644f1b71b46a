/// A guess as a room calls it out: “table 1 32”, “Léa : 32,5 %”, “0.3”. The last word is the value, what
/// stands before it is the name.
public struct GuessLine: Sendable, Hashable {
  /// Who guesses; empty when nobody is named.
  public var name: String
  /// The value as the command takes it: with a point, and `%` where it is a share.
  public var value: String

  /// Reads a line; nothing when it does not end with a number.
  ///
  /// - Parameter isShare: whether the room guesses a share: a number from 1 on is then out of a hundred.
  public init?(_ line: String, isShare: Bool) {
    var text = line[...]
    func trim() {
      while let last = text.last, last.isWhitespace { text.removeLast() }
      while let first = text.first, first.isWhitespace { text.removeFirst() }
    }
    trim()
    while let last = text.last, ",;.".contains(last) {
      text.removeLast()
      trim()
    }
    var isPercent = false
    if text.last == "%" {
      isPercent = true
      text.removeLast()
      trim()
    }
    let start =
      text.lastIndex { !($0.isASCII && $0.isNumber) && !",.-−+".contains($0) }
      .map(text.index(after:)) ?? text.startIndex
    let digits = text[start...].map { $0 == "," ? "." : $0 == "−" ? "-" : $0 }
    guard let number = Double(String(digits)), number.isFinite else { return nil }
    let isFraction = digits.contains(".") && abs(number) <= 1
    value = String(digits) + (isPercent || isShare && !isFraction ? "%" : "")
    text = text[..<start]
    trim()
    while let last = text.last, ":=,;".contains(last) {
      text.removeLast()
      trim()
    }
    text = text.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline }[...]
    trim()
    name = String(text)
  }

  /// The guess as the end of a `predict` command.
  var words: String { name.isEmpty ? value : "\"\(name)\" \(value)" }
}
