import TerritoryModel

/// A word of the language that is neither the name of a command nor something of a scenario; what
/// each means is said by its literal.
public enum Keyword: String, Sendable, Hashable, CaseIterable {
  case at, from, to, into, of, `in`, by, `as`, `where`, window, every, sample, ago, replicate
  case add, remove, on, off, check
  case scenario, zones, zone, organisations, organisation, programme, settings, phases
  case hash, state
  case and, or, not, profession
  case count, mean, sd, quantile, minimum, maximum
  case paired, morris, sobol, effect, points, margin, most, runs, above, budget, hours, apply,
    status

  /// The word in its forms.
  public var literal: Literal { Self.literals[self] ?? Self.declared(self) }

  private static let literals = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, declared($0)) })

  private static func declared(_ keyword: Keyword) -> Literal {
    let (french, others, meaning) = forms(keyword)
    // In English one word serves both ends: to a week, to a file.
    let word = keyword == .into ? Keyword.to.rawValue : keyword.rawValue
    return Literal(word, fr: french, others: others, meaning: meaning)
  }

  private static func forms(_ keyword: Keyword) -> (String, [String], Bilingual) {
    switch keyword {
    case .at: ("à", [], Bilingual(fr: "en quelle semaine", en: "in which week"))
    case .from: ("depuis", ["de", "dès"], Bilingual(fr: "à partir de", en: "starting with"))
    case .to: ("jusqu’à", ["à"], Bilingual(fr: "jusqu’à", en: "up to"))
    case .into: ("vers", ["dans"], Bilingual(fr: "dans quel fichier", en: "to which file"))
    case .of: ("de", ["du", "des"], Bilingual(fr: "de qui, de quoi", en: "whose"))
    case .in: ("dans", ["en"], Bilingual(fr: "où", en: "where"))
    case .by: ("par", [], Bilingual(fr: "une courbe pour chaque", en: "one curve for each"))
    case .as: ("comme", ["nommé"], Bilingual(fr: "sous ce nom", en: "under this name"))
    case .where: ("où", [], Bilingual(fr: "à quelle condition", en: "on which condition"))
    case .window:
      ("fenêtre", [], Bilingual(fr: "nombre de semaines cumulées", en: "number of weeks summed"))
    case .every: ("chaque", ["tous-les"], Bilingual(fr: "tous les combien", en: "how often"))
    case .sample:
      ("exemple", [], Bilingual(fr: "avec la réplication 1", en: "with replicate 1"))
    case .ago: ("avant", [], Bilingual(fr: "avant la semaine présente", en: "before this week"))
    case .replicate: ("réplication", [], Bilingual(fr: "quelle réplication", en: "which replicate"))
    case .add: ("ajouter", [], Bilingual(fr: "suivre aussi", en: "follow too"))
    case .remove: ("retirer", [], Bilingual(fr: "ne plus suivre", en: "follow no more"))
    case .on: ("oui", ["marche"], Bilingual(fr: "activer", en: "switch on"))
    case .off: ("non", ["arrêt"], Bilingual(fr: "désactiver", en: "switch off"))
    case .check:
      (
        "vérifier", ["--check"],
        Bilingual(fr: "vérifier sans attendre", en: "check, wait for nothing")
      )
    case .scenario: ("scénario", [], Bilingual(fr: "le scénario ouvert", en: "the open scenario"))
    case .zones: ("zones", [], Bilingual(fr: "toutes les zones", en: "every zone"))
    case .zone: ("zone", [], Bilingual(fr: "une zone", en: "one zone"))
    case .organisations:
      ("organisations", [], Bilingual(fr: "toutes les organisations", en: "every organisation"))
    case .organisation:
      ("organisation", [], Bilingual(fr: "une organisation", en: "one organisation"))
    case .programme:
      ("programme", [], Bilingual(fr: "les actions, dans le temps", en: "the actions, over time"))
    case .settings:
      (
        "réglages", [],
        Bilingual(fr: "les valeurs et leur origine", en: "values and where they come from")
      )
    case .phases:
      ("phases", [], Bilingual(fr: "les phases d’une semaine", en: "the phases of a week"))
    case .hash:
      ("empreinte", [], Bilingual(fr: "empreinte du scénario", en: "the scenario’s hash"))
    case .state: ("état", [], Bilingual(fr: "empreinte de l’état", en: "the state’s hash"))
    case .and: ("et", [], Bilingual(fr: "les deux", en: "both"))
    case .or: ("ou", [], Bilingual(fr: "l’un ou l’autre", en: "either"))
    case .not: ("non", ["pas"], Bilingual(fr: "le contraire", en: "the contrary"))
    case .profession:
      ("profession", ["métier"], Bilingual(fr: "la profession", en: "the profession"))
    case .paired, .morris, .sobol, .effect, .points, .margin, .most, .runs, .above, .budget, .hours,
      .apply, .status:
      experimentForms(keyword)
    case .count: ("nombre", [], Bilingual(fr: "combien de personnes", en: "how many people"))
    case .mean: ("moyenne", [], Bilingual(fr: "moyenne sur des personnes", en: "mean over people"))
    case .sd:
      (
        "écart-type", [],
        Bilingual(fr: "écart type sur des personnes", en: "standard deviation over people")
      )
    case .quantile:
      ("quantile", [], Bilingual(fr: "quantile sur des personnes", en: "quantile over people"))
    case .minimum:
      ("minimum", ["min"], Bilingual(fr: "plus petite valeur", en: "smallest value"))
    case .maximum:
      ("maximum", ["max"], Bilingual(fr: "plus grande valeur", en: "largest value"))
    }
  }
}
