import TerritoryModel

extension Run {
  /// *Tribune*: warmth rises by `shift` of what is missing, competence by half as much.
  mutating func campaign(_ action: ResolvedAction) {
    let shift = Float(action.value(.shift))
    let (warmth, competence) = (population.warmth.base, population.competence.base)
    forEachReached(action) { agent in
      warmth[agent] = clamp(warmth[agent] + shift * (1 - warmth[agent]))
      competence[agent] = clamp(competence[agent] + shift / 2 * (1 - competence[agent]))
    }
  }
}
