import SourceText

/// Writes keys and values as YAML that `YAMLText` reads back to the same ones: block style outside,
/// items on one line when they fit.
struct YAMLWriting {
  private(set) var text = ""

  /// The columns that an item on one line may take.
  private static let width = 100
  /// YAML takes no longer key without a mark of its own; below the 1,024 of the specification.
  private static let keyLimit = 1_000

  mutating func line(_ line: String = "") { text += line + "\n" }

  /// A key and its value, over as many lines as need be; `comment` stands after the first.
  ///
  /// - Parameter isCompact: Whether a short map may stand on one line.
  mutating func entry(
    _ key: String, _ value: WrittenValue, indent: Int, comment: String? = nil,
    isCompact: Bool = false
  ) {
    let margin = String(repeating: " ", count: indent)
    let note = comment.map { "  # " + $0 } ?? ""
    let name = Self.scalar(key, inFlow: false)
    let isLong = name.unicodeScalars.count > Self.keyLimit
    let head = margin + (isLong ? "? \(name)\n\(margin):" : "\(name):")
    let flow = Self.flow(value)
    switch value.content {
    case .scalar(let scalar): line("\(head) \(Self.scalar(scalar, inFlow: false))\(note)")
    case .list(let items):
      // Items take a line each; short lists of words or numbers one for all.
      if items.isEmpty || (items.allSatisfy { $0.map == nil } && fits(head, flow)) {
        return line("\(head) \(flow)\(note)")
      }
      line(head + note)
      for item in items { self.item(item, indent: indent + 2) }
    case .map(let map):
      if map.entries.isEmpty || (isCompact && fits(head, flow)) {
        return line("\(head) \(flow)\(note)")
      }
      line(head + note)
      for entry in map.entries {
        self.entry(entry.key, entry.value, indent: indent + 2, isCompact: isCompact)
      }
    }
  }

  /// An item of a list.
  mutating func item(_ value: WrittenValue, indent: Int, comment: String? = nil) {
    let margin = String(repeating: " ", count: indent)
    if let comment { line("\(margin)# \(comment)") }
    let flow = Self.flow(value)
    guard let map = value.map, !map.entries.isEmpty else {
      let scalar = value.scalar.map { Self.scalar($0, inFlow: false) }
      return line("\(margin)- \(scalar ?? flow)")
    }
    // A map of one key needs no braces around it.
    if map.entries.count > 1, fits(margin + "- ", flow) { return line("\(margin)- \(flow)") }
    var inner = YAMLWriting()
    for entry in map.entries {
      inner.entry(entry.key, entry.value, indent: indent + 2, isCompact: true)
    }
    text += "\(margin)- " + inner.text.dropFirst(indent + 2)
  }

  private func fits(_ head: String, _ flow: String) -> Bool {
    head.count + 1 + flow.count <= Self.width
  }

  /// A key of the format and a literal block, for a table of which each line is a row.
  mutating func block(_ key: String, _ rows: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    line("\(margin)\(key): |")
    for row in rows.split(separator: "\n") { line("\(margin)  \(row)") }
  }
}

extension YAMLWriting {
  /// A value on one line.
  static func flow(_ value: WrittenValue) -> String {
    switch value.content {
    case .scalar(let scalar): return self.scalar(scalar, inFlow: true)
    case .list(let items): return "[" + items.map(flow).joined(separator: ", ") + "]"
    case .map(let map):
      if map.entries.isEmpty { return "{}" }
      let entries = map.entries.map { "\(scalar($0.key, inFlow: true)): \(flow($0.value))" }
      return "{ " + entries.joined(separator: ", ") + " }"
    }
  }

  private static func scalar(_ scalar: WrittenScalar, inFlow: Bool) -> String {
    scalar.isPlain ? scalar.text : self.scalar(scalar.text, inFlow: inFlow)
  }

  /// A text: as it is where no version of YAML can read it as something else, else between quotes.
  /// `inFlow`: it stands between brackets or braces, where commas and brackets end it.
  private static func scalar(_ text: String, inFlow: Bool) -> String {
    isBare(text, inFlow: inFlow) ? text : quoted(text)
  }

  private static func isBare(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first), last != " ", last != ":",
      !text.unicodeScalars.contains(where: { needsEscape($0) || (inFlow && isFlowMark($0)) })
    else { return false }
    return !text.contains(": ") && !text.contains(" #") && !ScenarioDecoder.isMisread(text)
      && !["null", "never", "nan", "inf"].contains(text.lowercased())
  }

  private static func isFlowMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "?", ",", "[", "]", "{", "}", "\"": true
    default: false
    }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    SafeText.isUnsafe(scalar) || TextCheck.reserved.contains(scalar.value)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where needsEscape(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let count = digits.count <= 2 ? 2 : digits.count <= 4 ? 4 : 8
        result += count == 2 ? "\\x" : count == 4 ? "\\u" : "\\U"
        result += String(repeating: "0", count: count - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
