import ScenarioFiles
import TerritoryModel
import Testing

/// An edit by typed words, and all that is told of it.
struct EditCase: Sendable, CustomTestStringConvertible {
  var words: [String]
  var from: Int?
  var kind: String?
  var english: [String]
  var french: [String]

  init(
    _ words: String..., from: Int? = nil, adding kind: String? = nil, english: [String],
    french: [String]
  ) {
    self.words = words
    self.from = from
    self.kind = kind
    self.english = english
    self.french = french
  }

  var testDescription: String { words.joined(separator: " ") }
}

@Suite("What is told of an edit")
struct EditSentenceTests {
  private func told(_ edit: EditCase, in language: Language) throws -> [String] {
    let settings = Edits.settings(edit.words)
    return try Edits().told(in: language) { (editor) throws(EditMistakes) in
      if let kind = edit.kind { return try editor.adding(kind, fields: settings) }
      if let week = edit.from { return try editor.setting(settings, from: week) }
      return try editor.setting(settings)
    }
  }

  @Test(arguments: EditCase.settings + EditCase.dated + EditCase.additions)
  func sentences(_ edit: EditCase) throws {
    #expect(try told(edit, in: .english) == edit.english)
    #expect(try told(edit, in: .french) == edit.french)
  }
}

extension EditCase {
  static let settings: [EditCase] = [
    EditCase(
      "contact.rate", "0.2", english: ["contact.rate: 0.15 → 0.2\u{A0}per tie and week"],
      french: ["contact.rate\u{A0}: 0,15 → 0,2\u{A0}par lien et par semaine"]),
    EditCase(
      "contact.rate", "0,3",
      english: ["0.value 0+3: A number is written with a point. Write 0.3."],
      french: ["0.value 0+3: Un nombre s’écrit avec un point. Écrivez 0.3."]),
    EditCase(
      "contact.rat", "1",
      english: ["0.path 0+11: “contact.rat” leads to no value. Did you mean “contact.rate”?"],
      french: [
        "0.path 0+11: «\u{A0}contact.rat\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}contact.rate\u{A0}»\u{202F}?"
      ]),
    EditCase(
      "bound", "1",
      english: ["0.path 0+5: “bound” leads to no value. Did you mean “influence.bound”?"],
      french: [
        "0.path 0+5: «\u{A0}bound\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}influence.bound\u{A0}»\u{202F}?"
      ]),
    EditCase(
      "zones.Saint-Deni.need", "1", "zones.Stains.nedd", "2", "Stains.need", "3",
      english: [
        "0.path 0+21: “zones.Saint-Deni.need” leads to no value. Did you mean “zones.Saint-Denis.need”?",
        "1.path 0+17: “zones.Stains.nedd” leads to no value. Did you mean “zones.Stains.need”?",
        "2.path 0+11: “Stains.need” leads to no value. Did you mean “zones.Stains.need”?",
      ],
      french: [
        "0.path 0+21: «\u{A0}zones.Saint-Deni.need\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}zones.Saint-Denis.need\u{A0}»\u{202F}?",
        "1.path 0+17: «\u{A0}zones.Stains.nedd\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}zones.Stains.need\u{A0}»\u{202F}?",
        "2.path 0+11: «\u{A0}Stains.need\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}zones.Stains.need\u{A0}»\u{202F}?",
      ]),
    EditCase(
      "contact.rate", "0.2", "outcome.new", "2",
      english: [
        "1.value 0+1: 2 is not possible. Needed: a number from 0 to 1 (0.4 or 40%)."
      ],
      french: [
        "1.value 0+1: 2 n’est pas possible. Il faut un nombre de 0 à 1 (0.4 ou 40%)."
      ]),
    EditCase(
      "contact.rate", "3",
      english: [
        "contact.rate: 0.15 → 3\u{A0}per tie and week",
        "contact.rate: 3 is outside the plausible range, from 0.03 to 0.5.",
      ],
      french: [
        "contact.rate\u{A0}: 0,15 → 3\u{A0}par lien et par semaine",
        "contact.rate\u{A0}: 3 sort de la plage plausible, de 0,03 à 0,5.",
      ]),
    EditCase(
      "influence.rule", "repulsif",
      english: [
        "0.value 0+8: “repulsif” is not possible here. Did you mean “repulsive”? Possible values: bounded, average, repulsive, none."
      ],
      french: [
        "0.value 0+8: «\u{A0}repulsif\u{A0}» n’est pas possible ici. Vouliez-vous dire «\u{A0}repulsive\u{A0}»\u{202F}? Valeurs possibles\u{A0}: bounded, average, repulsive, none."
      ]),
    EditCase(
      "contact.rate", "012", "horizon", "12:30",
      english: [
        "0.value 0+3: A number does not begin with a needless zero. Write 12.",
        "1.value 0+5: “12:30” is not a number. Needed: a whole number of weeks from 1 to 2,000 (26, 26w, 6m or 2y).",
      ],
      french: [
        "0.value 0+3: Un nombre ne commence pas par un zéro de trop. Écrivez 12.",
        "1.value 0+5: «\u{A0}12:30\u{A0}» n’est pas un nombre. Il faut un nombre entier de semaines de 1 à 2\u{202F}000 (26, 26w, 6m ou 2y).",
      ]),
    EditCase(
      "name", "012", "horizon", "2y", "forgetting.halfLife", "never",
      english: [
        "name: “Plaine Commune” → “012”", "horizon: 156 → 104\u{A0}weeks",
        "forgetting.halfLife: 26\u{A0}weeks → never",
        "forgetting.halfLife: never is outside the plausible range, from 4 to 104.",
      ],
      french: [
        "name\u{A0}: «\u{A0}Plaine Commune\u{A0}» → «\u{A0}012\u{A0}»",
        "horizon\u{A0}: 156 → 104\u{A0}semaines",
        "forgetting.halfLife\u{A0}: 26\u{A0}semaines → jamais",
        "forgetting.halfLife\u{A0}: never sort de la plage plausible, de 4 à 104.",
      ]),
    EditCase(
      "programme.rencontre.zones", "Stains, Villetaneuse", "zones.Stains.at", "[1, 2]",
      english: [
        "zones.Stains.at: (2, 3)\u{A0}km → (1, 2)\u{A0}km",
        "programme.rencontre.zones: nothing → “Stains” and “Villetaneuse”",
      ],
      french: [
        "zones.Stains.at\u{A0}: (2\u{202F}; 3)\u{A0}km → (1\u{202F}; 2)\u{A0}km",
        "programme.rencontre.zones\u{A0}: rien → «\u{A0}Stains\u{A0}» et «\u{A0}Villetaneuse\u{A0}»",
      ]),
    EditCase(
      "zones..need", "1",
      english: ["0.path 6+1: “zones..need” is not a path: a word lacks beside a dot."],
      french: [
        "0.path 6+1: «\u{A0}zones..need\u{A0}» n’est pas un chemin\u{A0}: il y manque un mot, avant ou après un point."
      ]),
    EditCase(
      "contact.rate", "null",
      english: [
        "0.value 0+4: “contact.rate” has no change to take back; what is past stays as it is."
      ],
      french: [
        "0.value 0+4: «\u{A0}contact.rate\u{A0}» n’a pas de changement à défaire\u{202F}; ce qui est passé reste tel quel."
      ]),
    EditCase(
      "zones.Stains", "null", "zones.Nord",
      "{ at: [0, 1], socialWorkers: 3, socialEntrepreneurs: 2 }",
      english: ["zone\u{A0}“Stains”: only in “before”", "zone\u{A0}“Nord”: only in “after”"],
      french: [
        "zone\u{A0}«\u{A0}Stains\u{A0}»\u{A0}: seulement dans «\u{A0}before\u{A0}»",
        "zone\u{A0}«\u{A0}Nord\u{A0}»\u{A0}: seulement dans «\u{A0}after\u{A0}»",
      ]),
  ]

  static let dated: [EditCase] = [
    EditCase(
      "contact.rate", "0.2", "zones.*.need", "2", from: 30,
      english: [
        "zones.*.need, from week 30: 2",
        "contact.rate, from week 30: 0.2\u{A0}per tie and week",
      ],
      french: [
        "zones.*.need, dès la semaine 30\u{A0}: 2",
        "contact.rate, dès la semaine 30\u{A0}: 0,2\u{A0}par lien et par semaine",
      ]),
    EditCase(
      "zones.Stain.need", "2", from: 30,
      english: [
        "0.path 0+16: “zones.Stain.need” leads to no value. Did you mean “zones.Stains.need”?"
      ],
      french: [
        "0.path 0+16: «\u{A0}zones.Stain.need\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}zones.Stains.need\u{A0}»\u{202F}?"
      ]),
    EditCase(
      "run.burnIn", "0", "programme.rencontre.at", "20", from: 30,
      english: [
        "0.path 0+10: This value acts at the start only: it cannot change during a run.",
        "1.path 0+22: “programme.rencontre.at” is not a value that can change.",
      ],
      french: [
        "0.path 0+10: Cette valeur n’agit qu’au début\u{A0}: elle ne peut pas changer en cours de simulation.",
        "1.path 0+22: «\u{A0}programme.rencontre.at\u{A0}» n’est pas une valeur qui peut changer.",
      ]),
    EditCase(
      "contact.rate", "0.2", from: 500,
      english: [
        "contact.rate, from week 500: 0.2\u{A0}per tie and week",
        "changes.1.at: Week 500 comes after the end of the run, week 156.",
      ],
      french: [
        "contact.rate, dès la semaine 500\u{A0}: 0,2\u{A0}par lien et par semaine",
        "changes.1.at\u{A0}: La semaine 500 vient après la fin de la simulation, semaine 156.",
      ]),
  ]

  static let additions: [EditCase] = [
    EditCase(
      "at", "12", "every", "26w", "participants", "60", "zones", "Stains,Villetaneuse",
      adding: "encounter",
      english: ["Encounter “encounter@12”: only in “after” (from week 12, every 26\u{A0}weeks)"],
      french: [
        "Grande Rencontre «\u{A0}encounter@12\u{A0}»\u{A0}: seulement dans «\u{A0}after\u{A0}» (dès la semaine 12, toutes les 26\u{A0}semaines)"
      ]),
    EditCase(
      adding: "encounter", english: ["0.kind 0+9: This action lacks “at”."],
      french: ["0.kind 0+9: Il manque «\u{A0}at\u{A0}» à cette action."]),
    EditCase(
      "at", "1", adding: "encontre",
      english: [
        "0.kind 0+8: “encontre” is not possible here. Did you mean “encounter”? Possible values: encounter, immersion, training, mirror, campaign, sponsorship, agreement, colocation, outreach, funding, shock."
      ],
      french: [
        "0.kind 0+8: «\u{A0}encontre\u{A0}» n’est pas possible ici. Vouliez-vous dire «\u{A0}encounter\u{A0}»\u{202F}? Valeurs possibles\u{A0}: encounter, immersion, training, mirror, campaign, sponsorship, agreement, colocation, outreach, funding, shock."
      ]),
    EditCase(
      "at", "0", "shar", "50%", "zones", "Stains, Sten", adding: "mirror",
      english: [
        "0.value 0+1: Week 0 is too early: the first simulated week is week 1.",
        "1.path 0+4: There is no key “shar” here. Did you mean “share”? Possible keys: id, at, every, times, until, zones, profession, cost, hours, share, correction.",
        "2.value 8+4: No zone is called “Sten”.",
      ],
      french: [
        "0.value 0+1: La semaine 0 est trop tôt\u{A0}: la première semaine simulée est la semaine 1.",
        "1.path 0+4: La clé «\u{A0}shar\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}share\u{A0}»\u{202F}? Clés possibles\u{A0}: id, at, every, times, until, zones, profession, cost, hours, share, correction.",
        "2.value 8+4: Aucune zone ne s’appelle «\u{A0}Sten\u{A0}».",
      ]),
    EditCase(
      "at", "3", "at", "4", "id", "rencontre", adding: "mirror",
      english: [
        "1.path 0+2: “at” is given twice.",
        "2.value 0+9: The name “rencontre” is given twice.",
      ],
      french: [
        "1.path 0+2: «\u{A0}at\u{A0}» est donné deux fois.",
        "2.value 0+9: Le nom «\u{A0}rencontre\u{A0}» est donné deux fois.",
      ]),
  ]
}
