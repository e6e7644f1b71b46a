import TerritoryModel

/// Which post each named person of a scenario holds.
///
/// Posts are given in the order of the file: the first free one of the named organisation; else of
/// the generated organisations of the named zone; else of the zone, among those with free posts,
/// that a hash of the person's name points to, so that a person added to the list moves nobody whose
/// place is said.
enum PostAssignment {
  static func agents(
    of scenario: Scenario, zoneIndex: [String: Int], cellStart: [Int],
    cellOrganisationStart: [Int], organisationStart: [Int], named: [Int]
  ) -> [Int] {
    guard !scenario.people.isEmpty else { return [] }
    let organisationOfName = Dictionary(
      named.enumerated().filter { $1 >= 0 }.map { (scenario.organisations[$1].name, $0) },
      uniquingKeysWith: { first, _ in first })
    var taken = Set<Int>()
    // Posts fill from the first on, so a search goes on where the last one of the range ended.
    var cursors: [Range<Int>: Int] = [:]
    func firstFree(_ agents: Range<Int>) -> Int? {
      var agent = cursors[agents] ?? agents.lowerBound
      while agent < agents.upperBound, taken.contains(agent) { agent += 1 }
      cursors[agents] = agent
      return agent < agents.upperBound ? agent : nil
    }
    func freePost(zone: Int, profession: Profession) -> Int? {
      let cell = 2 * zone + profession.rawValue
      let organisations = cellOrganisationStart[cell]..<cellOrganisationStart[cell + 1]
      let generated = organisations.first { named[$0] < 0 }
      let start = generated.map { organisationStart[$0] } ?? cellStart[cell]
      return firstFree(start..<cellStart[cell + 1])
        ?? firstFree(cellStart[cell]..<cellStart[cell + 1])
    }
    var agents = [Int](repeating: -1, count: scenario.people.count)
    func seat(_ index: Int, _ agent: Int?) {
      guard let agent else { return }
      agents[index] = agent
      taken.insert(agent)
    }
    for (index, person) in scenario.people.enumerated() {
      if let name = person.organisation, let organisation = organisationOfName[name] {
        seat(
          index,
          firstFree(organisationStart[organisation]..<organisationStart[organisation + 1]))
      }
    }
    for (index, person) in scenario.people.enumerated() where person.organisation == nil {
      if let zone = person.zone.flatMap({ zoneIndex[$0] }) {
        seat(index, freePost(zone: zone, profession: person.profession))
      }
    }
    for (index, person) in scenario.people.enumerated()
    where person.organisation == nil && person.zone == nil && !scenario.zones.isEmpty {
      let first = Int(hash(of: person.name) % UInt64(scenario.zones.count))
      let order = (0..<scenario.zones.count).map { (first + $0) % scenario.zones.count }
      seat(
        index,
        order.lazy.compactMap { freePost(zone: $0, profession: person.profession) }.first)
    }
    return agents
  }

  private static func hash(of name: String) -> UInt64 {
    name.unicodeScalars.reduce(0) { mix($0, UInt64($1.value)) }
  }
}
