import SourceText
import TerritoryModel

/// Writes scenarios as files of the format.
public enum ScenarioWriter {
  /// A scenario as the text of a file that extends nothing and is read back to the same meaning: the
  /// same hash, name, summary, sources, calendar, seed, horizon, replicates, ids, costs and hours.
  /// Parameters stand in it where they differ from the catalogue; surveys are written in full.
  ///
  /// Characters that no text may hold are shown by their picture in the name, the summary and the
  /// sources, which change no result. Of a scenario with flaws the text may be refused when it is
  /// read.
  ///
  /// - Parameter comments: The language in which labels stand beside parameters and actions; absent:
  ///   no comments.
  public static func text(_ scenario: Scenario, comments: Language?) -> String {
    let written = WrittenScenario(safe(scenario)) { _, answers in SurveyWriting.table(answers) }
    var writing = YAMLWriting()
    var parameters: [WrittenMap.Entry] = []
    for entry in written.root.entries {
      if ParameterGroups.all.contains(entry.key), entry.key != "profiles" {
        parameters.append(entry)
      }
    }
    for entry in written.root.entries where !parameters.contains(where: { $0.key == entry.key }) {
      switch entry.key {
      case "zones", "organisations", "people":
        writing.line()
        items(entry, &writing)
      case "profiles":
        writing.line()
        group(entry, [], indent: 0, comments, &writing)
      case "state":
        writing.line()
        state(entry, &writing)
      case "programme":
        writing.line()
        programme(entry, comments, &writing)
      case "changes":
        writing.line()
        changes(entry, &writing)
      case "sources", "illustrative": items(entry, &writing)
      default: writing.entry(entry.key, entry.value, indent: 0)
      }
      // Parameters stand after the people they act upon.
      if entry.key == lastOfTerritory(written.root), !parameters.isEmpty {
        writing.line()
        writing.line("parameters:")
        for group in parameters { self.group(group, [], indent: 2, comments, &writing) }
      }
    }
    return writing.text
  }

  private static func lastOfTerritory(_ root: WrittenMap) -> String {
    ["people", "organisations"].first { root[$0] != nil } ?? "zones"
  }

  /// The scenario with words that people read free of what no text may hold.
  private static func safe(_ scenario: Scenario) -> Scenario {
    func lines(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map {
        SafeText.showing($0)
      }.joined(separator: "\n")
    }
    var safe = scenario
    safe.name = SafeText.showing(scenario.name)
    safe.summary = Bilingual(
      fr: lines(scenario.summary.french), en: lines(scenario.summary.english))
    safe.sources = scenario.sources.map(lines)
    safe.illustrative = scenario.illustrative.map(lines)
    return safe
  }

  private static func items(_ entry: WrittenMap.Entry, _ writing: inout YAMLWriting) {
    guard let list = entry.value.list, !list.isEmpty else {
      return writing.entry(entry.key, entry.value, indent: 0)
    }
    writing.line("\(entry.key):")
    for item in list { writing.item(item, indent: 2) }
  }

  /// A group of parameters, each with its label.
  private static func group(
    _ entry: WrittenMap.Entry, _ words: [String], indent: Int, _ comments: Language?,
    _ writing: inout YAMLWriting
  ) {
    let words = words + [entry.key]
    guard let map = entry.value.map else {
      let parameter = ParameterCatalogue.parameter(path: words.joined(separator: "."))
      let label = comments.flatMap { parameter?.declaration.label[$0] }
      return writing.entry(entry.key, entry.value, indent: indent, comment: label)
    }
    writing.line(String(repeating: " ", count: indent) + "\(entry.key):")
    for inner in map.entries { group(inner, words, indent: indent + 2, comments, &writing) }
  }

  private static func state(_ entry: WrittenMap.Entry, _ writing: inout YAMLWriting) {
    writing.line("state:")
    for profession in entry.value.map?.entries ?? [] {
      if let table = profession.value.map?["answers"]?.scalar {
        writing.line("  \(profession.key):")
        writing.block("answers", table.text, indent: 4)
      } else {
        writing.entry(profession.key, profession.value, indent: 2)
      }
    }
  }

  private static func programme(
    _ entry: WrittenMap.Entry, _ comments: Language?, _ writing: inout YAMLWriting
  ) {
    writing.line("programme:")
    for item in entry.value.list ?? [] {
      let kind = item.map?.entries.first.flatMap { ActionKind(rawValue: $0.key) }
      writing.item(item, indent: 2, comment: comments.flatMap { kind?.declaration.label[$0] })
    }
  }

  /// Changes with their paths in one word each: `zones.Saint-Denis.need: 1.5`.
  private static func changes(_ entry: WrittenMap.Entry, _ writing: inout YAMLWriting) {
    writing.line("changes:")
    for item in entry.value.list ?? [] {
      guard let map = item.map, let at = map["at"] else { continue }
      var set = WrittenMap()
      flatten(map["set"]?.map ?? WrittenMap(), [], &set)
      writing.item(.map([("at", at), ("set", .map(set))]), indent: 2)
    }
  }

  private static func flatten(_ map: WrittenMap, _ words: [String], _ flat: inout WrittenMap) {
    for entry in map.entries {
      let words = words + [entry.key]
      if let inner = entry.value.map {
        flatten(inner, words, &flat)
      } else {
        flat.append(SettingPath(words).description, entry.value)
      }
    }
  }
}
