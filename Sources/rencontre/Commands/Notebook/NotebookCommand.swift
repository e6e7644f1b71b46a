import ArgumentParser
import Terminal
import TerritoryModel
import Wording

/// `notebook`: Jupyter notebooks of the project.
struct NotebookCommand: CommandFamily {
  static let configuration = CommandConfiguration(
    commandName: "notebook", abstract: "Install, open or check the project's Jupyter notebooks.",
    subcommands: members)

  static let members: [any CalledCommand.Type] = [
    NotebookInstallCommand.self, NotebookOpenCommand.self, NotebookCheckCommand.self,
  ]
}

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

/// `notebook install`: sets up Jupyter and the kernel.
struct NotebookInstallCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Set up Jupyter, the kernel and the Python package in an environment.",
    discussion: "Tells what it will do before it does it. Needs Python 3.10 or newer and a network."
  )
  static let form = Bilingual(fr: "[options]", en: "[options]")

  @OptionGroup var options: NotebookOptions

  @Flag(help: "Only tell what would be done.")
  var dryRun = false

  func run() throws {
    let session = Session.current
    Interruption.heed()
    try options.chosen(in: session).install(isDry: dryRun, in: session)
  }
}

/// `notebook open`: opens the notebooks, after installing what is missing.
struct NotebookOpenCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the notebooks in JupyterLab; installs what is missing.")
  static let form = Bilingual(fr: "[options] [-- ARGUMENTS…]", en: "[options] [-- ARGUMENTS…]")

  @OptionGroup var options: NotebookOptions

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("Further arguments of jupyter lab, after --.", valueName: "arguments"))
  var arguments: [String] = []

  func run() throws {
    let session = Session.current
    Interruption.heed()
    let environment = try options.chosen(in: session)
    try environment.complete(in: session)
    let lab = ChildProgram(
      environment.program("jupyter"),
      ["lab", "--notebook-dir", environment.folder.path] + arguments,
      variables: environment.variables, ownsKeyboard: true)
    throw Ending(code: lab.run())
  }
}

/// `notebook check`: runs the notebooks and compares what comes out with what they hold.
struct NotebookCheckCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Run the notebooks and compare their numbers and texts with those they hold.",
    discussion: "Installs what is missing. Exit code 1 when something differs.")
  static let form = Bilingual(fr: "[FICHIER…] [options]", en: "[FILE…] [options]")

  @Argument(help: ArgumentHelp("Notebooks (default: all).", valueName: "files"))
  var files: [String] = []

  @OptionGroup var options: NotebookOptions

  func run() throws {
    let session = Session.current
    Interruption.heed()
    let environment = try options.chosen(in: session)
    try environment.complete(in: session)
    let check = ChildProgram(
      environment.program("python"),
      ["-m", "rencontre.notebooks", "check"]
        + (files.isEmpty ? environment.folder.notebooks : files),
      variables: environment.variables)
    throw Ending(code: check.run())
  }
}
