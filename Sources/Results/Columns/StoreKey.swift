import TerritoryModel

/// The keys of a store's `meta` table.
public enum StoreKey: String, Sendable, Hashable, CaseIterable {
  /// The version of tables and columns.
  case formatVersion
  /// The program.
  case programVersion
  /// The model.
  case modelVersion
  /// The experiment's name.
  case name
  /// The name of the experiment's file.
  case file
  /// The experiment's text.
  case experiment
  /// The scenario's name.
  case scenario
  /// The scenario's text.
  case scenarioText
  /// The scenario's hash.
  case scenarioHash
  /// The scenario's zones.
  case zones
  /// The plan's hash.
  case planHash
  /// The seed.
  case seed
  /// The number of points.
  case points
  /// The number of replicates.
  case replicates
  /// The arms.
  case arms
  /// The part of the plan.
  case shard
  /// How many rows are to be run.
  case runs
  /// The budget in minutes.
  case minutes
  /// Whether the store is the frozen plan of tasks.
  case frozen

  /// One line of meaning.
  public var meaning: Bilingual {
    switch self {
    case .formatVersion:
      Bilingual(fr: "version des tables et des colonnes", en: "version of tables and columns")
    case .programVersion:
      Bilingual(
        fr: "version du programme qui a créé le fichier",
        en: "version of the program that made the store")
    case .modelVersion: Bilingual(fr: "version du modèle", en: "version of the model")
    case .name: Bilingual(fr: "nom de l’expérience", en: "name of the experiment")
    case .file:
      Bilingual(
        fr: "nom du fichier de l’expérience, sans sa terminaison",
        en: "name of the experiment’s file, without its ending")
    case .experiment:
      Bilingual(fr: "l’expérience, en YAML", en: "the experiment, as YAML")
    case .scenario:
      Bilingual(
        fr: "nom du scénario, tel que l’expérience le dit",
        en: "name of the scenario, as the experiment says it")
    case .scenarioText:
      Bilingual(
        fr: "le scénario avant les facteurs, en YAML, complet",
        en: "the scenario before the factors, as YAML, complete")
    case .scenarioHash:
      Bilingual(
        fr: "empreinte de ce scénario, 16 chiffres hexadécimaux",
        en: "hash of that scenario, 16 hexadecimal digits")
    case .zones:
      Bilingual(fr: "noms des zones, un par ligne", en: "names of the zones, one to a line")
    case .planHash:
      Bilingual(
        fr:
          "empreinte du plan : modèle, scénario, facteurs, points, graine, bras, réplications, résultats",
        en: "hash of the plan: model, scenario, factors, points, seed, arms, replicates, outcomes")
    case .seed: Bilingual(fr: "graine de tous les tirages", en: "seed of every draw")
    case .points: Bilingual(fr: "nombre de points", en: "number of points")
    case .replicates:
      Bilingual(fr: "nombre de réplications par point", en: "number of replicates of each point")
    case .arms:
      Bilingual(
        fr: "bras, séparés par une espace", en: "arms, separated by a space")
    case .shard:
      Bilingual(
        fr: "la part du plan que contient le fichier : 1/1 pour le plan entier",
        en: "the part of the plan that the store holds: 1/1 for the whole plan")
    case .runs:
      Bilingual(
        fr: "nombre de simulations voulues, les premières du plan entier",
        en: "number of runs wanted, the first ones of the whole plan")
    case .minutes:
      Bilingual(
        fr: "budget de l’expérience en minutes ; vide s’il n’y en a pas",
        en: "budget of the experiment in minutes; empty where there is none")
    case .frozen:
      Bilingual(
        fr: "yes si le fichier est le plan figé d’un lot en tâches, sans simulation ; vide sinon",
        en:
          "yes where the store is the frozen plan of a batch in tasks, without runs; empty elsewhere"
      )
    }
  }
}
