/// A script for a room: steps of words and commands, with a key between them.
///
/// Steps are separated by blank lines. In a step, lines that begin with `##` are said to the room, in
/// order, before its commands; lines that begin with `#` are notes for who leads, which the room does
/// not see; the others are commands. So a play is also an ordinary script.
public struct PlayScript: Sendable, Hashable {
  /// The steps, in order.
  public var steps: [Step]

  /// What is shown between two keys.
  public struct Step: Sendable, Hashable {
    /// The line at which it begins, from 1.
    public var line: Int
    /// What the room reads, by paragraphs; an empty `##` line begins a new one.
    public var words: [String] = []
    /// What only the one who leads reads.
    public var notes: [String] = []
    /// The commands, with the lines at which they stand; the last one may be unfinished.
    public var commands: [Line] = []

    private var beginsParagraph = true

    init(line: Int) { self.line = line }

    fileprivate mutating func say(_ line: String) {
      if line.isEmpty {
        beginsParagraph = true
      } else if beginsParagraph {
        words.append(line)
        beginsParagraph = false
      } else {
        words[words.count - 1] += " " + line
      }
    }
  }

  /// A line of the script.
  public struct Line: Sendable, Hashable {
    /// Its number, from 1.
    public var number: Int
    /// Its text; line feeds where it goes on.
    public var text: String
  }

  /// The play in a text; `needsMore` says whether a command goes on with the next line.
  public init(_ text: String, needsMore: (String) -> Bool) {
    steps = []
    var step: Step?
    var lines = ShellSession.lines(text).enumerated().makeIterator()
    while let (place, line) = lines.next() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      guard !trimmed.isEmpty else {
        if let step { steps.append(step) }
        step = nil
        continue
      }
      var present = step ?? Step(line: place + 1)
      if trimmed.hasPrefix("##") {
        present.say(Self.trimmed(trimmed.dropFirst(2)))
      } else if trimmed.hasPrefix("#") {
        present.notes.append(Self.trimmed(trimmed.dropFirst()))
      } else {
        var command = line
        while needsMore(command), let (_, more) = lines.next() { command += "\n" + more }
        present.commands.append(Line(number: place + 1, text: command))
      }
      step = present
    }
    if let step { steps.append(step) }
    // Notes alone are no step: they belong to the file.
    steps.removeAll { $0.words.isEmpty && $0.commands.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " })
  }
}
