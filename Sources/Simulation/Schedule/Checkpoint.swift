import TerritoryModel

/// The state of a run at the end of a week, as a value: kept, forked at any week, or written out as
/// bytes. A run continued from it has the same bits as one that was never interrupted, 13-week
/// metrics included.
public struct Checkpoint: Sendable {
  /// The hash of the territory it belongs to.
  public let territoryHash: UInt64
  /// The seed of the run.
  public let seed: UInt64
  /// The replicate of the run.
  public let replicate: Int
  /// The week at whose end it was taken.
  public let week: Int
  /// What the run had said.
  public let notices: [Notice]
  var floats: [[Float]]
  var integers: [[Int16]]
  var organisations: [[Float]]
  var socialWorker: [Int32]
  var socialEntrepreneur: [Int32]
  var trust: [Float]
  var contactFactor: [Float]
  var kind: [UInt8]
  var counts: [Int32]
  var trueMean: [Double]
  var colleagues: ColleagueNetwork
  var hasGivenColleagues: Bool
}

extension Run {
  /// The present state as a value.
  public borrowing func checkpoint() -> Checkpoint {
    var floats: [[Float]] = []
    var integers: [[Int16]] = []
    population.forEachFloatColumn { floats.append($0.array) }
    population.forEachIntegerColumn { integers.append($0.array) }
    return Checkpoint(
      territoryHash: plan.territoryHash, seed: draws.seed, replicate: draws.replicate, week: week,
      notices: notices, floats: floats, integers: integers,
      organisations: [workload.array, formalisation.array],
      socialWorker: partners.socialWorker.array,
      socialEntrepreneur: partners.socialEntrepreneur.array, trust: partners.trust.array,
      contactFactor: partners.contactFactor.array, kind: partners.kind.array,
      counts: counts.rows.array, trueMean: trueMean, colleagues: colleagues,
      hasGivenColleagues: hasGivenColleagues)
  }

  /// A run that goes on from a checkpoint, under the plan of any scenario of the same territory: the
  /// same programme, or another one from here on. Dated changes of weeks gone by should be those of
  /// the run that the checkpoint was taken from: their parameters and zones act, what they did to
  /// organisations is already in the state.
  ///
  /// For checkpoints that this process took; `init(_:restoring:execution:)` is for those read back
  /// from bytes.
  ///
  /// - Precondition: the plan's `territoryHash` is the checkpoint's. Another territory is a mistake of
  ///   the calling code, which no result should hide, and stops it.
  public init(_ plan: RunPlan, from checkpoint: Checkpoint, execution: Execution = Execution()) {
    precondition(
      plan.territoryHash == checkpoint.territoryHash,
      "a run goes on from a checkpoint of its own territory")
    let layout = plan.layout
    self.plan = plan
    self.execution = execution
    draws = Draws(seed: checkpoint.seed, replicate: checkpoint.replicate)
    week = checkpoint.week
    notices = checkpoint.notices
    colleagues = checkpoint.colleagues
    hasGivenColleagues = checkpoint.hasGivenColleagues
    population = Population(count: layout.agentCount)
    partners = PartnerNetwork(agentCount: layout.agentCount)
    workload = Column(checkpoint.organisations[0])
    formalisation = Column(checkpoint.organisations[1])
    counts = CountWindow(zoneCount: layout.zoneCount)
    counts.rows = Column(checkpoint.counts)
    trueMean = checkpoint.trueMean
    frame = WeekFrame(
      zoneCount: layout.zoneCount, organisationCount: layout.organisationCell.count)
    population.restore(floats: checkpoint.floats, integers: checkpoint.integers)
    partners.socialWorker = Column(checkpoint.socialWorker)
    partners.socialEntrepreneur = Column(checkpoint.socialEntrepreneur)
    partners.trust = Column(checkpoint.trust)
    partners.contactFactor = Column(checkpoint.contactFactor)
    partners.kind = Column(checkpoint.kind)
    partners.refreshIncidence()
  }

  /// A run that goes on from a checkpoint read back from bytes, which may be of any territory and hold
  /// anything.
  ///
  /// - Throws: `CheckpointFlaw.otherTerritory` when the plan is of another territory,
  ///   `CheckpointFlaw.damaged` when the columns do not fit the territory whose hash they carry.
  public init(
    _ plan: RunPlan, restoring checkpoint: Checkpoint, execution: Execution = Execution()
  ) throws(CheckpointFlaw) {
    guard plan.territoryHash == checkpoint.territoryHash else {
      throw .otherTerritory(expected: plan.territoryHash, found: checkpoint.territoryHash)
    }
    guard checkpoint.fits(plan.layout) else { throw .damaged }
    self.init(plan, from: checkpoint, execution: execution)
  }
}

/// Why a checkpoint cannot be used.
public enum CheckpointFlaw: Error, Sendable, Hashable {
  /// The bytes are not those of a checkpoint, or were changed or cut.
  case damaged
  /// The bytes were written by another version of the format.
  case otherVersion(Int)
  /// The checkpoint belongs to another territory.
  case otherTerritory(expected: UInt64, found: UInt64)
}

extension Checkpoint {
  /// Whether every column has the length that a layout asks for and every index is in range.
  func fits(_ layout: TerritoryLayout) -> Bool {
    let ties = trust.count
    let agents = Int32(layout.agentCount)
    return floats.count == 8 && floats.allSatisfy { $0.count == layout.agentCount }
      && integers.count == 3 && integers.allSatisfy { $0.count == layout.agentCount }
      && organisations.count == 2
      && organisations.allSatisfy { $0.count == layout.organisationCell.count }
      && socialWorker.count == ties && socialEntrepreneur.count == ties
      && contactFactor.count == ties && kind.count == ties && trueMean.count == 2
      && (-Run.lastWeek...Run.lastWeek).contains(week)
      && socialWorker.allSatisfy {
        $0 >= 0 && $0 < agents && layout.cell(ofAgent: Int($0)) & 1 == 0
      }
      && socialEntrepreneur.allSatisfy {
        $0 >= 0 && $0 < agents && layout.cell(ofAgent: Int($0)) & 1 == 1
      }
      && counts.count == CountWindow.weeks * layout.zoneCount * CountWindow.kinds
      && colleagues.start.count == layout.agentCount + 1
      && colleagues.across.allSatisfy { $0 >= 0 && $0 < agents }
      && colleagues.start.first == 0 && colleagues.start.last == Int32(colleagues.across.count)
      && zip(colleagues.start, colleagues.start.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
