import TerritoryModel

/// Something that can stand at a place of a line.
public enum Expected: Sendable, Hashable {
  /// A word of the language.
  case keyword(Keyword)
  /// A kind of action.
  case action(ActionKind)
  /// A field of an action.
  case field(FieldName)
  /// Something that the person names or counts.
  case argument(ArgumentKind)
  /// A mark.
  case sign(Sign)
}
