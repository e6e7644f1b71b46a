extension ParameterCatalogue {
  /// What weighs in the choice of a form of cooperation (model, section 7.2).
  static let decision: [ParameterDeclaration] = [
    .init(
      .decisionRepresentation, "decision.representation", symbol: "β_rep", default: 1.5,
      plausible: 0.5...3, unit: .logit, bounds: ValueBounds(0, 100), grade: .d,
      source: Bilingual(
        fr: "part plafonnée d’après D’Amour et al. 2008",
        en: "share capped after D’Amour et al. 2008"),
      section: "7.2",
      label: Bilingual(fr: "Poids des représentations", en: "Weight of representations"),
      meaning: Bilingual(
        fr: "poids, dans la décision, de la façon dont l’autre profession est vue",
        en: "weight, in the decision, of how the other profession is seen")),
    .init(
      .decisionMeta, "decision.meta", symbol: "β_meta", default: 0.7, plausible: 0...3,
      unit: .logit, grade: .d,
      source: Bilingual(fr: "Stathi et al. 2020 (signe)", en: "Stathi et al. 2020 (sign)"),
      section: "7.2",
      label: Bilingual(fr: "Poids de la méta-perception", en: "Weight of meta-perception"),
      meaning: Bilingual(
        fr: "poids, dans la décision, du regard que l’on croit porté sur soi",
        en: "weight, in the decision, of how one believes to be seen")),
    .init(
      .decisionTrust, "decision.trust", symbol: "β_trust", default: 0.8, plausible: 0...2,
      unit: .logit, grade: .d,
      source: Bilingual(
        fr: "D’Amour et al. 2008 (intériorisation)", en: "D’Amour et al. 2008 (internalisation)"),
      section: "7.2",
      label: Bilingual(fr: "Poids de la confiance", en: "Weight of trust"),
      meaning: Bilingual(
        fr: "poids, dans la décision, de la confiance t du lien, comptée 2t - 1",
        en: "weight, in the decision, of the tie’s trust t, counted as 2t - 1")),
    .init(
      .decisionNorm, "decision.norm", symbol: "β_norm", default: 0.4, plausible: 0...1.5,
      unit: .logit, grade: .d, source: .assumption, section: "7.2",
      label: Bilingual(fr: "Poids de la norme du groupe", en: "Weight of the group norm"),
      meaning: Bilingual(
        fr: "poids, dans la décision, de la faveur moyenne au sein de l’organisation",
        en: "weight, in the decision, of the organisation’s mean favourability")),
    .init(
      .decisionStructure, "decision.structure", symbol: "β_S", default: 2.5, plausible: 1...4,
      unit: .logit, grade: .c,
      source: Bilingual(
        fr: "D’Amour et al. 2008 : deux dimensions sur quatre sont structurelles",
        en: "D’Amour et al. 2008: two of four dimensions are structural"),
      section: "7.2",
      label: Bilingual(fr: "Poids de la structure", en: "Weight of structure"),
      meaning: Bilingual(
        fr: "poids de gouvernance + formalisation + incitation - charge de travail",
        en: "weight of governance + formalisation + incentive - workload")),
    .init(
      .decisionThresholdRelay, "decision.thresholdRelay", symbol: "θ_1", default: 0.3,
      plausible: -1...2, unit: .logit, grade: .d,
      source: Bilingual(
        fr: "réglé : une coopération de 20 à 35 %", en: "tuned: cooperation of 20 to 35%"),
      section: "7.2",
      label: Bilingual(fr: "Seuil du passage de relais", en: "Threshold of a relay"),
      meaning: Bilingual(
        fr: "exigence à franchir pour un passage de relais",
        en: "what it takes to accept a relay, that is a handover")),
    .init(
      .decisionThresholdCoordination, "decision.thresholdCoordination", symbol: "θ_2",
      default: 1.05, plausible: 0...3, unit: .logit, grade: .d, source: .tuned, section: "7.2",
      label: Bilingual(fr: "Seuil de la coordination", en: "Threshold of a coordination"),
      meaning: Bilingual(
        fr: "exigence à franchir pour une coordination",
        en: "what it takes to accept a coordination")),
    .init(
      .decisionThresholdConcerted, "decision.thresholdConcerted", symbol: "θ_3", default: 1.6,
      plausible: 0...4, unit: .logit, grade: .d,
      source: Bilingual(
        fr: "réglé : quelques pour cent de travail concerté, étude CGA 2021",
        en: "tuned: a few per cent of concerted work, CGA study 2021"),
      section: "7.2",
      label: Bilingual(fr: "Seuil du travail concerté", en: "Threshold of concerted work"),
      meaning: Bilingual(
        fr: "exigence à franchir pour un travail concerté",
        en: "what it takes to accept concerted work")),
  ]
}
