import TerritoryModel

/// What the columns of exported results hold.
public enum ExportText: String, CaseIterable, Sendable {
  /// Which future.
  case variant
  /// Which zone.
  case zone
  /// Which profession.
  case profession
  /// Which metric.
  case metric
  /// Which week.
  case week
  /// The mean.
  case mean
  /// Its standard error.
  case standardError
  /// The tenth percentile.
  case percentile10
  /// The ninetieth.
  case percentile90
  /// The lower end of the interval.
  case intervalLow
  /// The upper end of the interval.
  case intervalHigh
  /// How many replicates.
  case replicates

  /// The version of the columns, told in the header of every export.
  public static let formatVersion = 1

  /// One line of meaning.
  public var meaning: Bilingual {
    switch self {
    case .variant:
      Bilingual(
        fr: """
          withProgramme, withoutProgramme, ou difference (avec moins sans, vie à vie, mêmes tirages)
          """,
        en: """
          withProgramme, withoutProgramme, or difference (with minus without, life by life, same \
          draws)
          """)
    case .zone: Bilingual(fr: "nom de la zone ; vide : toutes", en: "name of the zone; empty: all")
    case .profession:
      Bilingual(
        fr: "socialWorkers, socialEntrepreneurs ; vide : les deux",
        en: "socialWorkers, socialEntrepreneurs; empty: both")
    case .metric:
      Bilingual(
        fr: """
          nom de la mesure (rencontre parameters les décrit) ; les événements portent sur les 13 \
          dernières semaines
          """,
        en: """
          name of the metric (rencontre parameters describes them); events are those of the last 13 \
          weeks
          """)
    case .week: Bilingual(fr: "semaine, de 0 à l’horizon", en: "week, from 0 to the horizon")
    case .mean:
      Bilingual(
        fr: "moyenne des réplications qui ont une valeur ; vide ou null : aucune n’en a",
        en: "mean of the replicates that have a value; empty or null: none has one")
    case .standardError:
      Bilingual(
        fr: "erreur type de la moyenne ; manque avec une réplication",
        en: "standard error of the mean; missing with one replicate")
    case .percentile10:
      Bilingual(
        fr: "10e centile des réplications ; manque pour difference",
        en: "10th percentile of the replicates; missing for difference")
    case .percentile90:
      Bilingual(
        fr: "90e centile des réplications ; manque pour difference",
        en: "90th percentile of the replicates; missing for difference")
    case .intervalLow:
      Bilingual(
        fr: "borne basse de l’intervalle de confiance à 95 % de la moyenne",
        en: "lower end of the 95% confidence interval of the mean")
    case .intervalHigh:
      Bilingual(
        fr: "borne haute de l’intervalle de confiance à 95 % de la moyenne",
        en: "upper end of the 95% confidence interval of the mean")
    case .replicates:
      Bilingual(
        fr: "nombre de réplications qui ont une valeur",
        en: "number of replicates that have a value")
    }
  }
}
