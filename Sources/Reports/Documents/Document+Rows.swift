import SourceText
import TerritoryModel

extension Document {
  /// The rows of an answer for a program that asks, what their columns mean in French and in English;
  /// nothing when its words are all there is.
  ///
  /// - Parameters:
  ///   - french: the answer in French.
  ///   - english: the same answer in English.
  /// - Returns: the provenance, the columns, and the rows with one value for each column.
  public static func rows(french: Document, english: Document) -> JSONRows? {
    guard let data = french.data, let twin = english.data else { return nil }
    let names = data.columns.map(\.key)
    let meanings = zip(data.columns, twin.columns).map { own, other in
      Bilingual(
        fr: meaning(of: own, in: .french), en: meaning(of: other, in: .english))
    }
    return JSONRows(
      provenance: data.provenance.map { .init($0.key, JSONValue($0.value)) },
      columns: zip(names, meanings).map { .init(name: $0, meaning: $1) },
      rows: .list(data.rows.map { .list($0.map { JSONValue($0) }) }))
  }
}

/// Rows for a program that asks, as values.
public struct JSONRows: Sendable, Hashable {
  /// How they were made, by key.
  public var provenance: [JSONValue.Member]
  /// What each column is called and holds.
  public var columns: [Column]
  /// A list of rows, each a list with one value for each column.
  public var rows: JSONValue

  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its key.
    public var name: String
    /// What it holds.
    public var meaning: Bilingual

    /// A column.
    public init(name: String, meaning: Bilingual) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// Rows given by their parts.
  public init(provenance: [JSONValue.Member], columns: [Column], rows: JSONValue) {
    self.provenance = provenance
    self.columns = columns
    self.rows = rows
  }
}
