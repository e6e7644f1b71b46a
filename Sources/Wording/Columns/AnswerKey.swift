import TerritoryModel

/// The keys that answers of the shell, and of its questions, add to the headers of their CSV and JSON
/// files, beside those of `HeaderKey`. In an answer on several branches, the keys of a branch have its
/// name and a point before them.
public struct AnswerKey: Sendable, Hashable {
  /// The key.
  public var key: String
  /// One line of meaning.
  public var meaning: Bilingual

  private init(_ key: String, _ french: String, _ english: String) {
    self.key = key
    meaning = Bilingual(fr: french, en: english)
  }

  /// Every key, in the order of the alphabet.
  public static let all: [AnswerKey] = [
    AnswerKey(
      "adjustment",
      "ce qu’est devenue la correction par régression : made, notAsked, notNeeded, tooFewPoints ou beyondTheRuns",
      "what became of the adjustment by regression: made, notAsked, notNeeded, tooFewPoints or beyondTheRuns"
    ),
    AnswerKey(
      "against", "à quoi la branche est comparée, quand ce n’est pas à une autre",
      "what the branch is compared with, when it is not another one"),
    AnswerKey(
      "basePoints", "nombre de points de base dont viennent les indices de Sobol",
      "number of base points that Sobol indices come from"),
    AnswerKey(
      "bracketHigh", "haut de l’intervalle où le régime change",
      "upper end of the bracket in which the regime changes"),
    AnswerKey(
      "bracketLow", "bas de l’intervalle où le régime change",
      "lower end of the bracket in which the regime changes"),
    AnswerKey("budgetEuros", "euros à dépenser au plus", "euros to spend at most"),
    AnswerKey("budgetHours", "heures à dépenser au plus", "hours to spend at most"),
    AnswerKey("calibration", "nom du fichier des cibles", "name of the file of targets"),
    AnswerKey(
      "conclusion", "ce que la recherche d’une bascule conclut",
      "what the search for a change of regime concludes"),
    AnswerKey("considered", "nombre de programmes essayés", "number of programmes tried"),
    AnswerKey(
      "crossings", "nombre de changements de régime vus", "number of changes of regime seen"),
    AnswerKey(
      "effectiveSampleSize", "taille effective de l’échantillon plausible",
      "effective sample size of what remains plausible"),
    AnswerKey(
      "firstReplicate", "première réplication des mesures ; celles d’avant ont servi à choisir",
      "first replicate of the measures; those before served to choose"),
    AnswerKey(
      "foretoldHigh", "réplications annoncées par l’essai, haut de l’intervalle à 95 %",
      "replicates foretold by the pilot, upper end of the 95% interval"),
    AnswerKey(
      "foretoldLow", "réplications annoncées par l’essai, bas de l’intervalle à 95 %",
      "replicates foretold by the pilot, lower end of the 95% interval"),
    AnswerKey(
      "foretoldReplicates", "réplications annoncées par l’essai", "replicates foretold by the pilot"
    ),
    AnswerKey("guessedWeek", "semaine du pari", "week of the guess"),
    AnswerKey(
      "intervalHigh", "haut de l’intervalle à 95 % de `mean`",
      "upper end of the 95% interval of `mean`"),
    AnswerKey(
      "intervalLow", "bas de l’intervalle à 95 % de `mean`",
      "lower end of the 95% interval of `mean`"),
    AnswerKey(
      "isExhaustive", "si tous les programmes du budget ont été essayés",
      "whether every programme that fits into the budget was tried"),
    AnswerKey(
      "isReached", "si ce qui était demandé est atteint", "whether what was asked is reached"),
    AnswerKey(
      "margin", "demi-largeur demandée de l’intervalle à 95 %",
      "half-width asked of the 95% interval"),
    AnswerKey(
      "mean", "moyenne de ce qui est demandé, sur toutes les réplications ou tous les points",
      "mean of what is asked, over all replicates or all points"),
    AnswerKey("measure", "mesure, telle qu’on la tape", "measure, as it is typed"),
    AnswerKey("method", "méthode de calage", "method of the calibration"),
    AnswerKey(
      "outcomeWeek", "semaine à laquelle une question lit la mesure",
      "week at which a question reads the measure"),
    AnswerKey("particles", "nombre de jeux de valeurs gardés", "number of sets of values kept"),
    AnswerKey("path", "chemin du levier", "path of the lever"),
    AnswerKey("people", "personnes montrées", "people shown"),
    AnswerKey("posts", "nombre de postes", "number of posts"),
    AnswerKey("replicate", "numéro de la réplication", "number of the replicate"),
    AnswerKey(
      "response",
      "ce qui est lu : level, le niveau ; twin, le niveau sans programme ; effect, la différence",
      "what is read: level; twin, the level without programme; effect, the difference"),
    AnswerKey("state", "empreinte de l’état à la fin", "hash of the state at the end"),
    AnswerKey("threshold", "seuil d’un régime haut", "threshold of a high regime"),
    AnswerKey(
      "tolerance", "plus grand écart aux cibles qui reste accepté",
      "greatest distance from the targets that is accepted in the end"),
    AnswerKey(
      "trajectories", "nombre de trajectoires dont viennent les effets de Morris",
      "number of trajectories that Morris’s effects come from"),
    AnswerKey(
      "untouchedPosts", "nombre de postes que rien ne change",
      "number of posts that nothing changes"),
    AnswerKey("variance", "variance de ce qui est demandé", "variance of what is asked"),
  ]
}
