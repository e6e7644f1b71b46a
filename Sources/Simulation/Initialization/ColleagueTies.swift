import TerritoryModel

/// Draws the colleagues across organisations (model, section 5).
enum ColleagueTies {
  /// How often a draw that hits oneself, one's organisation or a colleague is made again.
  private static let redraws = 16

  static func network(
    _ layout: TerritoryLayout, scenario: Scenario, draws: Draws, isCancelled: (() -> Bool)?
  ) -> ColleagueNetwork {
    let perAgent = Int(scenario.parameters[.networkColleaguesAcross])
    let inside = Int(scenario.parameters[.networkColleaguesInside])
    let population = Profession.allCases.map { scenario.people($0) }
    var ties = TieList(agentCount: layout.agentCount)
    if perAgent > 0 {
      for cell in 0..<(2 * layout.zoneCount) where !layout.agents(ofCell: cell).isEmpty {
        if isCancelled?() == true { break }
        let profession = TerritoryLayout.profession(ofCell: cell)
        let chooser = ZoneChooser(
          from: cell / 2, profession: profession, layout: layout,
          reach: scenario.parameters[.networkReach])
        for agent in layout.agents(ofCell: cell) {
          if agent.isMultiple(of: 4_096), isCancelled?() == true { break }
          let organisation = Int(layout.organisationOfAgent[agent])
          // Beyond these there is nobody left to tie: every further draw would be dropped.
          let strangers =
            population[profession.rawValue] - layout.agents(ofOrganisation: organisation).count
          ties.begin(agent)
          for tie in 0..<perAgent where ties.degree < strangers {
            let colleague = draw(
              agent: agent, tie: tie, profession: profession, chooser, layout, draws, ties)
            if let colleague { ties.append(colleague) }
          }
        }
      }
    }
    let (start, across) = ties.compressed()
    return ColleagueNetwork(start: start, across: across, inside: inside)
  }

  private static func draw(
    agent: Int, tie: Int, profession: Profession, _ chooser: ZoneChooser,
    _ layout: TerritoryLayout, _ draws: Draws, _ ties: borrowing TieList
  ) -> Int? {
    let organisation = layout.organisationOfAgent[agent]
    // The rank of the tie takes the half of the entity that an identity leaves free.
    let entity = UInt64(tie) &<< 32 | UInt64(layout.identities[agent])
    for attempt in 0...redraws {
      let words = draws.block(
        week: Draws.initialWeek, purpose: .colleague, entity: entity, index: 4 * attempt)
      guard let zone = chooser.zone(openUniform(words[0])) else { return nil }
      let candidates = layout.agents(ofCell: 2 * zone + profession.rawValue)
      let candidate = candidates.lowerBound + pick(words[1], of: candidates.count)
      if layout.organisationOfAgent[candidate] != organisation, !ties.includes(candidate) {
        return candidate
      }
    }
    return nil
  }
}

/// Undirected ties in order of creation, agent after agent; those of the agent at work are marked, so
/// that "already tied?" is one look.
struct TieList: ~Copyable {
  private var first: [Int32]
  private var next: [Int32] = []
  private var end: [Int32] = []
  /// The last agent at work with whom each agent is tied.
  private var tiedTo: [Int32]
  private var agent = 0
  /// How many ties the agent at work has.
  private(set) var degree = 0

  init(agentCount: Int) {
    first = [Int32](repeating: -1, count: agentCount)
    tiedTo = [Int32](repeating: -1, count: agentCount)
  }

  /// Starts on the ties of an agent.
  mutating func begin(_ agent: Int) {
    self.agent = agent
    degree = 0
    var link = first[agent]
    while link >= 0 {
      mark(Int(end[Int(link)]))
      link = next[Int(link)]
    }
  }

  /// Ties the agent at work to another one.
  mutating func append(_ other: Int) {
    link(from: agent, to: other)
    link(from: other, to: agent)
    mark(other)
  }

  /// Whether the agent at work is tied to another one.
  func includes(_ other: Int) -> Bool { tiedTo[other] == Int32(agent) }

  /// The lists by agent, each in order of creation.
  func compressed() -> (start: [Int32], ends: [Int32]) {
    var start = [Int32](repeating: 0, count: first.count + 1)
    var ends: [Int32] = []
    ends.reserveCapacity(end.count)
    for agent in first.indices {
      let begin = ends.count
      var link = first[agent]
      while link >= 0 {
        ends.append(end[Int(link)])
        link = next[Int(link)]
      }
      // Chains lead from the newest to the oldest.
      ends[begin...].reverse()
      start[agent + 1] = Int32(ends.count)
    }
    return (start, ends)
  }

  private mutating func mark(_ other: Int) {
    tiedTo[other] = Int32(agent)
    degree += 1
  }

  private mutating func link(from left: Int, to right: Int) {
    end.append(Int32(right))
    next.append(first[left])
    first[left] = Int32(end.count - 1)
  }
}
