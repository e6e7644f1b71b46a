import TerritoryModel

/// A value that is laid over what a scenario says; each is read as a text of its own.
enum LaidSetting: Sendable {
  /// A `--set` of the command line: `path=value`.
  case line(String)
  /// A setting typed in a session. `before`: the words that stand before its path, as those of a
  /// dated change.
  case typed(SettingText, before: [String])
  /// A value given for a path that was typed, or for one below it.
  case given(WrittenValue, at: SettingPath, typed: SettingText)

  /// How much of its text is marked when a mistake shows elsewhere.
  var blamedLength: Int {
    switch self {
    case .line(let text): text.count
    case .typed(let setting, _), .given(_, _, let setting): setting.path.count
    }
  }
}
