extension ParameterCatalogue {
  /// What people learn from cooperating (model, section 7.4).
  static let experience: [ParameterDeclaration] = [
    .init(
      .experienceRate, "experience.rate", symbol: "η", default: 0.08, plausible: 0.02...0.2,
      unit: .perExperience, grade: .c,
      source: Bilingual(
        fr: "réglé : effet du contact r proche de 0,2 (Pettigrew & Tropp 2006)",
        en: "tuned: contact r about .2 (Pettigrew & Tropp 2006)"),
      section: "7.4",
      label: Bilingual(fr: "Force de l’expérience", en: "Pull of experience"),
      meaning: Bilingual(
        fr: "attraction d’une pleine expérience positive sur les représentations",
        en: "pull of one full positive experience on representations")),
    .init(
      .experienceNegativeWeight, "experience.negativeWeight", symbol: "k", default: 1.5,
      plausible: 1...3, unit: .ratio, grade: .b,
      source: Bilingual(
        fr: "Barlow et al. 2012 ; Graf et al. 2014",
        en: "Barlow et al. 2012; Graf et al. 2014"), section: "7.4",
      label: Bilingual(fr: "Poids du négatif", en: "Weight of the negative"),
      meaning: Bilingual(
        fr: "une expérience négative pèse autant que ce nombre d’expériences positives",
        en: "one negative experience weighs as much as this many positive ones")),
    .init(
      .experienceAllport, "experience.allport", symbol: "α", default: 0.4, plausible: 0...0.8,
      unit: .ratio, grade: .a,
      source: Bilingual(
        fr: "Pettigrew & Tropp 2006 : 0,287/0,204",
        en: "Pettigrew & Tropp 2006: .287/.204"),
      section: "7.4",
      label: Bilingual(fr: "Effet des conditions d’Allport", en: "Effect of Allport’s conditions"),
      meaning: Bilingual(
        fr: "renfort du contact positif : facteur 1 + α × moyenne des quatre conditions",
        en: "gain of positive contact: factor 1 + α × mean of the four conditions")),
    .init(
      .experienceFamiliarityDamping, "experience.familiarityDamping", symbol: "ρ_f",
      default: 0.5, plausible: 0...0.9, unit: .share, grade: .d, source: .assumption,
      section: "7.4",
      label: Bilingual(fr: "Frein de la connaissance", en: "Damping by familiarity"),
      meaning: Bilingual(
        fr: "ce qui est bien connu bouge moins : part retirée à pleine connaissance",
        en: "what is well known moves less: share taken off at full familiarity")),
    exposure(
      .experienceRelayWarmth, "experience.relayWarmth", "E_w[1]", 0.3,
      label: Bilingual(fr: "Relais : exposition de la chaleur", en: "Relay: exposure of warmth"),
      meaning: Bilingual(
        fr: "ce qu’un passage de relais laisse voir de la bienveillance de l’autre",
        en: "how much of the other’s benevolence a relay shows")),
    exposure(
      .experienceRelayCompetence, "experience.relayCompetence", "E_c[1]", 0.8,
      label: Bilingual(
        fr: "Relais : exposition de la compétence", en: "Relay: exposure of competence"),
      meaning: Bilingual(
        fr: "ce qu’un passage de relais laisse voir de la compétence de l’autre",
        en: "how much of the other’s competence a relay shows")),
    exposure(
      .experienceCoordinationWarmth, "experience.coordinationWarmth", "E_w[2]", 0.7,
      label: Bilingual(
        fr: "Coordination : exposition de la chaleur", en: "Coordination: exposure of warmth"),
      meaning: Bilingual(
        fr: "ce qu’une coordination laisse voir de la bienveillance de l’autre",
        en: "how much of the other’s benevolence a coordination shows")),
    exposure(
      .experienceCoordinationCompetence, "experience.coordinationCompetence", "E_c[2]", 1,
      label: Bilingual(
        fr: "Coordination : exposition de la compétence", en: "Coordination: exposure of competence"
      ),
      meaning: Bilingual(
        fr: "ce qu’une coordination laisse voir de la compétence de l’autre",
        en: "how much of the other’s competence a coordination shows")),
    exposure(
      .experienceConcertedWarmth, "experience.concertedWarmth", "E_w[3]", 1,
      label: Bilingual(
        fr: "Travail concerté : exposition de la "
          + "chaleur", en: "Concerted work: exposure of warmth"),
      meaning: Bilingual(
        fr: "ce qu’un travail concerté laisse voir de la bienveillance de l’autre",
        en: "how much of the other’s benevolence concerted work shows")),
    exposure(
      .experienceConcertedCompetence, "experience.concertedCompetence", "E_c[3]", 1,
      label: Bilingual(
        fr: "Travail concerté : exposition de la compétence",
        en: "Concerted work: exposure of competence"),
      meaning: Bilingual(
        fr: "ce qu’un travail concerté laisse voir de la compétence de l’autre",
        en: "how much of the other’s competence concerted work shows")),
    .init(
      .experienceRefusal, "experience.refusal", symbol: "η_ref", default: 0.005,
      plausible: 0...0.05, unit: .perRefusal, grade: .d, source: .assumption, section: "7.4",
      label: Bilingual(fr: "Coût d’un refus", en: "Cost of a refusal"),
      meaning: Bilingual(
        fr: "perte de chaleur de la personne dont la proposition est refusée",
        en: "loss of warmth of an initiator who is refused")),
  ]

  private static func exposure(
    _ parameter: Parameter, _ path: String, _ symbol: String, _ value: Double, label: Bilingual,
    meaning: Bilingual
  ) -> ParameterDeclaration {
    ParameterDeclaration(
      parameter, path, symbol: symbol, default: value, plausible: 0...1, unit: .share, grade: .d,
      source: .assumption, section: "7.4", label: label, meaning: meaning)
  }
}
