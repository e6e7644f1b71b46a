import Experiments
import TerritoryModel

/// The words of the validation suite: what each check tells of, where its value comes from, what the
/// figure must be.
public struct ValidationWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// The suite in a language.
  public init(_ language: Language) { self.language = language }

  var phrases: Phrases { Phrases(language) }
  var numbers: NumberWording { NumberWording(language) }

  /// What is checked, in a few words.
  public func title(_ check: ValidationCheck) -> String {
    let title =
      switch check {
      case .influence(let check): influence(check)
      case .contact(let check): contact(check)
      case .invariant(let check): invariant(check)
      case .reference(let check): reference(check)
      case .pattern(let check): pattern(check)
      case .calibration(let check): calibration(check)
      }
    return title.inTypography(language)
  }

  /// The section of the model that a check belongs to, and where its value comes from.
  public func origin(_ check: ValidationCheck) -> String {
    let section = numbers.whole(check.section)
    let source = source(check.source)
    return phrases.say("modèle, \(section) ; \(source)", "model, \(section); \(source)")
      .inTypography(language)
  }

  /// The columns of the report: check, expected, found, tolerance, verdict.
  public var columns: [String] {
    language == .french
      ? ["vérification", "attendu", "trouvé", "tolérance", "verdict"]
      : ["check", "expected", "found", "tolerance", "verdict"]
  }

  /// What a figure must be: the value or the bound expected, and the tolerance when there is one.
  public func rule(_ rule: ValidationOutcome.Rule) -> (expected: String, tolerance: String) {
    switch rule {
    case .near(let value, let tolerance):
      return (numbers.significant(value), "± " + numbers.significant(tolerance, digits: 2))
    case .above(let value): return ("> " + numbers.significant(value), "")
    case .below(let value): return ("< " + numbers.significant(value), "")
    case .within(let range):
      let low = numbers.significant(range.lowerBound)
      let high = numbers.significant(range.upperBound)
      return (phrases.say("de \(low) à \(high)", "\(low) to \(high)"), "")
    case .exactly(let value): return (numbers.significant(value), "0")
    }
  }

  /// What was found.
  public func found(_ value: Double?) -> String {
    value.map { numbers.significant($0) } ?? Typography.missing
  }

  /// Whether a check passes.
  public func verdict(_ passes: Bool) -> String {
    passes ? phrases.say("conforme", "pass") : phrases.say("écart", "fail")
  }

  /// How many checks pass.
  public func summary(passed: Int, of total: Int) -> String {
    let (all, failed) = (numbers.whole(total), numbers.whole(total - passed))
    return passed == total
      ? phrases.say(
        "\(all) vérifications, toutes conformes.", "\(all) checks, all of them pass.")
      : phrases.say(
        "\(all) vérifications, dont \(failed) en écart.", "\(all) checks, \(failed) of them fail.")
  }

  /// The people that a check is about, after its words: « (travailleurs sociaux) ».
  func holders(_ profession: Profession) -> String {
    " (\(ProfessionWording(language).plural(profession)))"
  }
}
