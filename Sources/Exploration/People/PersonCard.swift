import TerritoryModel

/// Who somebody is, in a few words.
public struct PersonCard: Sendable, Hashable {
  /// The number of the post.
  public var agent: Int
  /// The name of the holder, when the scenario names the person and the person is still there.
  public var name: String?
  /// The profession.
  public var profession: Profession
  /// The name of the zone.
  public var zone: String
  /// The name of the organisation, when the scenario names it.
  public var organisation: String?

  /// A card.
  public init(
    agent: Int, name: String?, profession: Profession, zone: String, organisation: String?
  ) {
    self.agent = agent
    self.name = name
    self.profession = profession
    self.zone = zone
    self.organisation = organisation
  }
}
