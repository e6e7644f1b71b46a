import TerritoryModel

/// What is declared of a setting: its meaning, its unit and its ranges.
public struct SettingDeclaration: Sendable, Hashable {
  /// A few words that name it, when it has some.
  public var label: Bilingual?
  /// One line of meaning.
  public var meaning: Bilingual
  /// The unit of the number, when it is one.
  public var unit: ValueUnit?
  /// What a sensitivity scan covers; outside, a warning.
  public var plausible: ClosedRange<Double>?
  /// The hard bounds; outside, a mistake.
  public var bounds: ValueBounds?
  /// How well the default is supported.
  public var grade: EvidenceGrade?
  /// Where the default comes from.
  public var source: Bilingual?
  /// Whether a dated change may set it during a run.
  public var changesDuringRun: Bool

  /// The declaration of a parameter.
  public init(_ declaration: ParameterDeclaration) {
    label = declaration.label
    meaning = declaration.meaning
    unit = declaration.unit
    plausible = declaration.plausible
    bounds = declaration.bounds
    grade = declaration.grade
    source = declaration.source
    changesDuringRun = declaration.acts == .always
  }

  /// The declaration of a value of a zone, an organisation or an action.
  public init(_ declaration: FieldDeclaration, changesDuringRun: Bool) {
    meaning = declaration.meaning
    unit = declaration.unit
    plausible = declaration.plausible
    bounds = declaration.bounds
    grade = declaration.grade
    source = declaration.source
    self.changesDuringRun = changesDuringRun
  }

  /// The declaration of what no catalogue holds.
  init(_ meaning: Bilingual, unit: ValueUnit? = nil, bounds: ValueBounds? = nil) {
    self.meaning = meaning
    self.unit = unit
    self.bounds = bounds
    changesDuringRun = false
  }
}

/// One setting of a scenario.
public struct SettingReading: Sendable, Hashable {
  /// Its place in the scenario.
  public var path: SettingPath
  /// Its value; absent: drawn, or left out.
  public var value: SettingValue?
  /// The value when a scenario says nothing; absent: it must be given, is drawn, or is left out.
  public var defaultValue: SettingValue?
  /// What is declared of it.
  public var declaration: SettingDeclaration

  /// Whether the scenario says something else than the default.
  public var isChanged: Bool { value != defaultValue }
}
