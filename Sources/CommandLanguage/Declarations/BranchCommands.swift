import TerritoryModel

extension CommandCatalogue {
  static let branchCommands: [CommandDeclaration] = [
    .init(
      .fork, fr: "bifurquer", group: .branches,
      traits: [.changesSession, .isShort, .makesTerritory],
      summary: Bilingual(
        fr: "copier la branche présente et y aller", en: "copy the present branch and go there"),
      explanation: Bilingual(
        fr: "Telle qu’elle est, ou telle qu’elle était à une semaine passée.",
        en: "As it is, or as it was at an earlier week."),
      syntax: .sequence([
        .argument(.newBranch), .optional(.clause(.at, .argument(.moment))),
      ]),
      examples: [
        CommandExample(
          "fork pilot at 13", after: ["load petite-equipe", "run 26"],
          fr: "une autre suite à partir de la semaine 13", en: "another sequel from week 13 on")
      ]),
    .init(
      .switch, fr: "aller", group: .branches, traits: [.changesSession, .isShort, .makesTerritory],
      summary: Bilingual(fr: "aller à une autre branche", en: "go to another branch"),
      explanation: Bilingual(
        fr: "La branche quittée reste à sa semaine.", en: "The branch left stays at its week."),
      syntax: .argument(.branch),
      examples: [
        CommandExample(
          "switch base", after: ["load petite-equipe as base", "fork pilot"],
          fr: "de retour à base", en: "back at base")
      ]),
    .init(
      .branches, fr: "branches", group: .branches, traits: [.isShort],
      summary: Bilingual(fr: "lister les branches", en: "list the branches"),
      explanation: Bilingual(
        fr: "Chacune avec sa semaine, sa graine et ce qui la distingue.",
        en: "Each with its week, its seed and what sets it apart."),
      examples: [
        CommandExample(
          "branches", after: ["load petite-equipe as base", "fork pilot"], fr: "l’arbre",
          en: "the tree")
      ]),
    .init(
      .diff, fr: "différences", group: .branches, traits: [.isShort],
      summary: Bilingual(
        fr: "dire en mots en quoi deux branches diffèrent",
        en: "tell in words how two branches differ"),
      explanation: Bilingual(
        fr: "Avec un seul nom, la branche présente et celle-là.",
        en: "With one name, the present branch and that one."),
      syntax: .sequence([.argument(.branch), .optional(.argument(.branch))]),
      examples: [
        CommandExample(
          "diff base", after: ["load petite-equipe as base", "fork pilot", "set contact.rate 0.2"],
          fr: "un levier", en: "one lever")
      ]),
    .init(
      .undo, fr: "défaire", aliases: ["annuler"], group: .branches, traits: [.isShort],
      summary: Bilingual(
        fr: "annuler ce que la dernière commande a changé",
        en: "take back what the last command changed"),
      explanation: Bilingual(
        fr: "Avec un nombre, autant de commandes. Les fichiers écrits restent.",
        en: "With a number, as many commands. Files that were written stay."),
      syntax: .optional(.argument(.positive)),
      examples: [
        CommandExample(
          "undo", after: ["load petite-equipe", "set contact.rate 0.2"], fr: "l’ancienne valeur",
          en: "the former value")
      ]),
    .init(
      .redo, fr: "refaire", group: .branches, traits: [.isShort],
      summary: Bilingual(
        fr: "refaire ce qui vient d’être annulé", en: "do again what was taken back"),
      explanation: Bilingual(
        fr: "Avec un nombre, autant de commandes.", en: "With a number, as many commands."),
      syntax: .optional(.argument(.positive)),
      examples: [
        CommandExample(
          "redo", after: ["load petite-equipe", "set contact.rate 0.2", "undo"],
          fr: "la nouvelle valeur de nouveau", en: "the new value again")
      ]),
    .init(
      .restart, fr: "recommencer", group: .branches, traits: [.changesSession, .isShort],
      summary: Bilingual(
        fr: "tout fermer et repartir à neuf", en: "close everything and start anew"),
      explanation: Bilingual(
        fr:
          "Branches, suivis et paris ; défaire les rend. Une séance qui commence ainsi montre la même chose quoi qu’on ait ouvert avant.",
        en:
          "Branches, watches and guesses; undo gives them back. A play that begins so shows the same whatever was open before."
      ),
      examples: [
        CommandExample(
          "restart", after: ["load petite-equipe as base", "fork pilot"],
          fr: "plus rien d’ouvert", en: "nothing open any more")
      ]),
  ]
}
