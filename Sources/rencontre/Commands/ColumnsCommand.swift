import ArgumentParser
import Reports

/// `columns`: what every column of every file holds.
struct ColumnsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns", abstract: "Describe the columns of CSV, JSON and store files.")

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
