import ScenarioFiles
import SourceText
import TerritoryModel

/// What the scenario of a store has in place of that of an experiment, in words that follow a colon.
struct ScenarioChangeWording {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var settings: SettingWording { SettingWording(language) }

  /// How many differences are told; of more, how many there are.
  private static let shown = 3

  /// The differences, separated by semicolons; the store’s side comes first.
  func text(_ difference: ScenarioDifference) -> String {
    var texts = all(difference)
    let others = texts.count - Self.shown
    if others > 0 {
      let count = phrases.whole(others)
      texts =
        texts.prefix(Self.shown) + [
          phrases.say(
            others == 1
              ? "1 autre différence de scénario" : "\(count) autres différences de scénario",
            others == 1
              ? "1 other difference of the scenario" : "\(count) other differences of the scenario")
        ]
    }
    return texts.joined(separator: phrases.semicolon + " ")
  }

  private func all(_ difference: ScenarioDifference) -> [String] {
    difference.settings.map(change) + difference.dated.map(change)
      + difference.items.map { item in
        let section = CauseWording(language).sectionItem(item.section)
        return only(
          phrases.say(section.french, section.english), item.name, isOfStore: !item.isAdded)
      }
      + difference.actions.flatMap { action -> [String] in
        switch action.change {
        case .changed(let fields): fields.map(change)
        case .removed: [only("action", action.id, isOfStore: true)]
        case .added: [only("action", action.id, isOfStore: false)]
        case .replaced:
          [
            phrases.say(
              "action \(phrases.quoted(action.id)) d’une autre sorte",
              "action \(phrases.quoted(action.id)) of another kind")
          ]
        }
      }
      + difference.reordered.map { section in
        let name = phrases.quoted(section.rawValue)
        return phrases.say("\(name) dans un autre ordre", "\(name) in another order")
      }
  }

  /// « contact.rate à 0,2 par lien et par semaine, au lieu de 0,4 par lien et par semaine ».
  private func change(_ change: SettingChange) -> String {
    var path = SafeText.showing(change.path.description)
    if let week = change.week {
      path += phrases.say(
        ", dès la semaine \(phrases.whole(week)),", ", from week \(phrases.whole(week)),")
    }
    let before = settings.value(change.before)
    let after = settings.value(change.after)
    return phrases.say(
      "\(path) à \(before), au lieu de \(after)", "\(path) at \(before) instead of \(after)")
  }

  private func only(_ noun: String, _ name: String, isOfStore: Bool) -> String {
    let thing = noun + " " + phrases.quoted(name)
    return isOfStore
      ? phrases.say("\(thing) en plus", "with \(thing)")
      : phrases.say("\(thing) en moins", "without \(thing)")
  }
}
