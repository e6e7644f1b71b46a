import TerritoryModel

/// The columns of the catalogue, as `rencontre parameters` writes it.
public enum ListingColumn: String, Sendable, Hashable, CaseIterable {
  /// The part of the catalogue.
  case section
  /// The path of the value, or the key.
  case path
  /// The symbol.
  case symbol
  /// The default.
  case `default`
  /// The lower end of the plausible range.
  case low
  /// The upper end.
  case high
  /// The unit.
  case unit
  /// The grade of evidence.
  case grade
  /// Where the default comes from.
  case source
  /// What it is.
  case meaning

  /// The version of the columns, told in the header.
  public static let formatVersion = 1

  /// One line of meaning.
  public var meaning: Bilingual {
    switch self {
    case .section:
      Bilingual(
        fr: "parameters, zones, organisations, actions, metrics",
        en: "parameters, zones, organisations, actions, metrics")
    case .path: ListingText.name.text
    case .symbol: ListingText.symbol.text
    case .default: ListingText.value.text
    case .low: ListingText.low.text
    case .high: ListingText.high.text
    case .unit: ListingText.unit.text
    case .grade: ListingText.grades.text
    case .source: ListingText.source.text
    case .meaning: ListingText.meaning.text
    }
  }
}
