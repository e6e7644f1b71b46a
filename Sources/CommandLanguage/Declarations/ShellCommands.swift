import TerritoryModel

extension CommandCatalogue {
  static let shellCommands: [CommandDeclaration] = [
    .init(
      .mode, fr: "mode", group: .shell, traits: [.isShort, .hasNoAnswer],
      summary: Bilingual(
        fr: "choisir comment les réponses s’écrivent", en: "choose how answers are written"),
      explanation: Bilingual(
        fr:
          "table pour lire, csv et json pour d’autres programmes, markdown et latex pour des documents. Seul, dit le mode présent.",
        en:
          "table to read, csv and json for other programs, markdown and latex for documents. Alone, tells the present mode."
      ),
      syntax: .optional(.argument(.mode)),
      examples: [
        CommandExample(
          "mode csv", fr: "des valeurs séparées par des virgules", en: "comma-separated values")
      ]),
    .init(
      .lang, fr: "langue", aliases: ["language"], group: .shell, traits: [.isShort, .hasNoAnswer],
      summary: Bilingual(
        fr: "choisir la langue des réponses", en: "choose the language of answers"),
      explanation: Bilingual(
        fr: "Les commandes se comprennent toujours dans les deux langues.",
        en: "Commands are always understood in both languages."),
      syntax: .optional(.argument(.language)),
      examples: [CommandExample("lang fr", fr: "le français", en: "French")]),
    .init(
      .option, fr: "option", aliases: ["options"], group: .shell, traits: [.isShort, .hasNoAnswer],
      summary: Bilingual(
        fr: "montrer ou choisir une option de l’interpréteur",
        en: "show or choose an option of the shell"),
      explanation: Bilingual(
        fr: "Seul, toutes les options et leur valeur.",
        en: "Alone, all the options and their values."),
      syntax: .optional(.sequence([.argument(.option), .optional(.argument(.optionValue))])),
      examples: [
        CommandExample("option hints off", fr: "sans suggestions grises", en: "no grey suggestions")
      ]),
    .init(
      .timing, fr: "chrono", group: .shell, traits: [.isShort, .hasNoAnswer],
      summary: Bilingual(
        fr: "dire ou non le temps que prend chaque réponse",
        en: "tell or not the time each answer takes"),
      explanation: Bilingual(
        fr: "Seul, dit si c’est le cas.", en: "Alone, tells whether it does."),
      syntax: .optional(.choice([.keyword(.on), .keyword(.off)])),
      examples: [
        CommandExample(
          "timing on", fr: "un temps après chaque réponse", en: "a time after each answer")
      ]),
    .init(
      .system, fr: "système", group: .shell, traits: [.isShort, .hasNoAnswer, .isUnrecorded],
      summary: Bilingual(fr: "lancer une commande du système", en: "run a command of the system"),
      explanation: Bilingual(
        fr:
          "Le plus court est ! en tête de ligne : tout ce qui suit va au système. Avec --safe, c’est désactivé.",
        en:
          "The short form is ! at the head of a line: all that follows goes to the system. With --safe it is switched off."
      ),
      syntax: .repeated(.argument(.systemLine)),
      examples: [
        CommandExample("!ls", fr: "les fichiers du dossier", en: "the files of the folder")
      ]),
    .init(
      .quit, fr: "quitter", aliases: ["exit", "sortir"], group: .shell,
      traits: [.isShort, .hasNoAnswer, .isUnrecorded],
      summary: Bilingual(fr: "finir la séance", en: "end the session"),
      explanation: Bilingual(
        fr: "La séance est dans son journal ; Ctrl-D fait de même.",
        en: "The session is in its journal; Ctrl-D does the same."),
      examples: [CommandExample("quit", fr: "au revoir", en: "goodbye")]),
  ]
}
