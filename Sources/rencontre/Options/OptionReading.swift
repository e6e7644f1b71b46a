import SourceText
import TerritoryModel
import Wording

/// Reads the values of options, so that a wrong one is told in the session's language.
enum OptionReading {
  /// A whole number between two bounds.
  static func whole<Number: FixedWidthInteger>(
    _ text: String?, option: String, in range: ClosedRange<Number>, example: String
  ) throws(UsageMistake) -> Number? {
    guard let text else { return nil }
    guard let number = Number(text), range.contains(number) else {
      throw .notWhole(
        option: option, value: text, lower: UInt64(range.lowerBound),
        upper: UInt64(range.upperBound), example: example)
    }
    return number
  }

  /// A duration in weeks: `26`, `26w`, `6m`, `2y`. A month is 52/12 weeks, rounded; a year 52.
  static func weeks(_ text: String?, option: String) throws(UsageMistake) -> Int? {
    guard let text else { return nil }
    let longest = Int(ScenarioLimits.horizon.upper)
    var digits = text[...]
    let unit = text.last.flatMap { "wmy".contains($0) ? $0 : nil }
    if unit != nil { digits = digits.dropLast() }
    guard let number = Int(digits), (1...longest).contains(number) else {
      throw .notDuration(option: option, value: text, longest: longest)
    }
    let weeks =
      switch unit {
      case "m": Int((Double(number) * 52 / 12).rounded())
      case "y": number * 52
      default: number
      }
    guard weeks <= longest else {
      throw .notDuration(option: option, value: text, longest: longest)
    }
    return weeks
  }

  /// One of a few words.
  static func word<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String?, option: String, as _: Choice.Type = Choice.self
  ) throws(UsageMistake) -> Choice? {
    guard let text else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw .notOneOf(
      option: option, value: text, words: words, nearest: NearestWord.to(text, among: words))
  }

  /// Names of metrics, separated by commas, each once.
  static func metrics(_ text: String?) throws(UsageMistake) -> [Metric] {
    guard let text else { return [] }
    var metrics: [Metric] = []
    for part in text.split(separator: ",") {
      let name = String(part.drop { $0 == " " })
      guard let metric = Metric(key: name) else {
        throw .unknownMetric(name, nearest: NearestWord.to(name, among: Metric.allCases.map(\.key)))
      }
      if !metrics.contains(metric) { metrics.append(metric) }
    }
    if metrics.isEmpty { throw .noMetric }
    return metrics
  }
}
