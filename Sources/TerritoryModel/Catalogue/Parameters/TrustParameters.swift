extension ParameterCatalogue {
  /// How the trust of a tie moves (model, section 7.5).
  static let trust: [ParameterDeclaration] = [
    .init(
      .trustInitial, "trust.initial", symbol: "t_0", default: 0.22, plausible: 0.1...0.6,
      unit: .share, grade: .c, source: .equilibrium, section: "5", acts: .start,
      label: Bilingual(fr: "Confiance de départ", en: "Initial trust"),
      meaning: Bilingual(
        fr: "confiance d’un lien du premier réseau", en: "trust of a tie of the first network")),
    .init(
      .trustNew, "trust.new", symbol: "t_new", default: 0.22, plausible: 0.1...0.6, unit: .share,
      grade: .d, source: .assumption, section: "7.9",
      label: Bilingual(fr: "Confiance d’un lien neuf", en: "Trust of a new tie"),
      meaning: Bilingual(
        fr: "confiance d’un lien né d’une action, avant sa première issue",
        en: "trust of a tie born of an action, before its first outcome")),
    .init(
      .trustPositive, "trust.positive", symbol: "τ_pos", default: 0.15, plausible: 0.05...0.4,
      unit: .perOutcome, grade: .d, source: .assumption, section: "7.5",
      label: Bilingual(fr: "Confiance gagnée", en: "Trust won"),
      meaning: Bilingual(
        fr: "attraction de la confiance vers 1 après une issue positive",
        en: "pull of trust to 1 after a positive outcome")),
    .init(
      .trustNegative, "trust.negative", symbol: "τ_neg", default: 0.3, plausible: 0.1...0.6,
      unit: .perOutcome, grade: .d, source: .assumption, section: "7.5",
      label: Bilingual(fr: "Confiance perdue", en: "Trust lost"),
      meaning: Bilingual(
        fr: "part de la confiance perdue après une issue négative",
        en: "share of trust lost after a negative outcome")),
    .init(
      .trustHalfLife, "trust.halfLife", symbol: "h_t", default: 104, plausible: 26...520,
      unit: .halfLife, grade: .d, source: .assumption, section: "7.5",
      label: Bilingual(fr: "Demi-vie de la confiance", en: "Half-life of trust"),
      meaning: Bilingual(
        fr: "semaines au bout desquelles une confiance sans nouvelles est réduite de moitié",
        en: "weeks after which trust without news has halved")),
  ]
}
