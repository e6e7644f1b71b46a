import Cluster
import SourceText
import TerritoryModel

extension ClusterProblem {
  /// The sentence.
  public func text(in language: Language) -> String {
    func quoted(_ text: String) -> String {
      Typography.quoted(SafeText.showing(text), in: language)
    }
    let words: Bilingual =
      switch self {
      case .unwritable(let path, let code):
        Bilingual(
          fr: WritingProblem.system(code).text(path: path, in: .french),
          en: WritingProblem.system(code).text(path: path, in: .english))
      case .unreadable(let path, let code):
        Bilingual(
          fr: WritingProblem.system(code).text(reading: path, in: .french),
          en: WritingProblem.system(code).text(reading: path, in: .english))
      case .pathNotPlain(let path):
        Bilingual(
          fr:
            "Le chemin \(quoted(path)) contient un caractère que le script d’un ordonnanceur ne supporte pas (%, \\, guillemet ou fin de ligne) ; choisissez un autre dossier.",
          en:
            "The path \(quoted(path)) holds a character that a scheduler’s script cannot bear (%, \\, a quote or a line’s end); choose another folder."
        )
      case .missingProgram(let program):
        Bilingual(
          fr:
            "Le programme \(quoted(program)) n’est pas sur cette machine : soumettez depuis un nœud où Slurm est installé, ou lancez parallel.sh du dossier du lot.",
          en:
            "The program \(quoted(program)) is not on this machine: submit from a node where Slurm is installed, or start parallel.sh of the batch’s folder."
        )
      case .refused(let program, let said):
        Bilingual(
          fr: "\(quoted(program)) a refusé ; il répond :" + Self.answer(said),
          en: "\(quoted(program)) refused; it answers:" + Self.answer(said))
      case .notUnderstood(let program, let said):
        Bilingual(
          fr: "La réponse de \(quoted(program)) n’est pas comprise :" + Self.answer(said),
          en: "The answer of \(quoted(program)) is not understood:" + Self.answer(said))
      }
    return words[language]
  }

  /// What a program said, after a colon: a line of it there, several on lines of their own. What went
  /// wrong comes last.
  private static func answer(_ said: String) -> String {
    let most = 10
    let lines = said.split(whereSeparator: \.isNewline).map { SafeText.showing($0) }
    guard lines.count > 1 else { return " " + (lines.first ?? "—") }
    return ((lines.count > most ? ["…"] : []) + lines.suffix(most)).map { "\n  " + $0 }.joined()
  }
}
