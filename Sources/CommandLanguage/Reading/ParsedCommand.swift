import SourceText

/// One command of a text, read.
public struct ParsedCommand: Sendable, Hashable {
  /// What is asked.
  public var command: Command
  /// The declaration it follows.
  public var name: CommandName
  /// Where it stands, from its first to its last word, or to the end of its first line.
  public var span: SourceSpan
  /// The command in full English words, as a transcript records it: prefixes expanded, quotes where
  /// they are needed, one line unless a quoted text has several. Read again, it gives the same
  /// command and the same redirection.
  public var canonical: String
  /// The file that the answer goes to, when it goes to one.
  public var redirection: Redirection?
  /// The command in full French words.
  public var french: String

  /// The command in full English words, as it can be carried out a second time: a file that it writes is
  /// replaced.
  public var repeatable: String {
    switch command {
    case .save(let path, false), .export(_, let path, false):
      var line = canonical(before: Quoting.word(path.value))
      for sign in [" >", " to"] where line.hasSuffix(sign) { line.removeLast(sign.count) }
      return line + " >! " + Quoting.word(path.value)
    default:
      guard let redirection, !redirection.replaces else { return canonical }
      return canonical(before: "> " + Quoting.word(redirection.path.value)) + replacingRedirection
    }
  }

  /// The line without its last words.
  private func canonical(before end: String) -> String {
    canonical.hasSuffix(" " + end) ? String(canonical.dropLast(end.count + 1)) : canonical
  }

  /// The end of a line that writes the answer to the same file in any case; nothing when it goes to none.
  public var replacingRedirection: String {
    redirection.map { " >! " + Quoting.word($0.path.value) } ?? ""
  }

  /// The file that an answer goes to.
  public struct Redirection: Sendable, Hashable {
    /// The path, as typed.
    public var path: Located<String>
    /// Whether an existing file is replaced (`>!`).
    public var replaces: Bool

    /// A file.
    public init(path: Located<String>, replaces: Bool) {
      self.path = path
      self.replaces = replaces
    }

    /// The endings that an answer can be written to, without their point.
    public static let endings = ["csv", "json", "svg", "md", "tex", "txt", "html"]

    /// The ending of a path, in lower case without its point; nothing when it has none.
    public static func ending(of path: String) -> String? {
      let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
      let ending = name[name.index(after: point)...].lowercased()
      return ending.isEmpty ? nil : ending
    }
  }
}
