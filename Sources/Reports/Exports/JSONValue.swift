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

  init(_ cell: ExportTable.Cell) {
    switch cell {
    case .text(let text): self = .text(text)
    case .whole(let number): self = .whole(number)
    case .number(let number): self = .number(number)
    case .truth(let isTrue): self = .truth(isTrue)
    case .list(let items): self = .list(items.map { .text($0) })
    case .missing: self = .null
    }
  }

  /// The value as text, on one line.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
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
        if place > 0 { text += "," }
        item.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { text += "," }
        text += Self.quoted(member.key) + ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  /// A number as JSON; one that is not finite is `null`.
  public static func text(of number: Double) -> String {
    number.isFinite ? ExportTable.text(number) : "null"
  }

  /// A text between quotes, what JSON reserves escaped.
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
