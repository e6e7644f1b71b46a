import TerritoryModel

/// What may follow the name of a command: data from which come the parser, the line of `help`,
/// completion, and what a mistake says was expected.
public indirect enum Syntax: Sendable, Hashable {
  /// A word of the language.
  case keyword(Keyword)
  /// A kind of action.
  case action(ActionKind)
  /// The name of a field of an action.
  case field(FieldName)
  /// Something that the person names or counts.
  case argument(ArgumentKind)
  /// A mark.
  case sign(Sign)
  /// One after the other.
  case sequence([Syntax])
  /// One of several.
  case choice([Syntax])
  /// It, or nothing.
  case optional(Syntax)
  /// It, once or more.
  case repeated(Syntax)
  /// It, once or more, with commas between.
  case listed(Syntax)
  /// It, once or more, with or without commas between.
  case series(Syntax)
  /// Each at most once, in any order; all may lack.
  case anyOrder([Syntax])
  /// A form that has a name of its own.
  case rule(Rule)

  /// Nothing.
  public static let nothing = Syntax.sequence([])

  /// A word and what follows it.
  static func clause(_ keyword: Keyword, _ rest: Syntax...) -> Syntax {
    .sequence([.keyword(keyword)] + rest)
  }
}

/// A form with a name, used by several commands.
public enum Rule: Sendable, Hashable, CaseIterable {
  /// A measure: a metric of a group, or a reporter over people.
  case measure
  /// Which people a reporter speaks of.
  case condition
  /// Comparisons of which all must hold.
  case conjunction
  /// One comparison, its contrary, or a condition between parentheses.
  case comparison
  /// A setting and its value.
  case setting
  /// A guess, with the name of who makes it.
  case guess
  /// A metric of a group, which can be read in any number of runs.
  case outcome
  /// A setting that varies, and its levels.
  case lever

  /// What the name stands for.
  public var syntax: Syntax {
    switch self {
    case .measure: MeasureSyntax.measure
    case .condition: MeasureSyntax.condition
    case .conjunction: MeasureSyntax.conjunction
    case .comparison: MeasureSyntax.comparison
    case .setting:
      .sequence([
        .argument(.setting), .optional(.sign(.equals)), .argument(.settingValue),
      ])
    case .guess: .sequence([.optional(.argument(.guesser)), .argument(.guess)])
    case .outcome: MeasureSyntax.metric
    case .lever:
      .sequence([.argument(.dottedSetting), .optional(.listed(.argument(.levels)))])
    }
  }
}

/// A mark that stands by itself.
public enum Sign: Sendable, Hashable, CaseIterable {
  /// Between the items of a list.
  case comma
  /// Begins a condition inside a condition.
  case open
  /// Ends it.
  case close
  /// Between a setting and its value, for those who write it.
  case equals
  /// To a file that does not exist yet.
  case into
  /// To a file, replaced if it exists.
  case over

  /// The mark.
  public var text: String {
    switch self {
    case .comma: ","
    case .open: "("
    case .close: ")"
    case .equals: "="
    case .into: ">"
    case .over: ">!"
    }
  }
}
