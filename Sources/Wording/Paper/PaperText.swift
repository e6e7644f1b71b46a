import TerritoryModel

/// The fixed words of the figures, tables and methods of a paper.
public enum PaperText: CaseIterable, Sendable {
  /// Heads the methods.
  case methods
  /// Heads the list of files.
  case contents
  /// Heads the column of files.
  case file
  /// Heads the column of what files hold.
  case whatItHolds
  /// What the methods hold.
  case methodsFile
  /// What the citation holds.
  case citationFile
  /// What the data of a store hold.
  case dataFile
  /// What the data of a scenario hold.
  case summariesFile
  /// What the values of single lives hold.
  case livesFile
  /// The table of results.
  case resultsTable
  /// The table of points.
  case pointsTable
  /// The table of sensitivity.
  case sensitivityTable
  /// The table of the interactions of two factors.
  case interactionsTable
  /// The table of factors.
  case factorsTable
  /// The table of definitions.
  case metricsTable
  /// The difference that the programme makes.
  case effect
  /// The unit of effects on shares.
  case inPoints
  /// What bands mean.
  case bands
  /// What intervals mean.
  case intervals
  /// What intervals of resamples mean.
  case bootstrap
  /// The column of a mean.
  case mean
  /// The column of a band.
  case band
  /// The column of an interval.
  case interval
  /// The column of weeks.
  case week
  /// The column of factors.
  case factor
  /// The column of levels.
  case levels
  /// The column of definitions.
  case definition
  /// The column of counts.
  case replicates
  /// The column of counts of pairs.
  case pairs
  /// What two counts of replicates in a cell are.
  case countsOfArms
  /// The column of the second factor of an interaction.
  case otherFactor
  /// What a line over a lever is where several factors vary.
  case shares
  /// The first-order index.
  case firstOrder
  /// The total index.
  case total

  /// The words.
  public var text: Bilingual {
    switch self {
    case .methods: Bilingual(fr: "Méthode", en: "Methods")
    case .contents: Bilingual(fr: "Figures et tableaux", en: "Figures and tables")
    case .file: Bilingual(fr: "fichier", en: "file")
    case .whatItHolds: Bilingual(fr: "contenu", en: "what it holds")
    case .methodsFile:
      Bilingual(
        fr: "le paragraphe de méthode, avec chaque nombre, graine, empreinte et version",
        en: "the methods paragraph, with every number, seed, hash and version")
    case .citationFile:
      Bilingual(
        fr: "la référence du logiciel, en BibTeX", en: "the reference of the software, BibTeX")
    case .dataFile:
      Bilingual(
        fr: "les données, une observation par ligne, colonnes décrites en tête",
        en: "the data, one observation to a line, columns described at the head")
    case .summariesFile:
      Bilingual(
        fr:
          "moyennes, centiles et intervalles de chaque mesure chaque semaine, colonnes décrites en tête",
        en:
          "means, percentiles and intervals of every metric in every week, columns described at the head"
      )
    case .livesFile:
      Bilingual(
        fr:
          "les valeurs de chaque vie aux semaines du tableau, une par ligne\(Typography.narrowSpace); bandes, différences par paires et intervalles s’en recalculent",
        en:
          "the values of every life at the weeks of the table, one to a line; bands, differences by pairs and intervals follow from them"
      )
    case .resultsTable: Bilingual(fr: "Résultats", en: "Results")
    case .pointsTable: Bilingual(fr: "Résultats par point", en: "Results by point")
    case .sensitivityTable: Bilingual(fr: "Sensibilité", en: "Sensitivity")
    case .interactionsTable:
      Bilingual(fr: "Interactions de deux facteurs", en: "Interactions of two factors")
    case .factorsTable: Bilingual(fr: "Facteurs", en: "Factors")
    case .metricsTable: Bilingual(fr: "Définition des mesures", en: "Definitions of metrics")
    case .effect: Bilingual(fr: "effet du programme", en: "effect of the programme")
    case .inPoints: Bilingual(fr: "en points", en: "in points")
    case .bands:
      Bilingual(
        fr: "bandes : du 10e au 90e centile", en: "bands: 10th to 90th percentile")
    case .intervals:
      Bilingual(fr: "intervalle de confiance à 95 %", en: "95% confidence interval")
    case .bootstrap:
      Bilingual(
        fr: "intervalle à 95 % par rééchantillonnage", en: "95% interval from resampling")
    case .mean: Bilingual(fr: "moyenne", en: "mean")
    case .band: Bilingual(fr: "10e–90e centile", en: "10th–90th percentile")
    case .interval: Bilingual(fr: "intervalle à 95 %", en: "95% interval")
    case .week: Bilingual(fr: "semaine", en: "week")
    case .factor: Bilingual(fr: "facteur", en: "factor")
    case .levels: Bilingual(fr: "niveaux", en: "levels")
    case .definition: Bilingual(fr: "définition", en: "definition")
    case .replicates: Bilingual(fr: "réplications", en: "replicates")
    case .pairs: Bilingual(fr: "paires", en: "pairs")
    case .countsOfArms:
      Bilingual(
        fr: "Deux nombres de réplications\(Typography.noBreakSpace): avec et sans le programme.",
        en: "Two numbers of replicates: with and without the programme.")
    case .otherFactor: Bilingual(fr: "avec", en: "with")
    case .shares:
      Bilingual(
        fr:
          "moyenne des points, par tranche du facteur ; bandes : du 10e au 90e centile des points",
        en: "mean of the points, by slice of the factor; bands: 10th to 90th percentile of points")
    case .firstOrder: Bilingual(fr: "premier ordre", en: "first order")
    case .total: Bilingual(fr: "total", en: "total")
    }
  }
}
