extension Inspection {
  mutating func inspectTotals() {
    inspect(
      Double(scenario.horizon), SettingPath(["horizon"]), unit: .weeks,
      bounds: ScenarioLimits.horizon, plausible: nil)
    inspect(
      Double(scenario.replicates), SettingPath(["replicates"]), unit: .count,
      bounds: ScenarioLimits.replicates, plausible: nil)
    let zonesPath = SettingPath(["zones"])
    guard !scenario.zones.isEmpty else { return report(zonesPath, .noZones) }
    if scenario.zones.count > ScenarioLimits.zones {
      report(
        zonesPath, .tooManyZones(count: scenario.zones.count, limit: ScenarioLimits.zones))
    }
    // In floating point, because sums of absurd whole numbers would overflow.
    let totals = Profession.allCases.map { profession in
      scenario.zones.reduce(0.0) { $0 + Double($1.people(profession)) }
    }
    let total = totals[0] + totals[1]
    if total > Double(ScenarioLimits.people) {
      // A zone that is too large by itself says so already.
      if !scenario.zones.contains(where: Self.isOverfull) {
        report(
          zonesPath,
          .tooManyPeople(
            count: total, limit: ScenarioLimits.people,
            bytes: total * ScenarioLimits.bytesPerPerson))
      }
    } else if total == 0 {
      report(zonesPath, .nobody)
    } else {
      for profession in Profession.allCases where totals[profession.rawValue] == 0 {
        report(zonesPath, .professionAbsent(profession))
      }
    }
  }

  /// The expected numbers of partner ties and of colleague ties across: a network of 1,000 partners
  /// each is legal, one of ten billion ties fits no machine.
  mutating func inspectTies() {
    let people = Profession.allCases.map { profession in
      scenario.zones.reduce(0.0) { $0 + Double($1.people(profession)) }
    }
    // Too many people is said elsewhere.
    guard people[0] + people[1] <= Double(ScenarioLimits.people) else { return }
    let partners = people[1] * min(scenario.parameters[.networkPartners], people[0])
    let across = scenario.parameters[.networkColleaguesAcross]
    let colleagues = people.reduce(0) { $0 + $1 * min(across, $1) }
    for (parameter, ties) in [
      (Parameter.networkPartners, partners), (.networkColleaguesAcross, colleagues),
    ] where ties > Double(ScenarioLimits.ties) {
      report(
        SettingPath([]).appending(key: parameter.path),
        .tooManyTies(
          count: ties, limit: ScenarioLimits.ties, bytes: ties * ScenarioLimits.bytesPerTie))
    }
  }

  mutating func inspectZones() {
    for (place, zone) in scenario.zones.enumerated() {
      let first = zones[zone.name]
      inspectName(
        zone.name, place: place, first: first, in: "zones",
        firstName: first.map { scenario.zones[$0].name })
      let path = path("zones", zone.name, place: place, first: first)
      for (rank, coordinate) in [zone.x, zone.y].enumerated() {
        inspect(
          coordinate, path.appending("at").appending(String(rank + 1)), unit: .coordinate,
          bounds: ValueUnit.coordinate.bounds, plausible: nil)
      }
      for field in ZoneField.allCases {
        let value = field.value(in: zone)
        if field.declaration.unit == .people, value > Double(ScenarioLimits.peoplePerZone) {
          report(
            path.appending(key: field.rawValue),
            .tooManyPeople(
              count: value, limit: ScenarioLimits.peoplePerZone,
              bytes: value * ScenarioLimits.bytesPerPerson))
        } else {
          inspect(value, path.appending(key: field.rawValue), field.declaration)
        }
      }
    }
  }

  private static func isOverfull(_ zone: Zone) -> Bool {
    max(zone.socialWorkers, zone.socialEntrepreneurs) > ScenarioLimits.peoplePerZone
  }

  mutating func inspectOrganisations() {
    var needed = Array(repeating: [0.0, 0.0], count: scenario.zones.count)
    for (place, organisation) in scenario.organisations.enumerated() {
      let first = organisations[organisation.name]
      inspectName(
        organisation.name, place: place, first: first, in: "organisations",
        firstName: first.map { scenario.organisations[$0].name })
      let path = path("organisations", organisation.name, place: place, first: first)
      inspect(
        Double(organisation.size), path.appending("size"), unit: .people,
        bounds: ValueBounds(1, Double(ScenarioLimits.peoplePerZone), isWhole: true),
        plausible: nil)
      if let workload = organisation.workload {
        inspect(workload, path.appending("workload"), OrganisationField.workload.declaration)
      }
      if let formalisation = organisation.formalisation {
        inspect(
          formalisation, path.appending("formalisation"),
          OrganisationField.formalisation.declaration)
      }
      guard let zone = zones[organisation.zone] else {
        report(path.appending("zone"), .unknownName(organisation.zone, .zone))
        continue
      }
      let profession = organisation.profession
      let before = needed[zone][profession.rawValue]
      let after = before + Double(max(0, organisation.size))
      needed[zone][profession.rawValue] = after
      let available = scenario.zones[zone].people(profession)
      // Said once, of the organisation with which the zone overflows.
      if after > Double(available), before <= Double(available) {
        report(
          path.appending("size"),
          .organisationsExceedZone(
            zone: organisation.zone, profession, needed: after, available: available))
      }
    }
  }
}
