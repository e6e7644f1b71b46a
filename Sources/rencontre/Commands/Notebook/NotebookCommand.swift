import ArgumentParser

/// `notebook`: Jupyter notebooks of the project.
struct NotebookCommand: CommandFamily {
  static let configuration = CommandConfiguration(
    commandName: "notebook", abstract: "Install, open or check the project's Jupyter notebooks.",
    subcommands: members)

  static let members: [any CalledCommand.Type] = [
    NotebookInstallCommand.self, NotebookOpenCommand.self, NotebookCheckCommand.self,
  ]
}
