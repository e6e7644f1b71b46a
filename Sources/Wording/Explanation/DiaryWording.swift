import Exploration
import Simulation
import SourceText
import TerritoryModel

/// One post’s weeks, in plain sentences.
public struct DiaryWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language
  /// The kinds of action that the programme holds more than once: they are told with their id.
  private let repeatedKinds: Set<ActionKind>

  /// Diaries in a language; `programme` is the one of the branch.
  public init(_ language: Language, programme: [Action] = []) {
    self.language = language
    let counts = Dictionary(grouping: programme, by: \.kind).mapValues(\.count)
    repeatedKinds = Set(counts.filter { $0.value > 1 }.keys)
  }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var people: PersonPhrases { PersonPhrases(language) }

  /// Who the diary is about: « Journal de la personne 42 (travail social, Saint-Denis), réplication 1,
  /// semaines 1 à 52. »
  public func heading(_ diary: Diary) -> String {
    let who =
      "\(people.of(diary.card)) (\(people.work(diary.card.profession)), \(people.place(diary.card)))"
    let life = numbers.whole(diary.replicate)
    let weeks = self.weeks(diary.weeks)
    guard phrases.isFrench else {
      let subject = people.introduced(diary.card)
      return "Diary of \(subject), replicate \(life), \(weeks)."
    }
    return "Journal \(who), réplication \(life), \(weeks)."
  }

  /// One paragraph for each week that has something to tell, and one for the weeks between.
  public func lines(_ diary: Diary) -> [String] {
    var holder = diary.card
    var known: Set<PersonCard> = [holder]
    return diary.entries.map { entry in
      switch entry {
      case .silent(let weeks, let from, let to):
        return silent(weeks, from: from, to: to)
      case .week(let week, let events):
        let opening = phrases.say("Semaine ", "Week ") + numbers.whole(week) + "."
        var sentences: [String] = []
        for event in events {
          sentences.append(self.sentence(event, of: holder, known: &known))
          if case .left = event { holder.name = nil }
        }
        return ([opening] + sentences.filter { !$0.isEmpty }).joined(separator: " ")
      }
    }
  }

  /// Weeks without anything to tell: « Semaines 15 à 19 : rien de notable ; son regard baisse de 0,19 à
  /// 0,16. »
  public func silent(
    _ weeks: ClosedRange<Int>, from: PersonState, to: PersonState
  ) -> String {
    let changes = people.changes(from: from, to: to)
    let nothing = phrases.say("rien de notable", "nothing of note")
    let text =
      changes.isEmpty
      ? nothing + "."
      : nothing + phrases.semicolon + " " + Typography.list(changes, in: language) + "."
    return Typography.labelled(Typography.capitalised(self.weeks(weeks)), text, in: language)
  }

  /// What happened, in one sentence or two, told of the holder of the post.
  public func sentence(_ event: Diary.Event, of holder: PersonCard) -> String {
    var known: Set<PersonCard> = []
    return sentence(event, of: holder, known: &known)
  }

  /// The same in a longer story: who is known from an earlier sentence is not introduced again.
  private func sentence(
    _ event: Diary.Event, of holder: PersonCard, known: inout Set<PersonCard>
  ) -> String {
    func name(_ card: PersonCard) -> String { people.named(card, known: &known) }
    switch event {
    case .met(let action, let other, let isPositive, let tied):
      return met(action, name(other), isPositive: isPositive, tied: tied, holder)
    case .opportunity(let other, let initiated, let result):
      return opportunity(name(other), initiated: initiated, result, holder)
    case .moved(.colleagues(let colleagues), let from, let to):
      return heard(colleagues.map(name), from: from, to: to, holder)
    case .moved(.action(let action), let from, let to):
      return acted(action, people.changes(from: from, to: to))
    case .moved(.experience, let from, let to):
      let changes = people.changes(from: from, to: to)
      return changes.isEmpty ? "" : people.sentence(changes)
    case .coreMoved(let from, let to):
      return coreMoved(from: from, to: to)
    case .left(let leaver, let newcomer):
      return left(leaver, newcomer)
    }
  }

  // MARK: Events

  private func met(
    _ action: Action, _ whom: String, isPositive: Bool, tied: Bool, _ holder: PersonCard
  ) -> String {
    let who = people.subject(holder)
    let place = occasion(action)
    let ending =
      isPositive
      ? phrases.say("l’échange se passe bien", "it goes well")
      : phrases.say("l’échange se passe mal", "it goes badly")
    let meeting = phrases.say(
      "\(place), \(who) rencontre \(whom) : \(ending).",
      "\(place), \(who) meets \(whom): \(ending).")
    let bond =
      tied ? phrases.say(" Un lien se noue.", " A tie is made.") : ""
    return (meeting + bond).inTypography(language)
  }

  /// « À la Grande Rencontre », “At the encounter”.
  private func occasion(_ action: Action) -> String {
    let id = repeatedKinds.contains(action.kind) ? " " + phrases.quoted(action.id) : ""
    return switch action.kind {
    case .immersion:
      phrases.say("Pendant le « Vis ma vie »\(id)", "During the immersion\(id)").inQuotes(language)
    default: phrases.say("À la Grande Rencontre\(id)", "At the encounter\(id)")
    }
  }

  private func opportunity(
    _ whom: String, initiated: Bool, _ result: PersonRecorder.OpportunityResult,
    _ holder: PersonCard
  ) -> String {
    let who = people.subject(holder)
    let start = Typography.capitalised(initiated ? who : whom)
    let proposal =
      initiated
      ? phrases.say(
        "\(start) propose à \(whom) de coopérer", "\(start) proposes to \(whom) to cooperate")
      : phrases.say("\(start) propose de coopérer", "\(start) proposes to cooperate")
    switch result {
    case .missed:
      return phrases.say(
        "Une occasion de coopérer avec \(whom) se présente ; \(who) la laisse passer.",
        "A chance to cooperate with \(whom) comes up; \(who) lets it go."
      ).inTypography(language)
    case .refused:
      return initiated
        ? phrases.say(
          "\(proposal) ; la proposition est refusée.", "\(proposal); the offer is refused."
        )
        .inTypography(language)
        : phrases.say("\(proposal) ; \(who) refuse.", "\(proposal); \(who) refuses.")
          .inTypography(language)
    case .cooperated(let form, let isPositive):
      let deed = cooperation(form)
      let ending =
        isPositive
        ? phrases.say("qui se passe bien", "which goes well")
        : phrases.say("qui se passe mal", "which goes badly")
      return phrases.say(
        "\(proposal) : ce sera \(deed), \(ending).", "\(proposal): it is \(deed), \(ending)."
      ).inTypography(language)
    }
  }

  private func cooperation(_ form: Int) -> String {
    switch form {
    case 1: phrases.say("un passage de relais", "a handover")
    case 2: phrases.say("une coordination", "coordination")
    default: phrases.say("un travail concerté", "concerted work")
    }
  }

  private func acted(_ action: Action, _ changes: [String]) -> String {
    // A meeting was told before what it changed.
    if [.encounter, .immersion].contains(action.kind) {
      return changes.isEmpty ? "" : people.sentence(changes)
    }
    let name = name(action)
    return changes.isEmpty
      ? phrases.say(
        "\(name) passe, sans trace visible.", "\(name) passes without visible trace.")
      : Typography.labelled(name, Typography.list(changes, in: language) + ".", in: language)
  }

  private func heard(
    _ colleagues: [String], from: PersonState, to: PersonState, _ holder: PersonCard
  ) -> String {
    let changes = people.changes(from: from, to: to)
    let heard = Typography.list(colleagues, in: language)
    let who = Typography.capitalised(people.subject(holder))
    let opening =
      colleagues.isEmpty
      ? phrases.say("\(who) entend ses collègues", "\(who) hears colleagues")
      : phrases.say("\(who) entend \(heard)", "\(who) hears \(heard)")
    return changes.isEmpty
      ? opening + "."
      : Typography.labelled(opening, Typography.list(changes, in: language) + ".", in: language)
  }

  /// An action that is told by its name: « La restitution ».
  private func name(_ action: Action) -> String {
    let name =
      switch action.kind {
      case .encounter: phrases.say("La Grande Rencontre", "The encounter")
      case .immersion: phrases.say("Le vis ma vie", "The immersion")
      case .training: phrases.say("La formation croisée", "The shared training")
      case .mirror: phrases.say("La restitution", "The mirror")
      case .campaign: phrases.say("La tribune", "The campaign")
      case .sponsorship: phrases.say("Le soutien institutionnel", "The sponsorship")
      case .agreement: phrases.say("La convention", "The agreement")
      case .colocation: phrases.say("Le poste partagé", "The shared post")
      case .outreach: phrases.say("L’animation de réseau", "The outreach")
      case .funding: phrases.say("L’appel à projets", "The funding")
      case .shock: phrases.say("Le scandale", "The scandal")
      }
    return repeatedKinds.contains(action.kind) ? name + " " + phrases.quoted(action.id) : name
  }

  private func coreMoved(from: PersonState, to: PersonState) -> String {
    let warmth = people.moved(
      phrases.say("le noyau de la chaleur", "the core of warmth"), from.coreWarmth, to.coreWarmth,
      people.view)
    let competence = people.moved(
      phrases.say("le noyau de la compétence", "the core of competence"), from.coreCompetence,
      to.coreCompetence, people.view)
    let changes = [warmth, competence].compactMap(\.self)
    guard !changes.isEmpty else { return "" }
    return Typography.labelled(
      phrases.say("Ce qui dure change aussi", "What lasts changes too"),
      Typography.list(changes, in: language) + ".", in: language)
  }

  private func left(_ leaver: PersonCard, _ newcomer: PersonState) -> String {
    let who = Typography.capitalised(people.subject(leaver))
    let view = people.view(newcomer.favourability)
    let believed = people.view(newcomer.metaPerception)
    return phrases.say(
      """
      \(who) quitte le poste. Une autre personne arrive, avec un regard de \(view) et un regard \
      supposé de \(believed).
      """,
      """
      \(who) leaves the post. Somebody else arrives, with a view of \(view) and a believed view of \
      \(believed).
      """)
  }

  /// « semaines 15 à 19 », « semaine 15 ».
  private func weeks(_ weeks: ClosedRange<Int>) -> String {
    let first = numbers.whole(weeks.lowerBound)
    guard weeks.count > 1 else { return phrases.say("semaine ", "week ") + first }
    let last = numbers.whole(weeks.upperBound)
    return weeks.count == 2
      ? phrases.say("semaines \(first) et \(last)", "weeks \(first) and \(last)")
      : phrases.say("semaines \(first) à \(last)", "weeks \(first) to \(last)")
  }
}

extension String {
  /// The text with no-break spaces inside French quotation marks.
  fileprivate func inQuotes(_ language: Language) -> String {
    guard language == .french else { return self }
    var text = ""
    let characters = Array(self)
    for (place, character) in characters.enumerated() {
      let isInside =
        character == " "
        && ((place > 0 && characters[place - 1] == "«")
          || (place + 1 < characters.count && characters[place + 1] == "»"))
      text += isInside ? Typography.noBreakSpace : String(character)
    }
    return text
  }
}
