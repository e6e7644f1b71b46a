import SourceText

/// The commands, each declared once.
public enum CommandCatalogue {
  /// Every declaration, in the order of `CommandName`.
  public static let declarations: [CommandDeclaration] =
    scenarioCommands + timeCommands + branchCommands + lookingCommands + understandingCommands
    + experimentCommands + roomCommands + recordCommands + knowingCommands + shellCommands

  /// The declaration of a command.
  public static func declaration(_ name: CommandName) -> CommandDeclaration {
    // Every case is declared, in order; a test holds it.
    declarations[CommandName.allCases.firstIndex(of: name) ?? 0]
  }

  /// The declarations of the commands that have some traits, in order.
  public static func declarations(with traits: CommandTraits) -> [CommandDeclaration] {
    declarations.filter { $0.traits.isSuperset(of: traits) }
  }

  /// The command of a name in either language, or of an alias, whatever the case and the accents.
  public static func command(named word: String) -> CommandName? {
    byWord[PlainLetters.folded(word)]
  }

  /// The name, in either language, nearest to a word that names no command.
  public static func nearest(to word: String) -> String? {
    NearestWord.to(
      word, among: declarations.flatMap { [$0.name.rawValue, $0.french] + $0.aliases })
  }

  /// The commands of which a word begins a name, in the order of the declarations.
  static func commands(beginningWith word: String) -> [CommandName] {
    let plain = PlainLetters.folded(word)
    return declarations.filter { $0.literal.begins(with: plain) }.map(\.name)
  }

  private static let byWord = Dictionary(
    declarations.flatMap { declaration in declaration.literal.folded.map { ($0, declaration.name) }
    },
    uniquingKeysWith: { first, _ in first })
}
