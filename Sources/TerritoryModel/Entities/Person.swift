/// A person named in the scenario: the first holder of a post. What is absent is drawn
/// (model, section 5).
public struct Person: Sendable, Hashable {
  /// The person's name, unique in a scenario.
  public var name: String
  /// The person's profession.
  public var profession: Profession
  /// The named organisation the person works in; absent: a generated organisation.
  public var organisation: String?
  /// The zone the person works in, when no organisation is named; absent: the zone
  /// that a hash of the person's name points to, the next one when it is full.
  public var zone: String?
  /// How benevolent the other profession looks, in [-1, 1]; sets the core and the periphery.
  public var warmth: Double?
  /// How competent the other profession looks, in [-1, 1]; sets the core and the periphery.
  public var competence: Double?
  /// How much an experience moves the person, in [0, 1].
  public var openness: Double?
  /// Knowledge of the other profession, in [0, 1].
  public var familiarity: Double?
  /// How favourably the person believes to be seen, in [-1, 1]; sets the expectation too.
  public var metaPerception: Double?
  /// Names of partners in the other profession: institutional ties of the first network. A social
  /// entrepreneur whose list is given, even empty, draws no other partner.
  public var partners: [String]?

  /// A named person.
  public init(
    name: String, profession: Profession, organisation: String? = nil, zone: String? = nil,
    warmth: Double? = nil, competence: Double? = nil, openness: Double? = nil,
    familiarity: Double? = nil, metaPerception: Double? = nil, partners: [String]? = nil
  ) {
    self.name = name
    self.profession = profession
    self.organisation = organisation
    self.zone = zone
    self.warmth = warmth
    self.competence = competence
    self.openness = openness
    self.familiarity = familiarity
    self.metaPerception = metaPerception
    self.partners = partners
  }
}
