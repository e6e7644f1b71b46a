import TerritoryModel

extension Run {
  /// A shared post: pairs of organisations of one zone are tied by their posts, and all their ties
  /// meet more opportunities for good; the core of those who share follows their practice.
  mutating func colocate(_ action: ResolvedAction) {
    let asked = action.whole(.pairs)
    let pairs = drawPairs(asked, action)
    if pairs.count < asked {
      notices.append(
        .tooFewOrganisations(
          action: action.action.id, week: week, asked: asked, found: pairs.count))
    }
    for pair in pairs { tieMembers(pair, action) }
    partners.refreshIncidence()
    for pair in pairs {
      let factor = Float(action.value(.factor))
      for agent in plan.layout.agents(ofOrganisation: pair.entrepreneurs) {
        for position in partners.incidence.range(of: agent) {
          let tie = Int(partners.incidence.ties.base[position])
          let worker = Int(partners.socialWorker.base[tie])
          guard plan.layout.organisationOfAgent[worker] == Int32(pair.workers) else { continue }
          partners.contactFactor.base[tie] *= factor
          partners.kind.base[tie] |= TieKind.colocated.rawValue
        }
      }
    }
    partners.refreshIncidence()
  }

  /// A pair of organisations of one zone.
  private struct Pair {
    var workers: Int
    var entrepreneurs: Int
  }

  /// Pairs drawn uniformly without repetition among all those of the action's zones (Floyd's
  /// algorithm: one draw for each pair, no rejection).
  private func drawPairs(_ asked: Int, _ action: ResolvedAction) -> [Pair] {
    let layout = plan.layout
    func organisations(_ zone: Int, _ profession: Profession) -> Range<Int> {
      let cell = 2 * zone + profession.rawValue
      return layout.cellOrganisationStart[cell]..<layout.cellOrganisationStart[cell + 1]
    }
    let zones = (0..<layout.zoneCount).filter { action.touchesZone[$0] }
    var ends: [Int] = []
    for zone in zones {
      ends.append(
        (ends.last ?? 0)
          + organisations(zone, .socialWorkers).count
          * organisations(zone, .socialEntrepreneurs).count)
    }
    let total = ends.last ?? 0
    let count = min(asked, total)
    var chosen: [Int] = []
    var seen = Set<Int>()
    for rank in (total - count)..<total {
      let words = draws.block(
        week: week, purpose: .pairOfOrganisations, entity: action.idHash,
        index: 4 * (rank - (total - count)))
      // Two words: a large zone has more pairs than 32 bits hold.
      let candidate = pick(words[0], words[1], of: rank + 1)
      let number = seen.insert(candidate).inserted ? candidate : rank
      seen.insert(number)
      chosen.append(number)
    }
    return chosen.compactMap { number in
      guard let place = ends.firstIndex(where: { $0 > number }) else { return nil }
      let workers = organisations(zones[place], .socialWorkers)
      let entrepreneurs = organisations(zones[place], .socialEntrepreneurs)
      let inside = number - (place == 0 ? 0 : ends[place - 1])
      return Pair(
        workers: workers.lowerBound + inside / entrepreneurs.count,
        entrepreneurs: entrepreneurs.lowerBound + inside % entrepreneurs.count)
    }
  }

  /// Ties members of two organisations, each tie drawn again up to 32 times when the two have one,
  /// then dropped. The lists by agent are those before the action; pairs of organisations differ, so
  /// only this pair's new ties must be remembered beside them.
  private mutating func tieMembers(_ pair: Pair, _ action: ResolvedAction) {
    let layout = plan.layout
    let trust = plan.regime(week: week).coefficients.trustNew
    let workers = layout.agents(ofOrganisation: pair.workers)
    let entrepreneurs = layout.agents(ofOrganisation: pair.entrepreneurs)
    let entity = action.entity(
      layout.identity(ofOrganisation: pair.workers) &<< 32
        | layout.identity(ofOrganisation: pair.entrepreneurs))
    var made = Set<[Int]>()
    for tie in 0..<action.whole(.ties) {
      for attempt in 0..<32 {
        let words = draws.block(
          week: week, purpose: .sharedPost, entity: mix(entity, UInt64(tie)), index: 4 * attempt)
        let worker = workers.lowerBound + pick(words[0], of: workers.count)
        let entrepreneur = entrepreneurs.lowerBound + pick(words[1], of: entrepreneurs.count)
        guard partners.tie(socialWorker: worker, socialEntrepreneur: entrepreneur) == nil,
          made.insert([worker, entrepreneur]).inserted
        else { continue }
        partners.append(
          socialWorker: worker, socialEntrepreneur: entrepreneur, trust: trust,
          kind: .institutional)
        break
      }
    }
  }
}
