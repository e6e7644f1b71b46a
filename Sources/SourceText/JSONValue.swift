/// A JSON value (RFC 8259) whose keys keep their order, and whose numbers read back as the same doubles.
public enum JSONValue: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// A number; one that is not finite is written `null`.
  case number(Double)
  /// True or false.
  case truth(Bool)
  /// Values in order.
  case list([JSONValue])
  /// Values under keys, in order; each key once.
  case object([Member])
  /// Nothing.
  case null
  /// A value that is JSON already: what would take too much memory as values.
  case written(String)

  /// A value under its key.
  public struct Member: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// A value under a key.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value as text, on one line.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// The value as text for people to read: each item and each key on its own line, two spaces further
  /// in than what holds it. Neither begins nor ends with a line end.
  public var indentedText: String {
    var text = ""
    write(to: &text, margin: "")
    return text
  }

  /// Writes the value on one line, or on many, each after a margin.
  private func write(to text: inout String, margin: String? = nil) {
    let inner = margin.map { $0 + "  " }
    let start = inner.map { "\n" + $0 } ?? ""
    let end = margin.map { "\n" + $0 } ?? ""
    switch self {
    case .text(let value): text += Self.quoted(value)
    case .whole(let number): text += String(number)
    case .number(let number): text += Self.text(of: number)
    case .truth(let isTrue): text += isTrue ? "true" : "false"
    case .null: text += "null"
    case .written(let value): text += value
    case .list(let items):
      text += "["
      for (place, item) in items.enumerated() {
        text += (place > 0 ? "," : "") + start
        item.write(to: &text, margin: inner)
      }
      text += items.isEmpty ? "]" : end + "]"
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        text += (place > 0 ? "," : "") + start
        text += Self.quoted(member.key) + (margin == nil ? ":" : ": ")
        member.value.write(to: &text, margin: inner)
      }
      text += members.isEmpty ? "}" : end + "}"
    }
  }

  /// A number as JSON; one that is not finite is `null`.
  public static func text(of number: Double) -> String {
    number.isFinite ? digits(of: number) : "null"
  }

  /// A number in the fewest digits that give the same number back.
  public static func digits(of number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return "\(number)"
  }

  /// A text between quotes, what JSON reserves escaped; YAML reads it as the same text.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
