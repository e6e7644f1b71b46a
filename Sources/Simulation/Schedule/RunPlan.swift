import TerritoryModel

/// A scenario made ready to run: names resolved to rows, one regime of values for each dated change.
/// It holds no draw, so every replicate and every thread shares it.
public final class RunPlan: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The hash of the scenario's territory: the key of a warmed state, with seed and replicate.
  public let territoryHash: UInt64
  let layout: TerritoryLayout
  let actions: [ResolvedAction]
  let regimes: [Regime]
  let burnIn: Int

  /// The values in force from a week on. A class, so that phases pass it on without copying it.
  final class Regime: Sendable {
    let from: Int
    let zones: [Zone]
    let coefficients: Coefficients
    let synthesis: PersonSynthesis
    /// Values of named organisations that change in the first week, by organisation of the layout.
    let organisations: [OrganisationChange]

    init(
      from: Int, zones: [Zone], values: ParameterValues, organisations: [OrganisationChange]
    ) {
      self.from = from
      self.zones = zones
      self.organisations = organisations
      coefficients = Coefficients(values)
      synthesis = PersonSynthesis(values)
    }
  }

  /// A new value of an organisation of the layout.
  struct OrganisationChange: Sendable {
    var organisation: Int
    var field: OrganisationField
    var value: Float
  }

  /// Makes a scenario without flaws ready to run.
  ///
  /// - Parameter base: the plan of a scenario of the same territory, whose layout is then shared.
  public init(_ scenario: Scenario, sharing base: RunPlan? = nil) {
    self.scenario = scenario
    territoryHash = scenario.territoryHash
    let layout: TerritoryLayout
    if let base, base.territoryHash == territoryHash {
      layout = base.layout
    } else {
      layout = TerritoryLayout(scenario)
    }
    self.layout = layout
    burnIn = Int(scenario.parameters[.runBurnIn])
    actions = scenario.programme.map { ResolvedAction($0, scenario: scenario, layout: layout) }
    regimes = Self.regimes(scenario, layout)
  }

  /// How many agents the territory has.
  public var agentCount: Int { layout.agentCount }

  /// How many weeks are run before week 0.
  public var burnInWeeks: Int { burnIn }

  /// The agent that each named person of the scenario is, in the scenario's order.
  public var agentsOfPeople: [Int] { layout.agentOfPerson }

  /// The profession of an agent.
  public func profession(ofAgent agent: Int) -> Profession {
    TerritoryLayout.profession(ofCell: layout.cell(ofAgent: agent))
  }

  /// The zone of an agent, by its place in the scenario.
  public func zone(ofAgent agent: Int) -> Int { layout.cell(ofAgent: agent) / 2 }

  /// The agents of an agent's organisation, itself included.
  public func organisation(ofAgent agent: Int) -> Range<Int> {
    layout.agents(ofOrganisation: Int(layout.organisationOfAgent[agent]))
  }

  /// The name of an agent's organisation; nothing when the scenario does not name it.
  public func organisationName(ofAgent agent: Int) -> String? {
    let named = layout.namedOrganisation[Int(layout.organisationOfAgent[agent])]
    return named >= 0 ? scenario.organisations[named].name : nil
  }

  /// The stable identity of an agent.
  public func identity(ofAgent agent: Int) -> UInt32 { layout.identities[agent] }

  func regime(week: Int) -> Regime {
    regimes.last { $0.from <= week } ?? regimes[0]
  }

  private static func regimes(_ scenario: Scenario, _ layout: TerritoryLayout) -> [Regime] {
    var zones = scenario.zones
    var values = scenario.parameters
    var regimes = [Regime(from: .min, zones: zones, values: values, organisations: [])]
    for week in Set(scenario.changes.map(\.at)).sorted() {
      var organisations: [OrganisationChange] = []
      for change in scenario.changes where change.at == week {
        for setting in change.settings {
          switch setting.target {
          case .parameter(let parameter): values[parameter] = setting.value
          case .zone(let name, let field):
            for index in zones.indices where name == nil || zones[index].name == name {
              field.set(setting.value, in: &zones[index])
            }
          case .organisation(let name, let field):
            for (row, named) in layout.namedOrganisation.enumerated() where named >= 0 {
              if name == nil || scenario.organisations[named].name == name {
                organisations.append(
                  OrganisationChange(
                    organisation: row, field: field, value: Float(setting.value)))
              }
            }
          }
        }
      }
      regimes.append(
        Regime(from: week, zones: zones, values: values, organisations: organisations))
    }
    return regimes
  }
}
