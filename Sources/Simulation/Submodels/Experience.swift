/// What an agent learns from its ties' outcomes, and from the pairs of an encounter (model, 7.4).
struct Experience {
  var warmth: Float = 0
  var competence: Float = 0
  var metaPerception: Float = 0
  var familiarity: Float = 0

  /// The agent that learns, as the state was before the phase.
  struct Learner {
    var warmth: Float
    var competence: Float
    var metaPerception: Float
    var familiarity: Float
    /// g = o·(1 - ρ_f·f).
    var gain: Float

    @inline(__always)
    init(
      warmth: Float, competence: Float, metaPerception: Float, familiarity: Float,
      openness: Float, damping: Float
    ) {
      self.warmth = warmth
      self.competence = competence
      self.metaPerception = metaPerception
      self.familiarity = familiarity
      gain = openness * (1 - damping * familiarity)
    }
  }

  /// A cooperation, or a pair of an encounter.
  ///
  /// - Parameters:
  ///   - exposureWarmth: E_w of the form.
  ///   - exposureCompetence: E_c of the form.
  ///   - allportFactor: A; it multiplies positive increments only, so that Allport's conditions raise
  ///     the level that contact leads to, not just its speed.
  ///   - partnerFavourability: how the partner sees the agent's profession.
  ///   - intensity: the share of a full experience; 1 for a cooperation.
  @inline(__always)
  mutating func cooperate(
    _ learner: Learner, isPositive: Bool, exposureWarmth: Float, exposureCompetence: Float,
    allportFactor: Float, partnerFavourability: Float, intensity: Float,
    _ coefficients: borrowing Coefficients
  ) {
    let pull = coefficients.experienceRate * learner.gain * intensity
    if isPositive {
      warmth += pull * allportFactor * exposureWarmth * (1 - learner.warmth)
      competence += pull * allportFactor * exposureCompetence * (1 - learner.competence)
    } else {
      let negative = pull * coefficients.negativeWeight
      warmth -= negative * exposureWarmth * (1 + learner.warmth)
      competence -= negative * exposureCompetence * (1 + learner.competence)
    }
    metaPerception +=
      coefficients.metaContact * intensity * (partnerFavourability - learner.metaPerception)
    familiarity +=
      coefficients.familiarityGain * intensity * exposureCompetence * (1 - learner.familiarity)
  }

  /// A refusal, for the one who proposed.
  @inline(__always)
  mutating func beRefused(_ learner: Learner, _ coefficients: borrowing Coefficients) {
    warmth -= coefficients.refusal * learner.gain * (1 + learner.warmth)
    metaPerception -= coefficients.metaRefusal * (1 + learner.metaPerception)
  }

  /// A proposal, for the one who is asked, whatever the answer.
  @inline(__always)
  mutating func beApproached(_ learner: Learner, _ coefficients: borrowing Coefficients) {
    metaPerception += coefficients.metaApproached * (1 - learner.metaPerception)
  }
}
