import CommandLanguage
import SourceText
import TerritoryModel

/// Mistakes of lines as people read them: what is wrong, the line with a mark under it, then what is
/// allowed.
public enum CommandMistakeWording {
  /// The whole answer at the prompt; `line` is the text that was read.
  public static func text(
    _ mistake: CommandMistake, line: String, in language: Language
  ) -> String {
    let wording = CommandCauseWording(language)
    let advice = wording.advice(mistake.cause)
    return marked(wording.sentence(mistake.cause), span: mistake.span, in: line)
      + (advice.isEmpty ? "" : "\n" + advice)
  }

  /// What is wrong and what is allowed, without the line.
  public static func sentence(_ mistake: CommandMistake, in language: Language) -> String {
    let wording = CommandCauseWording(language)
    return [wording.sentence(mistake.cause), wording.advice(mistake.cause)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A sentence, then the line of a text with a mark under a stretch of it.
  public static func marked(_ sentence: String, span: SourceSpan, in text: String) -> String {
    let lines = excerpt(of: span, in: text).split(separator: "\n")
    return ([Substring(sentence)] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  /// The line of a text that holds a stretch of it and, under it, a line that marks the stretch.
  public static func excerpt(of span: SourceSpan, in text: String) -> String {
    let excerpt = SourceExcerpt(
      line: SourceLines(text)[span.start.line], column: span.start.column, length: span.length)
    return "\(excerpt.line)\n\(excerpt.mark)"
  }
}
