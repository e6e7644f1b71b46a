import Charts
import TerritoryModel
import Wording

/// The files of a paper: figures, tables, methods, data, reference, and an index that lists them. The
/// same study gives the same bytes.
public struct PaperFolder: Sendable {
  /// One file.
  public struct File: Sendable, Hashable {
    /// Its path inside the folder.
    public var path: String
    /// What stands in it.
    public var text: String
    /// What it holds, for the index.
    public var meaning: String

    init(_ path: String, _ text: String, _ meaning: String) {
      self.path = path
      self.text = text
      self.meaning = meaning
    }
  }

  /// The language of every text.
  public var language: Language
  /// What the paper is about, in a line.
  public var title: String
  /// The files, in the order of the index; the index itself comes first.
  public var files: [File]

  /// Width of a column of a paper, in millimetres.
  static let column = 85.0

  init(language: Language, title: String, files: [File]) {
    self.language = language
    self.title = title
    func words(_ text: PaperText) -> String { text.text[language] }
    let table = Manuscript.Table(
      caption: "",
      columns: [
        .init(words(.file), width: 0.4), .init(words(.whatItHolds), width: 0.6),
      ],
      rows: files.map { ["`\($0.path)`", $0.meaning] })
    let index = Manuscript(
      language: language, title: title,
      blocks: [.heading(level: 1, number: "", text: words(.contents)), .table(table)])
    self.files = [File("index.md", index.markdown(), words(.contents))] + files
  }

  /// A figure for a column of a paper.
  static func figure(
    _ name: String, _ picture: any Picture, _ description: String, in language: Language
  ) -> File {
    let svg = picture.svg(
      SVGSetting(
        description: description, language: language.rawValue, width: 360,
        medium: .paper(millimetres: column)))
    return File("figures/\(name).svg", svg, picture.title)
  }

  /// A table in Markdown and in LaTeX, with sentences below it.
  static func table(
    _ name: String, _ table: TextTable, caption: String, notes: [String] = []
  ) -> [File] {
    let below = notes.map { "\n" + TextTable.markdown($0) + "\n" }.joined()
    return [
      File(
        "tables/\(name).md",
        "**\(TextTable.markdown(caption))**\n\n" + table.markdown() + below, caption),
      File("tables/\(name).tex", table.latex(caption: caption, notes: notes), caption),
    ]
  }

  /// The paths that an index of a paper lists, those of files alone that a paper can have: what else
  /// stands in the folder is nobody's but its owner's.
  static func listed(inIndex text: String) -> [String] {
    let isOfPaper = Language.allCases.contains { language in
      text.contains(
        "\n| \(PaperText.file.text[language]) | \(PaperText.whatItHolds.text[language]) |\n")
    }
    guard isOfPaper else { return [] }
    return text.split(separator: "\n").compactMap { line in
      guard let found = line.firstMatch(of: #/^\| `([^`]+)` \| /#) else { return nil }
      let path = String(found.1)
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let isInside =
        parts.count == 2 && ["figures", "tables"].contains(parts[0])
        && [".svg", ".md", ".tex"].contains { parts[1].hasSuffix($0) }
      return isInside || plainNames.contains(path) ? path : nil
    }
  }

  /// The files of papers that stand beside the index.
  private static let plainNames = [
    "methods.md", "methods.tex", "software.bib", "data.csv", "lives.csv",
  ]

  /// Methods, reference and definitions: what every paper has.
  static func words(_ facts: StudyFacts, in language: Language) -> [File] {
    let methods = Manuscript(
      language: language, title: PaperText.methods.text[language],
      blocks: MethodsWording(language).paragraphs(facts).map { .paragraph($0) })
    let meaning = PaperText.methodsFile.text[language]
    let definitions = TextTable(
      columns: [
        .init(RunText.metric.text[language]), .init(ListingText.name.text[language]),
        .init(PaperText.definition.text[language], wraps: true),
      ],
      rows: facts.metrics.map(\.declaration).map {
        [$0.label[language], $0.key, $0.meaning[language]]
      })
    return [
      File("methods.md", methods.markdown(), meaning),
      File("methods.tex", methods.latexBody(), meaning),
      File(
        "software.bib",
        SoftwareCitation(language: language, program: facts.program, model: facts.model)
          .text(as: .bibtex),
        PaperText.citationFile.text[language]),
    ]
      + table(
        "metrics", definitions, caption: PaperText.metricsTable.text[language])
  }
}
