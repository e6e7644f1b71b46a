import TerritoryModel

/// How whoever started a batch names another place for its runs.
public enum StoreChoice: Sendable, Hashable, CaseIterable {
  /// By an option of `batch run`.
  case store
  /// By an option of `batch submit`, whose stores are in a folder.
  case folder
  /// By a word of the prompt.
  case prompt

  /// What to do when the place is taken, as a sentence.
  var advice: Bilingual {
    func sentence(_ words: String) -> String {
      words.prefix(1).uppercased() + words.dropFirst() + "."
    }
    return Bilingual(fr: sentence(way.french), en: sentence(way.english))
  }

  /// The same as the end of a sentence.
  var way: Bilingual {
    switch self {
    case .store:
      Bilingual(fr: "donnez un autre fichier avec --store", en: "give another store with --store")
    case .folder:
      Bilingual(
        fr: "donnez un autre dossier avec --folder", en: "give another folder with --folder")
    case .prompt:
      Bilingual(fr: "donnez un autre fichier après « vers »", en: "give another store after “to”")
    }
  }
}
