import ArgumentParser
import Terminal
import TerritoryModel

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
