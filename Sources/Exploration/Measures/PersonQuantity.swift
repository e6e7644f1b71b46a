import TerritoryModel

/// A number that each person has at each week (model, section 2). The raw value is the word used in
/// commands.
public enum PersonQuantity: String, Sendable, Hashable, CaseIterable {
  /// How benevolent the other profession looks, in [-1, 1].
  case warmth
  /// How competent the other profession looks, in [-1, 1].
  case competence
  /// Mean of warmth and competence.
  case favourability
  /// The central core of warmth.
  case coreWarmth
  /// The central core of competence.
  case coreCompetence
  /// How favourably the person believes to be seen, in [-1, 1].
  case metaPerception
  /// What meta-perception springs back to.
  case expectedMetaPerception
  /// Knowledge of the other profession, in [0, 1].
  case familiarity
  /// How much an experience moves the person, in [0, 1].
  case openness
  /// Number of partner ties.
  case partners
  /// Mean trust of the person's partner ties; missing without ties.
  case trust
  /// Weeks since the last cooperation; missing when there was none.
  case weeksSinceCooperation
  /// Workload of the person's organisation.
  case workload
  /// Openness to partnership of the person's organisation.
  case formalisation

  /// A few words that name it: those of its metric, so that one notion has one name.
  public var label: Bilingual {
    switch self {
    case .warmth: Self.label(of: .warmth)
    case .competence: Self.label(of: .competence)
    case .favourability: Self.label(of: .favourability)
    case .metaPerception: Self.label(of: .believed)
    case .familiarity: Self.label(of: .familiarity)
    case .coreWarmth: Bilingual(fr: "noyau de la chaleur", en: "core of warmth")
    case .coreCompetence: Bilingual(fr: "noyau de la compétence", en: "core of competence")
    case .expectedMetaPerception:
      Bilingual(fr: "regard supposé au départ", en: "believed view at the start")
    case .openness: Bilingual(fr: "ouverture", en: "openness")
    case .partners: Bilingual(fr: "nombre de partenaires", en: "number of partners")
    case .trust: Bilingual(fr: "confiance", en: "trust")
    case .weeksSinceCooperation:
      Bilingual(fr: "semaines depuis la dernière coopération", en: "weeks since last cooperation")
    case .workload: Bilingual(fr: "charge de la structure", en: "organisation’s workload")
    case .formalisation:
      Bilingual(
        fr: "ouverture de la structure au partenariat",
        en: "organisation’s openness to partnership")
    }
  }

  private static func label(of metric: Metric) -> Bilingual {
    let label = metric.declaration.label
    func lowercased(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
    return Bilingual(fr: lowercased(label.french), en: lowercased(label.english))
  }
}
