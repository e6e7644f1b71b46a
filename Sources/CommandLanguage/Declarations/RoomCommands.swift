import TerritoryModel

extension CommandCatalogue {
  static let roomCommands: [CommandDeclaration] = [
    .init(
      .predict, fr: "prédire", aliases: ["parier"], group: .room,
      traits: [.changesSession, .isShort],
      summary: Bilingual(
        fr: "recueillir des paris sur une mesure à venir", en: "take guesses of a measure to come"),
      explanation: Bilingual(
        fr:
          "Chaque pari peut suivre le nom d’une personne ou d’une table. révéler les montre à côté du résultat.",
        en:
          "Each guess may follow the name of a person or a table. reveal shows them beside the result."
      ),
      syntax: .sequence([
        .rule(.measure), .keyword(.at), .argument(.moment), .optional(.repeated(.rule(.guess))),
      ]),
      examples: [
        CommandExample(
          "predict cooperation at 1y Claire 30% \"table 2\" 0.25 40%",
          after: ["load petite-equipe"], fr: "trois paris, dont deux avec un nom",
          en: "three guesses, two of them with a name")
      ]),
    .init(
      .reveal, fr: "révéler", group: .room, traits: [],
      summary: Bilingual(
        fr: "montrer les paris à côté du résultat", en: "show guesses beside the result"),
      explanation: Bilingual(
        fr:
          "Qui était le plus près, combien tombent dans la bande. Personne n’est classé au-delà du troisième rang.",
        en: "Who was nearest, how many fall inside the band. Nobody is ranked below third."),
      examples: [
        CommandExample(
          "reveal",
          after: ["load petite-equipe", "predict cooperation at 26 Claire 30% Marc 50%", "run 26"],
          fr: "les paris et la bande", en: "the guesses and the band")
      ]),
    .init(
      .play, fr: "jouer", group: .room, traits: [.isShort, .hasNoAnswer, .isUnrecorded],
      summary: Bilingual(
        fr: "jouer un script qui attend entre ses pas",
        en: "play a script that waits between its steps"),
      explanation: Bilingual(
        fr:
          "Une touche fait avancer ; entre deux pas, on peut taper autre chose, puis reprendre. Avec vérifier, le script passe sans attendre et dit ce qui n’irait pas et combien de temps chaque pas calcule.",
        en:
          "A key goes on; between two steps anything can be typed, then it goes on. With check, the script passes without waiting and tells what would go wrong and how long each step computes."
      ),
      syntax: .sequence([.optional(.keyword(.check)), .argument(.script)]),
      examples: [
        CommandExample(
          "play check demo.ren",
          after: ["transcript on demo.ren", "load petite-equipe", "run 13", "transcript off"],
          fr: "le script, sans attendre", en: "the script, without waiting")
      ]),
    .init(
      .present, fr: "présenter", aliases: ["projeter"], group: .room,
      traits: [.isShort, .hasNoAnswer],
      summary: Bilingual(
        fr: "passer en mode projection, ou en sortir", en: "switch the projector mode on or off"),
      explanation: Bilingual(
        fr: "Grand et simple : une phrase, une image, pas de chemin de fichier.",
        en: "Large and plain: one sentence, one picture, no path of a file."),
      syntax: .optional(.choice([.keyword(.on), .keyword(.off)])),
      examples: [
        CommandExample(
          "present on", after: ["load petite-equipe"], fr: "pour une salle", en: "for a room")
      ]),
  ]
}
