/// One line of the programme: what is done, when, where and with whom (model, section 7.9).
public struct Action: Sendable, Hashable {
  /// What is done.
  public var kind: ActionKind
  /// The name that keys the action's draws, unique in a scenario.
  public var id: String
  /// The weeks in which it is due.
  public var timing: Timing
  /// The names of the zones it touches; absent: all.
  public var zones: [String]?
  /// The professions it addresses.
  public var profession: ProfessionScope
  /// The named organisations it addresses; absent: all. An agreement only.
  public var organisations: [String]?
  /// The action's own values; a field that is absent takes its declared default, if it has one.
  public var values: [ActionField: Double]
  /// Euros per occurrence, everything included; it changes no result.
  public var cost: Double?
  /// Hours of professionals' time per occurrence, all participants together; it changes no result.
  public var hours: Double?

  /// A line of the programme. An absent `id` is `kind@at`.
  public init(
    _ kind: ActionKind, id: String? = nil, timing: Timing, zones: [String]? = nil,
    profession: ProfessionScope = .both, organisations: [String]? = nil,
    values: [ActionField: Double] = [:], cost: Double? = nil, hours: Double? = nil
  ) {
    self.kind = kind
    self.id = id ?? "\(kind.rawValue)@\(timing.at)"
    self.timing = timing
    self.zones = zones
    self.profession = profession
    self.organisations = organisations
    self.values = values
    self.cost = cost
    self.hours = hours
  }

  /// A value of the action: as given, else the declared default; nothing when neither exists.
  public subscript(field: ActionField) -> Double? {
    values[field] ?? kind.declaration.field(field)?.defaultValue
  }
}
