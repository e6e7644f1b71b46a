extension Bilingual {
  /// A citation, which reads the same in both languages.
  static func citation(_ text: String) -> Bilingual { Bilingual(fr: text, en: text) }

  /// A default that rests on no publication.
  static let assumption = Bilingual(
    fr: "hypothèse : rien de publié", en: "assumption: nothing published")

  /// A default chosen so that the base territory shows the model's patterns.
  static let tuned = Bilingual(
    fr: "réglé sur le territoire type : ce n’est pas une mesure",
    en: "tuned on the base territory: no measurement")

  /// A default read off the model once it has settled.
  static let equilibrium = Bilingual(
    fr: "équilibre du modèle lui-même", en: "the model’s own equilibrium")

  /// A default without any published value, to be scanned.
  static let scan = Bilingual(
    fr: "aucune valeur publiée : à balayer", en: "no published value: scan")
}
