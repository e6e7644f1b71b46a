import TerritoryModel

extension CommandCatalogue {
  private static let target = Syntax.optional(.choice([.sign(.into), .sign(.over)]))

  static let recordCommands: [CommandDeclaration] = [
    .init(
      .expect, fr: "attendre", group: .records, traits: [],
      summary: Bilingual(
        fr: "vérifier une mesure, ou une empreinte", en: "check a measure, or a hash"),
      explanation: Bilingual(
        fr:
          "La moyenne des réplications sur les 13 semaines qui finissent là est comparée au nombre. Dans un script, un échec arrête tout.",
        en:
          "The mean over replicates of the 13 weeks that end there is compared with the number. In a script, a failure stops everything."
      ),
      syntax: .choice([
        .sequence([
          .rule(.measure), .optional(.clause(.at, .argument(.moment))), .argument(.comparison),
          .argument(.number),
        ]),
        .clause(.hash, .argument(.hash)),
        .clause(.state, .argument(.hash)),
      ]),
      examples: [
        CommandExample(
          "expect cooperation at 26 >= 0", after: ["load petite-equipe", "run 26"],
          fr: "une attente tenue", en: "an expectation that holds")
      ]),
    .init(
      .export, fr: "exporter", group: .records, traits: [.writesItsFile],
      summary: Bilingual(fr: "écrire des mesures dans un fichier", en: "write measures to a file"),
      explanation: Bilingual(
        fr:
          "Toutes les mesures, ou celles qui sont données, semaine par semaine et réplication par réplication. >!FICHIER remplace un fichier qui existe.",
        en:
          "Every metric, or the measures given, week by week and replicate by replicate. >!FILE replaces an existing file."
      ),
      syntax: .sequence([
        .optional(.series(.rule(.measure))),
        .optional(.choice([.keyword(.into), .sign(.into), .sign(.over)])), .argument(.file),
      ]),
      examples: [
        CommandExample(
          "export cooperation warmth to results.csv", after: ["load petite-equipe", "run 13"],
          fr: "deux mesures dans un tableau", en: "two measures in a table")
      ]),
    .init(
      .save, fr: "enregistrer", group: .records, traits: [.isShort, .hasNoAnswer, .writesItsFile],
      summary: Bilingual(
        fr: "écrire la branche en fichier de scénario", en: "write the branch as a scenario file"),
      explanation: Bilingual(
        fr:
          "Le fichier, rouvert, donne la même empreinte. >!FICHIER remplace un fichier qui existe.",
        en: "The file, opened again, gives the same hash. >!FILE replaces an existing file."),
      syntax: .sequence([target, .argument(.file)]),
      examples: [
        CommandExample(
          "save my-territory.yaml", after: ["load territoire-type", "set contact.rate 0.2"],
          fr: "un scénario de plus", en: "one more scenario")
      ]),
    .init(
      .transcript, fr: "transcription", group: .records,
      traits: [.isShort, .hasNoAnswer, .isUnrecorded, .writesItsFile],
      summary: Bilingual(
        fr: "garder la séance en un script qui se rejoue",
        en: "record the session as a script that runs"),
      explanation: Bilingual(
        fr:
          "Le script redonne les mêmes nombres jusqu’au dernier bit. Seul, dit si une transcription est en cours.",
        en:
          "The script gives the same numbers to the last bit. Alone, tells whether one is being written."
      ),
      syntax: .optional(
        .choice([
          .sequence([.keyword(.on), .optional(.sequence([target, .argument(.file)]))]),
          .keyword(.off),
        ])),
      examples: [
        CommandExample(
          "transcript on session.ren", after: ["load petite-equipe"], fr: "la suite est gardée",
          en: "what follows is kept")
      ]),
    .init(
      .replay, fr: "rejouer", group: .records, traits: [.isShort, .hasNoAnswer, .isUnrecorded],
      summary: Bilingual(
        fr: "rejouer une transcription et vérifier ses empreintes, ou revoir le dernier changement",
        en: "run a transcript and check its hashes, or see the last change again"),
      explanation: Bilingual(
        fr: "Sans fichier, montre avant et après le dernier changement.",
        en: "Without a file, shows before and after the last change."),
      syntax: .optional(.argument(.script)),
      examples: [
        CommandExample(
          "replay", after: ["load petite-equipe", "run 26", "set contact.rate 0.3", "run 26"],
          fr: "avant et après", en: "before and after")
      ]),
    .init(
      .history, fr: "historique", group: .records, traits: [.isShort, .isUnrecorded],
      summary: Bilingual(
        fr: "montrer les dernières lignes tapées", en: "show the last lines typed"),
      explanation: Bilingual(
        fr: "Avec un nombre, autant de lignes.", en: "With a number, as many lines."),
      syntax: .optional(.argument(.positive)),
      examples: [
        CommandExample("history 20", fr: "les vingt dernières", en: "the last twenty")
      ]),
    .init(
      .resume, fr: "reprendre", group: .records, traits: [.isShort, .hasNoAnswer, .isUnrecorded],
      summary: Bilingual(
        fr: "rouvrir la dernière séance interrompue", en: "open the last session that was cut short"
      ),
      explanation: Bilingual(
        fr: "Après une panne, la séance repart d’où son journal s’arrête.",
        en: "After a crash, the session starts where its journal stops."),
      examples: [
        CommandExample("resume", fr: "la séance d’avant", en: "the session before")
      ]),
  ]
}
