import SourceText
import TerritoryModel

/// What could stand at the cursor, from the same declarations as the parser: at each place, what the
/// grammar allows there, and of the names that exist, those of the right kind.
public struct Completion: Sendable, Hashable {
  /// The part of the line that a candidate replaces, in Unicode scalars.
  public var replacing: Range<Int>
  /// What could stand there: first what begins exactly as the line does, then what does so without
  /// regard to case and accents; in each, in the order of the declarations.
  public var candidates: [Candidate]

  /// Something that could stand at the cursor.
  public struct Candidate: Sendable, Hashable {
    /// What is inserted, between quotes when it needs them.
    public var text: String
    /// What it means, in one line; may be empty.
    public var meaning: String
    /// What follows it when it is chosen: a space, or nothing after a folder.
    public var suffix: String

    /// A candidate.
    public init(_ text: String, meaning: String = "", suffix: String = " ") {
      self.text = text
      self.meaning = meaning
      self.suffix = suffix
    }
  }

  /// What could stand at a cursor, counted in Unicode scalars from the start of the line.
  ///
  /// Complexity: O(length of the line + names of the kind that can stand there).
  public static func offer(
    line: String, cursor: Int, vocabulary: Vocabulary, language: Language
  ) -> Completion {
    let scalars = line.unicodeScalars.prefix(max(0, cursor))
    let scanner = LineScanner(String(String.UnicodeScalarView(scalars)))
    let end = scalars.count
    guard !scanner.endsInComment else { return Completion(replacing: end..<end, candidates: []) }
    let point = CompletionPoint(tokens: scanner.last, end: end, scalars: Array(scalars))
    let finder = CandidateFinder(point: point, vocabulary: vocabulary, language: language)
    return Completion(replacing: point.replacing, candidates: finder.candidates())
  }
}

/// The place of the cursor in a line.
struct CompletionPoint {
  /// The words before the one that is being typed.
  let before: [Token]
  /// The word that is being typed, when it has begun.
  let word: Token.Word?
  /// The same as it stands in the line, quotes included.
  let raw: String
  /// What a candidate replaces.
  let replacing: Range<Int>

  /// The last of some tokens is being typed when the cursor touches it.
  init(tokens: [Token], end: Int, scalars: [Unicode.Scalar]) {
    if let last = tokens.last, let word = last.word, last.scalars.upperBound == end {
      before = Array(tokens.dropLast())
      self.word = word
      replacing = last.scalars
    } else {
      before = tokens
      word = nil
      replacing = end..<end
    }
    var raw = String.UnicodeScalarView()
    raw.append(contentsOf: scalars[replacing])
    self.raw = String(raw)
  }

  /// The letters typed so far, without quotes.
  var typed: String { word?.text ?? "" }
}
