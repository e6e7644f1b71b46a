import SourceText
import TerritoryModel

/// Where a value of a scenario comes from.
public enum Origin: Sendable, Hashable {
  /// It is written in a text, at a place.
  case written(SourceName, SourcePosition)
  /// It was typed in this session.
  case typed
  /// Nothing says it: it is the catalogue's default.
  case catalogue
}
