/// A JSON value whose objects keep their order, so that the schema reads in the order of the format.
indirect enum SchemaValue {
  case text(String)
  case number(Double)
  case truth(Bool)
  case list([SchemaValue])
  case object([(String, SchemaValue)])

  /// The value as indented JSON.
  func json(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number):
      return Int(exactly: number).map(String.init) ?? "\(number)"
    case .truth(let truth): return truth ? "true" : "false"
    case .list(let items):
      guard !items.isEmpty else { return "[]" }
      return "[\n" + items.map { inner + $0.json(indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let entries):
      guard !entries.isEmpty else { return "{}" }
      let lines = entries.map { "\(inner)\(Self.quoted($0.0)): \($0.1.json(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// The object with more entries; anything else is left as it is.
  func adding(_ more: [(String, SchemaValue)]) -> SchemaValue {
    guard case .object(let entries) = self else { return self }
    return .object(entries + more)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
