extension Inspection {
  mutating func inspectPeople() {
    guard !scenario.people.isEmpty else { return }
    var posts = Posts(scenario, zones: zones)
    for (place, person) in scenario.people.enumerated() {
      let first = people[person.name]
      inspectName(
        person.name, place: place, first: first, in: "people",
        firstName: first.map { scenario.people[$0].name })
      let path = path("people", person.name, place: place, first: first)
      inspectViews(person, path)
      inspectPartners(person, path)
      inspectPost(person, path, &posts)
    }
    inspectPeopleAnywhere()
  }

  private mutating func inspectViews(_ person: Person, _ path: SettingPath) {
    let views: [(SurveyItem, Double?)] = [
      (.warmth, person.warmth), (.competence, person.competence), (.openness, person.openness),
      (.familiarity, person.familiarity), (.metaPerception, person.metaPerception),
    ]
    for case (let item, let value?) in views {
      inspect(
        value, path.appending(item.rawValue), unit: item.unit, bounds: item.unit.bounds,
        plausible: nil)
    }
  }

  private mutating func inspectPartners(_ person: Person, _ path: SettingPath) {
    var seen: Set<String> = []
    for (rank, partner) in (person.partners ?? []).enumerated() {
      let path = path.appending("partners").appending(String(rank + 1))
      guard let place = people[partner] else {
        report(path, .unknownName(partner, .person))
        continue
      }
      if scenario.people[place].profession == person.profession {
        report(path, .partnerOfSameProfession(partner))
      } else if !seen.insert(partner).inserted {
        report(path, .listedTwice(partner))
      }
    }
  }

  private mutating func inspectPost(
    _ person: Person, _ path: SettingPath, _ posts: inout Posts
  ) {
    if let name = person.zone, zones[name] == nil {
      report(path.appending("zone"), .unknownName(name, .zone))
    }
    if let name = person.organisation {
      let path = path.appending("organisation")
      guard let place = organisations[name] else {
        return report(path, .unknownName(name, .organisation))
      }
      let organisation = scenario.organisations[place]
      if organisation.profession != person.profession {
        return report(path, .organisationOfOtherProfession(organisation: name))
      }
      if let zone = person.zone, zone != organisation.zone {
        report(path, .organisationInOtherZone(organisation: name, zone: organisation.zone))
      }
      posts.namedInOrganisation[name, default: 0] += 1
      let named = posts.namedInOrganisation[name] ?? 0
      if named == organisation.size + 1 {
        report(
          path,
          .peopleExceedOrganisation(
            organisation: name, named: posts.allInOrganisation[name] ?? 0, size: organisation.size))
      }
    } else if let name = person.zone, let zone = zones[name] {
      let profession = person.profession
      posts.namedInZone[zone][profession.rawValue] += 1
      let available = posts.free[zone][profession.rawValue]
      if posts.namedInZone[zone][profession.rawValue] == available + 1 {
        let all = posts.allInZone[zone][profession.rawValue]
        report(
          path.appending("zone"),
          .peopleExceedZone(zone: name, profession, named: all, available: available))
      }
    }
  }

  /// People without a zone nor an organisation take what the others leave.
  private mutating func inspectPeopleAnywhere() {
    let posts = Posts(scenario, zones: zones)
    for profession in Profession.allCases {
      let named = scenario.people.count {
        $0.organisation == nil && $0.profession == profession
      }
      let available = posts.free.reduce(0) { $0 + $1[profession.rawValue] }
      let homeless = scenario.people.first {
        $0.organisation == nil && $0.zone == nil && $0.profession == profession
      }
      if let homeless, named > available {
        report(
          SettingPath(["people", homeless.name]),
          .peopleExceedZone(zone: nil, profession, named: named, available: available))
      }
    }
  }
}

/// The posts of each zone outside named organisations, and those already given to named people.
private struct Posts {
  var free: [[Int]]
  var namedInZone: [[Int]]
  var namedInOrganisation: [String: Int] = [:]
  /// Everybody who is named there, to be told at once.
  private(set) var allInZone: [[Int]]
  private(set) var allInOrganisation: [String: Int] = [:]

  init(_ scenario: Scenario, zones: [String: Int]) {
    // Held within the limits, so that sums of absurd numbers cannot overflow.
    func held(_ number: Int) -> Int { min(max(number, 0), ScenarioLimits.peoplePerZone) }
    free = scenario.zones.map { [held($0.socialWorkers), held($0.socialEntrepreneurs)] }
    for organisation in scenario.organisations {
      guard let zone = zones[organisation.zone] else { continue }
      free[zone][organisation.profession.rawValue] -= held(organisation.size)
    }
    free = free.map { $0.map { max(0, $0) } }
    namedInZone = Array(repeating: [0, 0], count: scenario.zones.count)
    allInZone = namedInZone
    for person in scenario.people {
      if let name = person.organisation {
        allInOrganisation[name, default: 0] += 1
      } else if let zone = person.zone.flatMap({ zones[$0] }) {
        allInZone[zone][person.profession.rawValue] += 1
      }
    }
  }
}

extension SurveyItem {
  /// The unit of the item, which sets its hard bounds.
  public var unit: ValueUnit {
    switch self {
    case .warmth, .competence, .metaPerception: .scale
    case .familiarity, .openness: .share
    }
  }
}
