import SourceText
import TerritoryModel

extension WritingProblem {
  /// The sentence when the same reason of the system keeps a file from being read.
  func text(reading path: String, in language: Language) -> String {
    let place = Typography.quoted(SafeText.showing(path), in: language)
    let reason: Bilingual =
      switch self {
      case .isFolder:
        Bilingual(fr: "c’est un dossier, pas un fichier", en: "it is a folder, not a file")
      case .notAllowed:
        Bilingual(fr: "vous n’en avez pas le droit", en: "you are not allowed to")
      default: self.reason
      }
    return language == .french
      ? "Impossible de lire \(place) : \(reason.french)."
      : "Cannot read \(place): \(reason.english)."
  }
}
