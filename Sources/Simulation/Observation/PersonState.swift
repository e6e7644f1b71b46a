/// The state of one professional (model, section 2).
public struct PersonState: Sendable, Hashable {
  /// How benevolent the other profession looks now, in [-1, 1].
  public var warmth: Float
  /// How competent the other profession looks now, in [-1, 1].
  public var competence: Float
  /// The central core of warmth.
  public var coreWarmth: Float
  /// The central core of competence.
  public var coreCompetence: Float
  /// Signed count of consecutive weeks that warmth has stood away from its core.
  public var warmthTension: Int
  /// Signed count of consecutive weeks that competence has stood away from its core.
  public var competenceTension: Int
  /// How favourably the person believes to be seen.
  public var metaPerception: Float
  /// What meta-perception springs back to.
  public var expectedMetaPerception: Float
  /// Knowledge of the other profession, in [0, 1].
  public var familiarity: Float
  /// How much an experience moves the person, in [0, 1].
  public var openness: Float
  /// Week of the last cooperation; absent: never.
  public var lastCooperation: Int?

  /// A state given by its parts.
  public init(
    warmth: Float, competence: Float, coreWarmth: Float, coreCompetence: Float,
    warmthTension: Int = 0, competenceTension: Int = 0, metaPerception: Float,
    expectedMetaPerception: Float, familiarity: Float, openness: Float,
    lastCooperation: Int? = nil
  ) {
    self.warmth = warmth
    self.competence = competence
    self.coreWarmth = coreWarmth
    self.coreCompetence = coreCompetence
    self.warmthTension = warmthTension
    self.competenceTension = competenceTension
    self.metaPerception = metaPerception
    self.expectedMetaPerception = expectedMetaPerception
    self.familiarity = familiarity
    self.openness = openness
    self.lastCooperation = lastCooperation
  }

  /// Mean of warmth and competence.
  public var favourability: Float { (warmth + competence) / 2 }
}

/// One partner tie of a run.
public struct TieState: Sendable, Hashable {
  /// The agent that is its social worker.
  public var socialWorker: Int
  /// The agent that is its social entrepreneur.
  public var socialEntrepreneur: Int
  /// Trust in [0, 1].
  public var trust: Float
  /// Whether it belongs to two people rather than to their posts.
  public var isPersonal: Bool
  /// Whether its two organisations share a post.
  public var isColocated: Bool
}

extension Run {
  /// The state of an agent.
  public borrowing func person(_ agent: Int) -> PersonState {
    let last = population.lastCooperation[agent]
    return PersonState(
      warmth: population.warmth[agent], competence: population.competence[agent],
      coreWarmth: population.coreWarmth[agent], coreCompetence: population.coreCompetence[agent],
      warmthTension: Int(population.warmthTension[agent]),
      competenceTension: Int(population.competenceTension[agent]),
      metaPerception: population.metaPerception[agent],
      expectedMetaPerception: population.expectedMetaPerception[agent],
      familiarity: population.familiarity[agent], openness: population.openness[agent],
      lastCooperation: last == Population.never ? nil : Int(last))
  }

  /// The partner ties, in their order of creation.
  public borrowing func partnerTies() -> [TieState] {
    var ties: [TieState] = []
    for tie in 0..<partners.count {
      let kind = TieKind(rawValue: partners.kind[tie])
      ties.append(
        TieState(
          socialWorker: Int(partners.socialWorker[tie]),
          socialEntrepreneur: Int(partners.socialEntrepreneur[tie]), trust: partners.trust[tie],
          isPersonal: kind.contains(.personal), isColocated: kind.contains(.colocated)))
    }
    return ties
  }

  /// The colleagues of an agent, those inside its organisation first.
  public borrowing func colleagues(of agent: Int) -> [Int] {
    Hearing(draws: draws, layout: plan.layout, colleagues: colleagues).colleagues(of: agent)
  }

  /// The workload and the openness to partnership of an agent's organisation.
  public borrowing func organisationState(
    ofAgent agent: Int
  ) -> (workload: Float, formalisation: Float) {
    let organisation = Int(plan.layout.organisationOfAgent[agent])
    return (workload[organisation], formalisation[organisation])
  }
}
