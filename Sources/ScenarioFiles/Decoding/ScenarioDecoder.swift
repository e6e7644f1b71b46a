import SourceText
import TerritoryModel

/// Makes a scenario of what is written, guided by the catalogues, and remembers the place of every
/// value. What cannot be read is told and replaced by something harmless, so that the rest is still
/// checked.
struct ScenarioDecoder {
  let root: WrittenMap
  /// The name of a scenario that gives none.
  let fallbackName: String
  var scenario = Scenario()
  var findings = Findings()
  /// The place of each value by its path.
  var places: [SettingPath: Spot] = [:]
  /// The places of items and of their names, in the order of each list.
  var items: [Section: [(item: Spot, name: Spot)]] = [:]
  /// What could not be read, so that nothing is concluded from its absence.
  var unread = Unread()
  /// Reads the survey that a value names.
  let survey: (_ name: String, _ spot: Spot, _ findings: inout Findings) -> Survey?

  /// Parts of the scenario that hold replacements.
  struct Unread {
    /// Lists of which an item is missing.
    var lists: Set<Section> = []
    /// Numbers of people.
    var counts = false
    /// Parameters.
    var parameters = false
    /// What a text that could not be read would have given.
    var parent = false
  }

  /// The keys of the first level, beside the groups of parameters.
  static let keys = [
    "rencontre", "extends", "name", "summary", "sources", "illustrative", "seed", "start",
    "horizon",
    "replicates", "zones", "organisations", "profiles", "people", "state", "parameters",
    "programme", "changes",
  ]

  init(
    _ root: WrittenMap, name: String,
    survey: @escaping (String, Spot, inout Findings) -> Survey?
  ) {
    self.root = root
    fallbackName = name
    self.survey = survey
  }

  mutating func decode() {
    for entry in root.entries {
      note(SettingPath([entry.key]), entry.value.spot)
      if !Self.keys.contains(entry.key), !ParameterGroups.all.contains(entry.key) {
        unknownKey(entry, allowed: Self.keys, also: ParameterGroups.all)
      }
    }
    decodeTexts()
    decodeCalendar()
    decodeZones()
    decodeOrganisations()
    decodePeople()
    decodeParameters()
    decodeState()
    decodeProgramme()
    decodeChanges()
  }

  /// The name, the summary and the sources.
  mutating func decodeTexts() {
    scenario.name = root["name"].flatMap { text($0) } ?? fallbackName
    if let summary = root["summary"] {
      if let map = summary.map {
        checkKeys(map, allowed: ["fr", "en"], under: SettingPath(["summary"]))
        let french = map["fr"].flatMap { text($0, hasLines: true) } ?? ""
        let english = map["en"].flatMap { text($0, hasLines: true) } ?? ""
        scenario.summary = Bilingual(
          fr: french.isEmpty ? english : french, en: english.isEmpty ? french : english)
      } else {
        findings.expect(.map, insteadOf: summary)
      }
    }
    scenario.sources = texts("sources")
    scenario.illustrative = texts("illustrative")
  }

  private mutating func texts(_ key: String) -> [String] {
    guard let value = root[key] else { return [] }
    guard let list = value.list else {
      findings.expect(.list, insteadOf: value)
      return []
    }
    return list.compactMap { text($0, hasLines: true) }
  }

  private mutating func decodeCalendar() {
    if let value = root["start"] {
      if let scalar = value.scalar, let day = TimeReading.day(scalar.text) {
        if let day {
          scenario.start = day
        } else {
          findings.report(.noSuchDay(scalar.text), at: value.spot)
        }
      } else {
        findings.expect(.date, insteadOf: value)
      }
    }
    scenario.seed = root["seed"].flatMap { seed($0) } ?? scenario.seed
    scenario.horizon =
      root["horizon"].flatMap { whole($0, .weeks, ScenarioLimits.horizon) } ?? scenario.horizon
    scenario.replicates =
      root["replicates"].flatMap { whole($0, .count, ScenarioLimits.replicates) }
      ?? scenario.replicates
  }

  mutating func note(_ path: SettingPath, _ spot: Spot) {
    places[path] = spot
  }
}

extension ScenarioDecoder {
  /// Tells of keys that nothing knows. Allowed keys may be dotted: what stands before the dot is
  /// then a map, unless it is in `either`.
  mutating func checkKeys(
    _ map: WrittenMap, allowed: [String], under path: SettingPath, prefix: String = "",
    either: [String] = []
  ) {
    for entry in map.entries {
      let key = prefix + entry.key
      let isGroup = allowed.contains { $0.hasPrefix(key + ".") }
      note(path.appending(entry.key), entry.value.spot)
      if isGroup {
        if let inner = entry.value.map {
          checkKeys(inner, allowed: allowed, under: path.appending(entry.key), prefix: key + ".")
        } else if !either.contains(key), !allowed.contains(key) {
          findings.expect(.map, insteadOf: entry.value)
        }
      } else if !allowed.contains(key) {
        var words: [String] = []
        for word in allowed where word.hasPrefix(prefix) {
          let next = String(word.dropFirst(prefix.count).prefix { $0 != "." })
          if !words.contains(next) { words.append(next) }
        }
        unknownKey(entry, allowed: words, also: [])
      }
    }
  }

  mutating func unknownKey(_ entry: WrittenMap.Entry, allowed: [String], also: [String]) {
    // Mistakes beyond the first are counted, not shown.
    let nearest =
      findings.all.count < 1_000 ? NearestWord.to(entry.key, among: allowed + also) : nil
    findings.report(
      .unknownKey(entry.key, allowed: allowed, nearest: nearest), at: entry.spot)
  }

  /// The items of a named list, as maps.
  mutating func itemMaps(_ section: Section) -> [(map: WrittenMap, spot: Spot)] {
    guard let value = root[section.rawValue] else { return [] }
    guard let list = value.list else {
      findings.expect(.list, insteadOf: value)
      unread.lists.insert(section)
      return []
    }
    return list.compactMap { item in
      if let map = item.map { return (map, item.spot) }
      findings.expect(.map, insteadOf: item)
      unread.lists.insert(section)
      return nil
    }
  }

  /// The name of an item; without one the item cannot be spoken of and is left out.
  mutating func name(
    of item: WrittenMap, _ spot: Spot, in section: Section
  ) -> (name: String, path: SettingPath)? {
    guard let value = item["name"] else {
      findings.report(.missingKey("name", in: section), at: spot)
      unread.lists.insert(section)
      return nil
    }
    guard let name = text(value, isName: true) else {
      unread.lists.insert(section)
      return nil
    }
    return (name, note(section, name, spot, named: value.spot))
  }

  /// Notes the place of an item, and gives its path: by its name, or by its place from 1 when the
  /// name is another's already.
  mutating func note(
    _ section: Section, _ name: String, _ spot: Spot, named: Spot
  ) -> SettingPath {
    items[section, default: []].append((spot, named))
    var path = SettingPath([section.rawValue, name])
    if name.isEmpty || places[path] != nil {
      path = SettingPath([section.rawValue, String(items[section]?.count ?? 0)])
    }
    note(path, spot)
    return path
  }

  /// Leaves out the item whose name was read last.
  mutating func leaveOut(_ section: Section) {
    unread.lists.insert(section)
    items[section]?.removeLast()
  }

  /// A value that must be there.
  mutating func required(
    _ key: String, of item: WrittenMap, _ spot: Spot, in section: Section
  ) -> WrittenValue? {
    if let value = item[dotted: key] { return value }
    findings.report(.missingKey(key, in: section), at: spot)
    return nil
  }
}
