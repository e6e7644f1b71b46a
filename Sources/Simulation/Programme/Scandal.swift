import TerritoryModel

extension Run {
  /// A scandal: warmth falls by `shift` of its distance to the bottom of the scale.
  mutating func scandal(_ action: ResolvedAction) {
    let shift = Float(action.value(.shift))
    let warmth = population.warmth.base
    forEachReached(action) { agent in
      warmth[agent] = clamp(warmth[agent] - shift * (1 + warmth[agent]))
    }
  }
}
