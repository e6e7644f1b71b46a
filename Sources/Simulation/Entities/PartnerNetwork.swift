/// The partner ties, in their order of creation (model, section 2).
struct PartnerNetwork: ~Copyable {
  /// The agent that is the social worker of each tie.
  var socialWorker = Column<Int32>(repeating: 0, count: 0)
  /// The agent that is the social entrepreneur of each tie.
  var socialEntrepreneur = Column<Int32>(repeating: 0, count: 0)
  /// Trust in [0, 1].
  var trust = Column<Float>(repeating: 0, count: 0)
  /// What co-location multiplies the contact rate by; 1 without.
  var contactFactor = Column<Float>(repeating: 0, count: 0)
  /// `TieKind` bits.
  var kind = Column<UInt8>(repeating: 0, count: 0)

  /// The ties of each agent, in order of creation: a compressed list by agent, made anew whenever
  /// the set of ties changes.
  var incidence: Incidence

  /// A network without ties among some agents.
  init(agentCount: Int) {
    incidence = Incidence(agentCount: agentCount)
  }

  var count: Int { trust.count }

  /// Adds a tie at the end; `refreshIncidence` must follow before the lists by agent are read.
  mutating func append(
    socialWorker worker: Int, socialEntrepreneur entrepreneur: Int, trust initialTrust: Float,
    kind tieKind: TieKind
  ) {
    socialWorker.append(Int32(worker))
    socialEntrepreneur.append(Int32(entrepreneur))
    trust.append(initialTrust)
    contactFactor.append(1)
    kind.append(tieKind.rawValue)
  }

  /// Removes the ties marked as ended, without reordering; true when there was one.
  mutating func removeEnded() -> Bool {
    var kept = 0
    for tie in 0..<count where kind.base[tie] & TieKind.ended.rawValue == 0 {
      if kept != tie {
        socialWorker.base[kept] = socialWorker.base[tie]
        socialEntrepreneur.base[kept] = socialEntrepreneur.base[tie]
        trust.base[kept] = trust.base[tie]
        contactFactor.base[kept] = contactFactor.base[tie]
        kind.base[kept] = kind.base[tie]
      }
      kept += 1
    }
    let removed = kept < count
    socialWorker.truncate(to: kept)
    socialEntrepreneur.truncate(to: kept)
    trust.truncate(to: kept)
    contactFactor.truncate(to: kept)
    kind.truncate(to: kept)
    return removed
  }

  /// Makes the lists by agent anew.
  mutating func refreshIncidence() {
    incidence.refresh(
      socialWorker: socialWorker.base, socialEntrepreneur: socialEntrepreneur.base,
      kind: kind.base, count: count)
  }

  /// The ties of an agent and who is at their other end.
  func partners(of agent: Int, isWorker: Bool) -> [(tie: Int, partner: Int)] {
    incidence.range(of: agent).map { position in
      let tie = Int(incidence.ties.base[position])
      return (tie, Int(isWorker ? socialEntrepreneur.base[tie] : socialWorker.base[tie]))
    }
  }

  /// The tie between two agents, if they have one; the lists by agent must be fresh.
  func tie(socialWorker worker: Int, socialEntrepreneur entrepreneur: Int) -> Int? {
    for position in incidence.range(of: entrepreneur) {
      let tie = Int(incidence.ties.base[position])
      if Int(socialWorker.base[tie]) == worker { return tie }
    }
    return nil
  }
}

/// What a tie is.
struct TieKind: OptionSet {
  let rawValue: UInt8
  /// Belongs to the posts: of the first network or of a shared post.
  static let institutional: TieKind = []
  /// Belongs to two people: born of an encounter or an immersion.
  static let personal = TieKind(rawValue: 1)
  /// Between two organisations that share a post.
  static let colocated = TieKind(rawValue: 2)
  /// Ended in this phase; removed at its end.
  static let ended = TieKind(rawValue: 4)
}

/// The ties of each agent as a compressed list.
struct Incidence: ~Copyable {
  /// Where each agent's list starts, and the end of the last.
  var start: Column<Int32>
  /// Ties, agent after agent, each list in order of creation.
  var ties = Column<Int32>(repeating: 0, count: 0)
  /// 1 for agents with at least one co-located tie.
  var isColocated: Column<UInt8>
  /// Whether any agent has a co-located tie.
  var anyColocated = false

  init(agentCount: Int) {
    start = Column(repeating: 0, count: agentCount + 1)
    isColocated = Column(repeating: 0, count: agentCount)
  }

  /// Positions in `ties` of an agent's list.
  func range(of agent: Int) -> Range<Int> {
    Int(start.base[agent])..<Int(start.base[agent + 1])
  }

  mutating func refresh(
    socialWorker: UnsafeMutablePointer<Int32>, socialEntrepreneur: UnsafeMutablePointer<Int32>,
    kind: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    let agents = isColocated.count
    start.base.update(repeating: 0, count: agents + 1)
    isColocated.base.update(repeating: 0, count: agents)
    anyColocated = false
    // Counts, shifted by one place, become starts; starts move on as lists fill, and shift back.
    for tie in 0..<count {
      let worker = Int(socialWorker[tie])
      let entrepreneur = Int(socialEntrepreneur[tie])
      start.base[worker + 1] += 1
      start.base[entrepreneur + 1] += 1
      if kind[tie] & TieKind.colocated.rawValue != 0 {
        isColocated.base[worker] = 1
        isColocated.base[entrepreneur] = 1
        anyColocated = true
      }
    }
    for agent in 0..<agents { start.base[agent + 1] += start.base[agent] }
    if ties.count < 2 * count {
      ties = Column(repeating: 0, count: 2 * count + count / 2)
    }
    for tie in 0..<count {
      let worker = Int(socialWorker[tie])
      let entrepreneur = Int(socialEntrepreneur[tie])
      ties.base[Int(start.base[worker])] = Int32(tie)
      start.base[worker] += 1
      ties.base[Int(start.base[entrepreneur])] = Int32(tie)
      start.base[entrepreneur] += 1
    }
    for agent in stride(from: agents, to: 0, by: -1) { start.base[agent] = start.base[agent - 1] }
    start.base[0] = 0
  }
}
