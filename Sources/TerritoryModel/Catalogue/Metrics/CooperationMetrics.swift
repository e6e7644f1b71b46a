extension MetricCatalogue {
  /// What becomes of opportunities.
  static let cooperation: [MetricDeclaration] = [
    .init(
      .opportunities, "opportunities", unit: .count, span: .window, groups: .zones,
      label: Bilingual(fr: "Occasions", en: "Opportunities"),
      meaning: Bilingual(
        fr: "occasions de coopérer rencontrées par les liens",
        en: "opportunities to cooperate that ties met")),
    .init(
      .missed, "missed", unit: .count, span: .window, groups: .zones,
      label: Bilingual(fr: "Occasions manquées", en: "Missed opportunities"),
      meaning: Bilingual(
        fr: "occasions que l’initiateur a laissées passer, sans que l’autre le sache",
        en: "opportunities that the initiator let go, unseen by the other")),
    .init(
      .refused, "refused", unit: .count, span: .window, groups: .zones,
      label: Bilingual(fr: "Refus", en: "Refusals"),
      meaning: Bilingual(
        fr: "propositions refusées par la personne sollicitée",
        en: "proposals refused by the person approached")),
    .init(
      .relay, "relay", unit: .count, span: .window, groups: .zones,
      label: Bilingual(fr: "Passages de relais", en: "Relays"),
      meaning: Bilingual(
        fr: "coopérations réduites à une orientation d’une structure vers l’autre",
        en: "cooperations that are handovers from one structure to the other")),
    .init(
      .coordination, "coordination", unit: .count, span: .window, groups: .zones,
      label: Bilingual(fr: "Coordinations", en: "Coordinations"),
      meaning: Bilingual(
        fr: "coopérations où chacun règle son action sur celle de l’autre",
        en: "cooperations in which each adjusts to the other’s action")),
    .init(
      .concerted, "concerted", unit: .count, span: .window, groups: .zones,
      label: Bilingual(fr: "Travaux concertés", en: "Concerted work"),
      meaning: Bilingual(
        fr: "coopérations menées ensemble de bout en bout",
        en: "cooperations carried out together from end to end")),
    .init(
      .cooperation, "cooperation", unit: .share, span: .window, groups: .zones,
      label: Bilingual(fr: "Taux de coopération", en: "Cooperation rate"),
      meaning: Bilingual(
        fr: "(relais + coordinations + travaux concertés) / occasions",
        en: "(relays + coordinations + concerted work) / opportunities")),
    .init(
      .concertedShare, "concertedShare", unit: .share, span: .window, groups: .zones,
      label: Bilingual(fr: "Part du travail concerté", en: "Share of concerted work"),
      meaning: Bilingual(
        fr: "travaux concertés / occasions", en: "concerted work / opportunities")),
    .init(
      .meanForm, "meanForm", unit: .ratio, span: .window, groups: .zones,
      label: Bilingual(fr: "Forme moyenne", en: "Mean form"),
      meaning: Bilingual(
        fr:
          "niveau moyen / 3, de 0 (rien) à 1 (toujours concerté) ; manqués et refus comptent pour 0",
        en: "mean level / 3, from 0 (none) to 1 (always concerted); missed and refused count 0")),
    .init(
      .volume, "volume", unit: .perHeadAndYear, span: .lastThirteenWeeks,
      groups: .zonesAndProfessions,
      label: Bilingual(fr: "Volume de coopération", en: "Volume of cooperation"),
      meaning: Bilingual(
        fr: "coopérations des 13 dernières semaines × 4 / professionnels : par tête et par an",
        en: "cooperations of the last 13 weeks × 4 / professionals: per head and year")),
    .init(
      .coverage, "coverage", unit: .share, span: .lastThirteenWeeks, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Couverture", en: "Coverage"),
      meaning: Bilingual(
        fr: "part des professionnels qui ont coopéré dans les 13 dernières semaines",
        en: "share of professionals who cooperated in the last 13 weeks")),
    .init(
      .positive, "positive", unit: .share, span: .window, groups: .zones,
      label: Bilingual(fr: "Issues positives", en: "Positive outcomes"),
      meaning: Bilingual(
        fr: "issues positives / coopérations", en: "positive outcomes / cooperations")),
  ]

  /// The partner network.
  static let ties: [MetricDeclaration] = [
    .init(
      .trust, "trust", unit: .ratio, span: .instant, groups: .zones,
      label: Bilingual(fr: "Confiance", en: "Trust"),
      meaning: Bilingual(
        fr: "confiance moyenne des liens de partenariat, de 0 à 1",
        en: "mean trust of partner ties, from 0 to 1")),
    .init(
      .ties, "ties", unit: .count, span: .instant, groups: .zones,
      label: Bilingual(fr: "Liens", en: "Ties"),
      meaning: Bilingual(
        fr: "nombre de liens de partenariat", en: "number of partner ties")),
  ]
}
