import ArgumentParser
import Reports
import TerritoryModel

/// `columns`: what every column of every file holds.
struct ColumnsCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns", abstract: "Describe the columns of CSV, JSON and store files.")
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
    try file.write(
      ColumnsReport(language: session.language).manuscript.text(as: form), in: session)
  }
}
