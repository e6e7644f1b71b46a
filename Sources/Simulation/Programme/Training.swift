import TerritoryModel

extension Run {
  /// *Formation croisée*: familiarity rises by `gain`, competence by `shift`, of what is missing.
  mutating func train(_ action: ResolvedAction) {
    let (gain, shift) = (Float(action.value(.gain)), Float(action.value(.shift)))
    let (familiarity, competence) = (population.familiarity.base, population.competence.base)
    forEachReached(action) { agent in
      familiarity[agent] = clamp01(familiarity[agent] + gain * (1 - familiarity[agent]))
      competence[agent] = clamp(competence[agent] + shift * (1 - competence[agent]))
    }
  }
}
