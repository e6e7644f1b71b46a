/// How an agent is influenced by colleagues (model, section 7.6). The raw value is the place of the
/// word in the choice of the parameter `influence.rule`.
public enum InfluenceRule: Int, Sendable, Hashable, CaseIterable {
  /// Hears one colleague, when views are close enough (Deffuant et al. 2000).
  case bounded
  /// Moves to the mean of close colleagues (DeGroot 1974; Hegselmann & Krause 2002).
  case average
  /// Hears one colleague, moves away when views are far apart (Flache & Macy 2011).
  case repulsive
  /// Hears nobody.
  case none

  /// The word used in files.
  public var key: String { "\(self)" }
}
