extension ParameterCatalogue {
  /// The organisations that are generated (model, section 5).
  static let organisation: [ParameterDeclaration] = [
    .init(
      .organisationSizeSocialWorkers, "organisation.size.socialWorkers", default: 12,
      plausible: 3...60, unit: .meanPeople, grade: .d, source: .assumption, section: "5",
      acts: .start,
      label: Bilingual(
        fr: "Taille des organisations de travail social", en: "Size of social work organisations"),
      meaning: Bilingual(
        fr: "nombre moyen de travailleurs sociaux par organisation",
        en: "mean number of social workers in an organisation")),
    .init(
      .organisationSizeSocialEntrepreneurs, "organisation.size.socialEntrepreneurs", default: 5,
      plausible: 1...30, unit: .meanPeople, grade: .d, source: .assumption, section: "5",
      acts: .start,
      label: Bilingual(fr: "Taille des entreprises sociales", en: "Size of social enterprises"),
      meaning: Bilingual(
        fr: "nombre moyen d’entrepreneurs sociaux par organisation",
        en: "mean number of social entrepreneurs in an organisation")),
    .init(
      .organisationWorkload, "organisation.workload", default: 0.5, plausible: 0...1, unit: .share,
      grade: .d, source: .assumption, section: "5", acts: .start,
      label: Bilingual(fr: "Charge de travail", en: "Workload"),
      meaning: Bilingual(
        fr: "charge de travail moyenne des organisations", en: "mean workload of organisations")),
    .init(
      .organisationFormalisation, "organisation.formalisation", default: 0.3, plausible: 0...1,
      unit: .share, grade: .d, source: .assumption, section: "5", acts: .start,
      label: Bilingual(fr: "Formalisation", en: "Formalisation"),
      meaning: Bilingual(
        fr: "ouverture moyenne des organisations au partenariat",
        en: "mean openness of organisations to partnership")),
    .init(
      .organisationSd, "organisation.sd", default: 0.18, plausible: 0...0.3,
      unit: .standardDeviation, grade: .d, source: .assumption, section: "5", acts: .start,
      label: Bilingual(fr: "Dispersion des organisations", en: "Spread of organisations"),
      meaning: Bilingual(
        fr: "écart type de la charge de travail et de la formalisation entre organisations",
        en: "standard deviation of workload and of formalisation across organisations")),
  ]
}
