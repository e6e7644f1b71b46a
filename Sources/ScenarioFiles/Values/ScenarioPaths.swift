import SourceText
import TerritoryModel

/// The paths of a scenario as texts: for completion, and to find the right path that was probably
/// meant by a wrong one.
public struct ScenarioPaths: Sendable {
  private let scenario: Scenario

  /// The paths of a scenario.
  public init(_ scenario: Scenario) { self.scenario = scenario }

  /// The paths that begin with a text, in the order of the format; upper and lower case are the
  /// same, and a quote that a name would need may be left out.
  ///
  /// Complexity: O(paths of the list that the text speaks of).
  public func paths(startingWith text: String) -> [String] {
    let start = text.lowercased()
    let dot = start.firstIndex(of: ".")
    let first = dot.map { String(start[..<$0]) } ?? start
    var found = Self.keys.filter { $0.hasPrefix(start) }
    for section in [Section.zones, .organisations, .people] {
      found += items(section, first, start, isWhole: dot != nil)
    }
    found += ParameterCatalogue.declarations.lazy.map(\.path).filter {
      $0.lowercased().hasPrefix(start)
    }
    return found + items(.programme, first, start, isWhole: dot != nil)
  }

  /// The keys of the first level that take one value.
  static let keys = [
    "name", "summary.fr", "summary.en", "sources", "illustrative", "seed", "start", "horizon",
    "replicates",
  ]

  private func items(
    _ section: Section, _ first: String, _ start: String, isWhole: Bool
  ) -> [String] {
    let word = section.rawValue
    guard isWhole ? word == first : word.hasPrefix(first) else { return [] }
    let rest = String(start.dropFirst(word.count + 1))
    var found: [String] = []
    for (place, name) in names(section).enumerated() {
      let head = SettingPath([section.rawValue, name]).description
      let bare = name.lowercased()
      let shown = String(head.dropFirst(word.count + 1)).lowercased()
      // Names that the text leaves no room for are passed over without their keys.
      let isNear = [bare, shown].contains { $0.hasPrefix(rest) || rest.hasPrefix($0) }
      guard isNear else { continue }
      for key in keys(section, place) {
        let isMeant = ["\(bare).\(key)", "\(shown).\(key)"].contains {
          $0.lowercased().hasPrefix(rest)
        }
        if isMeant { found.append("\(head).\(key)") }
      }
    }
    return found
  }

  private func names(_ section: Section) -> [String] {
    switch section {
    case .zones: scenario.zones.map(\.name)
    case .organisations: scenario.organisations.map(\.name)
    case .people: scenario.people.map(\.name)
    case .programme: scenario.programme.map(\.id)
    case .changes: []
    }
  }

  /// The keys of the item at a place of a list, dotted when nested.
  private func keys(_ section: Section, _ place: Int) -> [String] {
    switch section {
    case .zones: Self.zoneKeys
    case .organisations: Self.organisationKeys
    case .people: Self.personKeys
    case .programme: Self.keys(of: scenario.programme[place].kind)
    case .changes: []
    }
  }

  private static let zoneKeys = ["name", "at"] + ZoneField.allCases.map(\.rawValue)
  private static let organisationKeys =
    ["name", "profession", "zone", "size"] + OrganisationField.allCases.map(\.rawValue)
  private static let personKeys =
    ["name", "profession", "organisation", "zone", "partners"] + SurveyItem.allCases.map(\.rawValue)

  /// The fields that an action of a kind may have.
  static func keys(of kind: ActionKind) -> [String] {
    ["id", "at", "every", "times", "until", "zones", "profession"]
      + (kind == .agreement ? ["organisations"] : []) + kind.declaration.fields.map(\.key)
      + ["cost", "hours"]
  }
}

extension ScenarioPaths {
  /// Why a path leads to no setting, with the right one that was probably meant; nothing when it
  /// leads to one, to a group of them, or to what the reader of files judges better.
  ///
  /// - Parameter mayAdd: Whether a name that nothing bears may be that of a new item.
  func mistake(_ path: SettingPath, mayAdd: Bool = false) -> MistakeCause? {
    let words = path.components
    guard let first = words.first else { return nil }
    if let section = Section(rawValue: first) { return mistake(path, section, mayAdd: mayAdd) }
    if ParameterGroups.all.contains(first) {
      let text = words.joined(separator: ".")
      let paths = ParameterCatalogue.declarations.map(\.path)
      if paths.contains(where: { $0 == text || $0.hasPrefix(text + ".") }) { return nil }
      return .unknownPath(path, nearest: ParameterGroups.nearest(to: path))
    }
    if ScenarioDecoder.keys.contains(first) { return nil }
    return .unknownPath(path, nearest: nearestFromAnywhere(path))
  }

  /// A path whose first word is wrong, or that is only the last word of one.
  private func nearestFromAnywhere(_ path: SettingPath) -> String? {
    let text = path.description
    let parameters = ParameterCatalogue.declarations.map(\.path)
    if let near = NearestWord.to(text, among: parameters + Self.keys) { return near }
    if let whole = parameters.first(where: { $0.hasSuffix("." + text) }) { return whole }
    let words = path.components
    let sections = Section.allCases.map(\.rawValue)
    // The name of a zone or the id of an action alone.
    for section in [Section.zones, .organisations, .people, .programme]
    where names(section).contains(words[0]) {
      return SettingPath([section.rawValue] + words).description
    }
    guard let near = NearestWord.to(words[0], among: sections + ParameterGroups.all) else {
      return nil
    }
    return SettingPath([near] + words.dropFirst()).description
  }

  private func mistake(
    _ path: SettingPath, _ section: Section, mayAdd: Bool
  ) -> MistakeCause? {
    let words = path.components
    guard section != .changes, words.count > 1 else { return nil }
    let names = names(section)
    guard let place = words[1] == "*" ? 0 : names.firstIndex(of: words[1]) else {
      if mayAdd { return nil }
      let near = NearestWord.to(words[1], among: names)
      return .unknownPath(
        path,
        nearest: near.map { SettingPath([words[0], $0] + words.dropFirst(2)).description })
    }
    guard words.count > 2, place < names.count else { return nil }
    if words[1] == "*", section == .programme { return nil }
    var rest = words[2...]
    if section == .programme, rest.first == scenario.programme[place].kind.rawValue {
      rest = rest.dropFirst()
    }
    let text = rest.joined(separator: ".")
    let keys = keys(section, place)
    if rest.isEmpty || keys.contains(where: { $0 == text || $0.hasPrefix(text + ".") }) {
      return nil
    }
    let near = NearestWord.to(text, among: keys)
    return .unknownPath(
      path,
      nearest: near.map { SettingPath([words[0], words[1]]).appending(key: $0).description })
  }

  /// Why a path leads to nothing that a dated change may set; nothing when the reader of files says
  /// it better.
  func mistakeDuringRun(_ path: SettingPath) -> MistakeCause? {
    let words = path.components
    switch words.first.flatMap(Section.init(rawValue:)) {
    case .zones, .organisations, nil: return mistake(path)
    case .people, .programme, .changes: return .notChangeable(path, nearest: nil)
    }
  }
}
