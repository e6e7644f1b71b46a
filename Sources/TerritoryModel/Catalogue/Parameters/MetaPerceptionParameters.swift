extension ParameterCatalogue {
  /// What people believe the other profession thinks of them (model, sections 5 and 7.4).
  static let metaPerception: [ParameterDeclaration] = [
    .init(
      .metaContact, "meta.contact", symbol: "ν", default: 0.06, plausible: 0...0.4,
      unit: .perCooperation, grade: .c,
      source: Bilingual(
        fr: "Group Processes & Intergroup Relations 2025 (signe)",
        en: "Group Processes & Intergroup Relations 2025 (sign)"),
      section: "7.4",
      label: Bilingual(
        fr: "Méta-perception apprise en coopérant", en: "Meta-perception learnt by cooperating"),
      meaning: Bilingual(
        fr: "attraction de la méta-perception vers l’avis réel du partenaire, par coopération",
        en: "pull of meta-perception to the partner’s true view, per cooperation")),
    .init(
      .metaRefusal, "meta.refusal", symbol: "ν_ref", default: 0.06, plausible: 0...0.4,
      unit: .perRefusal, grade: .d, source: .assumption, section: "7.4",
      label: Bilingual(fr: "Méta-perception après un refus", en: "Meta-perception after a refusal"),
      meaning: Bilingual(
        fr: "attraction de la méta-perception vers −1 chez la personne refusée",
        en: "pull of meta-perception to −1 in an initiator who is refused")),
    .init(
      .metaApproached, "meta.approached", symbol: "ν_app", default: 0.02, plausible: 0...0.3,
      unit: .perApproach, grade: .b,
      source: Bilingual(fr: "Stathi et al. 2020 (signe)", en: "Stathi et al. 2020 (sign)"),
      section: "7.4",
      label: Bilingual(
        fr: "Méta-perception de qui est sollicité", en: "Meta-perception of whoever is approached"),
      meaning: Bilingual(
        fr:
          "attraction de la méta-perception vers +1 chez qui est sollicité, quelle que soit sa réponse",
        en: "pull of meta-perception to +1 in whoever is approached, whatever the answer")),
    .init(
      .metaExaggeration, "meta.exaggeration", symbol: "κ", default: 2, plausible: 1.3...2.5,
      unit: .ratio, grade: .a,
      source: Bilingual(
        fr: "Moore-Berg et al. 2020 ; Ruggeri et al. 2021",
        en: "Moore-Berg et al. 2020; Ruggeri et al. 2021"),
      section: "5",
      label: Bilingual(fr: "Exagération attendue", en: "Expected exaggeration"),
      meaning: Bilingual(
        fr: "défaveur que l’on croit subir / défaveur réelle, à l’arrivée",
        en: "expected negativity / true negativity, on arrival")),
    .init(
      .metaSd, "meta.sd", default: 0.2, plausible: 0.05...0.4, unit: .standardDeviation,
      grade: .d, source: .assumption, section: "5",
      label: Bilingual(fr: "Dispersion de la méta-perception", en: "Spread of meta-perception"),
      meaning: Bilingual(
        fr: "écart type de la méta-perception attendue d’une personne à l’autre",
        en: "standard deviation of the expected meta-perception across people")),
  ]

  /// What people know of the other profession (model, section 7.4).
  static let familiarity: [ParameterDeclaration] = [
    .init(
      .familiarityGain, "familiarity.gain", symbol: "φ", default: 0.05, plausible: 0.01...0.2,
      unit: .perCooperation, grade: .d, source: .assumption, section: "7.4",
      label: Bilingual(fr: "Gain de connaissance", en: "Gain of familiarity"),
      meaning: Bilingual(
        fr: "part de la méconnaissance levée par une coopération",
        en: "share of the lack of familiarity that one cooperation lifts"))
  ]
}
