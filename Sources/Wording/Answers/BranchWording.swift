import CommandLanguage
import Exploration
import SourceText
import TerritoryModel

/// Branches in sentences: where they stand, what they come from.
public struct BranchWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Branches in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// A name between quotation marks.
  public func quoted(_ name: String) -> String {
    Typography.quoted(SafeText.showing(name), in: language)
  }

  /// « semaine 104 (2 ans) ».
  public func week(_ week: Int) -> String {
    let shown = phrases.say("semaine ", "week ") + numbers.whole(week)
    return week > 0 && week % 52 == 0 ? "\(shown) (\(numbers.duration(weeks: week)))" : shown
  }

  /// The replicates, from one on: « 32 vies », « une seule vie ».
  public func lives(_ count: Int) -> String {
    count == 1
      ? phrases.say("une seule vie", "one life only")
      : phrases.say("\(numbers.whole(count)) vies", "\(numbers.whole(count)) lives")
  }

  /// Where a branch stands: « Branche « pilote » : semaine 52 (1 an) sur 156, 32 vies, graine 1. »
  public func place(_ branch: Branch) -> String {
    let end = numbers.whole(branch.scenario.horizon)
    let text = phrases.say(
      "\(week(branch.week)) sur \(end), \(lives(branch.replicates)), graine \(branch.seed).",
      "\(week(branch.week)) of \(end), \(lives(branch.replicates)), seed \(branch.seed).")
    return Typography.labelled(
      phrases.say("Branche \(quoted(branch.name))", "Branch \(quoted(branch.name))"), text,
      in: language)
  }

  /// What a sentence without a branch says first.
  public var nothingOpen: String {
    phrases.say("Aucun scénario n’est ouvert.", "No scenario is open.")
  }

  /// A branch was copied and is the present one.
  public func forked(_ branch: Branch) -> String {
    let name = quoted(branch.name)
    guard let parent = branch.parent else {
      return phrases.say(
        "Nouvelle branche \(name), \(week(branch.week)).",
        "New branch \(name), \(week(branch.week)).")
    }
    return phrases.say(
      "Nouvelle branche \(name), copie de \(quoted(parent.name)) à la \(week(parent.week)).",
      "New branch \(name), a copy of \(quoted(parent.name)) at \(week(parent.week)).")
  }

  /// Everything was closed.
  public func restarted(_ names: [String]) -> String {
    guard !names.isEmpty else {
      return phrases.say("Rien n’était ouvert.", "Nothing was open.")
    }
    let list = Typography.list(names.map(quoted), in: language)
    let undo = phrases.quoted(phrases.say("défaire", "undo"))
    return Typography.labelled(
      phrases.say("Tout est fermé", "Everything is closed"),
      phrases.say(
        "\(list). \(undo) \(names.count == 1 ? "la" : "les") rend.",
        "\(list). \(undo) gives \(names.count == 1 ? "it" : "them") back."), in: language)
  }

  /// The clock was moved back.
  public func rewound(_ branch: String, from: Int, to week: Int) -> String {
    phrases.say(
      "Branche \(quoted(branch)) : retour de la semaine \(numbers.whole(from)) à la \(self.week(week)).",
      "Branch \(quoted(branch)): back from week \(numbers.whole(from)) to \(self.week(week)).")
  }

  /// That going back changes nothing but the clock.
  public var rewoundNote: String {
    phrases.say(
      "Rien d’autre n’a changé : avancer de nouveau redonne les mêmes nombres, au bit près.",
      "Nothing else changed: going on gives the same numbers, to the last bit.")
  }

  /// The seed, and what it was.
  public func seed(_ seed: UInt64, before: UInt64?) -> String {
    // A seed is an identifier: it is not grouped.
    guard let before else { return phrases.say("Graine \(seed).", "Seed \(seed).") }
    return phrases.say(
      "Graine \(seed), au lieu de \(before) : d’autres vies du même territoire.",
      "Seed \(seed) instead of \(before): other lives of the same territory.")
  }

  /// The number of replicates, and what it was.
  public func replicates(_ count: Int, before: Int?) -> String {
    let shown = numbers.counted(
      count, one: Bilingual(fr: "réplication", en: "replicate"),
      many: Bilingual(fr: "réplications", en: "replicates"))
    guard let before else { return shown + "." }
    return phrases.say(
      "\(shown), au lieu de \(numbers.whole(before)).",
      "\(shown) instead of \(numbers.whole(before)).")
  }

  /// What the number of replicates is good for; the first is the sample life.
  public func replicatesNote(_ count: Int) -> String {
    count == 1
      ? phrases.say(
        "Une seule vie : ni bande ni intervalle.", "One life only: no band and no interval.")
      : phrases.say(
        "La réplication 1 est la vie qui sert d’exemple : c’est elle que l’on regarde de près.",
        "Replicate 1 is the sample life: it is the one that is looked at closely.")
  }

  /// A branch in the tree: « pilote  semaine 52 (1 an), depuis « base » à la semaine 12, 2 valeurs
  /// changées ».
  public func summary(_ branch: Branch, isCurrent: Bool) -> String {
    var parts = [week(branch.week)]
    if let parent = branch.parent {
      parts.append(
        phrases.say(
          "copiée de \(quoted(parent.name)) à la \(week(parent.week))",
          "copied from \(quoted(parent.name)) at \(week(parent.week))"))
    } else {
      parts.append(SafeText.showing(branch.scenario.name))
    }
    if !branch.typed.isEmpty { parts.append(typed(branch.typed.count)) }
    if isCurrent { parts.append(phrases.say("vous êtes ici", "you are here")) }
    return parts.joined(separator: ", ")
  }

  /// How many values were changed since the file was read.
  public func typed(_ count: Int) -> String {
    numbers.counted(
      count, one: Bilingual(fr: "changement saisi", en: "change typed"),
      many: Bilingual(fr: "changements saisis", en: "changes typed"))
  }

  /// How many branches there are.
  public func count(_ count: Int) -> String {
    numbers.counted(
      count, one: Bilingual(fr: "branche", en: "branch"),
      many: Bilingual(fr: "branches", en: "branches")) + "."
  }

  /// The last command that changed a scenario, shown again.
  public func lastChange(_ command: String) -> String {
    Typography.labelled(
      phrases.say("Dernier changement", "Last change"),
      SafeText.showing(CommandReader.translated(command, into: language)), in: language)
  }

  /// Commands were taken back, the last one first.
  public func undone(_ commands: [String]) -> String {
    guard !commands.isEmpty else {
      return phrases.say("Rien à annuler.", "Nothing to undo.")
    }
    return Typography.labelled(phrases.say("Annulé", "Undone"), list(commands), in: language)
  }

  /// Commands were done again.
  public func redone(_ commands: [String]) -> String {
    guard !commands.isEmpty else {
      return phrases.say("Rien à refaire.", "Nothing to redo.")
    }
    return Typography.labelled(phrases.say("Refait", "Done again"), list(commands), in: language)
  }

  private func list(_ commands: [String]) -> String {
    Typography.list(
      commands.map { quoted(CommandReader.translated($0, into: language)) }, in: language) + "."
  }
}

extension BranchWording {
  /// A name fit for a screen.
  public func shown(_ name: String) -> String { SafeText.showing(name) }

  /// A sentence after a colon: without its capital.
  public func continued(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  /// Two branches as they are compared: « « base » → « pilote » ».
  public func pair(_ first: String, _ second: String) -> String {
    "\(quoted(first)) → \(quoted(second))"
  }

  /// How two branches differ beside their scenarios, one line each.
  public func differences(_ first: Branch, _ second: Branch) -> [String] {
    var lines: [String] = []
    func add(_ french: String, _ english: String, _ left: String, _ right: String) {
      guard left != right else { return }
      lines.append(
        Typography.labelled(
          language == .french ? french : english, "\(left) → \(right)", in: language))
    }
    let numbers = NumberWording(language)
    add("semaine présente", "present week", numbers.whole(first.week), numbers.whole(second.week))
    add("graine", "seed", String(first.seed), String(second.seed))
    add(
      "réplications", "replicates", numbers.whole(first.replicates),
      numbers.whole(second.replicates))
    return lines
  }
}
