import Exploration
import Simulation
import SourceText
import TerritoryModel

/// One person in plain sentences: who, since when, with what views, with whom.
public struct PersonWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// People in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var people: PersonPhrases { PersonPhrases(language) }

  /// The story, a sentence or two a line.
  public func lines(_ story: PersonStory) -> [String] {
    [
      heading(story), since(story), state(story), moved(story), cooperation(story),
      colleagues(story), organisation(story),
    ].filter { !$0.isEmpty } + partners(story)
  }

  /// Who that is: « Amina (personne 3) : travail social, CCAS du Bourg, zone Bourg ; réplication 1,
  /// semaine 52. »
  public func heading(_ story: PersonStory) -> String {
    let card = story.card
    let number = phrases.say("personne ", "person ") + String(card.agent)
    let who = card.name.map { "\(SafeText.showing($0)) (\(number))" } ?? number
    var parts = [people.work(card.profession)]
    if let organisation = card.organisation { parts.append(SafeText.showing(organisation)) }
    parts.append(phrases.say("zone ", "zone ") + SafeText.showing(card.zone))
    let life = phrases.say("réplication ", "replicate ") + numbers.whole(story.replicate)
    let week = phrases.say("semaine ", "week ") + numbers.whole(story.week)
    return Typography.labelled(
      Typography.capitalised(who),
      "\(parts.joined(separator: ", "))\(phrases.semicolon) \(life), \(week).", in: language)
  }

  /// Since when the person holds the post, and how often it changed hands.
  public func since(_ story: PersonStory) -> String {
    guard let since = story.since else {
      return phrases.say(
        "Tient ce poste depuis le début.", "Has held this post from the beginning.")
    }
    let week = numbers.whole(since)
    guard since > 0, story.departures.count > 1 else {
      return phrases.say(
        "Tient ce poste depuis la semaine \(week).", "Has held this post since week \(week).")
    }
    let count = numbers.whole(story.departures.count)
    return phrases.say(
      """
      Tient ce poste depuis la semaine \(week) ; il a changé \(count) fois de mains depuis la \
      semaine 0.
      """,
      """
      Has held this post since week \(week); it has changed hands \(count) times since week 0.
      """
    ).inTypography(language)
  }

  /// The present views.
  public func state(_ story: PersonStory) -> String {
    let state = story.present
    let view = people.view(state.favourability)
    let warmth = people.view(state.warmth)
    let competence = people.view(state.competence)
    let believed = people.view(state.metaPerception)
    let familiarity = numbers.percent(Double(state.familiarity), decimals: 0)
    let openness = people.view(state.openness)
    return phrases.say(
      """
      Regard sur l’autre profession : \(view) (chaleur \(warmth), compétence \(competence)) ; \
      regard supposé : \(believed) ; familiarité : \(familiarity) ; ouverture : \(openness).
      """,
      """
      View of the other profession: \(view) (warmth \(warmth), competence \(competence)); believed \
      view: \(believed); familiarity: \(familiarity); openness: \(openness).
      """
    ).inTypography(language)
  }

  /// How the views moved since week 0, or since the person came.
  public func moved(_ story: PersonStory) -> String {
    guard story.week > story.startWeek else { return "" }
    let week = numbers.whole(story.startWeek)
    let changes = people.changes(from: story.start, to: story.present)
    return Typography.labelled(
      phrases.say("Depuis la semaine \(week)", "Since week \(week)"),
      changes.isEmpty
        ? phrases.say("presque rien n’a bougé.", "hardly anything has moved.")
        : Typography.list(changes, in: language) + ".", in: language)
  }

  private func cooperation(_ story: PersonStory) -> String {
    guard let last = story.present.lastCooperation else {
      return phrases.say("Aucune coopération à ce poste.", "No cooperation in this post.")
    }
    return Typography.labelled(
      phrases.say("Dernière coopération", "Last cooperation"),
      phrases.say("semaine ", "week ") + numbers.whole(last) + ".", in: language)
  }

  private func colleagues(_ story: PersonStory) -> String {
    let inside = story.colleaguesInside.count
    let across = story.colleaguesAcross.count
    guard inside + across > 0 else {
      return phrases.say("N’entend aucun collègue.", "Hears no colleague.")
    }
    func counted(_ count: Int) -> String {
      numbers.counted(
        count, one: Bilingual(fr: "collègue", en: "colleague"),
        many: Bilingual(fr: "collègues", en: "colleagues"))
    }
    var parts: [String] = []
    if inside > 0 {
      parts.append(
        counted(inside) + phrases.say(" de la même organisation", " of the same organisation"))
    }
    if across > 0 {
      parts.append(
        (inside > 0 ? numbers.whole(across) : counted(across))
          + phrases.say(" d’ailleurs", " from elsewhere"))
    }
    let named = (story.colleaguesInside + story.colleaguesAcross).compactMap(\.name).prefix(8)
    let names =
      named.isEmpty
      ? "" : " (" + named.map { SafeText.showing($0) }.joined(separator: ", ") + ")"
    return phrases.say("Peut entendre ", "May hear ")
      + Typography.list(parts, in: language) + names + "."
  }

  private func organisation(_ story: PersonStory) -> String {
    let workload = people.view(Float(story.workload))
    let openness = people.view(Float(story.formalisation))
    return phrases.say(
      "Son organisation : charge \(workload), ouverture au partenariat \(openness).",
      "The organisation: workload \(workload), openness to partnership \(openness)."
    ).inTypography(language)
  }

  private func partners(_ story: PersonStory) -> [String] {
    guard !story.partners.isEmpty else {
      return [phrases.say("Aucun partenaire.", "No partner.")]
    }
    let count = numbers.counted(
      story.partners.count, one: Bilingual(fr: "partenaire", en: "partner"),
      many: Bilingual(fr: "partenaires", en: "partners"))
    return [count + phrases.colon]
      + story.partners.map { partner in
        var text =
          "  \(people.introduced(partner.card))"
          + phrases.say(", confiance ", ", trust ") + people.view(Float(partner.trust))
        if partner.isPersonal { text += phrases.say(", lien personnel", ", personal tie") }
        if partner.isColocated { text += phrases.say(", poste partagé", ", shared post") }
        return text
      }
  }

  /// How many people answer: « 12 personnes répondent, réplication 1, semaine 52. »
  public func summary(_ listing: PeopleListing) -> String {
    let life = numbers.whole(listing.replicate)
    let week = numbers.whole(listing.week)
    let count = listing.rows.count
    guard count > 0 else {
      return phrases.say(
        "Personne ne répond, réplication \(life), semaine \(week).",
        "Nobody answers, replicate \(life), week \(week).")
    }
    let shown = numbers.whole(count)
    return phrases.say(
      """
      \(shown)\(Typography.noBreakSpace)\(count < 2 ? "personne répond" : "personnes répondent"), \
      réplication \(life), semaine \(week).
      """,
      """
      \(shown)\(Typography.noBreakSpace)\(count == 1 ? "person answers" : "people answer"), \
      replicate \(life), week \(week).
      """)
  }
}
