import CommandLanguage
import Shell

/// The command of a text at which a cursor stands: one line, and those that go on from it.
struct CellLine {
  /// The command's text, to the end of its last line.
  let text: String
  /// Where it begins in the whole text, in Unicode scalars.
  let start: Int
  /// The cursor in it, in Unicode scalars.
  let cursor: Int

  init(of whole: String, at cursor: Int) {
    let scalars = Array(whole.unicodeScalars)
    let cursor = min(max(cursor, 0), scalars.count)
    var start = 0
    var end = Self.lineEnd(scalars, from: 0)
    // A command goes on where a quote is open, or a line ends with a backslash.
    var lines = 1
    while end < cursor {
      lines += 1
      // What goes on for longer is a quote that nobody closed.
      if lines > Self.longest || !CommandReader.needsMore(Self.text(scalars[start..<end])) {
        start = end + 1
        lines = 1
      }
      end = Self.lineEnd(scalars, from: end + 1)
    }
    text = Self.text(scalars[min(start, scalars.count)..<end])
    self.start = start
    self.cursor = cursor - start
  }

  /// The most lines of one command that are looked at.
  private static let longest = 100

  private static func lineEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    scalars[min(start, scalars.count)...].firstIndex(of: "\n") ?? scalars.count
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// What help may be wanted on: the word at the cursor, then the line's first.
  var words: [String] {
    let scalars = Array(text.unicodeScalars)
    func isWord(_ place: Int) -> Bool {
      scalars.indices.contains(place) && !scalars[place].properties.isWhitespace
        && !";\"'#<>=(),?".unicodeScalars.contains(scalars[place])
    }
    var lower = cursor
    while isWord(lower - 1) { lower -= 1 }
    var upper = cursor
    while isWord(upper) { upper += 1 }
    let word = Self.text(scalars[lower..<upper])
    let first = text.split { $0.isWhitespace || $0 == "?" }.first.map(String.init) ?? ""
    return [word, first].filter { !$0.isEmpty }
  }

  /// Whether a text is whole, goes on, or cannot be read.
  static func completeness(
    of text: String, in session: ShellSession
  ) -> EngineEvent.Completeness {
    let last = CellLine(of: text, at: text.unicodeScalars.count)
    if CommandReader.needsMore(last.text) { return .incomplete }
    let reader = CommandReader(
      allowsPrefixes: false, isSafe: true,
      names: Set(session.interpreter.state.branches.map(\.name)))
    return (try? reader.read(last.text)) == nil ? .invalid : .complete
  }
}
