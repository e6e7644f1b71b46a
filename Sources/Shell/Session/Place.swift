import SourceText

/// Where a text that is given to a shell comes from.
public struct Place: Sendable, Hashable {
  /// What kind of place it is.
  public var kind: Kind
  /// The line at which the text begins, from 1.
  public var line: Int

  /// The kinds of places.
  public enum Kind: Sendable, Hashable {
    /// Typed at the prompt: prefixes work, and mistakes show the line with a mark.
    case typed
    /// The argument of `-c`.
    case argument
    /// A script, by the name under which mistakes speak of it.
    case script(String)
    /// A text that another program hands over whole, which says itself where it stands.
    case cell
    /// A play before a room, where mistakes say what is wrong and not in which file.
    case room
  }

  /// A place.
  public init(_ kind: Kind, line: Int = 1) {
    self.kind = kind
    self.line = line
  }

  /// Typed at the prompt.
  public static let typed = Place(.typed)

  /// Whether the beginnings of words stand for them.
  public var allowsPrefixes: Bool { kind == .typed }

  /// The exit code of a script that ends here with a mistake of its own: of usage in the argument of
  /// `-c`, of content elsewhere.
  var contentCode: Int32 { kind == .argument ? 64 : 65 }

  /// `file:line:column: `, nothing for what was typed.
  func prefix(_ span: SourceSpan?) -> String {
    let start = span?.start
    let line = self.line + (start?.line ?? 1) - 1
    switch kind {
    case .typed, .cell, .room: return ""
    case .argument: return "-c:\(line):\(start?.column ?? 1): "
    case .script(let name): return "\(SafeText.showing(name)):\(line):\(start?.column ?? 1): "
    }
  }
}
