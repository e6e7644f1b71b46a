import TerritoryModel

/// The fixed words of the listings of parameters and scenarios.
public enum ListingText: CaseIterable, Sendable {
  /// Heads the parameters.
  case parameters
  /// Heads the fields of zones.
  case zones
  /// Heads the fields of organisations.
  case organisations
  /// Heads the actions.
  case actions
  /// Heads the metrics.
  case metrics
  /// A column.
  case name
  /// A column.
  case value
  /// A column.
  case symbol
  /// The lower end of the range, a column of its own in exports.
  case low
  /// The upper end of the range, likewise.
  case high
  /// A column.
  case range
  /// A column.
  case unit
  /// A column.
  case grade
  /// A column.
  case meaning
  /// A column.
  case source
  /// A column.
  case people
  /// A column.
  case zonesColumn
  /// A column.
  case summary
  /// Instead of a default.
  case required
  /// Explains the grades.
  case grades
  /// Below the list of scenarios.
  case runOne

  /// The words.
  public var text: Bilingual {
    switch self {
    case .parameters: Bilingual(fr: "Paramètres", en: "Parameters")
    case .zones: Bilingual(fr: "Zones", en: "Zones")
    case .organisations: Bilingual(fr: "Organisations", en: "Organisations")
    case .actions: Bilingual(fr: "Actions", en: "Actions")
    case .metrics: Bilingual(fr: "Mesures", en: "Metrics")
    case .name: Bilingual(fr: "nom", en: "name")
    case .value: Bilingual(fr: "défaut", en: "default")
    case .symbol: Bilingual(fr: "symbole dans le modèle", en: "symbol in the model")
    case .low: Bilingual(fr: "bas de la plage plausible", en: "lower end of the plausible range")
    case .high: Bilingual(fr: "haut de la plage plausible", en: "upper end of the plausible range")
    case .range: Bilingual(fr: "plage plausible", en: "plausible range")
    case .unit: Bilingual(fr: "unité", en: "unit")
    case .grade: Bilingual(fr: "niveau", en: "grade")
    case .meaning: Bilingual(fr: "sens", en: "meaning")
    case .source: Bilingual(fr: "source", en: "source")
    case .people: Bilingual(fr: "personnes", en: "people")
    case .zonesColumn: Bilingual(fr: "zones", en: "zones")
    case .summary: Bilingual(fr: "ce qu’il montre", en: "what it shows")
    case .required: Bilingual(fr: "obligatoire", en: "required")
    case .grades:
      Bilingual(
        fr: """
          Niveaux de preuve : A publié et lu ; B publié, résumé ou source secondaire seulement ; \
          C déduit de A ou B ; D hypothèse, à faire varier.
          """,
        en: """
          Evidence grades: A published and read; B published, abstract or secondary source only; \
          C derived from A or B; D assumption, to be varied.
          """)
    case .runOne:
      Bilingual(
        fr: "Pour en lancer un : rencontre run NOM", en: "To run one: rencontre run NAME")
    }
  }
}
