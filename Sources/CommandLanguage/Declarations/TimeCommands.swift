import TerritoryModel

extension CommandCatalogue {
  static let timeCommands: [CommandDeclaration] = [
    .init(
      .run, fr: "lancer", group: .time, traits: [.changesSession],
      summary: Bilingual(
        fr: "avancer dans le temps", en: "go forward in time"),
      explanation: Bilingual(
        fr:
          "Toutes les réplications avancent ensemble. Sans durée, jusqu’à l’horizon du scénario. Ctrl-C arrête et garde ce qui est complet.",
        en:
          "All replicates advance together. Without a duration, to the horizon of the scenario. Ctrl-C stops and keeps what is complete."
      ),
      syntax: .optional(
        .choice([.argument(.duration), .clause(.to, .argument(.moment))])),
      examples: [
        CommandExample(
          "run 2y", after: ["load petite-equipe"], fr: "deux ans de plus", en: "two more years"),
        CommandExample(
          "run to 26", after: ["load petite-equipe"], fr: "jusqu’à la semaine 26",
          en: "up to week 26"),
      ]),
    .init(
      .step, fr: "avancer", aliases: ["pas"], group: .time, traits: [.changesSession],
      summary: Bilingual(
        fr: "avancer d’une semaine et dire ce qui a changé",
        en: "advance a week and tell what changed"),
      explanation: Bilingual(
        fr: "Avec un nombre, d’autant de semaines.", en: "With a number, by as many weeks."),
      syntax: .optional(.argument(.duration)),
      examples: [
        CommandExample(
          "step 2", after: ["load petite-equipe"], fr: "deux semaines, racontées",
          en: "two weeks, told")
      ]),
    .init(
      .rewind, fr: "revenir", aliases: ["reculer"], group: .time,
      traits: [.changesSession, .isShort],
      summary: Bilingual(
        fr: "revenir à une semaine passée", en: "go back to an earlier week"),
      explanation: Bilingual(
        fr:
          "Seule l’horloge bouge : repartir donne les mêmes nombres. Pour reculer d’une durée, ajoutez avant.",
        en:
          "Only the clock moves: running again gives the same numbers. To go back by a duration, add ago."
      ),
      syntax: .choice([
        .sequence([.optional(.keyword(.to)), .argument(.moment)]),
        .sequence([.argument(.duration), .keyword(.ago)]),
      ]),
      examples: [
        CommandExample(
          "rewind 0", after: ["load petite-equipe", "run 26"], fr: "au début", en: "to the start"),
        CommandExample(
          "rewind 13w ago", after: ["load petite-equipe", "run 26"],
          fr: "treize semaines plus tôt", en: "thirteen weeks earlier"),
      ]),
    .init(
      .seed, fr: "graine", group: .time, traits: [.changesSession, .makesTerritory],
      summary: Bilingual(
        fr: "montrer la graine du hasard, ou la choisir",
        en: "show the seed of chance, or choose it"),
      explanation: Bilingual(
        fr: "La même graine et le même scénario donnent les mêmes nombres, jusqu’au dernier bit.",
        en: "The same seed and the same scenario give the same numbers, to the last bit."),
      syntax: .optional(.argument(.seed)),
      examples: [
        CommandExample(
          "seed 7", after: ["load petite-equipe"], fr: "d’autres vies, tirées autrement",
          en: "other lives, drawn otherwise")
      ]),
    .init(
      .replicate, fr: "répliquer", aliases: ["réplications"], group: .time,
      traits: [.changesSession, .makesTerritory],
      summary: Bilingual(
        fr: "montrer le nombre de réplications, ou le choisir",
        en: "show the number of replicates, or choose it"),
      explanation: Bilingual(
        fr:
          "Chaque réplication est une vie possible du même scénario ; celles qui manquent sont calculées. La réplication 1 est celle dont on suit les personnes.",
        en:
          "Each replicate is one possible life of the same scenario; missing ones are computed. Replicate 1 is the one whose people are followed."
      ),
      syntax: .optional(.argument(.replicates)),
      examples: [
        CommandExample(
          "replicate 8", after: ["load petite-equipe"], fr: "huit vies", en: "eight lives")
      ]),
  ]
}
