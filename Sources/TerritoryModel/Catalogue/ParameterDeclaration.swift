/// The one declaration of a parameter: decoding, validation, listing, completion, ranges of
/// sensitivity, the JSON Schema and the documentation all come from it.
public struct ParameterDeclaration: Sendable, Hashable {
  /// The parameter declared.
  public var parameter: Parameter
  /// The place of the value in a scenario file.
  public var path: String
  /// Its symbol in the equations of the model's document, when it has one.
  public var symbol: String?
  /// The value when a scenario says nothing.
  public var defaultValue: Double
  /// What a sensitivity scan covers; outside, a warning.
  public var plausible: ClosedRange<Double>
  /// The unit, which sets the hard bounds.
  public var unit: ValueUnit
  /// The hard bounds; outside, an error.
  public var bounds: ValueBounds
  /// How well the default is supported.
  public var grade: EvidenceGrade
  /// Where the default comes from.
  public var source: Bilingual
  /// The section of the model that uses it.
  public var section: String
  /// Whether it may change during a run.
  public var acts: Acts
  /// A few words that name it.
  public var label: Bilingual
  /// One line of meaning.
  public var meaning: Bilingual

  /// When a value acts.
  public enum Acts: Sendable, Hashable {
    /// At the start only: it cannot change during a run.
    case start
    /// Every week: it may change during a run.
    case always
  }

  /// A declaration; the hard bounds are those of the unit unless given.
  public init(
    _ parameter: Parameter, _ path: String, symbol: String? = nil, default defaultValue: Double,
    plausible: ClosedRange<Double>, unit: ValueUnit, bounds: ValueBounds? = nil,
    grade: EvidenceGrade, source: Bilingual, section: String, acts: Acts = .always,
    label: Bilingual, meaning: Bilingual
  ) {
    self.parameter = parameter
    self.path = path
    self.symbol = symbol
    self.defaultValue = defaultValue
    self.plausible = plausible
    self.unit = unit
    self.bounds = bounds ?? unit.bounds
    self.grade = grade
    self.source = source
    self.section = section
    self.acts = acts
    self.label = label
    self.meaning = meaning
  }
}
