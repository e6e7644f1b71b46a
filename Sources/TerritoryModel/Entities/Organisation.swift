/// An organisation named in the scenario; the others are generated (model, section 5).
public struct Organisation: Sendable, Hashable {
  /// The organisation's name, unique in a scenario.
  public var name: String
  /// The profession of its people.
  public var profession: Profession
  /// The name of its zone.
  public var zone: String
  /// How many people it employs, taken from the zone's number.
  public var size: Int
  /// Workload in [0, 1]; drawn when absent.
  public var workload: Double?
  /// Openness to partnership in [0, 1]; drawn when absent.
  public var formalisation: Double?

  /// A named organisation.
  public init(
    name: String, profession: Profession, zone: String, size: Int, workload: Double? = nil,
    formalisation: Double? = nil
  ) {
    self.name = name
    self.profession = profession
    self.zone = zone
    self.size = size
    self.workload = workload
    self.formalisation = formalisation
  }
}
