import SourceText
import TerritoryModel

/// Why something could not be written.
public enum WritingProblem: Sendable, Hashable {
  /// The path is a folder.
  case isFolder
  /// The folder of the path does not exist.
  case noFolder
  /// Something on the way to the file is no folder.
  case notFolder
  /// The path is a pipe that nobody reads.
  case noReader
  /// The stream is closed.
  case closed
  /// The system refuses.
  case notAllowed
  /// Nothing more fits on the disk.
  case diskFull
  /// The file system takes no writing.
  case readOnly
  /// The name is longer than the system takes.
  case nameTooLong
  /// Something of this name exists, and is not to be replaced.
  case exists
  /// Anything else, by the number and the words of the system.
  case other(code: Int32, words: String)

  /// The sentence; no path means standard output.
  public func text(path: String?, in language: Language) -> String {
    let place =
      path.map { Typography.quoted(SafeText.showing($0), in: language) }
      ?? (language == .french ? "la sortie standard" : "standard output")
    if self == .closed {
      return language == .french
        ? "Impossible d’écrire : \(place) est fermée." : "Cannot write: \(place) is closed."
    }
    // Only of a file can it be said that nothing is left of it.
    let isWhole = self != .diskFull || path == nil
    let reason = self.reason[language] + (isWhole ? "" : Self.nothingLeft[language])
    return language == .french
      ? "Impossible d’écrire dans \(place) : \(reason)." : "Cannot write to \(place): \(reason)."
  }

  private static let nothingLeft = Bilingual(
    fr: " ; rien n’a été laissé à moitié écrit", en: "; nothing was left half-written")

  var reason: Bilingual {
    switch self {
    case .isFolder:
      Bilingual(
        fr: "c’est un dossier ; donnez le nom d’un fichier",
        en: "it is a folder; give the name of a file")
    case .noFolder:
      Bilingual(
        fr: "son dossier n’existe pas ; créez-le d’abord",
        en: "its folder does not exist; create it first")
    case .notFolder:
      Bilingual(
        fr: "une partie de ce chemin est un fichier, pas un dossier",
        en: "part of this path is a file, not a folder")
    case .noReader:
      Bilingual(
        fr: "personne ne lit ce tube ; lancez d’abord ce qui doit le lire",
        en: "nobody reads this pipe; start its reader first")
    case .closed: Bilingual(fr: "la sortie est fermée", en: "the output is closed")
    case .notAllowed:
      Bilingual(
        fr: "vous n’en avez pas le droit ; choisissez un autre endroit",
        en: "you are not allowed to; choose another place")
    case .diskFull:
      Bilingual(
        fr: "le disque est plein", en: "the disk is full")
    case .readOnly:
      Bilingual(
        fr: "ce disque est en lecture seule ; choisissez un autre endroit",
        en: "this disk is read-only; choose another place")
    case .exists: Bilingual(fr: "ce fichier existe déjà", en: "this file already exists")
    case .nameTooLong:
      Bilingual(
        fr: "le nom est trop long pour le système", en: "the name is too long for the system")
    case .other(let code, let words):
      Bilingual(
        fr: "le système répond « \(words) » (erreur \(code))",
        en: "the system answers “\(words)” (error \(code))")
    }
  }
}
