extension ParameterCatalogue {
  /// Who is tied to whom at the start (model, section 5).
  static let network: [ParameterDeclaration] = [
    .init(
      .networkPartners, "network.partners", default: 6, plausible: 2...15, unit: .meanTies,
      grade: .d,
      source: Bilingual(
        fr: "question 9 du questionnaire court", en: "item 9 of the short questionnaire"),
      section: "5", acts: .start,
      label: Bilingual(fr: "Partenaires par entrepreneur", en: "Partners per entrepreneur"),
      meaning: Bilingual(
        fr: "nombre moyen de liens de partenariat d’un entrepreneur social",
        en: "mean number of partner ties of a social entrepreneur")),
    .init(
      .networkReach, "network.reach", default: 15, plausible: 5...50, unit: .kilometres, grade: .d,
      source: .assumption, section: "5", acts: .start,
      label: Bilingual(fr: "Portée des liens", en: "Reach of ties"),
      meaning: Bilingual(
        fr: "distance au bout de laquelle le poids d’un lien est divisé par e",
        en: "distance at which the weight of a tie falls by a factor e")),
    .init(
      .networkColleaguesInside, "network.colleaguesInside", default: 12, plausible: 4...30,
      unit: .ties, grade: .d, source: .assumption, section: "5", acts: .start,
      label: Bilingual(
        fr: "Collègues dans l’organisation", en: "Colleagues inside the organisation"),
      meaning: Bilingual(
        fr: "collègues écoutés au sein de l’organisation, au plus",
        en: "colleagues heard inside the organisation, at most")),
    .init(
      .networkColleaguesAcross, "network.colleaguesAcross", default: 2, plausible: 0...6,
      unit: .ties, grade: .d, source: .assumption, section: "5", acts: .start,
      label: Bilingual(fr: "Collègues d’ailleurs", en: "Colleagues elsewhere"),
      meaning: Bilingual(
        fr: "liens que chacun tire vers sa propre profession dans d’autres organisations",
        en: "ties drawn by each person to its own profession in other organisations")),
  ]
}
