import TerritoryModel

extension Scenario {
  /// The scenario with every name in Unicode's composed form, so that names which read the same have
  /// the same bytes, the same hash and the same draws.
  var withComposedNames: Scenario {
    var scenario = self
    for place in scenario.zones.indices {
      scenario.zones[place].name = scenario.zones[place].name.composed
    }
    for place in scenario.organisations.indices {
      let organisation = scenario.organisations[place]
      scenario.organisations[place].name = organisation.name.composed
      scenario.organisations[place].zone = organisation.zone.composed
    }
    for place in scenario.people.indices {
      let person = scenario.people[place]
      scenario.people[place].name = person.name.composed
      scenario.people[place].organisation = person.organisation?.composed
      scenario.people[place].zone = person.zone?.composed
      scenario.people[place].partners = person.partners?.map(\.composed)
    }
    for place in scenario.programme.indices {
      let action = scenario.programme[place]
      scenario.programme[place].id = action.id.composed
      scenario.programme[place].zones = action.zones?.map(\.composed)
      scenario.programme[place].organisations = action.organisations?.map(\.composed)
    }
    for place in scenario.changes.indices {
      for rank in scenario.changes[place].settings.indices {
        scenario.changes[place].settings[rank].target.composeName()
      }
    }
    return scenario
  }
}

extension DatedChange.Target {
  fileprivate mutating func composeName() {
    switch self {
    case .parameter: break
    case .zone(let name, let field): self = .zone(name?.composed, field)
    case .organisation(let name, let field): self = .organisation(name?.composed, field)
    }
  }
}
