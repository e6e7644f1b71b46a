/// A value for every parameter of the catalogue.
public struct ParameterValues: Sendable, Hashable {
  private var values: [Double]

  /// The declared defaults.
  public init() {
    values = ParameterCatalogue.declarations.map(\.defaultValue)
  }

  /// The value of a parameter, in its unit; `never` is infinity, a choice its place in the list.
  public subscript(parameter: Parameter) -> Double {
    get { values[parameter.rawValue] }
    set { values[parameter.rawValue] = newValue }
  }

  /// The value of `influence.rule`.
  public var influenceRule: InfluenceRule {
    get { InfluenceRule(rawValue: Int(self[.influenceRule])) ?? .bounded }
    set { self[.influenceRule] = Double(newValue.rawValue) }
  }
}
