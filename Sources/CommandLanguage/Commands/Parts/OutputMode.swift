/// How answers are written. The raw value is the word used in commands.
public enum OutputMode: String, Sendable, Hashable, CaseIterable {
  /// For people: pictures and tables.
  case table
  /// Comma-separated values.
  case csv
  /// JSON.
  case json
  /// Markdown tables.
  case markdown
  /// LaTeX tables.
  case latex
}
