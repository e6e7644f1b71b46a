/// The lists of a scenario whose items have names.
public enum Section: String, Sendable, Hashable, CaseIterable {
  /// Zones, by name.
  case zones
  /// Named organisations, by name.
  case organisations
  /// Named people, by name.
  case people
  /// Actions, by id.
  case programme
  /// Dated changes, by place from 1.
  case changes
}
