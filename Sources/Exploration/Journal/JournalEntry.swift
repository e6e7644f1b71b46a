/// One line of the journal that every interactive session keeps, so that it can be resumed after a
/// crash.
///
/// A command is noted before it is carried out and again when it ended, as what really happened: an
/// interrupted run as the run to the week that it reached. A session that was killed loses the line
/// being typed and nothing else.
public enum JournalEntry: Sendable, Hashable {
  /// A command begins, in full words.
  case begun(String)
  /// The command ended well, as this one.
  case done(String)
  /// The command was refused, or did nothing.
  case refused(String)
  /// The session ended as its user wished.
  case ended

  /// The entry as one line, without its end: a mark, a space and the command, whose line ends stand
  /// as `\n`.
  public var line: String {
    switch self {
    case .begun(let command): "> " + Self.escaped(command)
    case .done(let command): "= " + Self.escaped(command)
    case .refused(let command): "! " + Self.escaped(command)
    case .ended: "."
    }
  }

  /// An entry from its line; nothing when the line is none, as the last one of a file that was cut.
  public init?(line: some StringProtocol) {
    if line == "." {
      self = .ended
      return
    }
    guard line.count > 2, line.dropFirst().first == " ",
      let command = Self.unescaped(line.dropFirst(2))
    else { return nil }
    switch line.first {
    case ">": self = .begun(command)
    case "=": self = .done(command)
    case "!": self = .refused(command)
    default: return nil
    }
  }

  /// The commands that lead to where a journal ends: those that ended well, and the one that was at
  /// work when the journal stopped. Nothing when the session ended as its user wished.
  public static func commands(in entries: [JournalEntry]) -> [String] {
    guard entries.last != .ended else { return [] }
    var commands: [String] = []
    var pending: String?
    for entry in entries {
      switch entry {
      case .begun(let command): pending = command
      case .done(let command):
        commands.append(command)
        pending = nil
      case .refused: pending = nil
      case .ended: break
      }
    }
    return commands + (pending.map { [$0] } ?? [])
  }

  /// Whether a journal stopped while a command was at work.
  public static func isUnfinished(_ entries: [JournalEntry]) -> Bool {
    if case .begun = entries.last { true } else { false }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { line, scalar in
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      default: line.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unescaped(_ line: some StringProtocol) -> String? {
    var text = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        switch scalar {
        case "\\": text += "\\"
        case "n": text += "\n"
        case "r": text += "\r"
        default: return nil
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return isEscaped ? nil : text
  }
}
