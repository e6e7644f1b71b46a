import TerritoryModel

/// The columns of answers, as CSV and JSON, that no other declaration names: those of the shell, and
/// of its questions. Columns of results by week are those of `ExportText`; those of people are
/// `PersonQuantity`, those of zones `ZoneField`; the levels of a factor stand under its path.
public struct AnswerColumn: Sendable, Hashable {
  /// The name of the column.
  public var key: String
  /// One line of meaning.
  public var meaning: Bilingual

  private init(_ key: String, _ french: String, _ english: String) {
    self.key = key
    meaning = Bilingual(fr: french, en: english)
  }

  /// The version of the columns and of the keys of headers, told in the header of every answer: raised by
  /// whoever changes the meaning, the name or the place of one.
  public static let formatVersion = 2

  /// What a column holds; nothing when it is declared elsewhere.
  public static func meaning(of key: String) -> Bilingual? { byKey[key]?.meaning }

  private static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

  /// Every column, in the order of the alphabet.
  public static let all: [AnswerColumn] = [
    AnswerColumn(
      "actions",
      "actions du programme, les mêmes mots dans les deux langues : identifiant, at, every, times, zones, profession",
      "actions of the programme, in the same words in both languages: identifier, at, every, times, zones, profession"
    ),
    AnswerColumn(
      "after", "valeur après le changement ; vide : aucune", "value after the change; empty: none"),
    AnswerColumn("agent", "numéro du poste", "number of the post"),
    AnswerColumn(
      "answers", "nombre de réponses à la question",
      "number of answers to the item"),
    AnswerColumn("backward", "si le travail allait à rebours", "whether the work went backward"),
    AnswerColumn(
      "before", "valeur avant le changement ; vide : aucune", "value before the change; empty: none"
    ),
    AnswerColumn(
      "behind",
      "retard moyen, paire à paire, sur le meilleur programme ; au-dessous de 0, avance",
      "how far behind the best programme, mean of pairs; below 0, how far ahead"),
    AnswerColumn(
      "behindHigh", "haut de l’intervalle à 95 % de ce retard", "upper end of its 95% interval"),
    AnswerColumn(
      "behindLow", "bas de l’intervalle à 95 % de ce retard", "lower end of its 95% interval"),
    AnswerColumn("branch", "nom de la branche", "name of the branch"),
    AnswerColumn("choices", "mots possibles", "words that are possible"),
    AnswerColumn(
      "contraction", "part de la variance de la plage que les cibles ont retirée, de 0 à 1",
      "share of the variance of the range that the targets took away, from 0 to 1"),
    AnswerColumn("current", "si c’est la branche en cours", "whether it is the present branch"),
    AnswerColumn(
      "deviation", "σ : écart type des effets élémentaires",
      "σ: standard deviation of the elementary effects"),
    AnswerColumn(
      "difference", "moyenne de la première branche moins celle de la seconde, vie à vie",
      "mean of the first branch minus that of the second, life by life"),
    AnswerColumn(
      "distance", "distance aux cibles de la simulation gardée",
      "distance from the targets of the run that was kept"),
    AnswerColumn(
      "effect", "effet du programme : avec moins sans, vie à vie",
      "effect of the programme: with minus without, life by life"),
    AnswerColumn(
      "effectHigh", "haut de l’intervalle à 95 % de l’effet",
      "upper end of the 95% interval of the effect"),
    AnswerColumn(
      "effectLow", "bas de l’intervalle à 95 % de l’effet",
      "lower end of the 95% interval of the effect"),
    AnswerColumn(
      "equalProgrammes", "nombre d’autres programmes qui ont donné les mêmes résultats, vie à vie",
      "number of other programmes that gave the same results, life by life"),
    AnswerColumn("error", "erreur type de la cible", "standard error of the target"),
    AnswerColumn("euros", "coût en euros", "cost in euros"),
    AnswerColumn(
      "familiarity", "connaissance de l’autre profession", "knowledge of the other profession"),
    AnswerColumn(
      "first", "valeur de la première branche ; indice de premier ordre dans une sensibilité",
      "value of the first branch; first-order index in a sensitivity"),
    AnswerColumn(
      "firstHigh", "haut de l’intervalle à 95 % de l’indice de premier ordre",
      "upper end of the 95% interval of the first-order index"),
    AnswerColumn(
      "firstLow", "bas de l’intervalle à 95 % de l’indice de premier ordre",
      "lower end of the 95% interval of the first-order index"),
    AnswerColumn(
      "firstQuartile", "premier quartile des réponses ; vide à moins de 20",
      "first quartile of the answers; empty below 20"),
    AnswerColumn(
      "formalisation", "ouverture de l’organisation au partenariat",
      "the organisation’s openness to partnership"),
    AnswerColumn("gained", "coopérations gagnées", "cooperations gained"),
    AnswerColumn("grade", "niveau de preuve, de A à D", "grade of evidence, from A to D"),
    AnswerColumn("guess", "pari, sur l’échelle de la mesure", "guess, on the scale of the measure"),
    AnswerColumn(
      "halfWidth",
      "demi-largeur de l’intervalle à 95 % de l’effet ou, sans lui, de la moyenne",
      "half-width of the 95% interval of the effect or, without it, of the mean"),
    AnswerColumn(
      "hash", "empreinte du scénario, 16 chiffres hexadécimaux",
      "hash of the scenario, 16 hexadecimal digits"),
    AnswerColumn(
      "high", "haut de la plage ; dans une bascule, nombre de réplications dans le régime haut",
      "upper end of the range; in a tipping, number of replicates in the high regime"),
    AnswerColumn("hours", "heures de professionnels", "hours of professionals’ time"),
    AnswerColumn(
      "id",
      "identifiant de l’action, ou de la part d’une explication (action, réglage@semaine, bloc du score ; d’un total, la sorte des parts), le même dans les deux langues",
      "identifier of the action, or of the part of an explanation (action, setting@week, block of the score; of a total, the kind of its parts), the same in both languages"
    ),
    AnswerColumn(
      "inside", "si le pari tombe dans 8 vies sur 10", "whether the guess lies in 8 lives out of 10"
    ),
    AnswerColumn(
      "isIdentified", "si les cibles disent quelque chose de la valeur",
      "whether the targets say something of the value"),
    AnswerColumn(
      "item", "question du questionnaire",
      "item of the questionnaire"),
    AnswerColumn(
      "kind",
      "sorte : d’action, de part d’une explication (total : ce qui est partagé), ou de ligne d’une calibration (parameter, target, particle)",
      "kind: of an action, of a part of an explanation (total: what is shared out), or of a line of a calibration (parameter, target, particle)"
    ),
    AnswerColumn("length", "durée en semaines", "length in weeks"),
    AnswerColumn("level", "niveau du levier", "level of the lever"),
    AnswerColumn("low", "bas de la plage", "lower end of the range"),
    AnswerColumn(
      "mean",
      "moyenne : des réplications, des réponses, de ce qui reste plausible, ou de ce que donne le modèle ajusté",
      "mean: of replicates, of answers, of what remains plausible, or of what the fitted model gives"
    ),
    AnswerColumn(
      "meanAbsolute", "μ* : moyenne des effets élémentaires en valeur absolue",
      "μ*: mean of the absolute elementary effects"),
    AnswerColumn("meaning", "ce que c’est", "what it is"),
    AnswerColumn("measure", "mesure, telle qu’on la tape", "measure, as it is typed"),
    AnswerColumn(
      "median",
      "médiane : des réponses, vide à moins de 20, de ce qui reste plausible, ou de ce que donne le modèle ajusté",
      "median: of the answers, empty below 20, of what remains plausible, or of what the fitted model gives"
    ),
    AnswerColumn(
      "modelMean", "moyenne des réponses sur l’échelle du modèle ; vide : la question n’y est pas",
      "mean of the answers on the scale of the model; empty: the item is not in it"),
    AnswerColumn(
      "modelSd", "écart type des réponses sur l’échelle du modèle ; vide à moins de 20",
      "standard deviation of the answers on the scale of the model; empty below 20"),
    AnswerColumn("name", "nom", "name"),
    AnswerColumn("observed", "si la simulation était observée", "whether the run was observed"),
    AnswerColumn("occurrences", "nombre d’échéances", "number of occurrences"),
    AnswerColumn("option", "nom de l’option", "name of the option"),
    AnswerColumn("organisation", "nom de l’organisation", "name of the organisation"),
    AnswerColumn("origin", "d’où vient la valeur", "where the value comes from"),
    AnswerColumn("parent", "branche d’où celle-ci est partie", "branch that it was forked from"),
    AnswerColumn("parentWeek", "semaine de ce départ", "week of the fork"),
    AnswerColumn("part", "nom de la part", "name of the part"),
    AnswerColumn(
      "particle", "numéro du point qui reste plausible, à partir de 1",
      "number of the point that remains plausible, from 1"),
    AnswerColumn("partners", "nombre de liens de partenariat", "number of partner ties"),
    AnswerColumn("path", "chemin de la valeur", "path of the value"),
    AnswerColumn("people", "nombre de personnes", "number of people"),
    AnswerColumn(
      "percentile5", "5e centile de ce qui reste plausible, ou de ce que donne le modèle ajusté",
      "5th percentile of what remains plausible, or of what the fitted model gives"),
    AnswerColumn(
      "percentile95", "95e centile de ce qui reste plausible, ou de ce que donne le modèle ajusté",
      "95th percentile of what remains plausible, or of what the fitted model gives"),
    AnswerColumn("perHour", "coopérations gagnées par heure", "cooperations gained per hour"),
    AnswerColumn(
      "perHourHigh", "haut de l’intervalle à 95 % de ce gain", "upper end of its 95% interval"),
    AnswerColumn(
      "perHourLow", "bas de l’intervalle à 95 % de ce gain", "lower end of its 95% interval"),
    AnswerColumn(
      "perThousandEuros", "coopérations gagnées pour 1 000 euros",
      "cooperations gained per 1,000 euros"),
    AnswerColumn(
      "perThousandEurosHigh", "haut de l’intervalle à 95 % de ce gain",
      "upper end of its 95% interval"),
    AnswerColumn(
      "perThousandEurosLow", "bas de l’intervalle à 95 % de ce gain",
      "lower end of its 95% interval"),
    AnswerColumn("phase", "phase de la semaine", "phase of the week"),
    AnswerColumn("programme", "actions du programme", "actions of the programme"),
    AnswerColumn("rank", "rang, le meilleur d’abord", "rank, the best first"),
    AnswerColumn(
      "resumed", "si la simulation était reprise d’une sauvegarde",
      "whether the run was resumed from a checkpoint"),
    AnswerColumn("sample", "valeur d’une vie", "value of one life"),
    AnswerColumn(
      "sd", "écart type des réponses ; vide à moins de 20",
      "standard deviation of the answers; empty below 20"),
    AnswerColumn("second", "valeur de la seconde branche", "value of the second branch"),
    AnswerColumn("section", "partie du modèle", "section of the model"),
    AnswerColumn("seed", "graine de tous les tirages", "seed of every draw"),
    AnswerColumn(
      "share", "part des réplications dans le régime haut", "share of replicates in the high regime"
    ),
    AnswerColumn(
      "shareHigh", "haut de l’intervalle à 95 % de cette part", "upper end of its 95% interval"),
    AnswerColumn(
      "shareLow", "bas de l’intervalle à 95 % de cette part", "lower end of its 95% interval"),
    AnswerColumn("size", "effectif", "number of people"),
    AnswerColumn("source", "d’où vient la valeur par défaut", "where the default comes from"),
    AnswerColumn("state", "empreinte de l’état à la fin", "hash of the state at the end"),
    AnswerColumn("summary", "ce que le scénario montre", "what the scenario shows"),
    AnswerColumn(
      "target", "chiffre que le modèle doit redonner", "figure that the model should give"),
    AnswerColumn(
      "text", "la réponse, phrase par phrase ; l’événement, dans un journal",
      "the answer, sentence by sentence; the event, in a diary"),
    AnswerColumn(
      "thirdQuartile", "troisième quartile des réponses ; vide à moins de 20",
      "third quartile of the answers; empty below 20"),
    AnswerColumn("threads", "fils d’exécution", "threads"),
    AnswerColumn(
      "toldFromBest", "si l’écart au meilleur se distingue du hasard",
      "whether the difference with the best can be told from chance"),
    AnswerColumn("total", "indice total", "total index"),
    AnswerColumn(
      "totalHigh", "haut de l’intervalle à 95 % de l’indice total",
      "upper end of the 95% interval of the total index"),
    AnswerColumn(
      "totalLow", "bas de l’intervalle à 95 % de l’indice total",
      "lower end of the 95% interval of the total index"),
    AnswerColumn("trust", "confiance moyenne des liens", "mean trust of ties"),
    AnswerColumn("unit", "unité", "unit"),
    AnswerColumn("value", "valeur, telle qu’on la tape", "value, as it is typed"),
    AnswerColumn(
      "varianceSaved", "part de variance que l’appariement épargne",
      "share of variance that pairing saves"),
    AnswerColumn(
      "verdict",
      "si le modèle ajusté redonne la cible : givenBack (redonnée), notExcluded (non redonnée, mais possible), tooWide (bande trop large pour le dire), missed (manquée)",
      "whether the fitted model gives the target: givenBack, notExcluded (not given back, but possible), tooWide (band too wide to tell), missed"
    ),
    AnswerColumn(
      "weight", "poids du point ; leur somme est 1", "weight of the point; they sum to 1"),
    AnswerColumn("without", "valeur sans le programme", "value without the programme"),
    AnswerColumn(
      "withoutCost", "nombre d’actions dont le coût n’est pas donné : il manque à `euros`",
      "number of actions whose cost is not given: it is missing from `euros`"),
    AnswerColumn(
      "withoutHours",
      "nombre d’actions dont les heures ne sont pas données : il en manque à `hours`",
      "number of actions whose hours are not given: they are missing from `hours`"),
    AnswerColumn("workload", "charge de travail de l’organisation", "workload of the organisation"),
    AnswerColumn("x", "abscisse, en km", "x, in km"),
    AnswerColumn("y", "ordonnée, en km", "y, in km"),
    AnswerColumn("zones", "nombre de zones", "number of zones"),
  ]
}
