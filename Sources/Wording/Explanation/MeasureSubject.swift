import Exploration
import TerritoryModel

/// A measure as the subject of a sentence: « la part du travail concerté », with what agrees with it.
struct MeasureSubject {
  /// The words, article included, in lower case.
  let text: String
  private let isFeminine: Bool
  private let phrases: Phrases

  init(_ measure: Measure, in language: Language) {
    phrases = Phrases(language)
    let name = MeasureWording(language).name(measure)
    switch measure {
    case .metric(let metric, let group, let window):
      var text = Self.noun(metric)[language]
      if metric.isWindowed, window != 13 {
        let weeks = NumberWording(language).weeks(window)
        text += phrases.say(" sur \(weeks)", " over \(weeks)")
      }
      let people = MeasureWording(language).group(group)
      self.text = people.isEmpty ? text : "\(text) (\(people.joined(separator: ", ")))"
      isFeminine = Self.noun(metric).french.hasPrefix("la ") || metric == .exaggeration
    case .people(let reporter):
      switch reporter.summary {
      case .mean:
        text = phrases.say("la ", "the ") + name
        isFeminine = true
      case .standardDeviation:
        text = phrases.say("l’", "the ") + name
        isFeminine = false
      case .count, .quantile, .minimum, .maximum:
        text = phrases.say("le ", "the ") + name
        isFeminine = false
      }
    }
  }

  /// « plus haut », « plus basse », “lower”.
  func compared(isHigher: Bool) -> String {
    guard phrases.isFrench else { return isHigher ? "higher" : "lower" }
    return "plus " + (isHigher ? "haut" : "bas")
      + (isFeminine ? (isHigher ? "e" : "se") : "")
  }

  /// What a French adjective takes to agree.
  var agreement: String { isFeminine ? "e" : "" }

  /// « le même », « la même ».
  var same: String { phrases.say(isFeminine ? "la même" : "le même", "the same") }

  private static func noun(_ metric: Metric) -> Bilingual {
    switch metric {
    case .opportunities:
      Bilingual(fr: "le nombre d’occasions", en: "the number of opportunities")
    case .missed:
      Bilingual(fr: "le nombre d’occasions manquées", en: "the number of missed opportunities")
    case .refused: Bilingual(fr: "le nombre de refus", en: "the number of refusals")
    case .relay: Bilingual(fr: "le nombre de passages de relais", en: "the number of relays")
    case .coordination:
      Bilingual(fr: "le nombre de coordinations", en: "the number of coordinations")
    case .concerted:
      Bilingual(fr: "le nombre de travaux concertés", en: "the number of pieces of concerted work")
    case .cooperation: Bilingual(fr: "le taux de coopération", en: "the cooperation rate")
    case .concertedShare:
      Bilingual(fr: "la part du travail concerté", en: "the share of concerted work")
    case .meanForm: Bilingual(fr: "la forme moyenne", en: "the mean form")
    case .volume: Bilingual(fr: "le volume de coopération", en: "the volume of cooperation")
    case .coverage: Bilingual(fr: "la couverture", en: "coverage")
    case .positive:
      Bilingual(fr: "la part des issues positives", en: "the share of positive outcomes")
    case .trust: Bilingual(fr: "la confiance", en: "trust")
    case .ties: Bilingual(fr: "le nombre de liens", en: "the number of ties")
    case .warmth: Bilingual(fr: "la chaleur", en: "warmth")
    case .competence: Bilingual(fr: "la compétence", en: "competence")
    case .favourability: Bilingual(fr: "la faveur", en: "favourability")
    case .warmthSd: Bilingual(fr: "la dispersion de la chaleur", en: "the spread of warmth")
    case .competenceSd:
      Bilingual(fr: "la dispersion de la compétence", en: "the spread of competence")
    case .favourabilitySd:
      Bilingual(fr: "la dispersion de la faveur", en: "the spread of favourability")
    case .familiarity: Bilingual(fr: "la connaissance de l’autre", en: "familiarity")
    case .polarisation: Bilingual(fr: "la polarisation", en: "polarisation")
    case .believed: Bilingual(fr: "le regard supposé", en: "the believed view")
    case .actual: Bilingual(fr: "le regard réel", en: "the actual view")
    case .gap: Bilingual(fr: "l’écart du miroir", en: "the mirror gap")
    case .exaggeration: Bilingual(fr: "l’exagération", en: "exaggeration")
    }
  }
}
