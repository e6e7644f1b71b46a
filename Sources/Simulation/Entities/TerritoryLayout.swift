import TerritoryModel

/// Where everybody works: the part of a territory that its scenario decides without any draw.
///
/// Agents are sorted by zone, then profession, then organisation, so that a *cell* (one profession in
/// one zone) and an organisation are ranges of rows; neighbours of an agent lie close in memory.
/// Agents and organisations also have a stable identity, which keys their draws: people added in
/// another zone change nobody's identity.
final class TerritoryLayout: Sendable {
  /// Number of zones.
  let zoneCount: Int
  /// Positions of zones, in km.
  let zoneX: [Double]
  /// Positions of zones, in km.
  let zoneY: [Double]
  /// Number of agents.
  let agentCount: Int
  /// First agent of each cell, and the number of agents at the end; a cell is 2·zone + profession.
  let cellStart: [Int]
  /// First agent of each organisation, and the number of agents at the end.
  let organisationStart: [Int]
  /// The cell of each organisation.
  let organisationCell: [Int]
  /// First organisation of each cell, and the number of organisations at the end.
  let cellOrganisationStart: [Int]
  /// The place in the scenario of each organisation that it names, else -1.
  let namedOrganisation: [Int]
  /// The organisation of each agent.
  let organisationOfAgent: [Int32]
  /// The stable identity of each agent.
  let identities: [UInt32]
  /// The agent that each named person of the scenario is.
  let agentOfPerson: [Int]
  /// Pieces of at most `pieceSize` agents of one cell: the unit in which sums are made.
  let pieces: [Piece]
  /// Consecutive pieces of together about `pieceSize` agents: the unit handed to a thread.
  let tasks: [Range<Int>]

  /// A run of agents of one cell.
  struct Piece: Sendable {
    var cell: Int
    var agents: Range<Int>
  }

  /// The number of agents in which sums are accumulated before they are added up in order; a
  /// constant, never a function of the number of threads, so that sums keep their bits.
  static let pieceSize = 8_192

  /// Lays out the people of a scenario (model, section 5).
  init(_ scenario: Scenario) {
    let zones = scenario.zones
    zoneCount = zones.count
    zoneX = zones.map(\.x)
    zoneY = zones.map(\.y)
    var cellStart = [0]
    var organisationStart = [0]
    var organisationCell: [Int] = []
    var cellOrganisationStart = [0]
    var named: [Int] = []
    let zoneIndex = Dictionary(
      zones.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var namedByCell: [Int: [Int]] = [:]
    for (index, organisation) in scenario.organisations.enumerated() {
      if let zone = zoneIndex[organisation.zone] {
        namedByCell[2 * zone + organisation.profession.rawValue, default: []].append(index)
      }
    }
    for (zoneNumber, zone) in zones.enumerated() {
      for profession in Profession.allCases {
        let cell = 2 * zoneNumber + profession.rawValue
        var remainder = zone.people(profession)
        var sizes: [(size: Int, named: Int)] = []
        for index in namedByCell[cell] ?? [] {
          let size = min(scenario.organisations[index].size, remainder)
          guard size > 0 else { continue }
          sizes.append((size, index))
          remainder -= size
        }
        let meanSize =
          scenario.parameters[
            profession == .socialWorkers
              ? .organisationSizeSocialWorkers : .organisationSizeSocialEntrepreneurs]
        for size in Self.generatedSizes(people: remainder, meanSize: meanSize) {
          sizes.append((size, -1))
        }
        for (size, index) in sizes {
          organisationStart.append((organisationStart.last ?? 0) + size)
          organisationCell.append(cell)
          named.append(index)
        }
        cellStart.append(organisationStart.last ?? 0)
        cellOrganisationStart.append(organisationCell.count)
      }
    }
    let agentCount = cellStart.last ?? 0
    self.cellStart = cellStart
    self.organisationStart = organisationStart
    self.organisationCell = organisationCell
    self.cellOrganisationStart = cellOrganisationStart
    self.agentCount = agentCount
    namedOrganisation = named
    var organisationOfAgent = [Int32](repeating: 0, count: agentCount)
    for organisation in organisationCell.indices {
      for agent in organisationStart[organisation]..<organisationStart[organisation + 1] {
        organisationOfAgent[agent] = Int32(organisation)
      }
    }
    self.organisationOfAgent = organisationOfAgent
    identities = Self.identities(cellStart: cellStart, agentCount: agentCount)
    agentOfPerson = PostAssignment.agents(
      of: scenario, zoneIndex: zoneIndex, cellStart: cellStart,
      cellOrganisationStart: cellOrganisationStart, organisationStart: organisationStart,
      named: named)
    (pieces, tasks) = Self.pieces(cellStart: cellStart)
  }

  /// The profession of a cell.
  static func profession(ofCell cell: Int) -> Profession {
    cell & 1 == 0 ? .socialWorkers : .socialEntrepreneurs
  }

  /// The agents of a cell.
  func agents(ofCell cell: Int) -> Range<Int> { cellStart[cell]..<cellStart[cell + 1] }

  /// The agents of an organisation.
  func agents(ofOrganisation organisation: Int) -> Range<Int> {
    organisationStart[organisation]..<organisationStart[organisation + 1]
  }

  /// The cell of an agent.
  func cell(ofAgent agent: Int) -> Int { organisationCell[Int(organisationOfAgent[agent])] }

  /// The identity that keys an organisation's draws: that of its first post.
  func identity(ofOrganisation organisation: Int) -> UInt64 {
    UInt64(identities[organisationStart[organisation]])
  }

  /// Sizes of the organisations generated for N people (model, section 5): K = clamp(round(N / mean),
  /// 1, N) organisations, one person each, the rest shared in proportion to 1/(r + 1), rounded down,
  /// the remainder dealt one by one from the first.
  static func generatedSizes(people: Int, meanSize: Double) -> [Int] {
    guard people > 0 else { return [] }
    let count = min(max(Int((Double(people) / max(meanSize, 1)).rounded()), 1), people)
    let total = (1...count).reduce(0.0) { $0 + 1 / Double($1 + 1) }
    let shared = Double(people - count)
    var sizes = (1...count).map { 1 + Int(shared / (Double($0 + 1) * total)) }
    var remainder = people - sizes.reduce(0, +)
    var next = 0
    while remainder > 0 {
      sizes[next] += 1
      next = (next + 1) % count
      remainder -= 1
    }
    return sizes
  }

  /// Identities of 32 bits. The i-th person of a cell has identity i·stride + cell with a stride of
  /// 256, so that neither people nor (up to 128) zones added elsewhere change it. A territory too
  /// large for that takes a larger stride, or, when no stride fits 32 bits, the rank of the person.
  static func identities(cellStart: [Int], agentCount: Int) -> [UInt32] {
    let cells = cellStart.count - 1
    var stride = 256
    while stride < cells { stride *= 2 }
    let largest = (0..<cells).map { cellStart[$0 + 1] - cellStart[$0] }.max() ?? 0
    guard largest <= (1 << 32) / stride else { return (0..<UInt32(agentCount)).map(\.self) }
    var identities = [UInt32](repeating: 0, count: agentCount)
    for cell in 0..<cells {
      for agent in cellStart[cell]..<cellStart[cell + 1] {
        identities[agent] = UInt32((agent - cellStart[cell]) * stride + cell)
      }
    }
    return identities
  }

  private static func pieces(cellStart: [Int]) -> ([Piece], [Range<Int>]) {
    var pieces: [Piece] = []
    var tasks: [Range<Int>] = []
    var taskStart = 0
    var taskAgents = 0
    for cell in 0..<(cellStart.count - 1) {
      var start = cellStart[cell]
      while start < cellStart[cell + 1] {
        let end = min(start + pieceSize, cellStart[cell + 1])
        pieces.append(Piece(cell: cell, agents: start..<end))
        taskAgents += end - start
        start = end
        if taskAgents >= pieceSize {
          tasks.append(taskStart..<pieces.count)
          (taskStart, taskAgents) = (pieces.count, 0)
        }
      }
    }
    if taskStart < pieces.count { tasks.append(taskStart..<pieces.count) }
    return (pieces, tasks)
  }
}
