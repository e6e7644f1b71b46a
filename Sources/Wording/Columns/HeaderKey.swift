import TerritoryModel

/// The keys of the headers of CSV and JSON files that every reader meets. Those that answers add are
/// `AnswerKey`.
public enum HeaderKey: String, Sendable, Hashable, CaseIterable {
  /// Version of the program.
  case rencontre
  /// Version of the model.
  case model
  /// Version of the columns.
  case columns
  /// Name of the scenario’s file.
  case scenario
  /// Name of the scenario.
  case name
  /// Hash of the scenario, 16 hexadecimal digits.
  case hash
  /// Seed of every draw.
  case seed
  /// Number of replicates.
  case replicates
  /// Last week.
  case horizon
  /// Values laid on the scenario.
  case settings
  /// Factor on the people of every zone.
  case scale
  /// Whether the programme was left out.
  case withoutProgramme
  /// Number of weeks over which events are counted.
  case window
  /// What must be said beside the results.
  case reservation
  /// Name of the branch.
  case branch
  /// Week of the branch.
  case week
  /// Name of the experiment.
  case experiment
  /// Hash of the plan.
  case plan
  /// How the points were chosen.
  case design
  /// Seed of the design's own draws.
  case designSeed
  /// Paths of the values that vary.
  case factors
  /// Number of points.
  case points
  /// Arms of each replicate.
  case arms
  /// Metrics kept.
  case metrics
  /// Weeks kept.
  case weeks
  /// Number of runs planned.
  case runs
  /// Runs done.
  case done
  /// Runs failed.
  case failed
  /// What a column holds.
  case column
  /// What the runs had to say.
  case notice

  /// One line of meaning.
  public var meaning: Bilingual {
    switch self {
    case .rencontre:
      Bilingual(
        fr: "version du programme",
        en: "version of the program")
    case .model:
      Bilingual(
        fr: "version du modèle",
        en: "version of the model")
    case .columns:
      Bilingual(
        fr: "version des colonnes",
        en: "version of the columns")
    case .scenario:
      Bilingual(
        fr: "nom du fichier du scénario",
        en: "name of the scenario’s file")
    case .name:
      Bilingual(
        fr: "nom du scénario",
        en: "name of the scenario")
    case .hash:
      Bilingual(
        fr: "empreinte du scénario, 16 chiffres hexadécimaux",
        en: "hash of the scenario, 16 hexadecimal digits")
    case .seed:
      Bilingual(
        fr: "graine de tous les tirages",
        en: "seed of every draw")
    case .replicates:
      Bilingual(
        fr: "nombre de réplications",
        en: "number of replicates")
    case .horizon:
      Bilingual(
        fr: "dernière semaine",
        en: "last week")
    case .settings:
      Bilingual(
        fr: "valeurs posées sur le scénario",
        en: "values laid on the scenario")
    case .scale:
      Bilingual(
        fr: "facteur appliqué aux personnes de chaque zone",
        en: "factor on the people of every zone")
    case .withoutProgramme:
      Bilingual(
        fr: "si le programme a été laissé de côté",
        en: "whether the programme was left out")
    case .window:
      Bilingual(
        fr: "nombre de semaines sur lesquelles les événements sont comptés",
        en: "number of weeks over which events are counted")
    case .reservation:
      Bilingual(
        fr: "ce qu’il faut dire à côté des résultats",
        en: "what must be said beside the results")
    case .branch:
      Bilingual(
        fr: "nom de la branche",
        en: "name of the branch")
    case .week:
      Bilingual(
        fr: "semaine de la branche",
        en: "week of the branch")
    case .experiment:
      Bilingual(
        fr: "nom de l’expérience",
        en: "name of the experiment")
    case .plan:
      Bilingual(
        fr: "empreinte du plan",
        en: "hash of the plan")
    case .design:
      Bilingual(
        fr: "comment les points ont été choisis : grid, list, lhs, sobol, morris ou saltelli",
        en: "how the points were chosen: grid, list, lhs, sobol, morris or saltelli")
    case .designSeed:
      Bilingual(
        fr: "graine des points du plan, et du rééchantillonnage",
        en: "seed of the points of the design, and of the bootstrap")
    case .factors:
      Bilingual(
        fr: "chemins des valeurs qui varient",
        en: "paths of the values that vary")
    case .points:
      Bilingual(
        fr: "nombre de points",
        en: "number of points")
    case .arms:
      Bilingual(
        fr: "bras de chaque réplication",
        en: "arms of each replicate")
    case .metrics:
      Bilingual(
        fr: "mesures gardées",
        en: "metrics kept")
    case .weeks:
      Bilingual(
        fr: "semaines gardées",
        en: "weeks kept")
    case .runs:
      Bilingual(
        fr: "nombre de simulations prévues",
        en: "number of runs planned")
    case .done:
      Bilingual(
        fr: "simulations réussies",
        en: "runs done")
    case .failed:
      Bilingual(
        fr: "simulations en échec",
        en: "runs failed")
    case .column:
      Bilingual(
        fr: "ce que contient une colonne",
        en: "what a column holds")
    case .notice:
      Bilingual(
        fr: "ce que les simulations ont signalé",
        en: "what the runs had to say")
    }
  }
}
