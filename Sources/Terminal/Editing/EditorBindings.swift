import CLibEdit

/// Which key does what, beyond what the library binds itself.
enum EditorBindings {
  /// Keys while text is inserted, in both modes.
  private static let keys: [(key: String, command: String)] = [
    ("^M", "ed-newline"),
    ("^J", "ed-newline"),
    ("^I", EditorFunction.complete.rawValue),
    ("^C", EditorFunction.interrupt.rawValue),
    ("^D", EditorFunction.deleteOrEnd.rawValue),
    ("^E", EditorFunction.end.rawValue),
    ("^F", EditorFunction.forward.rawValue),
    ("^R", "em-inc-search-prev"),
    ("^S", "em-inc-search-next"),
    ("^L", "ed-clear-screen"),
    // The library would cut everything before the cursor.
    ("^W", "ed-delete-prev-word"),
    ("^H", "em-delete-prev-char"),
    ("^?", "em-delete-prev-char"),
  ]

  /// Keys in the command mode of vi.
  private static let keysInCommandMode: [(key: String, command: String)] = [
    ("^M", "ed-newline"),
    ("^J", "ed-newline"),
    ("^C", EditorFunction.interrupt.rawValue),
    ("^D", EditorFunction.deleteOrEnd.rawValue),
    ("^R", "em-inc-search-prev"),
    // Commands of the library that could start another program or switch editing off.
    ("v", "ed-unassigned"),
    (":", "ed-unassigned"),
    // Does keys again without asking for them, so that nobody looks after the cursor between two of
    // them: at the end of a line that fills the window, it would write to memory that is not its own.
    (".", "ed-unassigned"),
    // Write over characters: over the last one of a row, the library counts a row too much, and so comes
    // behind its memory.
    ("R", "ed-unassigned"),
    ("r", EditorFunction.replace.rawValue),
    // Take a long line as the text to search for, which an empty search then lengthens beyond its
    // memory. The keys for pages do the same and can be refused.
    ("K", "ed-unassigned"),
    ("J", "ed-unassigned"),
  ]

  /// Keys of emacs that nobody gets.
  private static let keysWithout: [String] = [
    // The library's own command line: it could switch editing off.
    "\\ex", "\\eX",
    // Copy from the mark, which the library misplaces when a long line makes it move to other memory.
    "\\ew", "\\eW",
  ]

  /// Binds every key. Done again before each line: the library puts its own back when the mode or the
  /// terminal's settings change.
  static func apply(to editor: OpaquePointer, mode: EditingMode) {
    for (key, command) in keys { _ = libedit_bind(editor, key, command) }
    for key in EditorKey.allCases { _ = libedit_bind(editor, key.binding, key.command) }
    switch mode {
    case .emacs:
      for key in keysWithout { _ = libedit_bind(editor, key, "ed-unassigned") }
    case .vi:
      for (key, command) in keysInCommandMode {
        _ = libedit_bind_in_command_mode(editor, key, command)
      }
      for key in EditorKey.allCases {
        _ = libedit_bind_in_command_mode(editor, key.binding, key.commandInCommandMode)
      }
    }
  }

  /// The special keys that a file of settings (`~/.editrc`) binds, by what follows the escape code: those
  /// go to the library as they come, so that the person's choice wins.
  static func sequences(boundIn settings: String) -> Set<String> {
    var found: Set<String> = []
    for line in settings.split(separator: "\n") where line.contains("bind") {
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "'" }
      for word in words {
        for escape in ["\\e", "^[", "\\033"] where word.hasPrefix(escape) {
          let sequence = word.dropFirst(escape.count)
          if sequence.count > 1, sequence.hasPrefix("[") || sequence.hasPrefix("O") {
            found.insert(String(sequence))
          }
        }
      }
    }
    return found
  }
}
