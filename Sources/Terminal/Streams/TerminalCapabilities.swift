/// What the environment says of the terminal.
public struct TerminalCapabilities: Sendable, Hashable {
  /// Whether to write colour codes.
  public var usesColour: Bool
  /// Whether the cursor may be moved: a progress bar can be drawn and erased.
  public var movesCursor: Bool
  /// Whether braille and box-drawing characters can be shown.
  public var showsUnicode: Bool

  /// Capabilities given one by one.
  public init(usesColour: Bool, movesCursor: Bool, showsUnicode: Bool) {
    self.usesColour = usesColour
    self.movesCursor = movesCursor
    self.showsUnicode = showsUnicode
  }

  /// What a stream can show: a file or a pipe takes everything but colours and cursor moves; a
  /// terminal is judged by `NO_COLOR` (any value but empty, no-color.org), `TERM` and the code set of
  /// the locale. The Linux console has no braille.
  public init(isTerminal: Bool, environment: [String: String]) {
    let term = environment["TERM"] ?? ""
    let isCapable = isTerminal && !term.isEmpty && term != "dumb"
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    self.init(
      usesColour: isCapable && (environment["NO_COLOR"] ?? "").isEmpty,
      movesCursor: isCapable,
      showsUnicode: !isTerminal || isCapable && term != "linux" && Self.isUnicode(locale))
  }

  /// A locale that is not given is taken for the usual one of today, UTF-8.
  private static func isUnicode(_ locale: String?) -> Bool {
    guard let locale else { return true }
    if locale == "C" || locale == "POSIX" { return false }
    guard let codeSet = locale.split(separator: ".", maxSplits: 1).dropFirst().first else {
      return true
    }
    let name = codeSet.lowercased()
    return name.hasPrefix("utf-8") || name.hasPrefix("utf8")
  }
}
