extension LineEditor {
  /// How the editor works from the start.
  public struct Configuration: Sendable, Hashable {
    /// The name by which `~/.editrc` may address this program only (`rencontre:bind …`).
    public var program: String
    /// Where the history is kept; nothing keeps it in memory only.
    public var historyFile: String?
    /// Whether prompts, hints and lists are coloured.
    public var usesColour: Bool
    /// Whether the rest of a line is proposed from the history, in grey.
    public var showsHints: Bool
    /// The keys; nothing leaves the choice to `~/.editrc`, else those of emacs. `EDITOR` is not asked:
    /// whoever writes texts with vi does not always want it in a shell.
    public var mode: EditingMode?

    /// A configuration.
    public init(
      program: String = "rencontre", historyFile: String? = nil, usesColour: Bool = true,
      showsHints: Bool = true, mode: EditingMode? = nil
    ) {
      self.program = program
      self.historyFile = historyFile
      self.usesColour = usesColour
      self.showsHints = showsHints
      self.mode = mode
    }
  }
}
