extension SentenceCase {
  static let factors: [SentenceCase] = [
    factor(
      "a path that is nearly one", "contact.rat: plausible",
      "4:3 “contact.rat” leads to no value. Did you mean “contact.rate”?",
      "4:3 «\u{A0}contact.rat\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}contact.rate\u{A0}»\u{202F}?"
    ),
    factor(
      "a field that an action lacks", "programme.grande-rencontre.participant: [20, 40]",
      "4:3 “programme.grande-rencontre.participant” leads to no value. Did you mean “programme.grande-rencontre.participants”?",
      "4:3 «\u{A0}programme.grande-rencontre.participant\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}programme.grande-rencontre.participants\u{A0}»\u{202F}?"
    ),
    factor(
      "a name", "name: [a, b]",
      "4:3 “name” cannot vary. A factor is a parameter, a value of a zone or an organisation, or a field of an action.",
      "4:3 «\u{A0}name\u{A0}» ne peut pas varier. Un facteur est un paramètre, une valeur d’une zone ou d’une organisation, ou un champ d’une action."
    ),
    factor(
      "an id", "programme.grande-rencontre.id: [a, b]",
      "4:3 “programme.grande-rencontre.id” cannot vary. A factor is a parameter, a value of a zone or an organisation, or a field of an action.",
      "4:3 «\u{A0}programme.grande-rencontre.id\u{A0}» ne peut pas varier. Un facteur est un paramètre, une valeur d’une zone ou d’une organisation, ou un champ d’une action."
    ),
    factor(
      "a group", "contact: plausible",
      "4:3 “contact” leads to several values. A factor names one of them, for instance contact.rate.",
      "4:3 «\u{A0}contact\u{A0}» mène à plusieurs valeurs. Un facteur n’en nomme qu’une, par exemple contact.rate."
    ),
    SentenceCase(
      name: "varied and set",
      text: StudyTexts.base
        + "set: { contact: { rate: 0.2 } }\nfactors:\n  contact.rate: [0.1, 0.2]\n",
      english: [
        "5:3 “contact.rate” is both a factor and a setting (set). Keep one of them."
      ],
      french: [
        "5:3 «\u{A0}contact.rate\u{A0}» est à la fois un facteur et un réglage (set). Gardez l’un des deux."
      ]),
    SentenceCase(
      name: "said twice",
      text: StudyTexts.base
        + "factors:\n  contact.rate: plausible\n  parameters.contact.rate: plausible\n",
      english: ["5:3 “contact.rate” is given twice; first on line 4."],
      french: [
        "5:3 «\u{A0}contact.rate\u{A0}» est donné deux fois\u{202F}; la première, ligne 4."
      ]),
    factor(
      "beyond the hard bounds", "experience.rate: { low: 0.02, high: 1.5 }",
      "4:39 1.5 is not possible. Needed: a number from 0 to 1.",
      "4:39 1,5 n’est pas possible. Il faut un nombre de 0 à 1."),
    factor(
      "beyond the plausible range", "contact.rate: { low: 0.01, high: 0.3 }",
      "4:24 0.01 is outside the plausible range, from 0.03 to 0.5.",
      "4:24 0,01 sort de la plage plausible, de 0,03 à 0,5."),
    factor(
      "an empty range", "contact.rate: { low: 0.3, high: 0.1 }",
      "4:17 A range goes from the smaller to the larger, not from 0.3 to 0.1.",
      "4:17 Une plage va du plus petit au plus grand, non de 0.3 à 0.1."),
    factor(
      "a range of words", "influence.rule: { low: bounded, high: none }",
      "4:19 Words make no range. Give a list of them. Possible values: bounded, average, repulsive, none.",
      "4:19 Des mots ne forment pas une plage. Donnez-en une liste. Valeurs possibles\u{A0}: bounded, average, repulsive, none."
    ),
    factor(
      "a word that is none", "influence.rule: [bounded, avrage]",
      "4:29 “avrage” is not possible here. Did you mean “average”? Possible values: bounded, average, repulsive, none.",
      "4:29 «\u{A0}avrage\u{A0}» n’est pas possible ici. Vouliez-vous dire «\u{A0}average\u{A0}»\u{202F}? Valeurs possibles\u{A0}: bounded, average, repulsive, none."
    ),
    factor(
      "a range without end", "forgetting.halfLife: { low: 26w, high: never }",
      "4:42 A range has two ends: never can only be a value of a list.",
      "4:42 Une plage a deux bouts\u{A0}: never ne peut être qu’une valeur d’une liste."),
    factor(
      "one level", "contact.rate: [0.2]",
      "4:17 “contact.rate” has one level only. Give two at least, or set it (set).",
      "4:17 «\u{A0}contact.rate\u{A0}» n’a qu’un niveau. Donnez-en deux au moins, ou réglez-le (set)."
    ),
    factor(
      "a level twice", "contact.rate: [0.2, 0.20]",
      "4:23 The level “0.2” is given twice.",
      "4:23 Le niveau «\u{A0}0.2\u{A0}» est donné deux fois."),
    factor(
      "no levels", "contact.rate: 0.2",
      "4:17 Needed: a range ({ low: …, high: … }, or 0.05..0.5 in a command), a list of values, or plausible, not “0.2”.",
      "4:17 Il faut une plage ({ low: …, high: … }, ou 0.05..0.5 dans une commande), une liste de valeurs, ou plausible, non «\u{A0}0.2\u{A0}»."
    ),
    factor(
      "no plausible range", "programme.grande-rencontre.at: plausible",
      "4:34 No plausible range is known for “programme.grande-rencontre.at”. Give its levels.",
      "4:34 Aucune plage plausible n’est connue pour «\u{A0}programme.grande-rencontre.at\u{A0}». Donnez ses niveaux."
    ),
    factor(
      "a decimal comma", "contact.rate: [\"0,1\", 0.2]",
      "4:18 A number is written with a point. Write 0.1.",
      "4:18 Un nombre s’écrit avec un point. Écrivez 0.1."),
    factor(
      "a week too early", "programme.grande-rencontre.at: [0, 2021-12-13]",
      "4:35 Week 0 is too early: the first simulated week is week 1.",
      "4:35 La semaine 0 est trop tôt\u{A0}: la première semaine simulée est la semaine 1."),
    SentenceCase(
      name: "what is set is read as a scenario is",
      text: StudyTexts.base + "set:\n  contact.rat: 0.2\n  extends: nord\n",
      english: [
        "4:3 There is no key “rat” here. Did you mean “rate”? Possible keys: rate, socialWorkerInitiates.",
        "5:3 “extends” cannot be set here: the scenario is the one that “scenario” names.",
      ],
      french: [
        "4:3 La clé «\u{A0}rat\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}rate\u{A0}»\u{202F}? Clés possibles\u{A0}: rate, socialWorkerInitiates.",
        "5:3 «\u{A0}extends\u{A0}» ne se règle pas ici\u{A0}: le scénario est celui que nomme «\u{A0}scenario\u{A0}».",
      ]
    ),
  ]

  private static func factor(
    _ name: String, _ line: String, _ english: String, _ french: String
  ) -> SentenceCase {
    SentenceCase(
      name: name, text: StudyTexts.base + "factors:\n  \(line)\n", english: [english],
      french: [french])
  }
}
