import TerritoryModel

extension OddText {
  static let appendices: [OddSection] = [
    OddSection(
      "A", title: Bilingual(fr: "Niveaux de preuve", en: "Evidence grades"),
      parts: [
        .table(.grades)
      ]),
    OddSection(
      "B", title: Bilingual(fr: "Limites", en: "Limits"),
      parts: [
        .table(.reservations)
      ]),
    OddSection(
      "C", title: Bilingual(fr: "Vérification et validation", en: "Verification and validation"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              `rencontre validate` compare le programme à des cas limites publiés (DeGroot ; \
              Friedkin-Johnsen ; Hegselmann-Krause 2002 ; Deffuant et al. 2000 ; Flache & Macy \
              2011 ; le champ moyen du contact ; la bascule à deux populations ; l’échelle des \
              formes), aux régularités de la partie 1 et à des chiffres de référence du \
              territoire type venus d’une réalisation indépendante du même texte. `rencontre \
              verify` montre que les mêmes bits sortent quels que soient les fils d’exécution.
              """,
            en: """
              `rencontre validate` compares the program with published limiting cases \
              (DeGroot; Friedkin-Johnsen; Hegselmann-Krause 2002; Deffuant et al. 2000; Flache \
              & Macy 2011; the contact mean field; two-population tipping; the ladder of \
              forms), with the patterns of part 1, and with reference figures of the base \
              territory that come from an independent implementation of the same text. \
              `rencontre verify` shows that the same bits come out whatever the threads.
              """))
      ]),
    OddSection(
      "D", title: Bilingual(fr: "Ouvrages cités", en: "Works cited"),
      parts: [
        .paragraph(
          Bilingual(
            fr: "Des ouvrages de niveau B, seuls le résumé ou les premières pages ont été lus.",
            en: "Of the works graded B, abstracts or opening pages only were read.")),
        .table(.works),
      ]),
  ]
}
