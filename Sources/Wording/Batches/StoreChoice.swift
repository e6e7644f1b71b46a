import TerritoryModel

/// How whoever started a batch names another place for its runs.
public enum StoreChoice: Sendable, Hashable, CaseIterable {
  /// By an option of `batch run`.
  case store
  /// By an option of `batch submit`, whose stores are in a folder.
  case folder
  /// By a word of the prompt.
  case prompt

  /// What to do when the place is taken.
  var advice: Bilingual {
    switch self {
    case .store:
      Bilingual(
        fr: "Donnez un autre fichier avec --store.", en: "Give another store with --store.")
    case .folder:
      Bilingual(
        fr: "Donnez un autre dossier avec --folder.", en: "Give another folder with --folder.")
    case .prompt:
      Bilingual(
        fr: "Donnez un autre fichier après « vers ».", en: "Give another store after “to”.")
    }
  }
}
