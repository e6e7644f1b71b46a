/// How hearing a colleague moves an agent (model, section 7.6).
enum Influence {
  /// The views of one agent.
  struct Views {
    var warmth: Float
    var competence: Float
    var familiarity: Float

    @inline(__always) var favourability: Float { (warmth + competence) / 2 }
  }

  /// `bounded`: one colleague, when views are close enough (Deffuant et al. 2000, one-sided).
  @inline(__always)
  static func bounded(
    _ own: Views, hearing other: Views, openness: Float, _ coefficients: borrowing Coefficients
  ) -> Views {
    guard abs(other.favourability - own.favourability) <= coefficients.influenceBound else {
      return own
    }
    let pull = coefficients.influenceStrength * openness
    return Views(
      warmth: clamp(own.warmth + pull * (other.warmth - own.warmth)),
      competence: clamp(own.competence + pull * (other.competence - own.competence)),
      familiarity: learn(own.familiarity, from: other.familiarity, coefficients))
  }

  /// `repulsive`: one colleague; far views push away (Flache & Macy 2011).
  @inline(__always)
  static func repulsive(
    _ own: Views, hearing other: Views, openness: Float, _ coefficients: borrowing Coefficients
  ) -> Views {
    let distance = abs(other.favourability - own.favourability)
    // A bound of zero tolerates identical views only.
    let likeness: Float =
      coefficients.influenceBound > 0
      ? max(-1, 1 - distance / coefficients.influenceBound) : (distance == 0 ? 1 : -1)
    let weight = coefficients.influenceStrength * openness * likeness
    return Views(
      warmth: moved(own.warmth, by: weight * (other.warmth - own.warmth), weight: weight),
      competence: moved(
        own.competence, by: weight * (other.competence - own.competence), weight: weight),
      familiarity: weight > 0
        ? learn(own.familiarity, from: other.familiarity, coefficients) : own.familiarity)
  }

  /// `average`: moves to the mean of itself and its close colleagues.
  @inline(__always)
  static func average(
    _ own: Views, meanWarmth: Double, meanCompetence: Double, openness: Float,
    _ coefficients: borrowing Coefficients
  ) -> Views {
    let pull = coefficients.influenceStrength * openness
    return Views(
      warmth: clamp(own.warmth + pull * Float(meanWarmth - Double(own.warmth))),
      competence: clamp(own.competence + pull * Float(meanCompetence - Double(own.competence))),
      familiarity: own.familiarity)
  }

  @inline(__always)
  private static func learn(
    _ own: Float, from other: Float, _ coefficients: borrowing Coefficients
  ) -> Float {
    clamp01(own + coefficients.influenceFamiliarity * max(0, other - own))
  }

  /// A move; one away from the other slows down near the end of the scale.
  @inline(__always)
  private static func moved(_ own: Float, by change: Float, weight: Float) -> Float {
    guard weight < 0 else { return clamp(own + change) }
    return clamp(own + change * (change > 0 ? 1 - own : 1 + own))
  }
}
