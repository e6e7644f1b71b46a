import TerritoryModel

/// The fixed words of the report of a run.
public enum RunText: CaseIterable, Sendable {
  /// Heads the sentence on people and zones.
  case territory
  /// Heads the paths of values that no source supports.
  case illustrative
  /// Heads the list of actions.
  case programme
  /// Says that there are no actions.
  case noProgramme
  /// Says that the programme was left out.
  case programmeLeftOut
  /// A future.
  case withProgramme
  /// The other future.
  case withoutProgramme
  /// With minus without.
  case difference
  /// The same, of shares.
  case differenceInPoints
  /// The row of the interval of a difference.
  case confidence
  /// The cooperation rate, with its window.
  case cooperationRate
  /// The volume, with its unit.
  case volume
  /// The only curve of a chart without a programme.
  case meanOfReplicates
  /// The same with one replicate.
  case onlyReplicate
  /// The column of week 0.
  case atStart
  /// The column of week 52.
  case afterOneYear
  /// Why the volume stands beside the rate.
  case volumeNote
  /// What parentheses mean.
  case bandNote
  /// What brackets mean.
  case intervalNote
  /// Said instead of both when there is one replicate.
  case oneReplicateNote
  /// What the dash means.
  case missingNote
  /// What the band of a chart is.
  case eightLives
  /// The title of the mirror.
  case mirror
  /// A row of the mirror: what people think of the other profession.
  case ownView
  /// A row of the mirror: what they believe is thought of them.
  case believedView
  /// A row of the mirror: what is thought of them.
  case actualView
  /// Title of a column of the mirror.
  case without
  /// Title of a column of the mirror.
  case with
  /// Title of a column of the mirror.
  case atEnd
  /// Said of an effect whose interval holds zero.
  case holdsZero
  /// The title of the chart.
  case chartTitle
  /// Stands at the end of the curve of the future with the programme.
  case withEnd
  /// Stands at the end of the other curve.
  case withoutEnd
  /// Said under a chart whose curves cannot be told apart.
  case curvesCoincide
  /// The horizontal axis.
  case weeksAxis
  /// The title of the half-lives.
  case halfLives
  /// The column of half-lives.
  case halfLife
  /// Marks the half-life of the scenario.
  case ofScenario
  /// Said instead of the half-lives above a size.
  case halfLivesLeftOut
  /// Heads the reservations.
  case reservations
  /// Heads the table by zone.
  case byZone
  /// Heads the table by profession.
  case byProfession
  /// The column of zones.
  case zone
  /// The column of professions.
  case profession
  /// The column of people.
  case people
  /// Heads the table of the metrics asked for.
  case metrics
  /// The column of metrics.
  case metric
  /// A row of a mixed table.
  case wholeTerritory

  /// The words.
  public var text: Bilingual {
    switch self {
    case .territory: Bilingual(fr: "Territoire", en: "Territory")
    case .illustrative: Bilingual(fr: "Valeurs illustratives", en: "Illustrative values")
    case .programme: Bilingual(fr: "Programme", en: "Programme")
    case .noProgramme:
      Bilingual(fr: "aucune action dans ce scénario", en: "no action in this scenario")
    case .programmeLeftOut:
      Bilingual(fr: "laissé de côté (--without-programme)", en: "left out (--without-programme)")
    case .withProgramme: Bilingual(fr: "avec le programme", en: "with the programme")
    case .withoutProgramme: Bilingual(fr: "sans le programme", en: "without the programme")
    case .difference: Bilingual(fr: "différence", en: "difference")
    case .differenceInPoints: Bilingual(fr: "différence (points)", en: "difference (points)")
    case .confidence: Bilingual(fr: "intervalle à 95 %", en: "95% interval")
    case .cooperationRate:
      Bilingual(fr: "Taux de coopération, sur 13 semaines", en: "Cooperation rate, over 13 weeks")
    case .volume:
      Bilingual(
        fr: "Volume : coopérations par personne et par an",
        en: "Volume: cooperations per head and year")
    case .meanOfReplicates:
      Bilingual(fr: "moyenne des réplications", en: "mean of the replicates")
    case .onlyReplicate:
      Bilingual(fr: "l’unique réplication", en: "the only replicate")
    case .atStart: Bilingual(fr: "au départ", en: "at the start")
    case .afterOneYear: Bilingual(fr: "après 1 an", en: "after 1 year")
    case .volumeNote:
      Bilingual(
        fr: "Taux et volume : de nouveaux liens peuvent abaisser l’un et relever l’autre.",
        en: "Rate and volume: new ties can lower the one while they raise the other.")
    case .bandNote:
      Bilingual(
        fr: "( ) 8 vies sur 10 : du 10e au 90e centile des réplications.",
        en: "( ) 8 lives out of 10: from the 10th to the 90th percentile of replicates.")
    case .intervalNote:
      Bilingual(
        fr: """
          [ ] intervalle de confiance à 95 % de la différence moyenne, les deux avenirs étant \
          comparés vie à vie avec les mêmes tirages.
          """,
        en: """
          [ ] 95% confidence interval of the mean difference; the two futures are compared life by \
          life with the same draws.
          """)
    case .oneReplicateNote:
      Bilingual(
        fr: """
          Une seule réplication : ni bande ni intervalle. Une autre vie du même territoire peut \
          s’en écarter beaucoup.
          """,
        en: """
          One replicate only: no band and no interval. Another life of the same territory may differ \
          a lot.
          """)
    case .missingNote:
      Bilingual(
        fr: "— valeur manquante : rien à compter.", en: "— missing value: nothing to count.")
    case .eightLives: Bilingual(fr: "8 vies sur 10", en: "8 lives out of 10")
    case .mirror:
      Bilingual(fr: "Le miroir, de −1 à +1", en: "The mirror, from −1 to +1")
    case .ownView:
      Bilingual(fr: "comment ils voient les autres", en: "how they see the others")
    case .believedView:
      Bilingual(fr: "comment ils se croient vus", en: "how they believe they are seen")
    case .actualView:
      Bilingual(fr: "comment ils sont vraiment vus", en: "how they are really seen")
    case .without: Bilingual(fr: "fin, sans", en: "end, without")
    case .with: Bilingual(fr: "fin, avec", en: "end, with")
    case .atEnd: Bilingual(fr: "à la fin", en: "at the end")
    case .holdsZero:
      Bilingual(
        fr: "L’intervalle à la fin contient zéro : l’effet ne s’y distingue pas du hasard.",
        en: "The interval at the end holds zero: the effect cannot be told from chance there.")
    case .chartTitle:
      Bilingual(
        fr: "Taux de coopération, sur les 13 dernières semaines",
        en: "Cooperation rate, over the last 13 weeks")
    case .withEnd: Bilingual(fr: "avec", en: "with")
    case .withoutEnd: Bilingual(fr: "sans", en: "without")
    case .curvesCoincide:
      Bilingual(
        fr: "Les deux courbes se confondent.", en: "The two curves coincide.")
    case .weeksAxis: Bilingual(fr: "semaines", en: "weeks")
    case .halfLives:
      Bilingual(
        fr: """
          Effet du programme sur le taux de coopération, en points, selon la demi-vie de l’oubli \
          (forgetting.halfLife)
          """,
        en: """
          Effect of the programme on the cooperation rate, in points, by half-life of forgetting \
          (forgetting.halfLife)
          """)
    case .halfLife: Bilingual(fr: "demi-vie", en: "half-life")
    case .ofScenario: Bilingual(fr: "(le scénario)", en: "(the scenario)")
    case .halfLivesLeftOut:
      Bilingual(
        fr: """
          L’effet selon la demi-vie de l’oubli n’est pas calculé à partir d’un million de \
          personnes ; pour l’obtenir, relancez avec --set forgetting.halfLife=13, puis 52.
          """,
        en: """
          The effect by half-life of forgetting is not computed from a million people on; to get it, \
          run again with --set forgetting.halfLife=13, then 52.
          """)
    case .reservations:
      Bilingual(fr: "À lire avec ces réserves", en: "To be read with these reservations")
    case .byZone: Bilingual(fr: "Par zone, à la fin", en: "By zone, at the end")
    case .byProfession: Bilingual(fr: "Par profession, à la fin", en: "By profession, at the end")
    case .zone: Bilingual(fr: "zone", en: "zone")
    case .profession: Bilingual(fr: "profession", en: "profession")
    case .people: Bilingual(fr: "personnes", en: "people")
    case .metrics: Bilingual(fr: "Mesures demandées", en: "Metrics asked for")
    case .metric: Bilingual(fr: "mesure", en: "metric")
    case .wholeTerritory: Bilingual(fr: "tout le territoire", en: "whole territory")
    }
  }
}
