import SourceText
import TerritoryModel

/// The reading of a text that names a scenario and lays values on it: an experiment, or the targets of
/// a calibration. What is set is read as a scenario that extends the one named would be, so that every
/// mistake has its place.
struct StudyReading {
  let kind: FileKind
  let root: WrittenMap
  /// The name of a text that gives none.
  let name: String
  /// The scenario with its settings; nothing when it cannot be read at all.
  let base: ScenarioReading?
  /// The texts that were read; the first one is that of the study.
  var texts: [ReadText]
  /// Reads values, and collects what is wrong.
  var values: ScenarioDecoder
  /// The scenario as it is named.
  private(set) var scenarioName = ""
  /// What is set, each as `path=value`, and where.
  private(set) var settings: [String] = []
  private(set) var settingPlaces: [SettingPath: Spot] = [:]
  private(set) var title = ""
  private(set) var summary = Bilingual(fr: "", en: "")
  let search: ScenarioSearch

  /// The keys that every study has.
  static let keys = ["name", "summary", "scenario", "set", "seed"]

  /// Reads a text, the scenario that it names and what it sets.
  ///
  /// - Parameter settled: the scenario with what is set already on it, instead of the one that is named.
  /// - Throws: That the text cannot be read at all, or is of another kind.
  init(
    _ found: ScenarioSearch.Found, kind: FileKind, name: String, search: ScenarioSearch,
    keys: [String], onto settled: ScenarioSearch.Found? = nil
  ) throws(ScenarioMistakes) {
    var assembly = Assembly(search)
    guard let root = assembly.read(found) else {
      let found = assembly.findings.all.map { finding in
        finding.cause == .emptyText
          ? Findings.Finding(cause: .experiment(.emptyFile(kind)), spot: finding.spot) : finding
      }
      throw ScenarioMistakes(assembly.texts.mistakes(found))
    }
    self.kind = kind
    self.root = root
    self.name = name
    self.search = search
    Self.checkVersion(root, kind, &assembly.findings)
    guard !assembly.findings.hasErrors else {
      throw ScenarioMistakes(assembly.texts.mistakes(assembly.findings.all))
    }
    values = ScenarioDecoder(root, name: name) { _, _, _ in nil }
    let allowed = [kind.versionKey] + Self.keys + keys
    for entry in root.entries where !allowed.contains(entry.key) {
      values.unknownKey(entry, allowed: allowed, also: [])
    }
    values.decodeTexts()
    title = values.scenario.name
    summary = values.scenario.summary
    let layer = Self.settings(root, &assembly.findings)
    if let layer { Self.flatten(layer.map, [], &settings, &settingPlaces) }
    // What was laid on the scenario before is history: nothing of it can be in the way of a factor.
    if settled != nil { settingPlaces = [:] }
    let scenario =
      if let settled { assembly.assemble(settled) } else { Self.scenario(root, &assembly) }
    scenarioName = root["scenario"]?.scalar?.text ?? ""
    if let scenario {
      let laid = settled == nil ? layer : nil
      let map = laid.map { assembly.merge($0.map, onto: scenario) } ?? scenario
      let reading = ScenarioReading(
        .init(
          written: map, assembly: assembly, name: ScenarioSearch.stem(scenarioName), settings: [],
          options: []))
      base = reading
      texts = reading.texts
    } else {
      base = nil
      texts = assembly.texts
      for finding in assembly.findings.all {
        values.findings.report(finding.cause, at: finding.spot)
      }
    }
    values.scenario = base?.decoder.scenario ?? Scenario()
  }

  /// The scenario with its settings; empty when it cannot be read.
  var scenario: Scenario { base?.decoder.scenario.withComposedNames ?? Scenario() }

  /// Whether the scenario has all its zones, actions and the like: only then does the lack of a name
  /// mean something.
  var isComplete: Bool {
    guard let unread = base?.decoder.unread else { return false }
    return !unread.parent && unread.lists.isEmpty
  }

  /// What must be there.
  mutating func required(_ key: String) -> WrittenValue? {
    if let value = root[key] { return value }
    values.findings.report(
      .missingKey(key, in: nil), at: Spot(source: 0, line: 1, column: 1, length: 1))
    return nil
  }

  mutating func report(_ problem: ExperimentProblem, at spot: Spot) {
    values.findings.report(.experiment(problem), at: spot)
  }

  /// Everything that is wrong, and what deserves a look. That a week comes after the scenario’s own end
  /// is left out of an experiment: the weeks that it keeps decide how long its runs are.
  func mistakes() -> (errors: [Mistake], warnings: [Mistake]) {
    let ofBase = (base?.findings ?? []).filter { kind != .experiment || !$0.cause.isOfHorizon }
    let all = ofBase + values.findings.all
    return (
      texts.mistakes(all.filter { !$0.cause.isWarning }),
      texts.mistakes(all.filter(\.cause.isWarning))
    )
  }

  /// The paths of the files that were read.
  var files: Set<String> {
    Set(
      texts.compactMap { if case .file(let path) = $0.name { search.resolved(path) } else { nil } })
  }
}

extension StudyReading {
  private static func checkVersion(
    _ root: WrittenMap, _ kind: FileKind, _ findings: inout Findings
  ) {
    guard let value = root[kind.versionKey] else {
      let start = Spot(source: 0, line: 1, column: 1, length: 1)
      if let other = FileKind(root), other != kind {
        let spot = root.entries.first?.spot ?? start
        return findings.report(.experiment(.otherKind(found: other, expected: kind)), at: spot)
      }
      return findings.report(.experiment(.noVersion(kind)), at: start)
    }
    if let scalar = value.scalar, scalar.text == "1", scalar.isPlain { return }
    findings.report(.unknownVersion(value.scalar?.text ?? ""), at: value.spot)
  }

  /// The scenario that is named, without the settings.
  private static func scenario(_ root: WrittenMap, _ assembly: inout Assembly) -> WrittenMap? {
    let start = Spot(source: 0, line: 1, column: 1, length: 1)
    guard let entry = root.entry("scenario") else {
      assembly.findings.report(.missingKey("scenario", in: nil), at: start)
      return nil
    }
    guard let name = entry.value.scalar, !name.isNull else {
      assembly.findings.report(
        .wrongKind(.text, found: entry.value.found), at: entry.value.spot.pointing(entry.spot))
      return nil
    }
    let folder = assembly.texts[0].folder
    switch assembly.search.find(name.text, beside: folder, inherited: true) {
    case .failure(let fault):
      assembly.findings.report(fault.cause, at: entry.value.spot)
      return nil
    case .success(let found): return assembly.assemble(found)
    }
  }

  /// What is set, as a scenario that extends the one named would say it.
  private static func settings(_ root: WrittenMap, _ findings: inout Findings) -> Layer? {
    guard let entry = root.entry("set") else { return nil }
    guard let map = entry.value.map else {
      findings.report(
        .wrongKind(.map, found: entry.value.found), at: entry.value.spot.pointing(entry.spot))
      return nil
    }
    var settable = WrittenMap()
    for entry in map.entries {
      if ["extends", "rencontre"].contains(entry.key) {
        findings.report(.experiment(.notInSet(entry.key)), at: entry.spot)
      } else {
        settable.append(entry)
      }
    }
    return Layer(settable, findings: &findings)
  }

  private static func flatten(
    _ map: WrittenMap, _ words: [String], _ settings: inout [String],
    _ places: inout [SettingPath: Spot]
  ) {
    for entry in map.entries {
      let words = words + [entry.key]
      if let inner = entry.value.map, !inner.entries.isEmpty {
        flatten(inner, words, &settings, &places)
      } else {
        let path = SettingPath(words)
        let value = entry.value.isNull ? "null" : YAMLWriting.flow(entry.value)
        settings.append("\(path)=\(value)")
        places[path] = entry.spot
      }
    }
  }
}

extension MistakeCause {
  /// Whether it depends on how long runs are.
  fileprivate var isOfHorizon: Bool {
    if case .flaw(.afterHorizon, _) = self { true } else { false }
  }
}

extension FileKind {
  /// What kind of file a text with these keys is; nothing when no key tells.
  init?(_ root: WrittenMap) {
    if let kind = Self.allCases.first(where: { root[$0.versionKey] != nil }) {
      self = kind
    } else if root["zones"] != nil || root["extends"] != nil {
      self = .scenario
    } else {
      return nil
    }
  }
}
