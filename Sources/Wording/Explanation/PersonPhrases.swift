import Exploration
import Simulation
import SourceText
import TerritoryModel

/// How people are spoken of, whoever they are: no word that tells women from men.
struct PersonPhrases {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// « la personne 57 », or the name.
  func subject(_ card: PersonCard) -> String {
    card.name.map { SafeText.showing($0) }
      ?? phrases.say("la personne ", "person ") + String(card.agent)
  }

  /// « la personne 57 (entrepreneuriat social, Saint-Denis) ».
  func introduced(_ card: PersonCard) -> String {
    "\(subject(card)) (\(work(card.profession)), \(place(card)))"
  }

  /// A person introduced the first time, and only named from then on.
  func named(_ card: PersonCard, known: inout Set<PersonCard>) -> String {
    known.insert(card).inserted ? introduced(card) : subject(card)
  }

  /// The line of work: « travail social », “social worker”.
  func work(_ profession: Profession) -> String {
    switch profession {
    case .socialWorkers: phrases.say("travail social", "social worker")
    case .socialEntrepreneurs: phrases.say("entrepreneuriat social", "social entrepreneur")
    }
  }

  /// The organisation, when it has a name, else the zone.
  func place(_ card: PersonCard) -> String { SafeText.showing(card.organisation ?? card.zone) }

  /// « de la personne 57 », « d’Amina », “person 57’s”.
  func of(_ card: PersonCard) -> String {
    let subject = subject(card)
    guard phrases.isFrench else { return subject + "’s" }
    let first = subject.folding.first ?? " "
    return ("aeiouyh".contains(first) ? "d’" : "de ") + subject
  }

  /// A value on the scale from -1 to 1, as stories tell it: « −0,40 ».
  func view(_ value: Float) -> String { numbers.number(Double(value), decimals: 2) }

  /// How a state moved, in parts of a sentence; nothing that two decimals do not show.
  func changes(from: PersonState, to: PersonState) -> [String] {
    [
      moved(phrases.say("son regard", "own view"), from.favourability, to.favourability, view),
      moved(
        phrases.say("le regard supposé", "believed view"), from.metaPerception,
        to.metaPerception, view),
      moved(
        phrases.say("la familiarité", "familiarity"), from.familiarity, to.familiarity
      ) { numbers.percent(Double($0), decimals: 0) },
    ].compactMap(\.self)
  }

  /// A value that moved: « son regard monte de 0,12 à 0,19 »; nothing when the two look alike.
  func moved(
    _ name: String, _ before: Float, _ after: Float, _ text: (Float) -> String
  ) -> String? {
    let (one, other) = (text(before), text(after))
    guard one != other else { return nil }
    return after > before
      ? phrases.say("\(name) monte de \(one) à \(other)", "\(name) rises from \(one) to \(other)")
      : phrases.say("\(name) baisse de \(one) à \(other)", "\(name) falls from \(one) to \(other)")
  }

  /// Parts as a sentence that begins with a capital.
  func sentence(_ parts: [String]) -> String {
    Typography.capitalised(Typography.list(parts, in: language)) + "."
  }
}

extension String {
  /// Lower case without accents on the vowels that begin French names.
  fileprivate var folding: String {
    let plain: [Character: Character] = [
      "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "î": "i", "ï": "i", "ô": "o",
      "ö": "o", "û": "u", "ü": "u", "ù": "u",
    ]
    return String(lowercased().prefix(1).map { plain[$0] ?? $0 })
  }
}
