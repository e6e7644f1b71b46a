import ScenarioFiles
import SourceText
import TerritoryModel

/// Why an edit was not made, and what deserves a look since, in words.
public struct EditWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Edits in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }

  /// Why an edit was not made, one sentence for each mistake.
  public func sentences(_ mistakes: EditMistakes) -> [String] {
    mistakes.mistakes.map { sentence($0.cause) }
  }

  /// The sentence of one mistake in typed words, which no YAML reads.
  public func sentence(_ cause: MistakeCause) -> String {
    switch cause {
    case .unreadableNumber(_, .leadingZero(let better), _):
      return phrases.say(
        "Un nombre ne commence pas par un zéro de trop. Écrivez \(better).",
        "A number does not begin with a needless zero. Write \(better).")
    case .unreadableNumber(let text, .sexagesimal, let expectation):
      return MistakeWording.sentence(
        .unreadableNumber(text, .noNumber, expectation), in: language)
    case .nothingInherited(let path):
      let name = phrases.quoted(path.description)
      return phrases.say(
        "\(name) n’a pas de changement à défaire\(phrases.semicolon) ce qui est passé reste tel quel.",
        "\(name) has no change to take back; what is past stays as it is.")
    default: return MistakeWording.sentence(cause, in: language)
    }
  }

  /// What deserves a look since an edit: the path, then the sentence.
  public func warning(_ flaw: Flaw) -> String {
    Typography.labelled(
      SafeText.showing(flaw.path.description),
      MistakeWording.sentence(.flaw(flaw.problem, nearest: nil), in: language), in: language)
  }
}
