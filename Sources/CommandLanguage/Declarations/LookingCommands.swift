import TerritoryModel

extension CommandCatalogue {
  private static let looking: [Syntax] = [
    .clause(.by, .argument(.grouping)), .clause(.of, .listed(.argument(.branch))),
    .clause(.from, .argument(.moment)), .clause(.to, .argument(.moment)), .keyword(.sample),
  ]

  private static let measures = Syntax.optional(.series(.rule(.measure)))

  static let lookingCommands: [CommandDeclaration] = [
    .init(
      .plot, fr: "tracer", aliases: ["dessiner"], group: .looking, traits: [],
      summary: Bilingual(fr: "dessiner des mesures au fil du temps", en: "draw measures over time"),
      explanation: Bilingual(
        fr:
          "La ligne est la moyenne des réplications, la bande contient 8 vies sur 10. Sans mesure, la coopération ; sans branche, la présente. Avec > figure.svg, l’image va dans un fichier.",
        en:
          "The line is the mean over replicates, the band holds 8 lives out of 10. Without a measure, cooperation; without a branch, the present one. With > figure.svg the picture goes to a file."
      ),
      syntax: .sequence([measures, .anyOrder(looking)]),
      examples: [
        CommandExample(
          "plot cooperation", after: ["load petite-equipe", "run 1y"], fr: "une courbe et sa bande",
          en: "a curve and its band"),
        CommandExample(
          "plot volume by profession from 13 sample", after: ["load petite-equipe", "run 1y"],
          fr: "une courbe par profession, et une vie en trait fin",
          en: "a curve for each profession, and one life as a thin line"),
        CommandExample(
          "plot warmth of base, pilot > figure.svg",
          after: [
            "load petite-equipe as base", "run 26", "fork pilot at 0", "set contact.rate 0.3",
            "run 26",
          ],
          fr: "deux branches, dans une image", en: "two branches, in a picture"),
      ]),
    .init(
      .table, fr: "tableau", group: .looking, traits: [],
      summary: Bilingual(fr: "écrire des mesures en lignes", en: "write measures as rows"),
      explanation: Bilingual(
        fr: "Une ligne toutes les 13 semaines, ou chaque intervalle donné après chaque.",
        en: "A row every 13 weeks, or at the interval given after every."),
      syntax: .sequence([measures, .anyOrder(looking + [.clause(.every, .argument(.duration))])]),
      examples: [
        CommandExample(
          "table cooperation coverage every 26", after: ["load petite-equipe", "run 1y"],
          fr: "deux mesures, deux fois par an", en: "two measures, twice a year")
      ]),
    .init(
      .mirror, fr: "miroir", group: .looking, traits: [],
      summary: Bilingual(
        fr: "montrer les trois barres de chaque profession",
        en: "show the three bars of each profession"),
      explanation: Bilingual(
        fr:
          "Ce que l’on pense des autres, ce que l’on croit qu’ils pensent de nous, ce qu’ils pensent vraiment.",
        en: "What we think of them, what we believe they think of us, what they really think."),
      syntax: .anyOrder([
        .clause(.of, .argument(.branch)), .clause(.at, .argument(.moment)),
      ]),
      examples: [
        CommandExample(
          "mirror", after: ["load territoire-type"], fr: "le miroir à la semaine présente",
          en: "the mirror at the present week"),
        CommandExample(
          "mirror of base at 13", after: ["load petite-equipe as base", "run 26"],
          fr: "celui d’une branche, à une semaine", en: "that of a branch, at a week"),
      ]),
    .init(
      .compare, fr: "comparer", group: .looking, traits: [],
      summary: Bilingual(
        fr: "comparer deux branches vie par vie", en: "compare two branches life by life"),
      explanation: Bilingual(
        fr:
          "Les deux branches partagent leur hasard : la différence est celle des leviers. « compare A B » dit ce que B a de plus que A ; un seul nom, ce que la branche présente a de plus. Sans nom, la branche présente et la même sans son programme.",
        en:
          "Both branches share their draws: the difference is that of the levers. “compare A B” tells what B has more than A; one name, what the present branch has more. Without a name, the present branch and the same without its programme."
      ),
      syntax: .optional(
        .sequence([.argument(.branch), .optional(.argument(.branch))])),
      examples: [
        CommandExample(
          "compare", after: ["load petite-equipe", "run 1y"], fr: "ce que fait le programme",
          en: "what the programme does"),
        CommandExample(
          "compare base pilot",
          after: [
            "load petite-equipe as base", "run 26", "fork pilot at 0", "set contact.rate 0.3",
            "run 26",
          ],
          fr: "une différence et son intervalle", en: "a difference and its interval"),
      ]),
    .init(
      .watch, fr: "suivre", group: .looking, traits: [.changesSession],
      summary: Bilingual(
        fr: "montrer des mesures après chaque avancée", en: "show measures after each advance"),
      explanation: Bilingual(
        fr:
          "Seul, ce qui est suivi. Avec des mesures, elles aussi. Avec retirer et un numéro, celle-là ne l’est plus.",
        en:
          "Alone, what is followed. With measures, these too. With remove and a number, that one no more."
      ),
      syntax: .optional(
        .choice([
          .sequence([.optional(.keyword(.add)), .series(.rule(.measure))]),
          .clause(.remove, .optional(.argument(.positive))),
        ])),
      examples: [
        CommandExample(
          "watch mean warmth of socialWorkers where zone = Bourg and familiarity < 0.3",
          after: ["load petite-equipe"], fr: "un regard, à chaque pas", en: "a view, at each step")
      ]),
  ]
}
