import Results
import TerritoryModel
import Wording

/// The columns of every file that the program writes for machines, and the keys of their headers, from
/// the declarations that the files are made from.
public struct ColumnsReport: Sendable {
  /// The language of the reader.
  public var language: Language

  /// A description in a language.
  public init(language: Language) { self.language = language }

  private func words(_ text: ColumnsText) -> String { text.text[language] }

  /// The document.
  public var manuscript: Manuscript {
    Manuscript(
      language: language, title: words(.title),
      blocks: [
        .paragraph(words(.introduction)), heading(.headers),
        .table(table(.key, HeaderKey.allCases.map { ($0.rawValue, $0.meaning) })),
      ]
        + part(
          .run, ExportText.formatVersion, ExportText.allCases.map { ($0.rawValue, $0.meaning) })
        + part(
          .listing, ListingColumn.formatVersion,
          ListingColumn.allCases.map { ($0.rawValue, $0.meaning) })
        + part(
          .answers, AnswerColumn.formatVersion,
          AnswerColumn.all.map { ($0.key, $0.meaning) })
        + [
          .paragraph(words(.moreAnswers)),
          .table(
            table(
              .key, AnswerKey.all.map { ($0.key, $0.meaning) }, caption: words(.answerKeys))),
        ]
        + part(
          .batch, ExportColumn.formatVersion,
          ExportColumn.allCases.map { ($0.rawValue, $0.meaning) })
        + [.paragraph(words(.lives))]
        + part(
          .status, StatusColumn.formatVersion,
          StatusColumn.allCases.map { ($0.rawValue, $0.meaning) })
        + part(
          .simulate, SimulationColumn.formatVersion,
          SimulationColumn.allCases.map { ($0.rawValue, $0.meaning) }) + store)
  }

  private func heading(_ text: ColumnsText) -> Manuscript.Block {
    .heading(level: 1, number: "", text: words(text))
  }

  private func part(
    _ title: ColumnsText, _ version: Int, _ rows: [(String, Bilingual)]
  ) -> [Manuscript.Block] {
    [
      heading(title), .paragraph(ColumnsText.version(version, in: language)),
      .table(table(.column, rows)),
    ]
  }

  private func table(
    _ name: ColumnsText, _ rows: [(key: String, meaning: Bilingual)], caption: String = ""
  ) -> Manuscript.Table {
    Manuscript.Table(
      caption: caption,
      columns: [
        .init(words(name), width: 0.25), .init(ListingText.meaning.text[language], width: 0.75),
      ],
      rows: rows.map { ["`\($0.key)`", $0.meaning[language]] })
  }

  private var store: [Manuscript.Block] {
    let tables = StoreTable.allCases.map { table in
      Manuscript.Block.table(
        .init(
          caption: Typography.labelled(
            "`\(table.rawValue)`", table.meaning[language], in: language),
          columns: [
            .init(words(.column), width: 0.2), .init(words(.type), width: 0.25),
            .init(ListingText.meaning.text[language], width: 0.55),
          ],
          rows: table.columns.map { ["`\($0.name)`", "`\($0.type)`", $0.meaning[language]] }))
    }
    return [
      heading(.store), .paragraph(ColumnsText.version(StoreTable.formatVersion, in: language)),
    ]
      + tables + [
        .table(
          table(
            .key, StoreKey.allCases.map { ($0.rawValue, $0.meaning) }, caption: words(.keys)))
      ]
  }
}
