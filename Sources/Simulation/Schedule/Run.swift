import TerritoryModel

/// One life of a territory: a state that advances week by week.
///
/// The state after a week depends only on the territory, the programme and changes up to that week,
/// the seed and the replicate, however one came there: in one go, from a checkpoint, on any number of
/// threads, observed or not.
public struct Run: ~Copyable {
  /// The scenario, ready to run.
  public let plan: RunPlan
  /// The draws of this run.
  public let draws: Draws
  /// The week whose end the state shows; the burn-in carries numbers up to 0.
  public internal(set) var week: Int
  /// How the work is shared out.
  public var execution: Execution
  /// What the run had to say so far.
  public internal(set) var notices: [Notice] = []
  /// Records chosen people, when set; it draws nothing and changes nothing.
  public var recorder: PersonRecorder?

  var population: Population
  var colleagues: ColleagueNetwork
  var partners: PartnerNetwork
  /// Workload of each organisation, without shocks.
  var workload: Column<Float>
  /// Openness to partnership of each organisation; agreements raise it for good.
  var formalisation: Column<Float>
  /// Counts of the last 13 weeks.
  var counts: CountWindow
  /// Mean favourability held by each profession, as last observed.
  var trueMean: [Double]
  var frame: WeekFrame
  /// What the frame was made from; a new one is made when this changes.
  var frameKey = FrameKey()
  /// The run whose ties met this week's opportunities, when they are not this run's.
  var lentTies: ScoreBlocks?
  /// Whether the colleague network was given, not drawn.
  var hasGivenColleagues = false
  /// What came of each tie's week.
  var outcomes = Column<UInt8>(repeating: 0, count: 0)

  /// What decides the frame of a week.
  struct FrameKey: Equatable {
    var regimeStart = Int.max
    var openActions: [Int] = []
    var organisationsChanged = true
  }

  /// A run at its initial state, before burn-in (model, section 5).
  ///
  /// - Parameter isCancelled: asked every few thousand people while the territory is drawn; true
  ///   leaves it unfinished, and the run is then of no use.
  public init(
    _ plan: RunPlan, seed: UInt64, replicate: Int, execution: Execution = Execution(),
    isCancelled: (() -> Bool)? = nil
  ) {
    self.plan = plan
    self.execution = execution
    let draws = Draws(seed: seed, replicate: replicate)
    self.draws = draws
    week = -plan.burnIn
    let layout = plan.layout
    population = Population(count: layout.agentCount)
    colleagues = ColleagueTies.network(
      layout, scenario: plan.scenario, draws: draws, isCancelled: isCancelled)
    partners = PartnerTies.network(
      layout, scenario: plan.scenario, draws: draws, isCancelled: isCancelled)
    workload = Column(repeating: 0, count: layout.organisationCell.count)
    formalisation = Column(repeating: 0, count: layout.organisationCell.count)
    counts = CountWindow(zoneCount: layout.zoneCount)
    trueMean = [0, 0]
    frame = WeekFrame(
      zoneCount: layout.zoneCount, organisationCount: layout.organisationCell.count)
    drawOrganisations()
    drawPopulation(isCancelled: isCancelled)
  }

  /// A run of a scenario, for a first look; several replicates share a plan.
  public init(
    _ scenario: Scenario, seed: UInt64, replicate: Int, execution: Execution = Execution()
  ) {
    self.init(RunPlan(scenario), seed: seed, replicate: replicate, execution: execution)
  }

  /// Advances to the end of a week; does nothing when the run is there already.
  ///
  /// - Parameters:
  ///   - target: the week; draws can be keyed up to `lastWeek`, where a run stops.
  ///   - isCancelled: asked before each week; true stops at the week reached.
  public mutating func advance(to target: Int, isCancelled: (() -> Bool)? = nil) {
    while week < min(target, Self.lastWeek) {
      if isCancelled?() == true { return }
      step()
    }
  }

  /// Runs one week: the declared phases, in order.
  ///
  /// - Parameters:
  ///   - blocks: blocks of the decision's score to read from another run.
  ///   - other: the other run's blocks. They must be of the week that this one is about to run, in the
  ///     same territory: anything else is a mistake of the calling code, and stops it.
  public mutating func step(reading blocks: Set<ScoreBlock> = [], from other: ScoreBlocks? = nil) {
    precondition(
      other.map { $0.week == week + 1 && $0.territoryHash == plan.territoryHash } ?? true,
      "blocks are read from the same week of the same territory")
    var shared: ScoreBlocks?
    step(reading: blocks, from: other, isSharing: false, &shared)
  }

  /// Runs one week and hands out the blocks of the score that its decisions read.
  public mutating func stepSharingBlocks() -> ScoreBlocks {
    var shared: ScoreBlocks?
    step(reading: [], from: nil, isSharing: true, &shared)
    // The list of phases has a cooperation phase, before which the blocks are taken.
    return shared ?? makeScoreBlocks()
  }

  private mutating func step(
    reading blocks: Set<ScoreBlock>, from other: ScoreBlocks?, isSharing: Bool,
    _ shared: inout ScoreBlocks?
  ) {
    week += 1
    lentTies = blocks.contains(.ties) ? other : nil
    let states = watchedStates()
    recorder?.begin(states)
    for phase in Week.phases {
      switch phase {
      case .programme: runProgramme()
      case .cooperation:
        if isSharing { shared = makeScoreBlocks() }
        cooperate(reading: blocks, from: other)
      case .experience: learn(reading: blocks, from: other)
      case .influence: influence()
      case .forgetting: forget()
      case .turnover: turnOver()
      case .observation: observeTrueMeans()
      }
      if recorder != nil { record(phase) }
    }
    lentTies = nil
  }

  /// The last week that a run can reach: 16 bits hold the week of a draw and of a cooperation.
  public static let lastWeek = 32_000

  /// Whether the present week belongs to the burn-in.
  var isBurningIn: Bool { week <= 0 }
}
