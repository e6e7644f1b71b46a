import Exploration
import TerritoryModel

/// A word of a closed list, and the value it stands for.
struct LiteralValue: Sendable {
  var literal: Literal
  var value: MatchedValue
}

extension ArgumentKind {
  /// The words of a closed list; empty when the person is free.
  var literals: [LiteralValue] {
    switch self {
    case .metric: Self.metrics
    case .quantity: Self.quantities
    case .profession: Self.professions
    case .professionScope: Self.scopes
    case .grouping: Self.groupings
    case .mode: Self.modes
    case .language: Self.languages
    case .option: Self.options
    case .amount(.choice(let words)): Self.choices(words)
    default: []
    }
  }

  private static let metrics = Metric.allCases.map { metric in
    let declaration = metric.declaration
    let label = declaration.label
    return LiteralValue(
      literal: Literal(
        declaration.key, fr: FrenchWords.metrics[metric] ?? declaration.key,
        others: [FrenchWords.word(label.french), FrenchWords.word(label.english)], meaning: label),
      value: .metric(metric))
  }

  private static let quantities = PersonQuantity.allCases.map { quantity in
    LiteralValue(
      literal: Literal(
        quantity.rawValue, fr: FrenchWords.quantities[quantity] ?? quantity.rawValue,
        others: [FrenchWords.word(quantity.label.english)], meaning: quantity.label),
      value: .quantity(quantity))
  }

  private static func literal(_ profession: Profession) -> Literal {
    let label = profession.label
    return Literal(
      profession.key, fr: FrenchWords.word(label.french), others: [FrenchWords.word(label.english)],
      meaning: label)
  }

  private static let professions = Profession.allCases.map {
    LiteralValue(literal: literal($0), value: .profession($0))
  }

  private static let scopes =
    Profession.allCases.map { LiteralValue(literal: literal($0), value: .text($0.key)) } + [
      LiteralValue(
        literal: Literal(
          ProfessionScope.both.rawValue, fr: "deux",
          others: ["les-deux"],
          meaning: Bilingual(fr: "les deux professions", en: "both professions")),
        value: .text(ProfessionScope.both.rawValue))
    ]

  private static let groupings = Looking.Grouping.allCases.map { grouping in
    LiteralValue(
      literal: Literal(
        grouping.rawValue, fr: grouping.rawValue,
        others: grouping == .profession ? ["professions", "métier"] : ["zones"],
        meaning: grouping == .profession
          ? Bilingual(fr: "chaque profession", en: "each profession")
          : Bilingual(fr: "chaque zone", en: "each zone")),
      value: .grouping(grouping))
  }

  private static let modes = OutputMode.allCases.map { mode in
    let meaning =
      switch mode {
      case .table: Bilingual(fr: "images et tableaux à lire", en: "pictures and tables to read")
      case .csv: Bilingual(fr: "valeurs séparées par des virgules", en: "comma-separated values")
      case .json: Bilingual(fr: "JSON, pour les programmes", en: "JSON, for programs")
      case .markdown: Bilingual(fr: "tableaux Markdown", en: "Markdown tables")
      case .latex: Bilingual(fr: "tableaux LaTeX", en: "LaTeX tables")
      }
    return LiteralValue(
      literal: Literal(
        mode.rawValue, fr: mode == .table ? "tableau" : mode.rawValue, meaning: meaning),
      value: .mode(mode))
  }

  private static let languages = [
    LiteralValue(
      literal: Literal(
        "fr", fr: "français", others: ["french"],
        meaning: Bilingual(fr: "français", en: "French")),
      value: .language(.french)),
    LiteralValue(
      literal: Literal(
        "en", fr: "anglais", others: ["english"],
        meaning: Bilingual(fr: "anglais", en: "English")),
      value: .language(.english)),
  ]

  private static let options = ShellOption.allCases.map { option in
    LiteralValue(
      literal: Literal(
        option.rawValue, fr: FrenchWords.options[option] ?? option.rawValue, meaning: option.meaning
      ),
      value: .text(option.rawValue))
  }

  private static func choices(_ words: [String]) -> [LiteralValue] {
    words.map { word in
      let meaning = ChoiceWords.meaning(of: word) ?? Bilingual(fr: word, en: word)
      return LiteralValue(
        literal: Literal(word, fr: FrenchWords.word(meaning.french), meaning: meaning),
        value: .text(word))
    }
  }
}

extension ActionKind {
  /// The word of the kind in its forms.
  var literal: Literal {
    let label = declaration.label
    return Literal(
      rawValue, fr: FrenchWords.actions[self] ?? rawValue,
      others: [FrenchWords.word(label.french), FrenchWords.word(label.english)], meaning: label)
  }
}
