import TerritoryModel

/// A block of the decision's score that can be read from another run of the same week (model, 7.2).
public enum ScoreBlock: String, Sendable, Hashable, CaseIterable {
  /// The representation s_ℓ and the group norm n.
  case representation
  /// The meta-perception m.
  case metaPerception
  /// The trust t of ties.
  case trust
  /// The structure S: governance, formalisation, incentive, workload.
  case structure
  /// The set of ties that may meet opportunities, with their contact factors.
  case ties
}

/// The blocks of the score as a run's decisions read them in a week, for another run of the same
/// territory to read: explanation by mechanism takes them one at a time.
public final class ScoreBlocks {
  /// The week of the decisions.
  public let week: Int
  let territoryHash: UInt64
  let warmth: Column<Float>
  let competence: Column<Float>
  let metaPerception: Column<Float>
  let norm: [Float]
  let structure: [Float]
  let ties: PartnerNetwork
  /// The place of each pair's tie, by the pair of agents.
  let placeOfPair: [UInt64: Int]

  init(
    week: Int, territoryHash: UInt64, warmth: consuming Column<Float>,
    competence: consuming Column<Float>,
    metaPerception: consuming Column<Float>, norm: [Float], structure: [Float],
    ties: consuming PartnerNetwork
  ) {
    self.week = week
    self.territoryHash = territoryHash
    self.warmth = warmth
    self.competence = competence
    self.metaPerception = metaPerception
    self.norm = norm
    self.structure = structure
    placeOfPair = ties.placeOfPair()
    self.ties = ties
  }
}

extension PartnerNetwork {
  /// The place of each pair's tie, by the pair of agents.
  func placeOfPair() -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    places.reserveCapacity(count)
    for tie in 0..<count { places[pair(tie)] = tie }
    return places
  }

  /// The two agents of a tie as one key.
  func pair(_ tie: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: socialWorker.base[tie])) &<< 32
      | UInt64(UInt32(bitPattern: socialEntrepreneur.base[tie]))
  }

  /// The same ties in memory of their own.
  func copy(agentCount: Int) -> PartnerNetwork {
    var copy = PartnerNetwork(agentCount: agentCount)
    copy.socialWorker = Column(socialWorker.array)
    copy.socialEntrepreneur = Column(socialEntrepreneur.array)
    copy.trust = Column(trust.array)
    copy.contactFactor = Column(contactFactor.array)
    copy.kind = Column(kind.array)
    copy.refreshIncidence()
    return copy
  }
}

extension Run {
  /// Copies the blocks as decisions are about to read them.
  mutating func makeScoreBlocks() -> ScoreBlocks {
    computeNorms()
    return ScoreBlocks(
      week: week, territoryHash: plan.territoryHash, warmth: Column(population.warmth.array),
      competence: Column(population.competence.array),
      metaPerception: Column(population.metaPerception.array), norm: frame.norm,
      structure: frame.structure, ties: partners.copy(agentCount: plan.agentCount))
  }
}
