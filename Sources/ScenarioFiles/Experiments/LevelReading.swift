import SourceText
import TerritoryModel

/// Reads the levels of one factor: a range, a list of values, or the plausible ones. What is wrong is
/// told to the decoder that reads the values.
struct LevelReading {
  let subject: FactorSubject

  init(_ subject: FactorSubject) { self.subject = subject }

  /// The levels as a file gives them.
  func levels(_ value: WrittenValue, _ values: inout ScenarioDecoder) -> Factor.Levels? {
    switch value.content {
    case .map(let map): return range(map, value.spot, &values)
    case .list(let items): return list(items, value.spot, &values)
    case .scalar(let scalar):
      if scalar.text == "plausible" { return plausible(value.spot, &values) }
      values.report(
        .levelsUnreadable(found: value.found, takesRange: subject.words == nil), at: value.spot)
      return nil
    }
  }

  /// The plausible levels.
  func plausible(_ spot: Spot, _ values: inout ScenarioDecoder) -> Factor.Levels? {
    if let levels = subject.plausibleLevels { return levels }
    values.report(.noPlausibleRange(subject.path), at: spot)
    return nil
  }

  private func range(
    _ map: WrittenMap, _ spot: Spot, _ values: inout ScenarioDecoder
  ) -> Factor.Levels? {
    values.checkKeys(map, allowed: ["low", "high"], under: subject.path)
    for key in ["low", "high"] where map[key] == nil {
      values.findings.report(.missingKey(key, in: nil), at: spot)
    }
    guard let low = map["low"], let high = map["high"] else { return nil }
    return range(low, high, spot, &values)
  }

  /// A range between two values.
  func range(
    _ low: WrittenValue, _ high: WrittenValue, _ spot: Spot, _ values: inout ScenarioDecoder
  ) -> Factor.Levels? {
    if let words = subject.words {
      values.report(.rangeOfWords(allowed: words), at: spot)
      return nil
    }
    let ends = [low.spot, high.spot]
    guard let low = number(low, &values), let high = number(high, &values) else { return nil }
    guard low.isFinite, high.isFinite else {
      values.report(.rangeWithoutEnd, at: low.isFinite ? ends[1] : ends[0])
      return nil
    }
    guard low < high else {
      values.report(
        .emptyRange(low: subject.level(low).text, high: subject.level(high).text), at: spot)
      return nil
    }
    return .range(low...high)
  }

  /// A list of values.
  func list(
    _ items: [WrittenValue], _ spot: Spot, _ values: inout ScenarioDecoder
  ) -> Factor.Levels? {
    guard items.count <= ExperimentLimits.levels else {
      values.report(.tooManyLevels(limit: ExperimentLimits.levels), at: spot)
      return nil
    }
    var levels: [FactorLevel] = []
    var seen: Set<FactorLevel> = []
    var isWrong = false
    for item in items {
      guard let level = level(item, &values) else {
        isWrong = true
        continue
      }
      if seen.insert(level).inserted {
        levels.append(level)
      } else {
        values.report(.levelTwice(level.text), at: item.spot)
        isWrong = true
      }
    }
    if isWrong { return nil }
    guard levels.count > 1 else {
      values.report(.oneLevel(subject.path), at: spot)
      return nil
    }
    return .values(levels)
  }

  /// One level.
  func level(_ value: WrittenValue, _ values: inout ScenarioDecoder) -> FactorLevel? {
    number(value, &values).map(subject.level)
  }

  /// One value, within its hard bounds; a choice is its place among the words.
  private func number(_ value: WrittenValue, _ values: inout ScenarioDecoder) -> Double? {
    switch subject.kind {
    case .week:
      guard let week = values.week(value) else { return nil }
      if week < 1 {
        values.findings.report(.flaw(.weekTooEarly(week), nearest: nil), at: value.spot)
        return nil
      }
      return bounded(Double(week), .weeks, at: value.spot, &values)
    case .number(let unit, _):
      guard let number = values.number(value, unit, subject.bounds) else { return nil }
      return bounded(number, unit, at: value.spot, &values)
    }
  }

  private func bounded(
    _ value: Double, _ unit: ValueUnit, at spot: Spot, _ values: inout ScenarioDecoder
  ) -> Double? {
    guard subject.bounds.contains(value) else {
      values.findings.report(
        .flaw(.outOfBounds(value: value, unit: unit, bounds: subject.bounds), nearest: nil),
        at: spot)
      return nil
    }
    if let range = subject.plausible, !range.contains(value) {
      values.findings.report(
        .flaw(.implausible(value: value, range: range, unit: unit), nearest: nil), at: spot)
    }
    return value
  }

}

extension ScenarioDecoder {
  mutating func report(_ problem: ExperimentProblem, at spot: Spot) {
    findings.report(.experiment(problem), at: spot)
  }
}
