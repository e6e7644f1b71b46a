import ArgumentParser
import Reports
import TerritoryModel

/// `odd`: the description of the model after the ODD protocol, from its own declarations.
struct OddCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "odd",
    abstract: "Describe the model as it stands, after the ODD protocol.")
  static let form = Bilingual(
    fr: "[--format FORMAT] [-o FICHIER]", en: "[--format FORMAT] [-o FILE]")

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Format: markdown, latex or html.", valueName: "format"),
    completion: .list(Manuscript.Format.allCases.map(\.rawValue)))
  var format: String?

  @OptionGroup var file: FileOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let session = Session.current
    let form = try file.form(format, first: Manuscript.Format.markdown, ending: \.ending)
    let text = OddReport(language: session.language).manuscript.text(as: form)
    try file.write(text, in: session)
  }
}
