import SourceText
import Yams

/// A YAML text as a tree of values with their places.
///
/// The library that reads YAML expands aliases in place and compares keys by their whole content, so
/// eight lines of aliases can take for ever, and it stops at the first key said twice. Both are
/// avoided by what is handed to it: every `*` is written as a reserved character, so aliases arrive
/// as plain words and are looked up here, counted before they are expanded; and a key said twice is
/// given a reserved first letter, then the text is read again.
struct YAMLText {
  /// The most values of a text, aliases expanded, keys left out: enough for the most zones that a
  /// scenario may have, each with every value that a zone can be given.
  static let valueLimit = 200_000
  /// How deep values may stand inside values. A scenario needs 7.
  static let depthLimit = 40

  private static let separatorLimit = 1_000_000
  /// What stands for `*`; `TextCheck` refuses texts that hold a reserved character.
  private static let star: Unicode.Scalar = "\u{E0FE}"
  private static let firstMark: UInt32 = 0xE000
  private static let markLimit = 25

  private var scalars: [Unicode.Scalar]
  private var lineStarts: [Int]
  private let source: Int
  /// The first letters of keys that were marked, by place.
  private var marked: [Mark: Unicode.Scalar] = [:]

  struct Mark: Hashable {
    var line: Int
    var column: Int
  }

  /// Reads a text that went through `TextCheck`. `skipping` scalars of the first line are no part
  /// of it: a setting's path.
  static func read(
    _ bytes: [UInt8], source: Int, skipping: Int = 0, findings: inout Findings
  ) -> WrittenValue? {
    if let offset = placeOfTooManySeparators(bytes) {
      let place = SourceLines(bytes).position(ofByte: offset)
      findings.report(
        .tooManyValues(limit: valueLimit),
        at: Spot(source: source, line: place.line, column: place.column, length: 1))
      return nil
    }
    var text = YAMLText(bytes, source: source, skipping: skipping)
    return text.read(&findings)
  }

  /// Values stand between commas, brackets and line ends: a text with far more of these than values
  /// are taken is refused before the library builds a node for each.
  private static func placeOfTooManySeparators(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > separatorLimit else { return nil }
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "["), UInt8(ascii: "{"):
        count += 1
        if count > separatorLimit { return offset }
      default: break
      }
    }
    return nil
  }

  private init(_ bytes: [UInt8], source: Int, skipping: Int) {
    self.source = source
    scalars = []
    scalars.reserveCapacity(bytes.count)
    lineStarts = [0]
    // Scalar by scalar: "\r\n" is one character.
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where afterReturn:
        afterReturn = false
        continue
      case "\n", "\r":
        scalars.append("\n")
        lineStarts.append(scalars.count)
      case "*": scalars.append(Self.star)
      default: scalars.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    for place in 0..<min(skipping, scalars.count) { scalars[place] = " " }
  }

  private mutating func read(_ findings: inout Findings) -> WrittenValue? {
    // Each key said twice costs another reading, so a long text is not read as often.
    let again = min(Self.markLimit, max(1, 1_000_000 / max(1, scalars.count)))
    for round in 0...again {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      do {
        let parser = try Parser(yaml: String(text), resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else { return nil }
        var walk = YAMLWalk(source: source, star: Self.star, marked: marked)
        // Nodes hold their anchors weakly: the parser keeps them.
        return withExtendedLifetime(parser) { walk.value(root, depth: 0, &findings) }
      } catch let error as YamlError {
        if case .duplicatedKeysInMapping(let keys, let context) = error {
          let mark = Mark(line: context.mark.line, column: context.mark.column)
          if round < again, markKey(at: mark, round: round) { continue }
          let key = keys.first ?? ""
          findings.report(
            .saidTwice(path: .init([key]), firstLine: nil), at: spot(mark, length: key.count))
        } else {
          report(error, &findings)
        }
        return nil
      } catch {
        findings.report(.syntax(.other), at: spot(Mark(line: 1, column: 1), length: 1))
        return nil
      }
    }
    return nil
  }

  /// Gives the key at a place another first letter, and remembers the right one.
  private mutating func markKey(at mark: Mark, round: Int) -> Bool {
    guard mark.line >= 1, mark.line <= lineStarts.count else { return false }
    var place = lineStarts[mark.line - 1] + mark.column - 1
    guard place < scalars.count else { return false }
    let isQuoted = scalars[place] == "\"" || scalars[place] == "'"
    if isQuoted { place += 1 }
    guard place < scalars.count, !"\"'\\\n&!|>?[{".unicodeScalars.contains(scalars[place]),
      let letter = Unicode.Scalar(Self.firstMark + UInt32(round)), marked[mark] == nil
    else { return false }
    marked[mark] = scalars[place]
    scalars[place] = letter
    return true
  }

  private func spot(_ mark: Mark, length: Int) -> Spot {
    Spot(source: source, line: mark.line, column: mark.column, length: length)
  }

  private func report(_ error: YamlError, _ findings: inout Findings) {
    let (problem, context, mark): (String, YamlError.Context?, Yams.Mark)
    switch error {
    case .scanner(let about, let text, let place, _), .parser(let about, let text, let place, _),
      .composer(let about, let text, let place, _):
      (problem, context, mark) = (text, about, place)
    case .memory:
      // The library says so of texts that are nested too deep.
      return findings.report(
        .tooDeep(limit: Self.depthLimit), at: spot(Mark(line: 1, column: 1), length: 1))
    default:
      return findings.report(
        .syntax(.other), at: spot(Mark(line: 1, column: 1), length: 1))
    }
    let here = Mark(line: mark.line, column: mark.column)
    if problem.hasPrefix("Maximum nesting") {
      return findings.report(.tooDeep(limit: Self.depthLimit), at: spot(here, length: 1))
    }
    if problem.hasSuffix("expected node content"), let (place, bracket) = openBracket() {
      return findings.report(
        .syntax(bracket == "[" ? .openBracket : .openBrace), at: spot(place, length: 1))
    }
    let found = SyntaxProblem(problem, context: context?.text ?? "", at: letter(here))
    // What is never closed is best shown where it opens.
    let opening: Set<SyntaxProblem> = [.openQuote, .openBracket, .openBrace, .missingColon]
    if opening.contains(found), let context {
      let start = Mark(line: context.mark.line, column: context.mark.column)
      findings.report(.syntax(found), at: spot(start, length: 1))
    } else {
      findings.report(.syntax(found), at: spot(here, length: 1))
    }
  }

  /// The last bracket that nothing closes, when one is left at the end of the text.
  private func openBracket() -> (Mark, Unicode.Scalar)? {
    var open: [(Mark, Unicode.Scalar)] = []
    var mark = Mark(line: 1, column: 0)
    for scalar in scalars {
      mark.column += 1
      switch scalar {
      case "\n": mark = Mark(line: mark.line + 1, column: 0)
      case "[", "{": open.append((mark, scalar))
      case "]", "}": _ = open.popLast()
      default: break
      }
    }
    return open.last
  }

  private func letter(_ mark: Mark) -> Character? {
    guard mark.line >= 1, mark.line <= lineStarts.count else { return nil }
    let place = lineStarts[mark.line - 1] + mark.column - 1
    guard place < scalars.count else { return nil }
    return scalars[place] == Self.star ? "*" : Character(scalars[place])
  }
}

extension SyntaxProblem {
  /// The problem that libyaml words in English.
  fileprivate init(_ problem: String, context: String, at letter: Character?) {
    switch problem {
    case "found character that cannot start any token":
      self = letter == "\t" ? .tab : letter.map { .strayCharacter($0) } ?? .other
    case let text where text.contains("tab character"): self = .tab
    case "could not find expected ':'", "found unexpected ':'": self = .missingColon
    case "mapping values are not allowed in this context": self = .strayColon
    case "block sequence entries are not allowed in this context": self = .strayDash
    case "did not find expected key", "did not find expected '-' indicator",
      "mapping keys are not allowed in this context":
      self = .indentation
    case "found unexpected end of stream", "found unexpected document indicator":
      self = context.contains("quoted") ? .openQuote : .other
    case "did not find expected ',' or ']'": self = .openBracket
    case "did not find expected ',' or '}'": self = .openBrace
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      self = .unknownEscape
    case "did not find expected alphabetic or numeric character": self = .anchorName
    case "but found another document", "did not find expected <document start>":
      self = .severalDocuments
    case let text
    where text.contains("directive") || text.contains("tag") || text.contains("URI")
      || text.contains("'>'") || text.contains("'!'"):
      self = .directive
    default: self = .other
    }
  }
}
