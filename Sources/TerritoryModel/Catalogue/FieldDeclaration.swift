/// The one declaration of a value that belongs to a zone, an organisation or an action.
public struct FieldDeclaration: Sendable, Hashable {
  /// The key inside the thing it belongs to, dotted when nested.
  public var key: String
  /// The value when nothing is said; absent: required, or drawn, or left out, as `absence` says.
  public var defaultValue: Double?
  /// What a sensitivity scan covers; outside, a warning.
  public var plausible: ClosedRange<Double>?
  /// The unit, which sets the hard bounds.
  public var unit: ValueUnit
  /// The hard bounds; outside, an error.
  public var bounds: ValueBounds
  /// How well the default is supported.
  public var grade: EvidenceGrade
  /// Where the default comes from, when something is to be said.
  public var source: Bilingual?
  /// Whether the value may change during a run.
  public var acts: ParameterDeclaration.Acts
  /// The kinds of shock to which the field belongs; empty for every other action.
  public var shocks: [ShockKind]
  /// What the lack of the value means when it has no default.
  public var absence: Absence
  /// One line of meaning.
  public var meaning: Bilingual

  /// What the lack of a value without a default means.
  public enum Absence: Sendable, Hashable {
    /// An error.
    case required
    /// The thing does without it.
    case optional
  }

  /// A declaration; the hard bounds are those of the unit unless given.
  public init(
    _ key: String, default defaultValue: Double?, plausible: ClosedRange<Double>? = nil,
    unit: ValueUnit, bounds: ValueBounds? = nil, grade: EvidenceGrade, source: Bilingual? = nil,
    acts: ParameterDeclaration.Acts = .always, shocks: [ShockKind] = [],
    absence: Absence = .optional, meaning: Bilingual
  ) {
    self.key = key
    self.defaultValue = defaultValue
    self.plausible = plausible
    self.unit = unit
    self.bounds = bounds ?? unit.bounds
    self.grade = grade
    self.source = source
    self.acts = acts
    self.shocks = shocks
    self.absence = absence
    self.meaning = meaning
  }
}
