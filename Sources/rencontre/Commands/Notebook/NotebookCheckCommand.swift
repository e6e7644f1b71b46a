import ArgumentParser
import Terminal
import TerritoryModel

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
