import ScenarioFiles
import SourceText
import TerritoryModel

/// Mistakes of scenarios and settings as people read them: `file:line:column: sentence`, the line,
/// and a mark under what is wrong.
public enum MistakeWording {
  /// What keeps a scenario from being used, at most 20 mistakes with the count of the others.
  public static func text(_ mistakes: ScenarioMistakes, in language: Language) -> String {
    let others = mistakes.mistakes.count - ScenarioMistakes.shown
    var blocks = mistakes.mistakes.prefix(ScenarioMistakes.shown).map {
      block($0, prefix: "", language)
    }
    if others > 0 {
      let numbers = NumberWording(language)
      let total = numbers.whole(mistakes.mistakes.count)
      blocks.append(
        language == .french
          ? "… et \(others == 1 ? "une autre erreur" : "\(numbers.whole(others)) autres erreurs")"
            + " (\(total) en tout)."
          : "… and \(others == 1 ? "one more mistake" : "\(numbers.whole(others)) more mistakes")"
            + " (\(total) in all).")
    }
    return blocks.joined(separator: "\n")
  }

  /// What deserves a look, at most 20 warnings with the count of the others.
  public static func text(warnings: [Mistake], in language: Language) -> String {
    let others = warnings.count - ScenarioMistakes.shown
    let prefix = language == .french ? "avertissement\(Typography.noBreakSpace): " : "warning: "
    var blocks = warnings.prefix(ScenarioMistakes.shown).map { block($0, prefix: prefix, language) }
    if others > 0 {
      let count = NumberWording(language).whole(others)
      blocks.append(
        language == .french
          ? (others == 1 ? "… et un autre avertissement." : "… et \(count) autres avertissements.")
          : (others == 1 ? "… and one more warning." : "… and \(count) more warnings."))
    }
    return blocks.joined(separator: "\n")
  }

  /// The sentence of one mistake, without its place.
  public static func sentence(_ cause: MistakeCause, in language: Language) -> String {
    CauseWording(language).sentence(cause)
  }

  private static func block(_ mistake: Mistake, prefix: String, _ language: Language) -> String {
    var text = place(mistake) + prefix + sentence(mistake.cause, in: language)
    if let excerpt = mistake.excerpt {
      text += "\n  \(excerpt.line)\n  \(excerpt.mark)"
    }
    return text
  }

  private static func place(_ mistake: Mistake) -> String {
    guard let source = mistake.source else { return "" }
    let name: String
    switch source {
    case .file(let path): name = SafeText.showing(path)
    case .library(let file): name = file
    case .standardInput: name = "-"
    case .setting: return "--set: "
    case .typed: return ""
    case .option(let name): return "\(name): "
    }
    return mistake.span.map { "\(name):\($0.start): " } ?? "\(name): "
  }
}
