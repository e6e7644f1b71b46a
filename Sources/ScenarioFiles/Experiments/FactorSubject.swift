import TerritoryModel

/// What a factor's path leads to: one value that can take several levels.
struct FactorSubject: Sendable {
  var path: SettingPath
  var kind: Kind
  /// What a sensitivity scan covers.
  var plausible: ClosedRange<Double>?

  enum Kind: Sendable {
    /// A number, or a word that stands for one.
    case number(ValueUnit, ValueBounds)
    /// The week of an action.
    case week
  }

  var bounds: ValueBounds {
    switch kind {
    case .number(_, let bounds): bounds
    case .week: ScenarioLimits.horizon
    }
  }

  /// The words that it can be, when it is no number.
  var words: [String]? {
    if case .number(.choice(let words), _) = kind { words } else { nil }
  }

  /// A level as a text and, where it is one, a number.
  func level(_ value: Double) -> FactorLevel {
    switch kind {
    case .number(.choice(let words), _):
      FactorLevel(NumberWriting.text(value, .choice(words)), number: nil)
    case .number(let unit, _):
      FactorLevel(NumberWriting.text(value, unit), number: value.isFinite ? value : nil)
    case .week: FactorLevel(value)
    }
  }

  /// The plausible levels: a range, or words; nothing where none is declared.
  var plausibleLevels: Factor.Levels? {
    guard let plausible else { return nil }
    if let words {
      let levels = words.indices.filter { plausible.contains(Double($0)) }
      return levels.isEmpty ? nil : .values(levels.map { level(Double($0)) })
    }
    guard plausible.upperBound.isFinite, plausible.lowerBound < plausible.upperBound else {
      return nil
    }
    return .range(plausible)
  }
}

extension FactorSubject {
  /// What a path leads to in a scenario, or why it cannot be a factor. `isComplete` is false of a
  /// scenario that could not be read whole: what it lacks is then no mistake, and there is no subject.
  static func at(
    _ path: SettingPath, in scenario: Scenario, isComplete: Bool = true
  ) -> Result<FactorSubject?, MistakeFault> {
    let words = path.components
    guard let first = words.first else { return .success(nil) }
    if let parameter = ParameterCatalogue.parameter(path: words.joined(separator: ".")) {
      let declaration = parameter.declaration
      return .success(
        FactorSubject(
          path: path, kind: .number(declaration.unit, declaration.bounds),
          plausible: declaration.plausible))
    }
    let section = Section(rawValue: first)
    if section != nil || first == "state", !isComplete { return .success(nil) }
    if let cause = ScenarioPaths(scenario).mistake(path) { return .failure(MistakeFault(cause)) }
    if let section, let subject = item(path, section, in: scenario) { return .success(subject) }
    if section == nil, let example = ParameterGroups.first(below: words) {
      return .failure(MistakeFault(.experiment(.severalValues(path, example: example))))
    }
    return .failure(MistakeFault(.experiment(.cannotVary(path))))
  }

  /// A value of one item, or of every one when it is named `*`.
  private static func item(
    _ path: SettingPath, _ section: Section, in scenario: Scenario
  ) -> FactorSubject? {
    var words = path.components
    guard words.count > 2, section != .changes else { return nil }
    if words[1] == "*" {
      let names: [String] =
        switch section {
        case .zones: scenario.zones.map(\.name)
        case .organisations: scenario.organisations.map(\.name)
        case .people: scenario.people.map(\.name)
        case .programme, .changes: []
        }
      guard let name = names.first else { return nil }
      words[1] = name
    }
    if section == .programme, let action = scenario.programme.first(where: { $0.id == words[1] }) {
      if words[2] == action.kind.rawValue { words.remove(at: 2) }
      if let subject = common(words, of: action, path) { return subject }
    }
    guard
      let declaration = ScenarioValues.reading(at: SettingPath(words), in: scenario)?.declaration
    else { return nil }
    if let unit = declaration.unit {
      return FactorSubject(
        path: path, kind: .number(unit, declaration.bounds ?? unit.bounds),
        plausible: declaration.plausible)
    }
    guard let bounds = declaration.bounds else { return nil }
    return FactorSubject(path: path, kind: .number(.ratio, bounds), plausible: nil)
  }

  /// What is no declared number of an action: its week, whom it addresses, its four conditions
  /// together.
  private static func common(
    _ words: [String], of action: Action, _ path: SettingPath
  ) -> FactorSubject? {
    guard words.count == 3 else { return nil }
    switch words[2] {
    case "at": return FactorSubject(path: path, kind: .week, plausible: nil)
    case "profession":
      let scopes = ProfessionScope.allCases.map(\.rawValue)
      let unit = ValueUnit.choice(scopes)
      return FactorSubject(path: path, kind: .number(unit, unit.bounds), plausible: nil)
    case "conditions":
      guard let field = action.kind.declaration.field(.equalStatus) else { return nil }
      return FactorSubject(
        path: path, kind: .number(field.unit, field.bounds), plausible: field.plausible)
    default: return nil
    }
  }
}

extension ParameterGroups {
  /// The first parameter whose path begins with some words.
  static func first(below words: [String]) -> String? {
    let start = words.joined(separator: ".") + "."
    return ParameterCatalogue.declarations.first { $0.path.hasPrefix(start) }?.path
  }
}
