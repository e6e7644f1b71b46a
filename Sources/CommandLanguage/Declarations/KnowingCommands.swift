import TerritoryModel

extension CommandCatalogue {
  static let knowingCommands: [CommandDeclaration] = [
    .init(
      .parameters, fr: "paramètres", group: .knowing, traits: [.isShort],
      summary: Bilingual(
        fr: "lister les paramètres, ou ceux qui contiennent un mot",
        en: "list the parameters, or those that hold a word"),
      explanation: Bilingual(
        fr: "Chacun avec son défaut, sa plage plausible, la solidité de sa source.",
        en: "Each with its default, its plausible range, how well its source supports it."),
      syntax: .optional(.argument(.words)),
      examples: [
        CommandExample(
          "parameters influence", fr: "les paramètres d’influence",
          en: "the parameters of influence")
      ]),
    .init(
      .assumptions, fr: "hypothèses", group: .knowing, traits: [.isShort],
      summary: Bilingual(
        fr: "dire sur quoi repose ce qui est montré", en: "tell what the results rest on"),
      explanation: Bilingual(
        fr: "Les valeurs de la branche présente que rien ne mesure, et la solidité des autres.",
        en:
          "The values of the present branch that nothing measures, and how well others are supported."
      ),
      examples: [
        CommandExample(
          "assumptions", after: ["load territoire-type"], fr: "les hypothèses, par solidité",
          en: "the assumptions, by grade")
      ]),
    .init(
      .apropos, fr: "à-propos", aliases: ["chercher", "search"], group: .knowing,
      traits: [.isShort, .isUnrecorded],
      summary: Bilingual(
        fr: "chercher un mot dans toute l’aide", en: "search all of the help for a word"),
      explanation: Bilingual(
        fr:
          "Commandes, paramètres, mesures, actions et notions, dans les deux langues, sans égard aux accents.",
        en:
          "Commands, parameters, metrics, actions and notions, in both languages, whatever the accents."
      ),
      syntax: .repeated(.argument(.words)),
      examples: [
        CommandExample(
          "apropos confiance", fr: "tout ce qui parle de confiance", en: "all that speaks of trust")
      ]),
    .init(
      .help, fr: "aide", group: .knowing, traits: [.isShort, .isUnrecorded],
      summary: Bilingual(
        fr: "obtenir de l’aide, sur tout ou sur un sujet",
        en: "get help, on everything or on one topic"),
      explanation: Bilingual(
        fr:
          "Un sujet est une commande, un réglage, une mesure, une action ou une notion. Un point d’interrogation collé à un mot fait de même.",
        en:
          "A topic is a command, a setting, a measure, an action or a notion. A question mark at the end of a word does the same."
      ),
      syntax: .optional(.repeated(.argument(.topic))),
      examples: [
        CommandExample("help run", fr: "l’aide d’une commande", en: "help on a command"),
        CommandExample("contact.rate?", fr: "l’aide d’un réglage", en: "help on a setting"),
      ]),
    .init(
      .tour, fr: "visite", group: .knowing, traits: [.isShort, .hasNoAnswer, .isUnrecorded],
      summary: Bilingual(fr: "faire une première visite", en: "take a first tour"),
      explanation: Bilingual(
        fr: "Quelques pas sur un petit territoire, en dix minutes.",
        en: "A few steps on a small territory, in ten minutes."),
      examples: [CommandExample("tour", fr: "la visite", en: "the tour")]),
  ]
}
