import Exploration
import SourceText
import TerritoryModel

/// Measures as people name them: « taux de coopération, Saint-Denis ».
public struct MeasureWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Measures in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// The name of a measure inside a sentence, with its group: « volume de coopération,
  /// travailleurs sociaux ».
  public func name(_ measure: Measure) -> String {
    switch measure {
    case .metric(let metric, let group, let window):
      var name = lowercased(metric.declaration.label[language])
      if metric.isWindowed, window != 13 {
        name += phrases.say(" sur \(numbers.weeks(window))", " over \(numbers.weeks(window))")
      }
      return ([name] + self.group(group)).joined(separator: ", ")
    case .people(let reporter): return self.reporter(reporter)
    }
  }

  /// The name as a title, with the weeks it covers: « Taux de coopération, sur les 13 dernières
  /// semaines ».
  public func title(_ measure: Measure) -> String {
    let name = Typography.capitalised(self.name(measure))
    guard case .metric(let metric, _, let window) = measure else { return name }
    switch metric.declaration.span {
    case .instant: return name
    case .window where window != 13: return name
    case .window, .lastThirteenWeeks:
      return name + phrases.say(", sur les 13 dernières semaines", ", over the last 13 weeks")
    }
  }

  /// What the people of a group are called; nothing for the whole territory.
  public func group(_ group: GroupName) -> [String] {
    switch group {
    case .territory: []
    case .profession(let profession): [profession.label[language]]
    case .zone(let zone): [SafeText.showing(zone)]
    case .zoneProfession(let zone, let profession):
      [profession.label[language], SafeText.showing(zone)]
    }
  }

  /// The group of a measure alone, to tell curves of one metric apart; the whole territory when there
  /// is none.
  public func groupOrTerritory(_ measure: Measure) -> String {
    guard case .metric(_, let group, _) = measure else { return name(measure) }
    let parts = self.group(group)
    return parts.isEmpty
      ? phrases.say("tout le territoire", "whole territory") : parts.joined(separator: ", ")
  }

  private func lowercased(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  // MARK: Numbers over people

  private func reporter(_ reporter: PeopleReporter) -> String {
    let people =
      reporter.profession?.label[language] ?? phrases.say("personnes", "people")
    var text: String
    switch reporter.summary {
    case .count: text = phrases.say("nombre de \(people)", "number of \(people)")
    case .mean(let quantity):
      text = among(phrases.say("moyenne \(of(quantity))", "mean \(name(quantity))"), reporter)
    case .standardDeviation(let quantity):
      text = among(
        phrases.say("écart type \(of(quantity))", "standard deviation of \(name(quantity))"),
        reporter)
    case .quantile(let probability, let quantity):
      let shown = numbers.significant(probability)
      text = among(
        phrases.say(
          "quantile \(shown) \(of(quantity))", "quantile \(shown) of \(name(quantity))"),
        reporter)
    case .minimum(let quantity):
      text = among(phrases.say("minimum \(of(quantity))", "minimum \(name(quantity))"), reporter)
    case .maximum(let quantity):
      text = among(phrases.say("maximum \(of(quantity))", "maximum \(name(quantity))"), reporter)
    }
    if let condition = reporter.condition { text += " (\(self.condition(condition)))" }
    return text
  }

  private func among(_ text: String, _ reporter: PeopleReporter) -> String {
    guard let profession = reporter.profession else { return text }
    let people = profession.label[language]
    return phrases.say("\(text) chez les \(people)", "\(text) among \(people)")
  }

  private func name(_ quantity: PersonQuantity) -> String { quantity.label[language] }

  /// A quantity after « moyenne »: « de la chaleur ».
  private func of(_ quantity: PersonQuantity) -> String {
    let name = quantity.label.french
    return switch quantity {
    case .warmth, .competence, .favourability, .familiarity, .trust, .workload: "de la \(name)"
    case .openness, .formalisation: "de l’\(name)"
    case .weeksSinceCooperation: "des \(name)"
    case .coreWarmth, .coreCompetence, .metaPerception, .expectedMetaPerception, .partners:
      "du \(name)"
    }
  }

  /// A condition in words.
  public func condition(_ condition: PeopleCondition) -> String {
    switch condition {
    case .quantity(let quantity, let comparison, let number):
      "\(name(quantity)) \(sign(comparison)) \(numbers.significant(number, digits: 6))"
    case .zone(let zone, let isEqual): named(phrases.say("zone", "zone"), zone, isEqual)
    case .organisation(let name, let isEqual):
      named(phrases.say("organisation", "organisation"), name, isEqual)
    case .profession(let profession, let isEqual):
      "profession \(isEqual ? "=" : "≠") \(profession.label[language])"
    case .and(let left, let right):
      "\(nested(left)) \(phrases.say("et", "and")) \(nested(right))"
    case .or(let left, let right): "\(nested(left)) \(phrases.say("ou", "or")) \(nested(right))"
    case .not(let inner): "\(phrases.say("non", "not")) (\(self.condition(inner)))"
    }
  }

  private func nested(_ condition: PeopleCondition) -> String {
    if case .or = condition { return "(\(self.condition(condition)))" }
    return self.condition(condition)
  }

  private func named(_ thing: String, _ name: String, _ isEqual: Bool) -> String {
    "\(thing) \(isEqual ? "=" : "≠") \(Typography.quoted(SafeText.showing(name), in: language))"
  }

  /// How two numbers compare, as mathematicians write it.
  public func sign(_ comparison: Comparison) -> String {
    switch comparison {
    case .less: "<"
    case .atMost: "≤"
    case .greater: ">"
    case .atLeast: "≥"
    case .equal: "="
    case .different: "≠"
    }
  }
}
