import TerritoryModel

extension CommandCatalogue {
  private static let outcome: [Syntax] = [
    .rule(.outcome), .clause(.at, .argument(.moment)),
  ]

  static let experimentCommands: [CommandDeclaration] = [
    .init(
      .sweep, fr: "balayer", group: .experiments, traits: [],
      summary: Bilingual(
        fr: "faire varier un réglage, ou deux, et voir ce qu’il en sort",
        en: "vary one setting, or two, and see what comes of it"),
      explanation: Bilingual(
        fr:
          "À chaque niveau, toutes les réplications de la branche tournent sous les mêmes tirages, de la semaine 0 à l’horizon ou à la semaine donnée. Sans niveaux, la plage plausible du catalogue. Apparié ajoute les mêmes vies sans le programme. Rien n’est changé dans la branche.",
        en:
          "At each level every replicate of the branch runs under the same draws, from week 0 to the horizon or to the week given. Without levels, the plausible range of the catalogue. Paired adds the same lives without the programme. Nothing is changed in the branch."
      ),
      syntax: .sequence([
        .rule(.lever), .optional(.rule(.lever)), .anyOrder(outcome + [.keyword(.paired)]),
      ]),
      examples: [
        CommandExample(
          "sweep contact.rate 0.05..0.5 at 26",
          after: ["load petite-equipe", "set run.burnIn 4"],
          fr: "la coopération selon les occasions", en: "cooperation along the opportunities"),
        CommandExample(
          "sweep contact.rate 0.1,0.3 at 26 paired",
          after: ["load petite-equipe", "set run.burnIn 4"],
          fr: "ce que le programme change à chaque niveau",
          en: "what the programme changes at each level"),
        CommandExample(
          "sweep contact.rate 0.1,0.3 forgetting.halfLife 13,52 volume at 26",
          after: ["load petite-equipe", "set run.burnIn 4"],
          fr: "deux réglages, en carte de chaleur", en: "two settings, as a heat map"),
      ]),
    .init(
      .sensitivity, fr: "sensibilité", group: .experiments, traits: [],
      summary: Bilingual(
        fr: "dire quels réglages décident du résultat, ou de l’effet du programme",
        en: "tell which settings decide the result, or the programme’s effect"),
      explanation: Bilingual(
        fr:
          "Morris, la méthode de départ, change un réglage à la fois et les classe tous à peu de frais. Sobol dit quelle part de la variance revient à chacun, seul et avec les autres ; nommez alors quelques réglages. Effet demande ce qui décide de l’aide du programme, et non du niveau. Points est le nombre de trajectoires (Morris, 10 sinon) ou de points de base (Sobol) : avec peu, l’ordre n’est pas sûr. Chaque point a autant de vies qu’il en faut pour quelque 2 000 simulations, de 1 à 8, et jamais plus que la branche ; en ligne de commande, --replicates en fixe le nombre. Le coût est dit avant.",
        en:
          "Morris, the usual method, changes one setting at a time and ranks them all at little cost. Sobol tells what share of the variance belongs to each, alone and with the others; then name a few settings. Effect asks what decides how much the programme helps, and not the level. Points is the number of trajectories (Morris, 10 otherwise) or of base points (Sobol): with few, the order is not sure. Each point has as many lives as make some 2,000 runs, from 1 to 8, and never more than the branch; on the command line, --replicates sets their number. The cost is told first."
      ),
      syntax: .anyOrder([
        .choice([.keyword(.morris), .keyword(.sobol)]),
        .sequence([.optional(.keyword(.of)), .rule(.outcome)]),
        .keyword(.effect), .clause(.at, .argument(.moment)),
        .clause(.points, .argument(.positive)), .repeated(.rule(.lever)),
      ]),
      examples: [
        CommandExample(
          "sensitivity points 2 at 4 contact.rate forgetting.halfLife",
          after: ["load petite-equipe", "set run.burnIn 4"],
          fr: "lequel des deux compte le plus", en: "which of the two matters more"),
        CommandExample(
          "sensitivity sobol effect of volume at 13 points 4 contact.rate 0.1..0.4 trust.positive",
          after: ["load petite-equipe", "set run.burnIn 4"],
          fr: "ce qui décide de l’aide du programme",
          en: "what decides how much the programme helps"),
      ]),
    .init(
      .enough, fr: "assez", group: .experiments, traits: [],
      summary: Bilingual(
        fr: "ajouter des réplications jusqu’à connaître l’effet du programme à une marge près",
        en: "add replicates until the programme’s effect is known to a margin"),
      explanation: Bilingual(
        fr:
          "Un essai dit d’abord ce que la marge coûtera. La marge est la demi-largeur de l’intervalle à 95 % de la différence, vie à vie ; sans marge, un point de taux, ou un centième de la mesure.",
        en:
          "A pilot first tells what the margin will cost. The margin is the half-width of the 95% interval of the difference, life by life; without one, one point of a rate, or a hundredth of the measure."
      ),
      syntax: .anyOrder(
        outcome + [
          .clause(.margin, .argument(.number)), .clause(.most, .argument(.positive)),
        ]),
      examples: [
        CommandExample(
          "enough cooperation margin 0.05 at 26 most 64",
          after: ["load petite-equipe", "set run.burnIn 4"],
          fr: "à cinq points près", en: "to five points")
      ]),
    .init(
      .tipping, fr: "bascule", group: .experiments, traits: [],
      summary: Bilingual(
        fr: "chercher le niveau d’un réglage où le régime change",
        en: "look for the level of a setting at which the regime changes"),
      explanation: Bilingual(
        fr:
          "Par bissection : le niveau où la moitié des vies passent au-dessus du seuil. Sans seuil, le milieu entre les deux bouts de la plage.",
        en:
          "By bisection: the level at which half of the lives are above the threshold. Without one, half-way between the two ends of the range."
      ),
      syntax: .sequence([
        .rule(.lever), .anyOrder([.clause(.above, .argument(.number))] + outcome),
      ]),
      examples: [
        CommandExample(
          "tipping contact.rate 0.05..0.5 coverage above 0.5 at 26",
          after: ["load petite-equipe", "set run.burnIn 4"],
          fr: "à partir de quand une personne sur deux coopère",
          en: "from when on every other person cooperates")
      ]),
    .init(
      .optimise, fr: "optimiser", aliases: ["optimize"], group: .experiments,
      traits: [.changesSession],
      summary: Bilingual(
        fr: "chercher le meilleur programme pour un budget",
        en: "look for the best programme under a budget"),
      explanation: Bilingual(
        fr:
          "Les actions du programme présent, à d’autres semaines, pour d’autres zones ou d’autres professions, dans la limite des euros et des heures. La recherche prend autant de vies que la branche a de réplications (de 4 à 32) ; les meilleurs sont ensuite comparés sur deux fois plus de vies nouvelles (de 4 à 64), qui n’ont servi à rien choisir. Les suivants sont dits, avec leur écart ; ceux que rien ne distingue sont réunis. On cherche le plus de la mesure : une mesure dont ni plus ni moins n’est mieux est refusée. Appliquer met le meilleur dans la branche.",
        en:
          "The actions of the present programme, in other weeks, for other zones or professions, within the euros and hours. The search takes as many lives as the branch has replicates (4 to 32); the best are then compared on twice as many new lives (4 to 64), which chose nothing. The runners-up are told, with how far behind they are; those that nothing tells apart are one. The most of the metric is sought: one of which neither more nor less is better is refused. Apply puts the best into the branch."
      ),
      syntax: .anyOrder(
        [
          .clause(.budget, .argument(.number)), .clause(.hours, .argument(.number)),
          .keyword(.apply),
        ] + outcome),
      examples: [
        CommandExample(
          "optimise budget 8000 cooperation at 26",
          after: [
            "load petite-equipe", "set run.burnIn 4", "remove convention", "remove vis-ma-vie",
            "add encounter at 8 participants 8 cost 4000 hours 40",
          ],
          fr: "le meilleur usage de 8 000 euros", en: "the best use of 8,000 euros")
      ]),
    .init(
      .calibrate, fr: "caler", aliases: ["calibrer"], group: .experiments,
      traits: [.changesSession],
      summary: Bilingual(
        fr: "ajuster des réglages à des chiffres observés",
        en: "fit settings to observed figures"),
      explanation: Bilingual(
        fr:
          "Le fichier donne le scénario, les cibles, et les réglages avec leurs plages. La réponse est un ensemble de valeurs plausibles, non une seule : leur milieu, l’intervalle à 90 %, et si les cibles ont appris quelque chose du réglage ; puis si le modèle ajusté redonne chaque cible. « au-plus 500 », ou « simulations 500 », limite les simulations. Appliquer met les milieux dans la branche.",
        en:
          "The file gives the scenario, the targets, and the settings with their ranges. The answer is a set of plausible values, not one: their middle, the 90% interval, and whether the targets taught anything about the setting; then whether the fitted model gives each target back. “most 500”, or “runs 500”, limits the runs. Apply puts the middles into the branch."
      ),
      syntax: .sequence([
        .argument(.experimentFile),
        .anyOrder([
          .choice([
            .clause(.most, .argument(.positive)), .clause(.runs, .argument(.positive)),
          ]), .keyword(.apply),
        ]),
      ]),
      examples: [
        CommandExample(
          "calibrate enquete-synthetique",
          fr: "les valeurs que des chiffres d’enquête rendent plausibles",
          en: "the values that survey figures make plausible")
      ]),
    .init(
      .survey, fr: "enquête", group: .experiments, traits: [.changesSession, .makesTerritory],
      summary: Bilingual(
        fr: "lire les réponses au questionnaire et régler la semaine 0",
        en: "read answers to the questionnaire and set week 0"),
      explanation: Bilingual(
        fr:
          "Les réponses sont montrées par profession, à partir de cinq, jamais une à une. Elles donnent l’état de départ de la branche ; défaire rend celui d’avant.",
        en:
          "Answers are shown by profession, from five on, never one by one. They give the branch its state at the start; undo gives the one before back."
      ),
      syntax: .argument(.experimentFile),
      examples: [
        CommandExample(
          "survey exemple-questionnaire.csv", after: ["load petite-equipe"],
          fr: "des réponses inventées, pour voir", en: "made-up answers, to see")
      ]),
    .init(
      .batch, fr: "lot", group: .experiments, traits: [],
      summary: Bilingual(
        fr: "faire tourner un fichier d’expérience et garder chaque vie",
        en: "run an experiment file and keep every life"),
      explanation: Bilingual(
        fr:
          "Les résultats vont dans un fichier de résultats, au fur et à mesure ; interrompu, le lot reprend où il en était. État dit où il en est.",
        en:
          "Results go to a store as they come; interrupted, the batch goes on where it was. Status tells how far it is."
      ),
      syntax: .sequence([
        .optional(.keyword(.status)), .argument(.experimentFile),
        .optional(.clause(.into, .argument(.file))),
      ]),
      examples: [
        CommandExample(
          "batch deux-regimes", fr: "une expérience de la bibliothèque",
          en: "an experiment of the library")
      ]),
  ]
}
