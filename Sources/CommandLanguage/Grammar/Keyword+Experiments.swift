import TerritoryModel

extension Keyword {
  /// The words of experiments: French, other words, meaning.
  static func experimentForms(_ keyword: Keyword) -> (String, [String], Bilingual) {
    switch keyword {
    case .paired:
      (
        "apparié", [],
        Bilingual(
          fr: "avec le programme et sans lui, vie à vie",
          en: "with the programme and without it, life by life")
      )
    case .morris:
      ("morris", [], Bilingual(fr: "effets élémentaires de Morris", en: "Morris’s effects"))
    case .sobol: ("sobol", [], Bilingual(fr: "indices de Sobol", en: "Sobol indices"))
    case .effect:
      ("effet", [], Bilingual(fr: "ce que change le programme", en: "what the programme changes"))
    case .points:
      ("points", [], Bilingual(fr: "combien de points", en: "how many points"))
    case .margin:
      (
        "marge", [],
        Bilingual(
          fr: "demi-largeur voulue de l’intervalle", en: "half-width wanted of the interval")
      )
    case .most:
      ("au-plus", [], Bilingual(fr: "combien au plus", en: "how many at most"))
    case .runs:
      ("simulations", [], Bilingual(fr: "simulations au plus", en: "runs at most"))
    case .above:
      (
        "au-dessus", ["au-dessus-de", "au-delà"],
        Bilingual(fr: "seuil d’un régime haut", en: "threshold of a high regime")
      )
    case .budget:
      ("budget", ["euros"], Bilingual(fr: "euros à dépenser", en: "euros to spend"))
    case .hours:
      ("heures", [], Bilingual(fr: "heures de professionnels", en: "hours of professionals"))
    case .apply:
      (
        "appliquer", [],
        Bilingual(fr: "change la branche présente", en: "changes the present branch")
      )
    default: ("état", [], Bilingual(fr: "où en est l’expérience", en: "how far the experiment is"))
    }
  }
}
