import ScenarioFiles
import SourceText
import TerritoryModel

/// What differs from one scenario to another, in words.
public struct DifferenceWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Differences in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var settings: SettingWording { SettingWording(language) }

  /// One sentence: « 2 réglages et 1 action diffèrent. »
  public func summary(_ difference: ScenarioDifference) -> String {
    let counts: [(Int, Bilingual, Bilingual)] = [
      (
        difference.settings.count, Bilingual(fr: "réglage", en: "setting"),
        Bilingual(fr: "réglages", en: "settings")
      ),
      (
        difference.dated.count, Bilingual(fr: "changement daté", en: "dated change"),
        Bilingual(fr: "changements datés", en: "dated changes")
      ),
      (
        difference.actions.count, Bilingual(fr: "action", en: "action"),
        Bilingual(fr: "actions", en: "actions")
      ),
      (
        difference.items.count { $0.section == .zones }, Bilingual(fr: "zone", en: "zone"),
        Bilingual(fr: "zones", en: "zones")
      ),
      (
        difference.items.count { $0.section == .organisations },
        Bilingual(fr: "organisation", en: "organisation"),
        Bilingual(fr: "organisations", en: "organisations")
      ),
      (
        difference.items.count { $0.section == .people }, Bilingual(fr: "personne", en: "person"),
        Bilingual(fr: "personnes", en: "people")
      ),
    ]
    let known = counts.filter { $0.0 > 0 }
    guard !known.isEmpty else {
      return difference.isEmpty
        ? phrases.say("Rien ne diffère.", "Nothing differs.")
        : phrases.say("Seul l’ordre diffère.", "Only the order differs.")
    }
    let total = known.reduce(0) { $0 + $1.0 }
    let list = Typography.list(
      known.map { numbers.counted($0.0, one: $0.1, many: $0.2) }, in: language)
    return list
      + phrases.say(
        total == 1 ? " diffère." : " diffèrent.", total == 1 ? " differs." : " differ.")
  }

  /// One line for each difference; the scenarios are spoken of by their names.
  public func lines(
    _ difference: ScenarioDifference, first: String, second: String
  ) -> [String] {
    difference.settings.map { line($0) } + difference.dated.map { line($0) }
      + difference.items.map { item in
        labelled(
          thing(item.section) + Typography.noBreakSpace + phrases.quoted(item.name),
          only(in: item.isAdded ? second : first))
      }
      + difference.actions.flatMap { lines($0, first: first, second: second) }
      + difference.reordered.map { section in
        labelled(plural(section), phrases.say("dans un autre ordre", "in another order"))
      }
  }

  /// One value that differs: « contact.rate : 0,15 → 0,2 par lien et par semaine ».
  public func line(_ change: SettingChange) -> String {
    var path = SafeText.showing(change.path.description)
    if let week = change.week {
      path += phrases.say(
        ", dès la semaine \(numbers.whole(week))", ", from week \(numbers.whole(week))")
      switch (change.before, change.after) {
      case (nil, let after?): return labelled(path, settings.value(after))
      case (_?, nil):
        return labelled(path, phrases.say("ne change plus", "changes no more"))
      default: break
      }
    }
    return labelled(path, settings.change(from: change.before, to: change.after))
  }

  private func lines(
    _ action: ScenarioDifference.ActionDifference, first: String, second: String
  ) -> [String] {
    let schedule = ScheduleWording(language)
    switch action.change {
    case .removed(let one):
      return [labelled(schedule.name(one), only(in: first) + detail(schedule.when(one.timing)))]
    case .added(let one):
      return [labelled(schedule.name(one), only(in: second) + detail(schedule.when(one.timing)))]
    case .changed(let fields): return fields.map { line($0) }
    case .replaced(let old, let new):
      return [
        labelled(
          phrases.quoted(action.id),
          "\(old.kind.declaration.label[language]) → \(new.kind.declaration.label[language])")
      ]
    }
  }

  private func detail(_ text: String) -> String { " (\(text))" }

  private func only(in name: String) -> String {
    phrases.say(
      "seulement dans \(phrases.quoted(name))", "only in \(phrases.quoted(name))")
  }

  private func labelled(_ label: String, _ text: String) -> String {
    Typography.labelled(label, text, in: language)
  }

  private func thing(_ section: Section) -> String {
    let item = CauseWording(language).sectionItem(section)
    return phrases.say(item.french, item.english)
  }

  private func plural(_ section: Section) -> String {
    switch section {
    case .zones: "zones"
    case .organisations: "organisations"
    case .people: phrases.say("personnes", "people")
    case .programme: "programme"
    case .changes: phrases.say("changements datés", "dated changes")
    }
  }
}
