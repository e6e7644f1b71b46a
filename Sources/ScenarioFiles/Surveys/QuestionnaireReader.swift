import SourceText
import TerritoryModel

/// Reads the answers to the short questionnaire from a table.
///
/// Mistakes are told with their line and column, but without the line itself: it is the answers of
/// one person.
public struct QuestionnaireReader: Sendable {
  private let search: ScenarioSearch

  /// The columns of the three words of item 12.
  public static let wordColumns = ["word1", "word2", "word3"]
  /// The column of the most important of them.
  public static let mainWordColumn = "mainWord"
  /// Every column that a table may have; only `profession` must be there.
  public static let columns =
    ["profession"] + QuestionnaireItem.allCases.map(\.rawValue) + wordColumns + [mainWordColumn]

  /// The name of the example that comes with the program; its answers are made up.
  public static let example = "exemple-questionnaire.csv"

  /// A reader.
  ///
  /// - Parameter currentFolder: The folder from which relative paths start; absent: that of the
  ///   process.
  public init(currentFolder: String? = nil) {
    search = ScenarioSearch(currentFolder: currentFolder, folders: [])
  }

  /// Reads a table by its path; `-` is standard input, and the name of the example is found wherever
  /// no file has it.
  ///
  /// - Throws: Everything that is wrong, in the order of the text.
  public func load(_ path: String) throws(ScenarioMistakes) -> Questionnaire {
    if path == "-" {
      return try load(text: ScenarioReader().readStandardInput(), named: path)
    }
    switch search.file(path, beside: nil) {
    case .success(let found): return try load(found.bytes, source: found.source)
    case .failure(let fault):
      if path == Self.example {
        return try load(
          PackageResources.exemple_questionnaire_csv, source: .library(Self.example))
      }
      throw ScenarioMistakes([Mistake(fault.cause)])
    }
  }

  /// Reads a table from text, which `named` speaks of in mistakes.
  ///
  /// - Throws: Everything that is wrong, in the order of the text.
  public func load(text: [UInt8], named: String) throws(ScenarioMistakes) -> Questionnaire {
    try load(text, source: named == "-" ? .standardInput : .file(named))
  }

  private func load(
    _ bytes: [UInt8], source: SourceName
  ) throws(ScenarioMistakes) -> Questionnaire {
    var assembly = Assembly(search)
    var reading = QuestionnaireReading([], source: 0)
    if let bytes = assembly.check(bytes, source, folder: nil) {
      reading = QuestionnaireReading(bytes, source: 0)
      reading.read(&assembly.findings)
    }
    let mistakes = assembly.texts.mistakes(
      assembly.findings.all.map { finding in
        var finding = finding
        if case .emptyText = finding.cause { finding.cause = .questionnaire(.noAnswers) }
        return finding
      }
    ).map { mistake in
      var mistake = mistake
      if mistake.span?.start.line != reading.headerLine { mistake.excerpt = nil }
      return mistake
    }
    guard mistakes.isEmpty else { throw ScenarioMistakes(mistakes) }
    // Told of the header, which may be shown: any other line is somebody's answers.
    let few = assembly.texts.mistakes([
      Findings.Finding(
        cause: .questionnaire(.tooFewAnswers(needed: Questionnaire.fewestAnswers)),
        spot: Spot(source: 0, line: reading.headerLine ?? 1, column: 1, length: 1))
    ])
    return Questionnaire(
      reading.respondents, isExample: bytes == PackageResources.exemple_questionnaire_csv,
      tooFewAnswers: ScenarioMistakes(few))
  }
}
