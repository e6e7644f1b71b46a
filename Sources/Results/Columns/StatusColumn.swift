import TerritoryModel

/// The columns of how far batches are, in order: one row per store, or per task of a folder. The one
/// declaration of them: files are made from it, and documents print it.
public enum StatusColumn: String, Sendable, Hashable, CaseIterable {
  /// The experiment.
  case experiment
  /// The identity of its plan.
  case plan
  /// The folder of the task.
  case folder
  /// The store.
  case store
  /// The part of the plan.
  case shard
  /// How many runs ended.
  case done
  /// How many are to be made.
  case total
  /// How many failed.
  case failed
  /// What happens to the store.
  case state
  /// How fast it is filled.
  case rate
  /// How long that will take.
  case secondsLeft

  /// The version of the columns, told in the header of every file.
  public static let formatVersion = 1

  /// One line of meaning.
  public var meaning: Bilingual {
    switch self {
    case .experiment: Bilingual(fr: "nom de l’expérience", en: "name of the experiment")
    case .plan:
      Bilingual(
        fr: "empreinte du plan, 16 chiffres hexadécimaux",
        en: "hash of the plan, 16 hexadecimal digits")
    case .folder:
      Bilingual(
        fr: "dossier du lot en tâches ; vide d’un fichier de résultats seul",
        en: "folder of the batch in tasks; empty of a store alone")
    case .store:
      Bilingual(
        fr: "fichier de résultats ; vide d’une tâche qui n’en a pas encore",
        en: "store; empty of a task that has none so far")
    case .shard:
      Bilingual(
        fr: "part du plan : 2/5 pour la deuxième de cinq, 1/1 pour le plan entier",
        en: "part of the plan: 2/5 for the second of five, 1/1 for the whole plan")
    case .done:
      Bilingual(
        fr: "simulations terminées, échecs compris", en: "runs that ended, failures included")
    case .total: Bilingual(fr: "simulations à faire en tout", en: "runs that are to be made in all")
    case .failed: Bilingual(fr: "simulations échouées", en: "runs that failed")
    case .state:
      Bilingual(
        fr: """
          running (en cours), stopped (arrêté), complete (complet), limited (limite demandée atteinte), \
          missing (tâche sans résultat), stray (autre expérience ou autre part, pas compté)
          """,
        en: """
          running, stopped, complete, limited (the limit that was asked is reached), missing (a task \
          without results), stray (of another experiment or another part, not counted)
          """)
    case .rate:
      Bilingual(
        fr: "simulations par seconde, sur la dernière minute ; vide si rien n’est en cours",
        en: "runs per second, over the last minute; empty unless it is running")
    case .secondsLeft:
      Bilingual(
        fr: "secondes qui restent à ce rythme ; vide si rien n’est en cours",
        en: "seconds left at that rate; empty unless it is running")
    }
  }
}
