extension ParameterCatalogue {
  /// How often ties meet an opportunity, and who starts (model, section 7.1).
  static let contact: [ParameterDeclaration] = [
    .init(
      .contactRate, "contact.rate", symbol: "λ", default: 0.15, plausible: 0.03...0.5,
      unit: .perTieAndWeek, grade: .d,
      source: Bilingual(
        fr: "rien de publié ; question 9 du questionnaire court",
        en: "none published; item 9 of the short questionnaire"),
      section: "7.1",
      label: Bilingual(fr: "Taux de contact", en: "Contact rate"),
      meaning: Bilingual(
        fr:
          "taux hebdomadaire d’occasions sur un lien de partenariat, multiplié par le besoin de la zone",
        en: "weekly rate of opportunities on one partner tie, times the need of the zone")),
    .init(
      .contactSocialWorkerInitiates, "contact.socialWorkerInitiates", default: 0.6,
      plausible: 0.4...0.8, unit: .probability, grade: .d,
      source: Bilingual(
        fr: "l’orientation part le plus souvent des travailleurs sociaux (modèle, 7.1)",
        en: "orientation goes mostly from social workers to entrepreneurs (model, 7.1)"),
      section: "7.1",
      label: Bilingual(fr: "Initiative des travailleurs sociaux", en: "Social workers’ initiative"),
      meaning: Bilingual(
        fr: "probabilité que l’initiative d’une occasion revienne au travailleur social",
        en: "probability that the initiator of an opportunity is the social worker")),
  ]
}
