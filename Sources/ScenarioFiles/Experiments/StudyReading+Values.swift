import SourceText
import TerritoryModel

extension StudyReading {
  /// A number within its bounds.
  mutating func number(
    _ value: WrittenValue, _ unit: ValueUnit, _ bounds: ValueBounds
  ) -> Double? {
    guard let number = values.number(value, unit, bounds) else { return nil }
    if bounds.contains(number) { return number }
    values.findings.report(
      .flaw(.outOfBounds(value: number, unit: unit, bounds: bounds), nearest: nil), at: value.spot)
    return nil
  }

  /// A whole number within its bounds.
  mutating func count(_ value: WrittenValue, _ bounds: ValueBounds) -> Int? {
    number(value, .count, bounds).flatMap { Int(exactly: $0) }
  }

  /// `true` or `false`.
  mutating func truth(_ value: WrittenValue) -> Bool? {
    values.word(value, among: ["true", "false"]).map { $0 == "true" }
  }

  /// One word or a list of words, each known and said once.
  mutating func words(
    _ entry: WrittenMap.Entry, among allowed: [String]
  ) -> [(word: String, spot: Spot)] {
    let value = pointed(entry)
    let items = value.list ?? [value]
    if items.isEmpty { values.findings.report(.flaw(.emptyList, nearest: nil), at: value.spot) }
    var found: [(word: String, spot: Spot)] = []
    for item in items {
      guard let word = values.word(item, among: allowed) else { continue }
      if found.contains(where: { $0.word == word }) {
        values.findings.report(.flaw(.listedTwice(word), nearest: nil), at: item.spot)
      } else {
        found.append((word, item.spot))
      }
    }
    return found
  }

  /// Weeks in order: one, a list, or `{ every: 13, until: 3y }`.
  mutating func weeks(_ value: WrittenValue) -> [Int]? {
    if let map = value.map { return steps(map, value.spot) }
    let items = value.list ?? [value]
    if items.isEmpty { values.findings.report(.flaw(.emptyList, nearest: nil), at: value.spot) }
    var weeks: Set<Int> = []
    for item in items {
      guard let week = week(item) else { continue }
      if !weeks.insert(week).inserted {
        values.findings.report(.flaw(.listedTwice(String(week)), nearest: nil), at: item.spot)
      }
    }
    return weeks.isEmpty ? nil : weeks.sorted()
  }

  /// A week from 0 to that of the longest run.
  mutating func week(_ value: WrittenValue) -> Int? {
    guard let week = values.week(value, as: .weekFromStart) else { return nil }
    let limit = Int(ScenarioLimits.horizon.upper)
    if (0...limit).contains(week) { return week }
    report(.weekOutside(week, limit: limit), at: value.spot)
    return nil
  }

  private mutating func steps(_ map: WrittenMap, _ spot: Spot) -> [Int]? {
    values.checkKeys(map, allowed: ["every", "from", "until"], under: SettingPath(["weeks"]))
    guard let every = map["every"] else {
      values.findings.report(.missingKey("every", in: nil), at: spot)
      return nil
    }
    guard let step = number(every, .weeks, ScenarioLimits.every).flatMap({ Int(exactly: $0) })
    else { return nil }
    let ends = [map["from"], map["until"]].map { $0.map { week($0) } }
    guard let start = ends[0] ?? step, let end = ends[1] ?? scenario.horizon else { return nil }
    guard start <= end else {
      report(.noWeek(every: start, until: end), at: spot)
      return nil
    }
    return Array(stride(from: start, through: end, by: step))
  }
}
