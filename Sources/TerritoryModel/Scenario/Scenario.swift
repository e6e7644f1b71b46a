/// What a scenario says: a territory, its people, the model's parameters and a programme.
///
/// A value of this type may be wrong (`flaws()` tells); the simulation takes scenarios without
/// flaws.
public struct Scenario: Sendable, Hashable {
  /// The scenario's name, as people read it.
  public var name: String
  /// One or two sentences.
  public var summary: Bilingual
  /// Where the figures about a real place come from.
  public var sources: [String]
  /// The paths of values that are illustrative.
  public var illustrative: [String]
  /// The seed of every draw.
  public var seed: UInt64
  /// The day of week 0, when the scenario has a calendar.
  public var start: CalendarDay?
  /// The last week of a run.
  public var horizon: Int
  /// How many replicates a run makes unless told.
  public var replicates: Int
  /// The zones, in the order of the file.
  public var zones: [Zone]
  /// The named organisations; the others are generated.
  public var organisations: [Organisation]
  /// The named people; the others are drawn.
  public var people: [Person]
  /// What a survey measured, by profession; burn-in must then be 0.
  public var state: [Profession: MeasuredState]
  /// The model's parameters.
  public var parameters: ParameterValues
  /// The programme, in the order of the file.
  public var programme: [Action]
  /// The dated changes, in the order of the file.
  public var changes: [DatedChange]

  /// A scenario with the catalogue's defaults for what is left out.
  public init(
    name: String = "", summary: Bilingual = Bilingual(fr: "", en: ""), sources: [String] = [],
    illustrative: [String] = [], seed: UInt64 = 1, start: CalendarDay? = nil, horizon: Int = 156,
    replicates: Int = 32, zones: [Zone] = [], organisations: [Organisation] = [],
    people: [Person] = [], state: [Profession: MeasuredState] = [:],
    parameters: ParameterValues = ParameterValues(), programme: [Action] = [],
    changes: [DatedChange] = []
  ) {
    self.name = name
    self.summary = summary
    self.sources = sources
    self.illustrative = illustrative
    self.seed = seed
    self.start = start
    self.horizon = horizon
    self.replicates = replicates
    self.zones = zones
    self.organisations = organisations
    self.people = people
    self.state = state
    self.parameters = parameters
    self.programme = programme
    self.changes = changes
  }

  /// How many people of a profession the territory holds.
  public func people(_ profession: Profession) -> Int {
    zones.reduce(0) { $0 + $1.people(profession) }
  }

  /// How many people the territory holds.
  public var population: Int { people(.socialWorkers) + people(.socialEntrepreneurs) }

  /// The same territory without its programme; dated changes stay.
  public var withoutProgramme: Scenario {
    var twin = self
    twin.programme = []
    return twin
  }
}
