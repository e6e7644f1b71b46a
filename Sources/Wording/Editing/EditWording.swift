import ScenarioFiles
import SourceText
import TerritoryModel

/// What an edit changed, or why it was not made, in words.
public struct EditWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Edits in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }

  /// What an edit changed, one line for each value, action or thing: « contact.rate : 0,15 → 0,2 par
  /// lien et par semaine ». Of many lines the first ones, and the number of the others.
  public func lines(_ edited: Edited, atMost limit: Int = 12) -> [String] {
    let difference = edited.difference
    guard !difference.isEmpty else {
      return [phrases.say("Rien n’a changé.", "Nothing has changed.")]
    }
    let wording = DifferenceWording(language)
    let settings = difference.settings + difference.dated
    let lines =
      settings.map { wording.line($0) } + difference.items.map(line)
      + difference.actions.flatMap { self.lines($0, wording) }
    guard !lines.isEmpty else { return [wording.summary(difference)] }
    guard lines.count > limit else { return lines }
    let others = phrases.whole(lines.count - limit + 1)
    return lines.prefix(limit - 1) + [
      phrases.say("… et \(others) autres changements.", "… and \(others) more changes.")
    ]
  }

  private func line(_ item: ScenarioDifference.ItemDifference) -> String {
    let thing = CauseWording(language).sectionItem(item.section)
    let e = thing.isFeminine ? "e" : ""
    let name = phrases.quoted(item.name)
    return item.isAdded
      ? phrases.say(
        "\(Typography.capitalised(thing.french)) ajouté\(e)\(phrases.colon) \(name).",
        "Added \(thing.english): \(name).")
      : phrases.say(
        "\(Typography.capitalised(thing.french)) retiré\(e)\(phrases.colon) \(name).",
        "Removed \(thing.english): \(name).")
  }

  private func lines(
    _ action: ScenarioDifference.ActionDifference, _ wording: DifferenceWording
  ) -> [String] {
    let schedule = ScheduleWording(language)
    switch action.change {
    case .added(let one):
      let name = schedule.name(one)
      let when = schedule.when(one.timing)
      return [
        phrases.say(
          "Action ajoutée\(phrases.colon) \(name), \(when).", "Action added: \(name), \(when).")
      ]
    case .removed(let one):
      let name = schedule.name(one)
      return [
        phrases.say("Action retirée\(phrases.colon) \(name).", "Action removed: \(name).")
      ]
    case .replaced(_, let one):
      let name = schedule.name(one)
      return [
        phrases.say("Action remplacée\(phrases.colon) \(name).", "Action replaced: \(name).")
      ]
    case .changed(let fields): return fields.map { wording.line($0) }
    }
  }

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
