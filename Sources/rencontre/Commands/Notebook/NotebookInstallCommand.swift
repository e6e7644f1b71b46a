import ArgumentParser
import Terminal
import TerritoryModel

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
