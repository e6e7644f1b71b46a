import TerritoryModel

extension Run {
  /// Phase 4: agents hear colleagues (model, 7.6). Reads what experience left, writes the other
  /// columns.
  mutating func influence() {
    let coefficients = plan.regime(week: week).coefficients
    guard coefficients.influenceRule != .none, coefficients.influenceRate > 0 else { return }
    let layout = plan.layout
    let hearing = Hearing(draws: draws, layout: layout, colleagues: colleagues)
    let (warmth, competence) = (population.warmth.base, population.competence.base)
    let familiarity = population.familiarity.base
    let openness = population.openness.base
    let (warmthNext, competenceNext) = (
      population.warmthNext.base, population.competenceNext.base
    )
    let familiarityNext = population.familiarityNext.base
    let week = self.week
    execution.forEach(layout.tasks.count, agents: layout.agentCount) { task in
      for piece in layout.tasks[task] {
        for agent in layout.pieces[piece].agents {
          var views = Influence.Views(
            warmth: warmth[agent], competence: competence[agent],
            familiarity: familiarity[agent])
          let words = hearing.words(of: agent, week: week)
          if openUniform(words[0]) < coefficients.influenceRate {
            if coefficients.influenceRule == .average {
              let means = hearing.closeMeans(
                of: agent, views, bound: coefficients.influenceBound, warmth, competence)
              views = Influence.average(
                views, meanWarmth: means.warmth, meanCompetence: means.competence,
                openness: openness[agent], coefficients)
            } else if let colleague = hearing.colleague(of: agent, word: words[1]) {
              let other = Influence.Views(
                warmth: warmth[colleague], competence: competence[colleague],
                familiarity: familiarity[colleague])
              views =
                coefficients.influenceRule == .bounded
                ? Influence.bounded(
                  views, hearing: other, openness: openness[agent], coefficients)
                : Influence.repulsive(
                  views, hearing: other, openness: openness[agent], coefficients)
            }
          }
          warmthNext[agent] = views.warmth
          competenceNext[agent] = views.competence
          familiarityNext[agent] = views.familiarity
        }
      }
    }
    population.publishInfluence()
  }
}

/// Whom an agent hears.
struct Hearing {
  let draws: Draws
  let layout: TerritoryLayout
  let colleagues: ColleagueNetwork

  /// The random words of an agent's week: whether it hears, and whom.
  @inline(__always)
  func words(of agent: Int, week: Int) -> SIMD4<UInt32> {
    draws.block(week: week, purpose: .influence, entity: UInt64(layout.identities[agent]))
  }

  /// One colleague, uniform over those inside and across; nothing for an agent without colleagues.
  @inline(__always)
  func colleague(of agent: Int, word: UInt32) -> Int? {
    let organisation = Int(layout.organisationOfAgent[agent])
    let start = layout.organisationStart[organisation]
    let size = layout.organisationStart[organisation + 1] - start
    let inside = ColleagueNetwork.insideCount(size: size, inside: colleagues.inside)
    let across = Int(colleagues.start[agent])
    let degree = inside + Int(colleagues.start[agent + 1]) - across
    guard degree > 0 else { return nil }
    let rank = pick(word, of: degree)
    if rank < inside {
      return ColleagueNetwork.insideColleague(
        rank, of: agent, organisationStart: start, size: size, inside: colleagues.inside)
    }
    return Int(colleagues.across[across + rank - inside])
  }

  /// All colleagues of an agent, those inside first.
  func colleagues(of agent: Int) -> [Int] {
    let organisation = Int(layout.organisationOfAgent[agent])
    let start = layout.organisationStart[organisation]
    let size = layout.organisationStart[organisation + 1] - start
    let inside = ColleagueNetwork.insideCount(size: size, inside: colleagues.inside)
    return (0..<inside).map {
      ColleagueNetwork.insideColleague(
        $0, of: agent, organisationStart: start, size: size, inside: colleagues.inside)
    }
      + colleagues.across[Int(colleagues.start[agent])..<Int(colleagues.start[agent + 1])].map {
        Int($0)
      }
  }

  /// The mean views of an agent and its colleagues within the bound.
  @inline(__always)
  func closeMeans(
    of agent: Int, _ own: Influence.Views, bound: Float, _ warmth: UnsafeMutablePointer<Float>,
    _ competence: UnsafeMutablePointer<Float>
  ) -> (warmth: Double, competence: Double) {
    var warmthSum = Double(own.warmth)
    var competenceSum = Double(own.competence)
    var count = 1.0
    let favourability = own.favourability
    func add(_ other: Int) {
      guard abs((warmth[other] + competence[other]) / 2 - favourability) <= bound else { return }
      warmthSum += Double(warmth[other])
      competenceSum += Double(competence[other])
      count += 1
    }
    let organisation = Int(layout.organisationOfAgent[agent])
    let start = layout.organisationStart[organisation]
    let size = layout.organisationStart[organisation + 1] - start
    for rank in 0..<ColleagueNetwork.insideCount(size: size, inside: colleagues.inside) {
      add(
        ColleagueNetwork.insideColleague(
          rank, of: agent, organisationStart: start, size: size, inside: colleagues.inside))
    }
    for position in Int(colleagues.start[agent])..<Int(colleagues.start[agent + 1]) {
      add(Int(colleagues.across[position]))
    }
    return (warmthSum / count, competenceSum / count)
  }
}
