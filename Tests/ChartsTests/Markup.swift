/// Reads the markup that charts and tables write, enough to check it.
enum Markup {
  /// The first thing that is wrong with the tags of a text; nothing when each is closed in order.
  static func mistake(in text: String) -> String? {
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard !rest[..<start].contains(">") || open.last == "style" else { return "stray >" }
      guard let end = rest[start...].firstIndex(of: ">") else { return "unended tag" }
      let tag = rest[rest.index(after: start)..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") || tag.hasSuffix("/") || ["meta", "br"].contains(name) { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return "</\(name)> closes nothing" }
      } else {
        open.append(name)
      }
    }
    return open.last.map { "<\($0)> is not closed" }
  }

  /// A text of an SVG document and where it stands.
  struct Text {
    var x: Double
    var y: Double
    var anchor: String
    var text: String
  }

  static func texts(in line: String) -> [Text] {
    pieces(line, by: "<text ").dropFirst().compactMap { piece in
      guard let end = piece.firstIndex(of: ">") else { return nil }
      let tag = " " + piece[..<end]
      let text = piece[piece.index(after: end)...].prefix { $0 != "<" }
      guard let x = Double(attribute(" x", in: tag)), let y = Double(attribute(" y", in: tag))
      else { return nil }
      return Text(x: x, y: y, anchor: attribute("text-anchor", in: tag), text: String(text))
    }
  }

  /// The numbers of an attribute, wherever it stands.
  static func numbers(of name: String, in text: String) -> [[Double]] {
    pieces(text, by: name + "=\"").dropFirst().map { piece in
      piece.prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
    }
  }

  private static func attribute(_ name: String, in tag: String) -> String {
    pieces(tag, by: name + "=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) } ?? ""
  }

  private static func pieces(_ text: String, by separator: String) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

/// A line without its colour codes.
func withoutCodes(_ text: String) -> String {
  var result = ""
  var isCode = false
  for character in text {
    if character == "\u{1B}" {
      isCode = true
    } else if isCode {
      isCode = character != "m"
    } else {
      result.append(character)
    }
  }
  return result
}
