extension ParameterCatalogue {
  /// What people who arrive think and know of the other profession (model, section 5).
  static let profiles: [ParameterDeclaration] = profileMeans + profileSpreads + profileFamiliarity

  private static let profileMeans: [ParameterDeclaration] = [
    .init(
      .profileSocialWorkersWarmth, "profiles.socialWorkers.warmth", default: 0.1,
      plausible: -0.3...0.5, unit: .scale, grade: .d,
      source: Bilingual(
        fr: "étude CGA 2021 : crainte de la marchandisation ; Aaker et al. 2010",
        en: "CGA study 2021: fear of commodification; Aaker et al. 2010"),
      section: "5",
      label: Bilingual(
        fr: "Chaleur vue par les travailleurs sociaux", en: "Warmth seen by social workers"),
      meaning: Bilingual(
        fr: "bienveillance prêtée en moyenne aux entrepreneurs sociaux (noyau)",
        en: "mean benevolence granted to social entrepreneurs (core)")),
    .init(
      .profileSocialWorkersCompetence, "profiles.socialWorkers.competence", default: 0.3,
      plausible: -0.1...0.6, unit: .scale, grade: .d,
      source: Bilingual(
        fr: "étude CGA 2021 : « métiers à impact » ; Aaker et al. 2010",
        en: "CGA study 2021: “impact” professions; Aaker et al. 2010"),
      section: "5",
      label: Bilingual(
        fr: "Compétence vue par les travailleurs sociaux", en: "Competence seen by social workers"),
      meaning: Bilingual(
        fr: "compétence prêtée en moyenne aux entrepreneurs sociaux (noyau)",
        en: "mean competence granted to social entrepreneurs (core)")),
    .init(
      .profileSocialEntrepreneursWarmth, "profiles.socialEntrepreneurs.warmth", default: 0.4,
      plausible: 0...0.7, unit: .scale, grade: .d,
      source: Bilingual(
        fr: "étude CGA 2021 ; Aaker et al. 2010", en: "CGA study 2021; Aaker et al. 2010"),
      section: "5",
      label: Bilingual(
        fr: "Chaleur vue par les entrepreneurs sociaux", en: "Warmth seen by social entrepreneurs"),
      meaning: Bilingual(
        fr: "bienveillance prêtée en moyenne aux travailleurs sociaux (noyau)",
        en: "mean benevolence granted to social workers (core)")),
    .init(
      .profileSocialEntrepreneursCompetence, "profiles.socialEntrepreneurs.competence",
      default: 0.15, plausible: -0.2...0.5, unit: .scale, grade: .d,
      source: Bilingual(
        fr: "étude CGA 2021 : mépris de l’expertise", en: "CGA study 2021: contempt for expertise"),
      section: "5",
      label: Bilingual(
        fr: "Compétence vue par les entrepreneurs sociaux",
        en: "Competence seen by social entrepreneurs"),
      meaning: Bilingual(
        fr: "compétence prêtée en moyenne aux travailleurs sociaux (noyau)",
        en: "mean competence granted to social workers (core)")),
  ]

  private static let profileSpreads: [ParameterDeclaration] = [
    .init(
      .profileSd, "profiles.sd", default: 0.35, plausible: 0.2...0.5, unit: .standardDeviation,
      grade: .c,
      source: Bilingual(
        fr: "écart type d’environ 1,3 sur une échelle de 1 à 7",
        en: "standard deviation of about 1.3 on a scale from 1 to 7"),
      section: "5",
      label: Bilingual(fr: "Dispersion des noyaux", en: "Spread of cores"),
      meaning: Bilingual(
        fr: "écart type d’une dimension du noyau d’une personne à l’autre",
        en: "standard deviation of one dimension of the core across people")),
    .init(
      .profileHalo, "profiles.halo", default: 0.5, plausible: 0...0.8, unit: .correlation,
      grade: .d, source: Bilingual(fr: "effet de halo", en: "halo effect"), section: "5",
      label: Bilingual(fr: "Effet de halo", en: "Halo effect"),
      meaning: Bilingual(
        fr: "corrélation entre chaleur et compétence du noyau",
        en: "correlation of the core’s warmth and competence")),
    .init(
      .profilePeripherySd, "profiles.peripherySd", default: 0.08, plausible: 0...0.3,
      unit: .standardDeviation, grade: .c, source: .equilibrium, section: "5", acts: .start,
      label: Bilingual(fr: "Dispersion de la périphérie", en: "Spread of the periphery"),
      meaning: Bilingual(
        fr: "écart type de la première distance entre périphérie et noyau",
        en: "standard deviation of the first distance of periphery and core")),
    .init(
      .profileOpennessA, "profiles.opennessA", default: 4, plausible: 1...10, unit: .betaShape,
      grade: .d, source: .assumption, section: "5",
      label: Bilingual(fr: "Ouverture : forme a", en: "Openness: shape a"),
      meaning: Bilingual(
        fr: "forme a de la loi bêta de l’ouverture ; plus grande, plus d’ouverture",
        en: "shape a of openness’s beta law; larger, more openness")),
    .init(
      .profileOpennessB, "profiles.opennessB", default: 2, plausible: 1...10, unit: .betaShape,
      grade: .d, source: .assumption, section: "5",
      label: Bilingual(fr: "Ouverture : forme b", en: "Openness: shape b"),
      meaning: Bilingual(
        fr: "forme b de la loi bêta de l’ouverture ; plus grande, moins d’ouverture",
        en: "shape b of openness’s beta law; larger, less openness")),
  ]

  private static let profileFamiliarity: [ParameterDeclaration] = [
    .init(
      .profileSocialEntrepreneursFamiliarity, "profiles.socialEntrepreneurs.familiarity",
      default: 0.5, plausible: 0.1...0.8, unit: .share, grade: .d, source: .assumption,
      section: "5", acts: .start,
      label: Bilingual(
        fr: "Connaissance des entrepreneurs sociaux", en: "Familiarity of social entrepreneurs"),
      meaning: Bilingual(
        fr:
          "première connaissance moyenne que les entrepreneurs sociaux ont des travailleurs sociaux",
        en: "first mean familiarity of social entrepreneurs with social workers")),
    .init(
      .profileSocialWorkersFamiliarity, "profiles.socialWorkers.familiarity", default: 0.2,
      plausible: 0.05...0.6, unit: .share, grade: .d,
      source: Bilingual(
        fr: "étude CGA 2021 : méconnaissance", en: "CGA study 2021: lack of mutual knowledge"),
      section: "5", acts: .start,
      label: Bilingual(
        fr: "Connaissance des travailleurs sociaux", en: "Familiarity of social workers"),
      meaning: Bilingual(
        fr:
          "première connaissance moyenne que les travailleurs sociaux ont des entrepreneurs sociaux",
        en: "first mean familiarity of social workers with social entrepreneurs")),
    .init(
      .profileSocialEntrepreneursEntryFamiliarity, "profiles.socialEntrepreneurs.entryFamiliarity",
      default: 0.2, plausible: 0.05...0.6, unit: .share, grade: .d, source: .assumption,
      section: "7.8",
      label: Bilingual(
        fr: "Connaissance d’un nouvel entrepreneur social",
        en: "Familiarity of a new social entrepreneur"),
      meaning: Bilingual(
        fr: "connaissance moyenne d’un entrepreneur social qui arrive",
        en: "mean familiarity of a newcomer among social entrepreneurs")),
    .init(
      .profileSocialWorkersEntryFamiliarity, "profiles.socialWorkers.entryFamiliarity",
      default: 0.1, plausible: 0.02...0.5, unit: .share, grade: .d, source: .assumption,
      section: "7.8",
      label: Bilingual(
        fr: "Connaissance d’un nouveau travailleur social", en: "Familiarity of a new social worker"
      ),
      meaning: Bilingual(
        fr: "connaissance moyenne d’un travailleur social qui arrive",
        en: "mean familiarity of a newcomer among social workers")),
  ]
}
