import TerritoryModel

extension CommandCatalogue {
  static let scenarioCommands: [CommandDeclaration] = [
    .init(
      .load, fr: "charger", aliases: ["ouvrir", "open"], group: .scenario,
      traits: [.changesSession, .makesTerritory],
      summary: Bilingual(
        fr: "ouvrir un scénario, dans une branche à lui",
        en: "open a scenario, in a branch of its own"),
      explanation: Bilingual(
        fr:
          "Le scénario est cherché par son nom dans la bibliothèque, ou par le chemin d’un fichier. Les branches déjà ouvertes restent.",
        en:
          "The scenario is found by its name in the library, or by the path of a file. Branches already open stay."
      ),
      syntax: .sequence([
        .argument(.scenario), .optional(.clause(.as, .argument(.newBranch))),
      ]),
      examples: [
        CommandExample(
          "load petite-equipe", fr: "vingt personnes que l’on peut suivre par leur nom",
          en: "twenty people who can be followed by name"),
        CommandExample(
          "load territoire-type as base", fr: "un territoire dans une branche appelée base",
          en: "a territory in a branch called base"),
      ]),
    .init(
      .reload, fr: "recharger", group: .scenario, traits: [.changesSession],
      summary: Bilingual(
        fr: "relire le fichier du scénario, tel qu’il est maintenant",
        en: "read the scenario’s file again, as it now is"),
      explanation: Bilingual(
        fr:
          "La branche repart de la semaine 0. Ce qui a été tapé depuis l’ouverture est laissé de côté, et la réponse le dit ; « défaire » le ramène.",
        en:
          "The branch starts again at week 0. What was typed since it was opened is left out, and the answer says so; “undo” brings it back."
      ),
      examples: [
        CommandExample(
          "reload", after: ["load petite-equipe"], fr: "le fichier tel qu’il est maintenant",
          en: "the file as it now is")
      ]),
    .init(
      .scenarios, fr: "scénarios", group: .scenario, traits: [.isShort],
      summary: Bilingual(
        fr: "lister les scénarios que l’on peut ouvrir", en: "list the scenarios that can be opened"
      ),
      explanation: Bilingual(
        fr: "Ceux de la bibliothèque, et ceux du dossier présent.",
        en: "Those of the library, and those of the present folder."),
      examples: [
        CommandExample("scenarios", fr: "la liste, avec un résumé", en: "the list, with a summary")
      ]),
    .init(
      .show, fr: "montrer", aliases: ["afficher", "voir"], group: .scenario, traits: [],
      summary: Bilingual(
        fr: "montrer une partie de ce qui est ouvert", en: "show a part of what is open"),
      explanation: Bilingual(
        fr:
          "Sans rien, l’essentiel. Avec un réglage, sa valeur et son origine. Avec des mesures, leur valeur à la semaine présente, sur toutes les réplications.",
        en:
          "Alone, the essentials. With a setting, its value and where it comes from. With measures, their values at the present week, over all replicates."
      ),
      syntax: .optional(
        .choice([
          .keyword(.scenario), .keyword(.zones), .clause(.zone, .argument(.zone)),
          .keyword(.organisations), .clause(.organisation, .argument(.organisation)),
          .keyword(.programme), .clause(.settings, .optional(.argument(.words))),
          .keyword(.phases), .series(.rule(.measure)), .argument(.dottedSetting),
        ])),
      examples: [
        CommandExample(
          "show programme", after: ["load petite-equipe"], fr: "les actions sur l’axe du temps",
          en: "the actions on the axis of time"),
        CommandExample(
          "show contact.rate", after: ["load petite-equipe"],
          fr: "un réglage, et d’où il vient", en: "a setting, and where it comes from"),
        CommandExample(
          "show cooperation coverage", after: ["load territoire-type", "replicate 2", "run 26"],
          fr: "deux mesures à la semaine présente", en: "two measures at the present week"),
      ]),
    .init(
      .set, fr: "régler", aliases: ["regler"], group: .scenario,
      traits: [.changesSession, .makesTerritory],
      summary: Bilingual(
        fr: "changer des réglages, tous ou aucun", en: "change settings, all of them or none"),
      explanation: Bilingual(
        fr:
          "À la semaine 0, le scénario change. Plus tard, ou avec depuis, le changement est daté ; sans date, il vaut à partir de la semaine suivante.",
        en:
          "At week 0 the scenario changes. Later, or with from, the change has a date; without one it holds from next week on."
      ),
      syntax: .sequence([
        .repeated(.rule(.setting)), .optional(.clause(.from, .argument(.moment))),
      ]),
      examples: [
        CommandExample(
          "set contact.rate 0.2", after: ["load territoire-type"],
          fr: "plus d’occasions, dès le début", en: "more opportunities, from the start"),
        CommandExample(
          "set zones.Centre.need 1.5 zones.Centre.governance 60% from 1y",
          after: ["load territoire-type"], fr: "deux valeurs d’une zone, au bout d’un an",
          en: "two values of a zone, after a year"),
      ]),
    .init(
      .unset, fr: "rétablir", group: .scenario, traits: [.changesSession, .makesTerritory],
      summary: Bilingual(
        fr: "rendre à des réglages la valeur du fichier",
        en: "give settings the values of the file again"),
      explanation: Bilingual(
        fr: "Ce qui a été tapé pour ces réglages est retiré.",
        en: "What was typed for these settings is taken back."),
      syntax: .repeated(.argument(.setting)),
      examples: [
        CommandExample(
          "unset contact.rate", after: ["load territoire-type", "set contact.rate 0.2"],
          fr: "la valeur du fichier", en: "the value of the file")
      ]),
    .init(
      .add, fr: "ajouter", group: .scenario, traits: [.changesSession, .makesTerritory],
      summary: Bilingual(
        fr: "ajouter une action au programme", en: "add an action to the programme"),
      explanation: Bilingual(
        fr:
          "Une action a lieu dans une semaine à venir, une fois ou à intervalles réguliers. Ses autres champs ont une valeur par défaut : aide rencontre en donne la liste.",
        en:
          "An action takes place in a week to come, once or at regular intervals. Its other fields have defaults: help encounter lists them."
      ),
      syntax: .choice(
        ActionKind.allCases.map { kind in
          .sequence([
            .action(kind),
            .anyOrder(FieldName.all(of: kind).map { .sequence([.field($0), $0.value]) }),
          ])
        }),
      examples: [
        CommandExample(
          "add encounter at 12 every 26 participants 60", after: ["load territoire-type"],
          fr: "une Grande Rencontre tous les six mois", en: "an encounter every six months"),
        CommandExample(
          "add training at 6m zones Centre, \"Nord-Ouest\" profession socialWorkers",
          after: ["load territoire-type"], fr: "une formation dans deux zones",
          en: "a training in two zones"),
      ]),
    .init(
      .remove, fr: "retirer", aliases: ["enlever"], group: .scenario,
      traits: [.changesSession, .makesTerritory],
      summary: Bilingual(
        fr: "retirer une action du programme", en: "take an action out of the programme"),
      explanation: Bilingual(
        fr: "Une action déjà commencée s’arrête à partir de la semaine suivante.",
        en: "An action that has begun stops from next week on."),
      syntax: .argument(.action),
      examples: [
        CommandExample(
          "remove vis-ma-vie", after: ["load petite-equipe"], fr: "le programme sans cette action",
          en: "the programme without this action")
      ]),
    .init(
      .cost, fr: "coût", group: .scenario, traits: [.isShort],
      summary: Bilingual(
        fr: "dire ce que coûte le programme", en: "tell what the programme costs"),
      explanation: Bilingual(
        fr:
          "Le total des coûts et des heures que donnent les actions, jusqu’à l’horizon. Avec effet, les coopérations gagnées par millier d’euros et par heure, face aux mêmes vies sans programme.",
        en:
          "The sum of the costs and hours that the actions give, up to the horizon. With effect, the cooperations gained per 1,000 euros and per hour, against the same lives without the programme."
      ),
      syntax: .optional(.keyword(.effect)),
      examples: [
        CommandExample(
          "cost", after: ["load territoire-type", "add encounter at 12 cost 2000 hours 180"],
          fr: "euros et heures", en: "euros and hours"),
        CommandExample(
          "cost effect",
          after: [
            "load petite-equipe", "set run.burnIn 4",
            "add encounter at 12 participants 12 cost 2000 hours 40",
          ],
          fr: "ce que rapporte un millier d’euros", en: "what a thousand euros bring"),
      ]),
  ]
}
