import ArgumentParser
import Reports
import Terminal
import Wording

/// The file that a document is written to; its kinds are those of the command.
struct FileOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "File to write, - for standard output; its ending tells the format.", valueName: "file"),
    completion: .file())
  var output: String?

  /// The file to write; nothing for standard output.
  private var file: OutputFile? {
    output.flatMap { $0 == "-" ? nil : OutputFile(path: $0) }
  }

  /// The form asked for, else that of the file's ending, else the first of all.
  func form<Form: RawRepresentable<String> & CaseIterable>(
    _ asked: String?, first: Form, ending: (Form) -> String
  ) throws(UsageMistake) -> Form {
    let form: Form? = try OptionReading.word(asked, option: "--format")
    if output?.isEmpty == true { throw .noOutputName }
    if let form { return form }
    guard let name = file?.ending else { return first }
    if let form = Form.allCases.first(where: { ending($0) == name.lowercased() }) { return form }
    throw .unknownEnding(name, known: Form.allCases.map(ending))
  }

  /// Writes a text where it was asked for.
  func write(_ text: String, in session: Session) throws {
    guard let file else { return try session.print(text) }
    try Ending.heedSignals(in: session) { try file.write(text) { Interruption.isRequested } }
  }
}
