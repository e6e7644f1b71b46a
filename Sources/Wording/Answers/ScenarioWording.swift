import CommandLanguage
import SourceText
import TerritoryModel

/// Scenarios and their values in sentences.
public struct ScenarioWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Scenarios in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// A file was read again; so many changes of the session were left out.
  public func reread(dropped: Int) -> String {
    let read = phrases.say("Fichier relu : semaine 0.", "File read again: week 0.")
    guard dropped > 0 else { return read }
    let undo = HintWording.line([.command(.undo)], in: language)
    let count = numbers.counted(
      dropped, one: Bilingual(fr: "changement saisi est laissé", en: "change typed is left"),
      many: Bilingual(fr: "changements saisis sont laissés", en: "changes typed are left"))
    return read
      + phrases.say(
        " \(count) de côté\(phrases.semicolon) \(undo) le\(dropped < 2 ? "" : "s") retrouve.",
        " \(count) out; \(undo) brings \(dropped == 1 ? "it" : "them") back.")
  }

  /// The values that no source supports.
  public func illustrative(_ paths: [String]) -> String {
    Typography.labelled(
      RunText.illustrative.text[language],
      paths.map { SafeText.showing($0) }.joined(separator: ", ") + ".", in: language)
  }

  /// The same where many would hide what matters: their number, and where to see them.
  public func illustrativeInShort(_ paths: [String]) -> String {
    guard paths.count > 4 else { return illustrative(paths) }
    let count = NumberWording(language).whole(paths.count)
    let text = phrases.say(
      "\(count) groupes de valeurs, que « montrer scénario » énumère.",
      "\(count) groups of values, which “show scenario” lists.")
    return Typography.labelled(RunText.illustrative.text[language], text, in: language)
  }

  /// Where a figure comes from.
  public func source(_ text: String) -> String {
    Typography.labelled(phrases.say("Source", "Source"), SafeText.showing(text), in: language)
  }

  /// The hash of what a scenario means.
  public func hash(_ hash: String) -> String {
    Typography.labelled(
      phrases.say("Empreinte du scénario", "Hash of the scenario"), hash + ".", in: language)
  }

  /// How long a scenario runs, and how much it names.
  public func size(_ scenario: Scenario) -> String {
    let horizon = numbers.duration(weeks: scenario.horizon)
    let organisations = numbers.counted(
      scenario.organisations.count,
      one: Bilingual(fr: "organisation nommée", en: "named organisation"),
      many: Bilingual(fr: "organisations nommées", en: "named organisations"))
    let people = numbers.counted(
      scenario.people.count, one: Bilingual(fr: "personne nommée", en: "named person"),
      many: Bilingual(fr: "personnes nommées", en: "named people"))
    return Typography.labelled(
      phrases.say("Durée", "Length"), "\(horizon)\(phrases.semicolon) \(organisations), \(people).",
      in: language)
  }

  /// How many parameters differ from the catalogue, and how many values were typed.
  public func changed(count: Int, typed: Int) -> String {
    guard count > 0 || typed > 0 else {
      return phrases.say(
        "Tous les paramètres ont la valeur du catalogue.",
        "Every parameter has the value of the catalogue.")
    }
    let shown = numbers.counted(
      count, one: Bilingual(fr: "paramètre diffère", en: "parameter differs"),
      many: Bilingual(fr: "paramètres diffèrent", en: "parameters differ"))
    let start = phrases.say("\(shown) du catalogue", "\(shown) from the catalogue")
    guard typed > 0 else { return start + "." }
    return start + ", " + BranchWording(language).typed(typed) + "."
  }

  /// A zone in a sentence.
  public func zone(_ zone: Zone) -> String {
    let professions = ProfessionWording(language)
    let people = Typography.list(
      Profession.allCases.map { professions.counted(zone.people($0), $0) }, in: language)
    return Typography.capitalised(people) + "."
  }

  /// An organisation in a sentence: « 12 travailleurs sociaux, Saint-Denis. »
  public func organisation(_ organisation: Organisation) -> String {
    let people = ProfessionWording(language).counted(organisation.size, organisation.profession)
    return "\(Typography.capitalised(people)), \(SafeText.showing(organisation.zone))."
  }

  /// A dated change set the value.
  public func changed(inWeek week: Int) -> String {
    let shown = numbers.whole(week)
    return phrases.say("changé à la semaine \(shown)", "changed in week \(shown)")
  }

  /// A dated change will set the value.
  public func willChange(in week: Int, to value: String) -> String {
    let shown = numbers.whole(week)
    return phrases.say(
      "Changera à la semaine \(shown) : \(value).", "Will change in week \(shown): \(value).")
  }

  /// Default and plausible range; nothing when there is neither.
  public func range(defaultValue: String?, plausible: [String]?) -> String? {
    var parts: [String] = []
    if let defaultValue {
      parts.append(phrases.say("par défaut \(defaultValue)", "by default \(defaultValue)"))
    }
    if let plausible, plausible.count == 2 {
      parts.append(
        phrases.say(
          "plausible de \(plausible[0]) à \(plausible[1])",
          "plausible from \(plausible[0]) to \(plausible[1])"))
    }
    return parts.isEmpty ? nil : Typography.capitalised(parts.joined(separator: ", ")) + "."
  }

  /// How many settings of the file are left out of a listing; empty when none is.
  public func others(_ count: Int) -> String {
    guard count > 0 else { return "" }
    let shown = numbers.counted(
      count, one: Bilingual(fr: "autre valeur", en: "other value"),
      many: Bilingual(fr: "autres valeurs", en: "other values"))
    return phrases.say(
      "… et \(shown) du fichier : noms, textes, personnes.",
      "… and \(shown) of the file: names, texts, people.")
  }

  /// How well a default is supported.
  public func support(grade: String, source: String?) -> String {
    let start = phrases.say("Niveau de preuve \(grade)", "Evidence grade \(grade)")
    guard let source, !source.isEmpty else { return start + "." }
    return Typography.labelled(start, source + ".", in: language)
  }

  /// When a value acts, and how to change it.
  public func acts(always: Bool, path: String) -> String {
    let line = HintWording.line(
      [
        .command(.set), .text(path), .text(phrases.say("VALEUR", "VALUE")), .keyword(.from),
        .text(phrases.say("SEMAINE", "WEEK")),
      ], in: language)
    return always
      ? phrases.say(
        "Peut changer en cours de route : \(line).", "May change during a run: \(line).")
      : phrases.say(
        "N’agit qu’au départ : se change à la semaine 0.",
        "Acts at the start only: to be changed at week 0.")
  }
}
