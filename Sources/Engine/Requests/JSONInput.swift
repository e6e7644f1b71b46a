import FoundationEssentials

/// A JSON value as it was read. Numbers that are whole and fit are told from others.
enum JSONInput: Decodable {
  case text(String)
  case whole(Int)
  case number(Double)
  case truth(Bool)
  case list([JSONInput])
  case object([String: JSONInput])
  case null

  /// The deepest nesting that is read: more than any request has, and little for a thread's stack.
  static let deepest = 16

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    // What a value is not costs an error each time: what requests hold most comes first.
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if value.decodeNil() {
      self = .null
    } else if let list = try? value.decode([JSONInput].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONInput].self))
    }
  }

  /// Whether brackets nest deeper than is read, those within texts not counted.
  static func isTooDeep(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = isQuoted
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        guard !isQuoted else { continue }
        depth += 1
        if depth > deepest { return true }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): if !isQuoted { depth -= 1 }
      default: break
      }
    }
    return false
  }
}
