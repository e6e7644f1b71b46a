import Charts
import SourceText
import TerritoryModel
import Wording

/// The catalogue: every parameter, every value of zones, organisations and actions, every metric,
/// with grades and sources.
public struct ParameterListing: Sendable {
  /// What matched, in the order of the catalogue.
  public let entries: [CatalogueEntry]
  /// The language of the reader.
  public let language: Language

  /// What matches a pattern: part of a path, or of its words in either language, whatever the case and the
  /// accents;
  /// `*` stands for anything. Without a pattern, everything.
  public init(pattern: String? = nil, language: Language) {
    self.language = language
    let all = CatalogueEntry.all
    guard let pattern, !pattern.isEmpty else {
      entries = all
      return
    }
    entries = all.filter { $0.matches(pattern) }
  }

  /// The path nearest to a pattern that matches nothing.
  public static func nearest(to pattern: String) -> String? {
    NearestWord.to(pattern, among: CatalogueEntry.all.map(\.path))
  }

  /// The listing for a page of some columns, its last line ended.
  public func text(width: Int = 80, style: TerminalStyle = .plain) -> String {
    let page = min(width, 100)
    var lines: [String] = []
    for section in CatalogueEntry.Section.allCases {
      let entries = entries.filter { $0.section == section }
      guard !entries.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(style.strong(title(section)))
      for entry in entries { lines += self.lines(entry, page: page, style: style) }
    }
    if entries.contains(where: { $0.grade != nil }) {
      lines += [""] + TextLayout.wrapped(ListingText.grades.text[language], to: page)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ entry: CatalogueEntry, page: Int, style: TerminalStyle) -> [String] {
    var facts: [String] = []
    func add(_ label: ListingText, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      facts.append(Typography.labelled(label.text[language], text, in: language))
    }
    add(.value, entry.defaultText(language))
    add(.range, entry.rangeText(language))
    add(.unit, entry.unitText(language))
    add(.grade, entry.grade?.rawValue)
    let name = entry.path + (entry.symbol.map { " (\($0))" } ?? "")
    let separator = language == .french ? "\u{202F}; " : "; "
    var lines = ["  " + style.strong(name)]
    lines += TextLayout.wrapped(entry.meaning[language], to: page, indent: 4, firstIndent: 4)
    if !facts.isEmpty {
      lines += TextLayout.wrapped(
        facts.joined(separator: separator), to: page, indent: 4, firstIndent: 4)
    }
    if let source = entry.source?[language], !source.isEmpty {
      lines += TextLayout.wrapped(
        Typography.labelled(ListingText.source.text[language], source, in: language),
        to: page, indent: 4, firstIndent: 4
      ).map(style.faint)
    }
    return lines
  }

  private func title(_ section: CatalogueEntry.Section) -> String {
    let text: ListingText =
      switch section {
      case .parameters: .parameters
      case .zones: .zones
      case .organisations: .organisations
      case .actions: .actions
      case .metrics: .metrics
      }
    return text.text[language]
  }

  /// Comma-separated values, after a header of `# key: value` lines.
  public func csv() -> String { CSVText.text(table) }

  /// One JSON object.
  public func json() -> String { JSONText.text(table) }

  var table: ExportTable {
    ExportTable(
      provenance: [
        ("rencontre", .text(Provenance.programVersion)), ("model", .whole(ModelVersion.current)),
        ("columns", .whole(ListingColumn.formatVersion)),
      ],
      columns: ListingColumn.allCases.map { ($0.rawValue, $0.meaning[language]) },
      rows: entries.map { entry in
        [
          .text(entry.section.rawValue), .text(entry.path),
          entry.symbol.map { .text($0) } ?? .missing, entry.defaultCell,
          .init(entry.plausible?.lowerBound), .init(entry.plausible?.upperBound),
          .text(entry.unitText(language) ?? ""),
          entry.grade.map { .text($0.rawValue) } ?? .missing,
          entry.source.map { .text($0[language]) } ?? .missing,
          .text(entry.meaning[language]),
        ]
      })
  }
}
