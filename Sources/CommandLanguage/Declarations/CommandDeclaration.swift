import TerritoryModel

/// The one declaration of a command: the parser, the help, completion and the answers to mistakes all
/// come from it.
public struct CommandDeclaration: Sendable {
  /// The command declared.
  public var name: CommandName
  /// The French name.
  public var french: String
  /// Other names.
  public var aliases: [String]
  /// The part of the list to which it belongs.
  public var group: CommandGroup
  /// What holds of it whatever its words are.
  public var traits: CommandTraits
  /// One line on what it does.
  public var summary: Bilingual
  /// A few lines more.
  public var explanation: Bilingual
  /// What may follow the name.
  public var syntax: Syntax
  /// Lines that can be typed.
  public var examples: [CommandExample]
  /// The name in its forms.
  public let literal: Literal

  /// A declaration.
  public init(
    _ name: CommandName, fr french: String, aliases: [String] = [], group: CommandGroup,
    traits: CommandTraits, summary: Bilingual, explanation: Bilingual, syntax: Syntax = .nothing,
    examples: [CommandExample]
  ) {
    self.name = name
    self.french = french
    self.aliases = aliases
    self.group = group
    self.traits = traits
    self.summary = summary
    self.explanation = explanation
    self.syntax = syntax
    self.examples = examples
    literal = Literal(name.rawValue, fr: french, others: aliases, meaning: summary)
  }

  /// The name in a language.
  public func name(in language: Language) -> String {
    language == .french ? french : name.rawValue
  }
}

/// A line that can be typed, and what it shows. The tests run it.
public struct CommandExample: Sendable, Hashable {
  /// The lines to run before, in the order given.
  public var preparation: [String]
  /// The line.
  public var line: String
  /// What it shows.
  public var shows: Bilingual

  /// An example.
  public init(_ line: String, after preparation: [String] = [], fr: String, en: String) {
    self.line = line
    self.preparation = preparation
    shows = Bilingual(fr: fr, en: en)
  }
}
