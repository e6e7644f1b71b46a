import TerritoryModel

/// The scenarios that some factors make of one: what `set PATH LEVEL` would make of it for each factor,
/// in their order.
public struct FactorSpace: Sendable {
  /// The scenario that is varied.
  public let scenario: Scenario
  /// What varies.
  public let factors: [Factor]
  private let subjects: [FactorSubject?]
  private let parameters: [Parameter?]
  private let tree: WrittenMap

  /// The scenarios that factors make of a scenario without mistakes.
  public init(scenario: Scenario, factors: [Factor]) {
    self.scenario = scenario
    self.factors = factors
    subjects = factors.map { factor in
      if case .success(let subject) = FactorSubject.at(factor.path, in: scenario) {
        subject
      } else {
        nil
      }
    }
    parameters = factors.map {
      ParameterCatalogue.parameter(path: $0.path.components.joined(separator: "."))
    }
    tree = ScenarioEditor.tree(scenario)
  }

  /// Levels as the scenario can hold them: where only whole numbers are possible (people, weeks), a
  /// number between two of them is the nearest one.
  public func settled(_ levels: [FactorLevel]) -> [FactorLevel] {
    zip(levels, subjects).map { level, subject in
      guard let subject, let number = level.number, number != number.rounded(),
        subject.bounds.isWhole
      else { return level }
      return subject.level(number.rounded())
    }
  }

  /// Points as the scenario can hold them: each as `settled` gives it.
  public func settled(_ points: LevelTable) -> LevelTable {
    var points = points
    for (factor, subject) in subjects.enumerated() {
      guard let subject, subject.bounds.isWhole else { continue }
      for point in points.indices {
        guard let number = points.number(point, factor), number != number.rounded() else {
          continue
        }
        points[point, factor] = subject.level(number.rounded())
      }
    }
    return points
  }

  /// The scenario at a point: one level per factor, in their order, after `settled`.
  ///
  /// Complexity: O(size of the scenario); points of parameters only are several times as quick.
  /// - Throws: What is wrong with the values together, as an edit would say it; the item of a place is
  ///   that of the factor.
  public func scenario(_ levels: [FactorLevel]) throws(EditMistakes) -> Scenario {
    let levels = settled(levels)
    if let quick = quickly(levels) { return quick }
    let settings = zip(factors, levels).map {
      SettingText(path: $0.path.description, value: $1.text)
    }
    let editor = ScenarioEditor(scenario)
    let reading = ScenarioReading(
      .init(
        written: tree, assembly: editor.assembly, name: scenario.name,
        settings: settings.map { .typed($0, before: []) }, options: [], surveys: editor.surveys))
    guard reading.findings.allSatisfy(\.cause.isWarning) else {
      // Once more, as an edit tells of it.
      return try editor.setting(settings).scenario
    }
    return reading.decoder.scenario.withComposedNames
  }

  /// The scenario at a point of parameters only, when nothing is wrong with it.
  private func quickly(_ levels: [FactorLevel]) -> Scenario? {
    guard levels.count == factors.count else { return nil }
    var result = scenario
    for (place, level) in levels.enumerated() {
      guard let parameter = parameters[place], let value = value(level, of: parameter) else {
        return nil
      }
      result.parameters[parameter] = value
    }
    return result.flaws().allSatisfy(\.isWarning) ? result.withComposedNames : nil
  }

  private func value(_ level: FactorLevel, of parameter: Parameter) -> Double? {
    let declaration = parameter.declaration
    if case .choice(let words) = declaration.unit {
      return words.firstIndex(of: level.text).map(Double.init)
    }
    let value =
      level.number ?? (level.text == "never" && declaration.bounds.allowsNever ? .infinity : nil)
    // What would be read otherwise than it is given is left to the reader of settings.
    guard let value, NumberWriting.text(value, declaration.unit) == level.text else { return nil }
    return value
  }
}
