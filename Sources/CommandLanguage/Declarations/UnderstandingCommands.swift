import TerritoryModel

extension CommandCatalogue {
  private static let inReplicate = Syntax.sequence([
    .keyword(.in), .keyword(.replicate), .argument(.replicates),
  ])

  static let understandingCommands: [CommandDeclaration] = [
    .init(
      .why, fr: "pourquoi", group: .understanding, traits: [],
      summary: Bilingual(
        fr: "expliquer une différence entre deux branches, ou entre deux dates",
        en: "explain a difference between two branches, or between two dates"),
      explanation: Bilingual(
        fr:
          "Par action, puis par mécanisme. Sans branche, la branche présente et la même sans son programme. Entre deux dates d’une branche, c’est une décomposition, non une expérience.",
        en:
          "By action, then by mechanism. Without a branch, the present one and the same without its programme. Between two dates of one branch it is a decomposition, not an experiment."
      ),
      syntax: .sequence([
        .optional(.rule(.measure)),
        .optional(
          .choice([
            .sequence([
              .keyword(.from), .argument(.moment), .keyword(.to), .argument(.moment),
            ]),
            .sequence([.argument(.branch), .optional(.argument(.branch))]),
          ])),
      ]),
      examples: [
        CommandExample(
          "why cooperation", after: ["load petite-equipe", "replicate 2", "run 1y"],
          fr: "la part de chaque action", en: "the share of each action"),
        CommandExample(
          "why cooperation from 13 to 1y", after: ["load petite-equipe", "replicate 2", "run 1y"],
          fr: "ce qui a changé entre deux dates", en: "what changed between two dates"),
      ]),
    .init(
      .agents, fr: "personnes", group: .understanding, traits: [],
      summary: Bilingual(fr: "lister des personnes", en: "list people"),
      explanation: Bilingual(
        fr: "Les personnes de la réplication 1, ou d’une autre, qui remplissent une condition.",
        en: "The people of replicate 1, or of another one, who meet a condition."),
      syntax: .sequence([
        .optional(.argument(.profession)), .optional(.clause(.where, .rule(.condition))),
        .optional(inReplicate),
      ]),
      examples: [
        CommandExample(
          "agents socialWorkers where familiarity < 0.3 and not openness >= 0.5",
          after: ["load petite-equipe"], fr: "ceux qui connaissent peu et s’ouvrent peu",
          en: "those who know little and open little")
      ]),
    .init(
      .agent, fr: "personne", group: .understanding, traits: [],
      summary: Bilingual(
        fr: "raconter une personne : son état, son histoire",
        en: "tell one person: state and story"),
      explanation: Bilingual(
        fr: "Par son nom, ou par le numéro de son poste, à partir de 0.",
        en: "By name, or by the number of the post, from 0."),
      syntax: .sequence([.argument(.person), .optional(inReplicate)]),
      examples: [
        CommandExample(
          "agent Amina", after: ["load petite-equipe", "run 13"], fr: "où en est Amina",
          en: "where Amina stands")
      ]),
    .init(
      .diary, fr: "journal", group: .understanding, traits: [],
      summary: Bilingual(
        fr: "raconter les semaines d’une personne, en phrases",
        en: "tell a person’s weeks, in sentences"),
      explanation: Bilingual(
        fr:
          "Qui elle a rencontré, ce qui en est sorti, ce qui a changé. Un numéro désigne un poste : qui part et qui arrive y est dit.",
        en:
          "Whom they met, what came of it, what changed. A number names a post: who leaves and who comes is told."
      ),
      syntax: .sequence([
        .argument(.person),
        .anyOrder([
          .clause(.from, .argument(.moment)), .clause(.to, .argument(.moment)), inReplicate,
        ]),
      ]),
      examples: [
        CommandExample(
          "diary Louis from 1 to 13", after: ["load petite-equipe", "run 26"],
          fr: "un trimestre de Louis", en: "a quarter of Louis’s life")
      ]),
    .init(
      .verify, fr: "vérifier", group: .understanding, traits: [],
      summary: Bilingual(
        fr: "vérifier que le résultat ne dépend pas de la façon de calculer",
        en: "check that the result does not depend on how it is computed"),
      explanation: Bilingual(
        fr:
          "La même vie est calculée avec plusieurs nombres de fils, observée ou non : l’état doit être le même au bit près.",
        en:
          "The same life is computed with several numbers of threads, watched or not: the state must be the same to the bit."
      ),
      examples: [
        CommandExample(
          "verify", after: ["load petite-equipe"], fr: "le même état, de plusieurs façons",
          en: "the same state, in several ways")
      ]),
  ]
}
