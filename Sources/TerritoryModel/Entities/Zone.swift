/// A part of the territory: people, a place, a need and how cooperation is framed there
/// (model, section 2).
public struct Zone: Sendable, Hashable {
  /// The zone's name, unique in a scenario after Unicode normalisation.
  public var name: String
  /// Position, in km.
  public var x: Double
  /// Position, in km.
  public var y: Double
  /// Number of social workers.
  public var socialWorkers: Int
  /// Number of social entrepreneurs.
  public var socialEntrepreneurs: Int
  /// Need intensity: multiplies the contact rate.
  public var need: Double
  /// Governance of cooperation (D'Amour et al. 2008), in [0, 1].
  public var governance: Double
  /// Allport's four conditions, each in [0, 1].
  public var conditions: AllportConditions

  /// A zone; what is left out takes the values of a zone that says nothing.
  public init(
    name: String, x: Double, y: Double, socialWorkers: Int, socialEntrepreneurs: Int,
    need: Double = 1, governance: Double = 0.4, conditions: AllportConditions = .init()
  ) {
    self.name = name
    self.x = x
    self.y = y
    self.socialWorkers = socialWorkers
    self.socialEntrepreneurs = socialEntrepreneurs
    self.need = need
    self.governance = governance
    self.conditions = conditions
  }

  /// How many people of a profession the zone holds.
  public func people(_ profession: Profession) -> Int {
    profession == .socialWorkers ? socialWorkers : socialEntrepreneurs
  }
}
