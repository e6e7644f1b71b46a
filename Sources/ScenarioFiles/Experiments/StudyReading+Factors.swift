import SourceText
import TerritoryModel

extension StudyReading {
  /// The factors under a key: each a path and its levels.
  mutating func factors(_ key: String) -> [Factor] {
    guard let entry = root.entry(key) else { return [] }
    guard let map = entry.value.map else {
      values.findings.expect(.map, insteadOf: pointed(entry))
      return []
    }
    var factors: [Factor] = []
    var places: [SettingPath: Spot] = [:]
    for entry in map.entries {
      guard let subject = subject(entry.key, entry.spot, known: &places) else { continue }
      if let levels = LevelReading(subject).levels(pointed(entry), &values) {
        factors.append(Factor(subject.path, levels, isWhole: subject.bounds.isWhole))
      }
    }
    return factors
  }

  /// What a path leads to; nothing when it cannot be a factor, which is told.
  mutating func subject(
    _ text: String, _ spot: Spot, known places: inout [SettingPath: Spot]
  ) -> FactorSubject? {
    var path: SettingPath
    do {
      path = try SettingPath(parsing: text)
    } catch {
      values.findings.report(.badPath(text, error.reason), at: spot)
      return nil
    }
    if path.components.first == "parameters", path.components.count > 1 {
      path.components.removeFirst()
    }
    if let first = places[path] {
      values.findings.report(.saidTwice(path: path, firstLine: Int(first.line)), at: spot)
      return nil
    }
    guard places.count < ExperimentLimits.factors else {
      if places.count == ExperimentLimits.factors {
        report(.tooManyFactors(limit: ExperimentLimits.factors), at: spot)
        places[path] = spot
      }
      return nil
    }
    places[path] = spot
    switch FactorSubject.at(path, in: scenario, isComplete: isComplete) {
    case .failure(let fault):
      values.findings.report(fault.cause, at: spot)
      return nil
    case .success(let subject):
      if settingPlaces[path] != nil { report(.factorAlsoSet(path), at: spot) }
      return subject
    }
  }

  /// A value whose place can be seen: that of its key when it is empty.
  func pointed(_ entry: WrittenMap.Entry) -> WrittenValue {
    var value = entry.value
    value.spot = value.spot.pointing(entry.spot)
    return value
  }
}
