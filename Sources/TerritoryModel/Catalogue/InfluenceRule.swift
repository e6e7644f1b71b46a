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

  /// Whom a person follows, in a few words.
  public var label: Bilingual {
    switch self {
    case .bounded: Bilingual(fr: "un collègue assez proche", en: "one colleague, close enough")
    case .average: Bilingual(fr: "la moyenne des proches", en: "the mean of close colleagues")
    case .repulsive:
      Bilingual(fr: "s’éloigne de qui diffère trop", en: "moves away from who differs too much")
    case .none: Bilingual(fr: "personne", en: "nobody")
    }
  }
}
