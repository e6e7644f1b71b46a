import ArgumentParser
import Reports
import TerritoryModel

/// `cite`: how the program is cited.
struct CiteCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "Tell how to cite the program and the model.")
  static let form = Bilingual(
    fr: "[--format FORMAT] [-o FICHIER]", en: "[--format FORMAT] [-o FILE]")

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Format: text, bibtex, cff or csl.", valueName: "format"),
    completion: .list(SoftwareCitation.Format.allCases.map(\.rawValue)))
  var format: String?

  @OptionGroup var file: FileOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let session = Session.current
    let form = try file.form(format, first: SoftwareCitation.Format.text, ending: \.ending)
    try file.write(SoftwareCitation(language: session.language).text(as: form), in: session)
  }
}
