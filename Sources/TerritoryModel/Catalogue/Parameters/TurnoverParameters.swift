extension ParameterCatalogue {
  /// Departures and what they take along (model, section 7.8).
  static let turnover: [ParameterDeclaration] = [
    .init(
      .turnoverSocialWorkers, "turnover.socialWorkers", default: 0.21, plausible: 0.1...0.3,
      unit: .perYear, grade: .a,
      source: Bilingual(
        fr: "baromètre Axess 2022 : 21,4 % de départs", en: "Axess barometer 2022: 21.4% leave"),
      section: "7.8",
      label: Bilingual(
        fr: "Rotation des travailleurs sociaux", en: "Turnover of social workers"),
      meaning: Bilingual(
        fr: "part des travailleurs sociaux qui quittent leur poste en un an",
        en: "share of social workers who leave their post in a year")),
    .init(
      .turnoverSocialEntrepreneurs, "turnover.socialEntrepreneurs", default: 0.15,
      plausible: 0.05...0.3, unit: .perYear, grade: .d, source: .assumption, section: "7.8",
      label: Bilingual(
        fr: "Rotation des entrepreneurs sociaux", en: "Turnover of social entrepreneurs"),
      meaning: Bilingual(
        fr: "part des entrepreneurs sociaux qui quittent leur poste en un an",
        en: "share of social entrepreneurs who leave their post in a year")),
    .init(
      .turnoverMemory, "turnover.memory", default: 0.3, plausible: 0...0.8, unit: .share, grade: .d,
      source: .assumption, section: "7.8",
      label: Bilingual(fr: "Mémoire du poste", en: "Memory of the post"),
      meaning: Bilingual(
        fr: "part de la confiance des liens d’un poste gardée quand son titulaire change",
        en: "share of the trust of a post’s ties kept when its holder changes")),
    .init(
      .turnoverPersonalTies, "turnover.personalTies", default: 0, plausible: 0...1,
      unit: .probability, grade: .d, source: .assumption, section: "7.8",
      label: Bilingual(fr: "Liens personnels transmis", en: "Personal ties handed over"),
      meaning: Bilingual(
        fr: "probabilité qu’un lien né d’une action survive au départ d’une des deux personnes",
        en: "probability that a tie born of an action survives the departure of one end")),
  ]
}
