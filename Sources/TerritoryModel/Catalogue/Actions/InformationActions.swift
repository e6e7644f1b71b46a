extension ActionCatalogue {
  static let training = ActionDeclaration(
    .training,
    label: Bilingual(fr: "Formation croisée", en: "Shared training"),
    meaning: Bilingual(
      fr:
        "chaque personne touchée connaît mieux l’autre profession et la juge un peu plus compétente",
      en:
        "each person reached knows the other profession better and finds it a little more competent"
    ),
    heedsProfession: true,
    fields: [
      .shareOfPeople(plausible: 0...1),
      FieldDeclaration(
        .gain, default: 0.3, plausible: 0.1...0.6, unit: .share,
        meaning: Bilingual(
          fr: "part de la méconnaissance levée", en: "share of the lack of familiarity lifted")),
      FieldDeclaration(
        .shift, default: 0.05, plausible: 0...0.1, unit: .share, grade: .a,
        source: Bilingual(
          fr: "changements mineurs seulement (Foster & Macleod Clark 2015)",
          en: "only minor changes (Foster & Macleod Clark 2015)"),
        meaning: Bilingual(
          fr: "attraction de la compétence perçue vers 1",
          en: "pull of perceived competence to 1")),
    ])

  static let mirror = ActionDeclaration(
    .mirror,
    label: Bilingual(fr: "Restitution", en: "Mirror"),
    meaning: Bilingual(
      fr: "chaque personne touchée apprend ce que l’autre profession pense vraiment de la sienne",
      en: "each person reached learns what the other profession really thinks of theirs"),
    heedsProfession: true,
    fields: [
      .shareOfPeople(plausible: 0...1),
      FieldDeclaration(
        .correction, default: 0.45, plausible: 0.3...0.6, unit: .share, grade: .b,
        source: Bilingual(
          fr: "Ruggeri et al. 2021, Mernyk et al. 2022 (sens ; ampleur supposée)",
          en: "Ruggeri et al. 2021, Mernyk et al. 2022 (direction; size assumed)"),
        meaning: Bilingual(
          fr: "part de l’erreur de méta-perception corrigée",
          en: "share of the error of meta-perception that is corrected")),
    ])

  static let campaign = ActionDeclaration(
    .campaign,
    label: Bilingual(fr: "Tribune", en: "Campaign"),
    meaning: Bilingual(
      fr:
        "une campagne publique rend l’autre profession plus chaleureuse, et un peu plus compétente",
      en: "a public campaign makes the other profession look warmer, and a little more competent"),
    heedsProfession: true,
    fields: [
      .shareOfPeople(plausible: 0.1...0.9),
      FieldDeclaration(
        .shift, default: 0.08, plausible: 0.02...0.2, unit: .share, grade: .b,
        source: Bilingual(
          fr: "Banas et al. 2020 : contact par les médias (sens ; ampleur supposée)",
          en: "Banas et al. 2020: contact through the media (direction; size assumed)"),
        meaning: Bilingual(
          fr: "attraction de la chaleur perçue vers 1, moitié moindre pour la compétence",
          en: "pull of perceived warmth to 1, half as much for competence")),
    ])
}
