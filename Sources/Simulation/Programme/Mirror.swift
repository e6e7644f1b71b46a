import TerritoryModel

extension Run {
  /// *Restitution*: people learn what the other profession really thinks, in the whole territory,
  /// whatever the zones; when the truth is worse than the belief it lowers meta-perception.
  mutating func showMirror(_ action: ResolvedAction) {
    let correction = Float(action.value(.correction))
    let truth = Profession.allCases.map { Float(trueMean[$0.other.rawValue]) }
    let meta = population.metaPerception.base
    let plan = self.plan
    forEachReached(action) { agent in
      let actual = truth[plan.profession(ofAgent: agent).rawValue]
      meta[agent] = clamp(meta[agent] + correction * (actual - meta[agent]))
    }
  }
}
