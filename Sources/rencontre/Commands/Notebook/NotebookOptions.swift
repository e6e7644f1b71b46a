import ArgumentParser
import Wording

/// What every command about notebooks takes.
struct NotebookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The Python environment to use; made when it is missing (default: one of its own among the \
      user's data).
      """, valueName: "folder"), completion: .directory)
  var environment: String?

  @Option(
    help: ArgumentHelp(
      "The project's folder Notebooks (default: the one here, or above the program).",
      valueName: "folder"), completion: .directory)
  var from: String?

  @Option(help: ArgumentHelp("The Python that makes the environment.", valueName: "program"))
  var python: String?

  @OptionGroup var language: LanguageOptions

  /// The environment.
  func chosen(in session: Session) throws(NotebookProblem) -> NotebookEnvironment {
    try NotebookEnvironment(
      named: environment, folder: NotebookFolder(named: from), python: python,
      environment: session.environment)
  }
}
