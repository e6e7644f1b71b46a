import SourceText
import TerritoryModel
import Wording

/// One line of the catalogue, wherever it was declared.
public struct CatalogueEntry: Sendable {
  /// What the entry belongs to.
  public let section: Section
  /// The path of the value in a scenario file, or the key of the metric.
  public let path: String
  /// The symbol of the model, when it has one.
  public let symbol: String?
  /// The value when nothing is said.
  public let defaultValue: Double?
  /// Whether the value must be given.
  public let isRequired: Bool
  /// What a sensitivity scan covers.
  public let plausible: ClosedRange<Double>?
  /// The unit of a setting; metrics have none here.
  public let unit: ValueUnit?
  /// How well the default is supported; metrics have none.
  public let grade: EvidenceGrade?
  /// Where the default comes from.
  public let source: Bilingual?
  /// A few words that name it, when it has them.
  public let label: Bilingual?
  /// One line of meaning.
  public let meaning: Bilingual

  /// The parts of the catalogue.
  public enum Section: String, Sendable, CaseIterable {
    /// Named parameters of the model.
    case parameters
    /// Values of every zone.
    case zones
    /// Values of named organisations.
    case organisations
    /// Kinds of action and their values.
    case actions
    /// Numbers read from a run.
    case metrics
  }

  /// The whole catalogue.
  public static let all: [CatalogueEntry] =
    ParameterCatalogue.declarations.map(CatalogueEntry.init(parameter:))
    + ZoneField.allCases.map { CatalogueEntry(.zones, "zones.*.", $0.declaration) }
    + OrganisationField.allCases.map {
      CatalogueEntry(.organisations, "organisations.*.", $0.declaration)
    }
    + ActionKind.allCases.flatMap { kind in
      [CatalogueEntry(action: kind.declaration)]
        + kind.declaration.fields.map { CatalogueEntry(.actions, kind.rawValue + ".", $0) }
    }
    + Metric.allCases.map { CatalogueEntry(metric: $0.declaration) }

  private init(parameter: ParameterDeclaration) {
    section = .parameters
    path = parameter.path
    symbol = parameter.symbol
    defaultValue = parameter.defaultValue
    isRequired = false
    plausible = parameter.unit.isChoice ? nil : parameter.plausible
    unit = parameter.unit
    grade = parameter.grade
    source = parameter.source
    label = parameter.label
    meaning = parameter.meaning
  }

  private init(_ section: Section, _ prefix: String, _ field: FieldDeclaration) {
    self.section = section
    path = prefix + field.key
    symbol = nil
    defaultValue = field.defaultValue
    isRequired = field.absence == .required
    plausible = field.plausible
    unit = field.unit
    grade = field.grade
    source = field.source
    label = nil
    meaning = field.meaning
  }

  private init(action: ActionDeclaration) {
    self.init(.actions, action.kind.rawValue, action.label, action.meaning)
  }

  private init(metric: MetricDeclaration) {
    self.init(.metrics, metric.key, metric.label, metric.meaning)
  }

  private init(_ section: Section, _ path: String, _ label: Bilingual, _ meaning: Bilingual) {
    self.section = section
    self.path = path
    symbol = nil
    defaultValue = nil
    isRequired = false
    plausible = nil
    unit = nil
    grade = nil
    source = nil
    self.label = label
    // An action or a metric has no place in a file that would say what it is: its label does.
    self.meaning = Bilingual(
      fr: "\(label.french)\u{00A0}: \(meaning.french)", en: "\(label.english): \(meaning.english)")
  }

  /// The default as people read it.
  func defaultText(_ language: Language) -> String? {
    if let defaultValue, let unit {
      return NumberWording(language).setting(defaultValue, of: unit)
    }
    return isRequired ? ListingText.required.text[language] : nil
  }

  /// The plausible range as people read it.
  func rangeText(_ language: Language) -> String? {
    guard let plausible, let unit else { return nil }
    let numbers = NumberWording(language)
    let low = numbers.setting(plausible.lowerBound, of: unit)
    let high = numbers.setting(plausible.upperBound, of: unit)
    return language == .french ? "\(low) à \(high)" : "\(low) to \(high)"
  }

  /// The unit as people read it; for a choice, its words.
  func unitText(_ language: Language) -> String? {
    guard let unit else { return nil }
    if case .choice(let words) = unit { return words.joined(separator: ", ") }
    return NumberWording(language).name(of: unit)
  }

  /// The default for machines.
  var defaultCell: ExportTable.Cell {
    guard let defaultValue, let unit else { return .missing }
    if case .choice = unit { return .text(NumberWording(.english).setting(defaultValue, of: unit)) }
    return defaultValue == .infinity ? .text("never") : .number(defaultValue)
  }

  /// Whether the path or the words hold a pattern, whatever the case; `*` stands for anything.
  func matches(_ pattern: String) -> Bool {
    let parts = PlainLetters.folded(pattern).split(separator: "*").map(String.init)
    let texts = [path, label?.french, label?.english, meaning.french, meaning.english]
    return texts.compactMap { $0 }.contains { holds(PlainLetters.folded($0), parts) }
  }

  private func holds(_ text: String, _ parts: [String]) -> Bool {
    var rest = text[...]
    for part in parts {
      guard let end = Self.end(of: part, in: rest) else { return false }
      rest = rest[end...]
    }
    return true
  }

  private static func end(of part: String, in text: Substring) -> Substring.Index? {
    var start = text.startIndex
    while start <= text.endIndex {
      if text[start...].hasPrefix(part) {
        return text.index(start, offsetBy: part.count, limitedBy: text.endIndex)
      }
      guard start < text.endIndex else { return nil }
      start = text.index(after: start)
    }
    return nil
  }
}

extension ValueUnit {
  /// Whether the value is one word of a list.
  var isChoice: Bool {
    if case .choice = self { return true }
    return false
  }
}
