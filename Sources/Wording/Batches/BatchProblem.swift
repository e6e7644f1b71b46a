import Cluster
import CommandLanguage
import Experiments
import Results
import ScenarioFiles
import SourceText
import TerritoryModel

/// What keeps a batch from being run, or from being told of.
public enum BatchProblem: Error, Sendable {
  /// What is wrong with the experiment.
  case experiment(ScenarioMistakes)
  /// Its design has no points.
  case design(DesignProblem)
  /// What is wrong with a store.
  case store(StoreProblem)
  /// What is wrong with a folder of tasks.
  case cluster(ClusterProblem)
  /// What is wrong with the words that were given.
  case usage(UsageMistake)

  /// The exit code of the program, after `sysexits.h`.
  public var exitCode: Int32 {
    switch self {
    case .experiment(let mistakes): mistakes.category.exitCode
    case .design: 65
    case .store(let problem): problem.exitCode
    case .cluster(let problem): problem.exitCode
    case .usage: 64
    }
  }

  /// The sentence.
  ///
  /// - Parameter choice: how the reader names a store, where that is the way out.
  public func text(in language: Language, choosing choice: StoreChoice = .store) -> String {
    switch self {
    case .experiment(let mistakes): MistakeWording.text(mistakes, in: language)
    case .design(let problem): QuestionProblemWording(language).design(problem)
    case .store(let problem): problem.text(in: language, choosing: choice)
    case .cluster(let problem): problem.text(in: language)
    case .usage(.noStore(let name)) where choice == .prompt: Self.noStore(name)[language]
    case .usage(let mistake): mistake.text(in: language)
    }
  }

  /// That an experiment has no store, with the command of the prompt that makes one.
  private static func noStore(_ name: String) -> Bilingual {
    let word = SafeText.showing(Quoting.word(name))
    let shown = SafeText.showing(name)
    return Bilingual(
      fr: """
        Aucun fichier de résultats de \(Typography.quoted(shown, in: .french)) dans ce dossier. Pour en \
        faire un : lot \(word).
        """,
      en: """
        There is no store of \(Typography.quoted(shown, in: .english)) in this folder. To make one: \
        batch \(word).
        """)
  }
}
