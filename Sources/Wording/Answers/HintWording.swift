import CommandLanguage
import TerritoryModel

/// A piece of a line that is shown as one that can be typed.
public enum HintWord: Sendable, Hashable {
  /// A command, by its name in the language of the reader.
  case command(CommandName)
  /// A fixed word, likewise.
  case keyword(Keyword)
  /// A name or a value.
  case text(String)

  /// The word as it is typed.
  public func text(in language: Language) -> String {
    switch self {
    case .command(let name): name.declaration.name(in: language)
    case .keyword(let keyword): keyword.literal[language]
    case .text(let text): text
    }
  }
}

/// What can be typed next.
public enum HintWording {
  /// A line between quotation marks: « lancer 2y ».
  public static func line(_ words: [HintWord], in language: Language) -> String {
    Typography.quoted(
      words.map { $0.text(in: language) }.joined(separator: " "), in: language)
  }

  /// « Ensuite : « lancer 2y », « tracer ». », “Next: “run 2y”, “plot”.”
  public static func next(_ lines: [[HintWord]], in language: Language) -> String {
    let shown = lines.map { line($0, in: language) }.joined(separator: ", ")
    return Typography.labelled(language == .french ? "Ensuite" : "Next", shown + ".", in: language)
  }
}
