import ArgumentParser
import Charts
import Reports
import SourceText
import Terminal
import Wording

/// How results are written, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Format: text, csv, json, svg; of questions also markdown, latex, html.", valueName: "format")
  )
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "File to write, - for standard output; its ending tells the format.", valueName: "file"),
    completion: .file())
  var output: String?

  /// The ways of writing results.
  enum Format: String, CaseIterable, Sendable {
    case text
    case csv
    case json
    case svg
    case markdown
    case latex
    case html

    /// The ending of its files.
    var ending: String {
      switch self {
      case .text: "txt"
      case .markdown: "md"
      case .latex: "tex"
      case .csv, .json, .svg, .html: rawValue
      }
    }

    /// The same as the format of an answer.
    var document: DocumentFormat {
      switch self {
      case .text: .text
      case .csv: .csv
      case .json: .json
      case .svg: .svg
      case .markdown: .markdown
      case .latex: .latex
      case .html: .html
      }
    }
  }

  /// The file to write; nothing for standard output.
  private var file: OutputFile? {
    output.flatMap { $0 == "-" ? nil : OutputFile(path: $0) }
  }

  /// The format asked for, else that of the file's ending, else text. An ending of no format is
  /// refused: a report in a file called `.xlsx` would be taken for something else.
  func chosenFormat(among formats: [Format]) throws(UsageMistake) -> Format {
    let asked = formats.first { $0.rawValue == format }
    if let format, asked == nil {
      let words = formats.map(\.rawValue)
      throw .notOneOf(
        option: "--format", value: format, words: words,
        nearest: NearestWord.to(format, among: words))
    }
    if output?.isEmpty == true { throw .noOutputName }
    if let asked { return asked }
    guard let ending = file?.ending else { return .text }
    if let format = formats.first(where: { $0.ending == ending.lowercased() }) { return format }
    throw .unknownEnding(ending, known: formats.map(\.ending))
  }

  /// Refuses to write over a text that the scenario was read from.
  func check(sparing sources: some Sequence<String>) throws(UsageMistake) {
    guard let file else { return }
    for source in sources where file.isSame(as: source) {
      throw .wouldOverwrite(source)
    }
  }

  /// Refuses to write over the store that is exported.
  func check(sparingStore store: String) throws(UsageMistake) {
    if let file, file.isSame(as: store) { throw .wouldOverwriteStore(store) }
  }

  /// Finds out early whether results can be written.
  func check(in session: Session) throws {
    if let file { return try file.check() }
    guard StandardStream.output.takesText else {
      throw Ending(
        writing: .closedStream, path: nil, language: session.language)
    }
  }

  /// Writes results where they were asked for.
  func write(_ text: String, in session: Session) throws {
    guard let file else { return try session.print(text) }
    try Ending.heedSignals(in: session) { try file.write(text) { Interruption.isRequested } }
  }

  /// Writes results that are made piece by piece where they were asked for.
  func write(
    in session: Session, pieces produce: (_ write: (String) throws -> Void) throws -> Void
  ) throws {
    guard let file else { return try print(in: session, pieces: produce) }
    try Ending.heedSignals(in: session) {
      try file.write(isCancelled: { Interruption.isRequested }, pieces: produce)
    }
  }

  /// Prints results that are made piece by piece. What was printed before a signal came stays printed.
  private func print(
    in session: Session, pieces produce: (_ write: (String) throws -> Void) throws -> Void
  ) throws {
    Interruption.heed()
    var buffer = ""
    var hasBegun = false
    func flush() throws {
      hasBegun = true
      try session.print(buffer)
      buffer = ""
    }
    do {
      try produce { piece in
        if let number = Interruption.signalNumber {
          throw Ending(signal: number, language: session.language)
        }
        buffer += piece
        if buffer.utf8.count >= 65_536 { try flush() }
      }
      try flush()
    } catch {
      guard let number = Interruption.signalNumber else { throw error }
      throw Ending(signal: number, hasBegun: hasBegun, language: session.language)
    }
  }

  /// The page of a report: that of the terminal, or a plain one for a file.
  func page(in session: Session) -> (width: Int, style: TerminalStyle) {
    file == nil ? (session.width, session.style) : (80, .plain)
  }
}
