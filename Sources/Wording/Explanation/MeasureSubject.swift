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

  /// The metric with its article: the words are those that it is declared with, but where they are things
  /// counted, of which a sentence tells the number.
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
    case .ties: Bilingual(fr: "le nombre de liens", en: "the number of ties")
    case .positive:
      Bilingual(fr: "la part des issues positives", en: "the share of positive outcomes")
    case .cooperation, .volume, .believed, .actual: named(metric, "le ", "the ")
    case .concertedShare, .meanForm, .warmthSd, .competenceSd, .favourabilitySd:
      named(metric, "la ", "the ")
    case .coverage, .trust, .warmth, .competence, .favourability, .familiarity, .polarisation:
      named(metric, "la ", "")
    case .gap: named(metric, "l’", "the ")
    case .exaggeration: named(metric, "l’", "")
    }
  }

  private static func named(_ metric: Metric, _ french: String, _ english: String) -> Bilingual {
    let label = metric.declaration.label
    func lowercased(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
    return Bilingual(
      fr: french + lowercased(label.french), en: english + lowercased(label.english))
  }
}
