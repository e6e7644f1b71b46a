import TerritoryModel

/// The columns of an exported batch, in order. The one declaration of them: exports are made from it,
/// and documents print it.
public enum ExportColumn: String, Sendable, Hashable, CaseIterable {
  /// The run.
  case row
  /// The point.
  case point
  /// One column per factor.
  case levels
  /// The replicate.
  case replicate
  /// The arm.
  case arm
  /// The seed.
  case seed
  /// The scenario that was run.
  case scenarioHash
  /// The state at the end.
  case stateHash
  /// How the run ended.
  case status
  /// What was measured.
  case metric
  /// Where.
  case zone
  /// Of whom.
  case profession
  /// When.
  case week
  /// The value.
  case value
  /// Why the run failed.
  case reason

  /// The version of the columns, told in the header of every export.
  public static let formatVersion = 2

  /// One line of meaning.
  public var meaning: Bilingual {
    switch self {
    case .row:
      Bilingual(
        fr: "numéro de la simulation dans le plan, à partir de 1",
        en: "number of the run in the plan, from 1")
    case .point:
      Bilingual(fr: "numéro du point, à partir de 1", en: "number of the point, from 1")
    case .levels:
      Bilingual(
        fr:
          "niveau du facteur ; une colonne par facteur, qui porte son chemin ; en JSON, un nombre si tous ceux du facteur en sont, sinon un texte (un mot, never)",
        en:
          "level of the factor; one column per factor, named by its path; in JSON a number where all of the factor’s are, else a text (a word, never)"
      )
    case .replicate:
      Bilingual(
        fr: "numéro de la réplication, à partir de 1", en: "number of the replicate, from 1")
    case .arm:
      Bilingual(
        fr: "withProgramme (avec programme) ou withoutProgramme (sans, mêmes tirages)",
        en: "withProgramme or withoutProgramme (same draws)")
    case .seed: Bilingual(fr: "graine de tous les tirages", en: "seed of every draw")
    case .scenarioHash:
      Bilingual(
        fr: "empreinte du scénario simulé ; vide s’il n’y en a pas",
        en: "hash of the scenario that was run; empty where there is none")
    case .stateHash:
      Bilingual(
        fr: "empreinte de l’état à la dernière semaine ; vide après un échec",
        en: "hash of the state at the last week; empty after a failure")
    case .status:
      Bilingual(
        fr: "done (faite), ou failed (échouée : une seule ligne, sans mesure)",
        en: "done, or failed (one line, without a metric)")
    case .metric: Bilingual(fr: "mesure", en: "metric")
    case .zone:
      Bilingual(
        fr: "zone ; vide pour tout le territoire", en: "zone; empty for the whole territory")
    case .profession:
      Bilingual(fr: "profession ; vide pour les deux", en: "profession; empty for both")
    case .week: Bilingual(fr: "semaine de la lecture", en: "week of the reading")
    case .value:
      Bilingual(
        fr: "valeur ; vide quand un taux n’a pas de dénominateur",
        en: "value; empty where a rate has no denominator")
    case .reason:
      Bilingual(
        fr: "pourquoi la simulation a échoué, en anglais ; vide sinon",
        en: "why the run failed; empty where it did not")
    }
  }
}
