import TerritoryModel

/// The fixed words of the answers of experiments.
public enum ExperimentText: CaseIterable, Sendable {
  /// A column: a level of a lever.
  case level
  /// A column.
  case mean
  /// A column: the band.
  case eightLives
  /// A column: the interval.
  case interval
  /// A column.
  case without
  /// A column.
  case with
  /// A column, and what a chart of pairs shows.
  case effect
  /// A column: a setting.
  case setting
  /// A column: the range of a lever.
  case range
  /// A column.
  case meanAbsolute
  /// A column.
  case meanEffect
  /// A column.
  case spread
  /// A bar: of a setting alone.
  case alone
  /// A bar: of a setting with the others.
  case together
  /// The scale of Sobol's indices.
  case shareOfVariance
  /// A column.
  case replicates
  /// A column, and the axis of a chart.
  case halfWidth
  /// The line of the margin asked.
  case margin
  /// A column: how many lives are in the high regime.
  case high
  /// A column.
  case rank
  /// A column.
  case programme
  /// A column.
  case euros
  /// A column.
  case hours
  /// A column: how far behind the best.
  case behind
  /// A column: what was possible before.
  case prior
  /// A column.
  case median
  /// A column.
  case ninety
  /// Where a value lies within what was possible.
  case inRange
  /// A column: whether the targets taught something.
  case identified
  /// A column: a figure that the model should give.
  case target
  /// A column: within which the target is known.
  case margin90
  /// A column: what the fitted model gives.
  case predicted
  /// The mark of the value in the branch.
  case present
  /// Heads the figures beside what the model gives.
  case targets
  /// A column: cooperations gained.
  case gained
  /// A column.
  case perThousandEuros
  /// A column.
  case perHour
  /// What bands are.
  case bandNote
  /// What the band of a share of lives is, and what the column beside it.
  case shareNote
  /// What intervals are.
  case intervalNote
  /// What intervals of effects are.
  case effectNote
  /// How points of a sweep are told apart.
  case pairsNote
  /// What Morris's measures are.
  case morrisNote
  /// What Sobol's indices are.
  case sobolNote
  /// How the best programmes were compared.
  case freshNote
  /// What programmes are chosen by.
  case overRunNote
  /// What is counted as gained.
  case gainNote
  /// What the part of an action is.
  case partsNote
  /// A column.
  case item
  /// A column.
  case answers
  /// A column.
  case spreadOfAnswers
  /// A column: the answers on the scale of the model.
  case modelScale
  /// A column: how the answers lie.
  case bins
  /// How the answers of few people are kept back.
  case fewNote
  /// What a posterior is not.
  case posteriorNote

  /// The words.
  public var text: Bilingual {
    switch self {
    case .level: Bilingual(fr: "niveau", en: "level")
    case .mean: Bilingual(fr: "moyenne", en: "mean")
    case .eightLives: Bilingual(fr: "8 vies sur 10", en: "8 lives out of 10")
    case .interval: Bilingual(fr: "intervalle à 95 %", en: "95% interval")
    case .without: Bilingual(fr: "sans programme", en: "without programme")
    case .with: Bilingual(fr: "avec", en: "with")
    case .effect: Bilingual(fr: "effet du programme", en: "effect of the programme")
    case .setting: Bilingual(fr: "réglage", en: "setting")
    case .range: Bilingual(fr: "plage", en: "range")
    case .meanAbsolute: Bilingual(fr: "μ*", en: "μ*")
    case .meanEffect: Bilingual(fr: "μ", en: "μ")
    case .spread: Bilingual(fr: "σ", en: "σ")
    case .alone: Bilingual(fr: "seul", en: "alone")
    case .together: Bilingual(fr: "avec les autres", en: "with the others")
    case .shareOfVariance: Bilingual(fr: "part de la variance", en: "share of variance")
    case .replicates: Bilingual(fr: "réplications", en: "replicates")
    case .halfWidth: Bilingual(fr: "demi-largeur", en: "half-width")
    case .margin: Bilingual(fr: "marge demandée", en: "margin asked")
    case .high: Bilingual(fr: "vies au-dessus", en: "lives above")
    case .rank: Bilingual(fr: "rang", en: "rank")
    case .programme: Bilingual(fr: "programme", en: "programme")
    case .euros: Bilingual(fr: "euros", en: "euros")
    case .hours: Bilingual(fr: "heures", en: "hours")
    case .behind: Bilingual(fr: "retard sur le premier", en: "behind the best")
    case .prior: Bilingual(fr: "possible avant", en: "possible before")
    case .median: Bilingual(fr: "milieu", en: "middle")
    case .ninety: Bilingual(fr: "intervalle à 90 %", en: "90% interval")
    case .inRange:
      Bilingual(fr: "dans la plage possible", en: "within the possible range")
    case .identified: Bilingual(fr: "ce qu’on en apprend", en: "what is learnt")
    case .target: Bilingual(fr: "cible", en: "target")
    case .margin90: Bilingual(fr: "marge (90 %)", en: "margin (90%)")
    case .predicted: Bilingual(fr: "modèle ajusté (90 %)", en: "fitted model (90%)")
    case .present: Bilingual(fr: "à présent", en: "at present")
    case .targets: Bilingual(fr: "Cibles et modèle ajusté", en: "Targets and fitted model")
    case .item: Bilingual(fr: "question", en: "question")
    case .answers: Bilingual(fr: "réponses", en: "answers")
    case .spreadOfAnswers: Bilingual(fr: "écart type", en: "standard deviation")
    case .modelScale: Bilingual(fr: "dans le modèle", en: "in the model")
    case .bins: Bilingual(fr: "comment elles se répartissent", en: "how they lie")
    case .gained: Bilingual(fr: "coopérations gagnées", en: "cooperations gained")
    case .perThousandEuros: Bilingual(fr: "par millier d’euros", en: "per 1,000 euros")
    case .perHour: Bilingual(fr: "par heure", en: "per hour")
    default: note
    }
  }

  private var note: Bilingual {
    switch self {
    case .bandNote:
      Bilingual(
        fr:
          "La bande contient 8 vies sur 10 (du 10e au 90e centile) : elle dit le hasard des vies, non l’incertitude du modèle.",
        en:
          "The band holds 8 lives out of 10 (10th to 90th percentile): it tells the chance of lives, not the uncertainty of the model."
      )
    case .shareNote:
      Bilingual(
        fr:
          "La bande de l’image et [ ] sont l’intervalle de confiance à 95 % de la part des vies au-dessus du seuil (Wilson), qui se resserre avec les réplications ; « 8 vies sur 10 » va du 10e au 90e centile des vies.",
        en:
          "The band of the picture and [ ] are the 95% confidence interval of the share of lives above the threshold (Wilson), which narrows with replicates; “8 lives out of 10” goes from the 10th to the 90th percentile of lives."
      )
    case .intervalNote:
      Bilingual(
        fr: "[ ] intervalle de confiance à 95 % de la moyenne.",
        en: "[ ] 95% confidence interval of the mean.")
    case .effectNote:
      Bilingual(
        fr:
          "[ ] intervalle de confiance à 95 % de la différence moyenne, avec et sans programme comparés vie à vie sous les mêmes tirages.",
        en:
          "[ ] 95% confidence interval of the mean difference, with and without the programme compared life by life under the same draws."
      )
    case .pairsNote:
      Bilingual(
        fr:
          "Deux points se distinguent vie à vie ; les plus éloignés, choisis après coup, à 95 % sur toutes les paires de points à la fois (Bonferroni).",
        en:
          "Two points are told apart life by life; those farthest apart, chosen after looking, at 95% over all pairs of points at once (Bonferroni)."
      )
    case .morrisNote:
      Bilingual(
        fr:
          "μ* : de combien la mesure change en moyenne, dans un sens ou dans l’autre, quand le réglage fait un pas, rapporté à toute sa plage (il peut donc dépasser ce que la mesure peut faire) ; μ garde le sens ; σ dit de combien l’effet varie avec les autres réglages, avec le niveau de départ et, de peu de vies, avec leur hasard (Morris 1991).",
        en:
          "μ*: by how much the measure changes on average, one way or the other, when the setting takes a step, scaled to its whole range (so that it can exceed what the measure can do); μ keeps the direction; σ tells by how much the effect varies with the other settings, with where it starts and, of few lives, with their chance (Morris 1991)."
      )
    case .sobolNote:
      Bilingual(
        fr:
          "Parts de la variance de la mesure quand tous les réglages varient ensemble dans leurs plages : d’un réglage seul, puis avec ses interactions (Saltelli 2010, Jansen 1999) ; [ ] intervalle à 95 % par rééchantillonnage. Ce sont des estimations : elles et leurs intervalles peuvent sortir de 0 à 100 %.",
        en:
          "Shares of the variance of the measure when all settings vary together in their ranges: of a setting alone, then with its interactions (Saltelli 2010, Jansen 1999); [ ] 95% interval by bootstrap. These are estimates: they and their intervals can leave 0 to 100%."
      )
    case .freshNote:
      Bilingual(
        fr:
          "Les effets sont mesurés sur des vies qui n’ont servi à choisir aucun programme ; le meilleur trouvé n’est pas forcément le meilleur possible.",
        en:
          "Effects are measured on lives that served to choose no programme; the best found need not be the best possible."
      )
    case .fewNote:
      Bilingual(
        fr:
          "Rien n’est montré de moins de cinq personnes : les cases voisines sont réunies, et aucune réponse n’est montrée seule.",
        en:
          "Nothing is shown of fewer than five people: neighbouring cells are joined, and no answer is shown alone."
      )
    case .overRunNote:
      Bilingual(
        fr:
          "Effet moyen sur toutes les semaines : à la fin seulement, l’action la plus tardive gagnerait toujours, faute d’oubli.",
        en:
          "Mean effect over all weeks: at the end alone, the latest action would always win, as nothing of it is forgotten yet."
      )
    case .gainNote:
      Bilingual(
        fr:
          "Coopérations de toutes les formes, sur toutes les semaines, avec le programme moins sans lui.",
        en: "Cooperations of every form, over every week, with the programme minus without it.")
    case .partsNote:
      Bilingual(
        fr:
          "La part d’une action est ce que perd le programme quand on la retire : ce que deux actions font ensemble compte pour les deux.",
        en:
          "The part of an action is what the programme loses without it: what two actions do together counts for both."
      )
    default:
      Bilingual(
        fr:
          "Ces valeurs sont celles qui, dans ce modèle et dans ces plages, redonnent à peu près les cibles : elles n’ont pas été mesurées.",
        en:
          "These are the values that, in this model and in these ranges, give the targets back approximately: they were not measured."
      )
    }
  }
}
