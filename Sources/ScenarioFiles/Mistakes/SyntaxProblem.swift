/// What keeps a text from being YAML.
public enum SyntaxProblem: Sendable, Hashable {
  /// A tab where only spaces may indent.
  case tab
  /// A character that begins nothing.
  case strayCharacter(Character)
  /// A line that ends without the `:` of a key.
  case missingColon
  /// A second `:` where a value stands.
  case strayColon
  /// A `-` where no list item can stand.
  case strayDash
  /// A line that stands further in or out than its neighbours.
  case indentation
  /// A quote that nothing closes.
  case openQuote
  /// A `[` that nothing closes, or a comma that lacks.
  case openBracket
  /// A `{` that nothing closes, or a comma that lacks.
  case openBrace
  /// A backslash that begins no known escape.
  case unknownEscape
  /// A line of directives (`%`), or a tag that is no tag.
  case directive
  /// An anchor or an alias without a name.
  case anchorName
  /// More than one document.
  case severalDocuments
  /// Anything else.
  case other
}
