import SourceText
import TerritoryModel

/// Makes a calibration of what is written.
struct TargetDecoder {
  var study: StudyReading

  /// The keys of a calibration, beside those of every study.
  static let keys = [
    "parameters", "targets", "method", "particles", "runs", "replicates", "tolerance",
  ]

  init(_ study: StudyReading) { self.study = study }

  /// The calibration; what could not be read is told and left out.
  mutating func decode() -> TargetFile {
    var file = TargetFile(
      name: study.title, summary: study.summary, scenario: study.scenarioName,
      settings: study.settings)
    file.parameters = priors()
    file.targets = decodeTargets()
    file.seed = study.root["seed"].flatMap { study.values.seed($0) }
    if let value = study.root["method"] {
      let words = TargetFile.Method.allCases.map(\.rawValue)
      let word = study.values.word(value, among: words)
      file.method = word.flatMap { TargetFile.Method(rawValue: $0) } ?? file.method
    }
    file.particles = count("particles", from: 2)
    file.runs = count("runs", from: 1)
    file.replicates = count("replicates", from: 1)
    let tolerance = ValueBounds(0, 1_000, includesLower: false)
    file.tolerance = study.root["tolerance"].flatMap { study.number($0, .ratio, tolerance) }
    return file
  }

  private mutating func count(_ key: String, from least: Double) -> Int? {
    let bounds = ValueBounds(least, Double(ExperimentLimits.runs), isWhole: true)
    return study.root[key].flatMap { study.count($0, bounds) }
  }

  private mutating func priors() -> [TargetFile.Prior] {
    guard let value = study.required("parameters") else { return [] }
    if value.map?.entries.isEmpty == true {
      study.report(.nothingToCalibrate(key: "parameters"), at: value.spot)
    }
    return study.factors("parameters").compactMap { factor in
      if case .range(let range) = factor.levels {
        return TargetFile.Prior(factor.path, range, isWhole: factor.isWhole)
      }
      let entry = value.map?.entries.first { (try? SettingPath(parsing: $0.key)) == factor.path }
      study.report(.rangeNeeded(factor.path), at: entry?.value.spot ?? value.spot)
      return nil
    }
  }

  private mutating func decodeTargets() -> [Target] {
    guard let value = study.required("targets") else { return [] }
    guard let list = value.list else {
      study.values.findings.expect(.list, insteadOf: value)
      return []
    }
    if list.isEmpty { study.report(.nothingToCalibrate(key: "targets"), at: value.spot) }
    var targets: [Target] = []
    var lines: [TargetFigure.Subject: Int] = [:]
    for item in list {
      guard let map = item.map else {
        study.values.findings.expect(.map, insteadOf: item)
        continue
      }
      guard let target = target(map, item.spot) else { continue }
      var isTwice = false
      for figure in target.figures {
        if let line = lines[figure.subject] {
          study.report(.targetTwice(firstLine: line), at: item.spot)
          isTwice = true
          break
        }
        lines[figure.subject] = Int(item.spot.line)
      }
      if !isTwice { targets.append(target) }
    }
    return targets
  }

  private static let targetKeys = [
    "metric", "of", "in", "week", "window", "value", "error", "mean", "sd", "answers",
  ]

  private mutating func target(_ map: WrittenMap, _ spot: Spot) -> Target? {
    study.values.checkKeys(map, allowed: Self.targetKeys, under: SettingPath(["targets"]))
    let metric = required("metric", map, spot).flatMap {
      study.values.word($0, among: Metric.allCases.map(\.key))
    }.flatMap { Metric(key: $0) }
    let week = map["week"].map { study.week($0) } ?? 0
    let longest = ValueBounds(1, 13, isWhole: true)
    let window = map["window"].map { study.count($0, longest) } ?? 13
    let measure = measure(map, spot, of: metric)
    guard let group = group(map, of: metric), let metric, let week, let window, let measure else {
      return nil
    }
    return Target(metric, of: group, week: week, window: window, measure)
  }

  private mutating func required(
    _ key: String, _ map: WrittenMap, _ spot: Spot
  ) -> WrittenValue? {
    if let value = map[key] { return value }
    study.values.findings.report(.missingKey(key, in: nil), at: spot)
    return nil
  }

  /// Of whom: `of` names a profession or a zone, `in` a zone beside a profession.
  private mutating func group(_ map: WrittenMap, of metric: Metric?) -> Target.Group? {
    let zone = map["in"].map { self.zone($0) }
    if let zone, zone == nil { return nil }
    guard let value = map["of"] else {
      return zone.flatMap { $0 }.map { .zone($0) } ?? .territory
    }
    guard let word = study.values.text(value, isName: true) else { return nil }
    guard let profession = Profession(key: word) else {
      if word == "territory", zone == nil { return .territory }
      return map["in"] == nil ? self.zone(value).map { .zone($0) } : unknown(word, value.spot)
    }
    if let metric, metric.declaration.groups == .zones {
      study.report(.metricNotOf(metric, group: word), at: value.spot)
      return nil
    }
    return zone.flatMap { $0 }.map { .professionInZone(profession, $0) }
      ?? .profession(profession)
  }

  private mutating func zone(_ value: WrittenValue) -> String? {
    guard let word = study.values.text(value, isName: true) else { return nil }
    let zones = study.scenario.zones.map(\.name)
    if let name = zones.first(where: { $0 == word }) { return name }
    return unknown(word, value.spot)
  }

  private mutating func unknown<Value>(_ word: String, _ spot: Spot) -> Value? {
    // Of a scenario that could not be read, zones are not known.
    if study.isComplete {
      let allowed = Profession.allCases.map(\.key) + study.scenario.zones.map(\.name)
      study.report(
        .unknownGroup(word, allowed: allowed, nearest: NearestWord.to(word, among: allowed)),
        at: spot)
    }
    return nil
  }

  /// A figure with its error, or what people answered.
  private mutating func measure(
    _ map: WrittenMap, _ spot: Spot, of metric: Metric?
  ) -> Target.Measure? {
    let bounds = metric?.bounds ?? ValueBounds(-1e12, 1e12)
    let positive = ValueBounds(0, 1e12, includesLower: false)
    switch (map["value"], map["mean"]) {
    case (let value?, nil):
      for key in ["sd", "answers"] {
        if let entry = map.entry(key) {
          study.values.unknownKey(entry, allowed: ["value", "error"], also: [])
        }
      }
      let number = study.number(value, .share, bounds)
      let error = required("error", map, spot).flatMap { study.number($0, .share, positive) }
      guard let number, let error else { return nil }
      return .figure(value: number, error: error)
    case (nil, let mean?):
      if let entry = map.entry("error") {
        study.values.unknownKey(entry, allowed: ["mean", "sd", "answers"], also: [])
      }
      let number = study.number(mean, .share, bounds)
      let sd = required("sd", map, spot).flatMap { study.number($0, .share, positive) }
      let whole = ValueBounds(0, 1e9, isWhole: true)
      let count = required("answers", map, spot).flatMap { study.count($0, whole) }
      if let count, count < Target.leastAnswers {
        study.report(
          .tooFewAnswers(count, needed: Target.leastAnswers), at: map["answers"]?.spot ?? spot)
        return nil
      }
      guard let number, let sd, let count else { return nil }
      return .answers(mean: number, sd: sd, count: count)
    case (let value, _):
      study.report(.oneOf(["value", "mean"], hasSeveral: value != nil), at: spot)
      return nil
    }
  }
}

extension Metric {
  /// The values that the metric can have.
  fileprivate var bounds: ValueBounds {
    // A difference of two values of the scale.
    if self == .gap { return ValueBounds(-2, 2) }
    return switch declaration.unit {
    case .count, .ratio, .perHeadAndYear: ValueBounds(0, 1e12)
    case .share, .spread: ValueBounds(0, 1)
    case .scale: ValueBounds(-1, 1)
    }
  }
}

extension TargetFigure {
  /// What is measured, whatever was found.
  fileprivate struct Subject: Hashable {
    var metric: Metric
    var group: Target.Group
    var week: Int
    var window: Int
  }

  fileprivate var subject: Subject {
    Subject(metric: metric, group: group, week: week, window: window)
  }
}
