import TerritoryModel

/// What a person brings on arrival: at the start of a run, or as a newcomer (model, section 5).
struct Arrival {
  var warmth: Float
  var competence: Float
  var coreWarmth: Float
  var coreCompetence: Float
  var openness: Float
  var familiarity: Float
  var expectedMetaPerception: Float
}

/// Draws people from the profiles of a scenario.
struct PersonSynthesis: Sendable {
  private let meanWarmth: [Double]
  private let meanCompetence: [Double]
  private let firstFamiliarity: [Double]
  private let entryFamiliarity: [Double]
  private let sd: Double
  private let halo: Double
  private let haloRest: Double
  private let peripherySd: Double
  private let opennessA: Double
  private let opennessB: Double
  private let exaggeration: Double
  private let metaSd: Double

  init(_ values: ParameterValues) {
    meanWarmth = [values[.profileSocialWorkersWarmth], values[.profileSocialEntrepreneursWarmth]]
    meanCompetence = [
      values[.profileSocialWorkersCompetence], values[.profileSocialEntrepreneursCompetence],
    ]
    firstFamiliarity = [
      values[.profileSocialWorkersFamiliarity], values[.profileSocialEntrepreneursFamiliarity],
    ]
    entryFamiliarity = [
      values[.profileSocialWorkersEntryFamiliarity],
      values[.profileSocialEntrepreneursEntryFamiliarity],
    ]
    sd = values[.profileSd]
    halo = values[.profileHalo]
    haloRest = max(0, 1 - halo * halo).squareRoot()
    peripherySd = values[.profilePeripherySd]
    opennessA = values[.profileOpennessA]
    opennessB = values[.profileOpennessB]
    exaggeration = values[.metaExaggeration]
    metaSd = values[.metaSd]
  }

  /// The mean favourability that the profile gives a profession; it stands for the true mean when
  /// nobody holds the view.
  func meanFavourability(_ profession: Profession) -> Double {
    (meanWarmth[profession.rawValue] + meanCompetence[profession.rawValue]) / 2
  }

  /// A person without the expected meta-perception, which needs the mean view of everybody else.
  func arrival(
    _ draws: Draws, week: Int, identity: UInt64, profession: Profession, isNewcomer: Bool
  ) -> Arrival {
    let row = profession.rawValue
    let words = draws.block(week: week, purpose: .representation, entity: identity)
    let z1 = Distributions.normal(openUniform(words[0]))
    let z2 = Distributions.normal(openUniform(words[1]))
    let coreWarmth = clamp(Float(meanWarmth[row] + sd * z1))
    let coreCompetence = clamp(Float(meanCompetence[row] + sd * (halo * z1 + haloRest * z2)))
    let warmth = clamp(
      Float(Double(coreWarmth) + peripherySd * Distributions.normal(openUniform(words[2]))))
    let competence = clamp(
      Float(Double(coreCompetence) + peripherySd * Distributions.normal(openUniform(words[3]))))
    let openness = Distributions.beta(a: opennessA, b: opennessB) {
      draws.uniform(week: week, purpose: .openness, entity: identity, index: $0)
    }
    let mean = min(max((isNewcomer ? entryFamiliarity : firstFamiliarity)[row], 0.01), 0.99)
    let familiarity = Distributions.beta(a: 8 * mean, b: 8 * (1 - mean)) {
      draws.uniform(week: week, purpose: .familiarity, entity: identity, index: $0)
    }
    return Arrival(
      warmth: warmth, competence: competence, coreWarmth: coreWarmth,
      coreCompetence: coreCompetence, openness: Float(openness), familiarity: Float(familiarity),
      expectedMetaPerception: 0)
  }

  /// The expected meta-perception M = clamp(max(-0.9, 1 - κ(1 - ā)) + Normal(0, meta.sd)).
  func expectedMetaPerception(
    _ draws: Draws, week: Int, identity: UInt64, trueMean: Double
  ) -> Float {
    let uniform = draws.uniform(week: week, purpose: .expectedMetaPerception, entity: identity)
    let expectation = max(-0.9, 1 - exaggeration * (1 - trueMean))
    return clamp(Float(expectation + metaSd * Distributions.normal(uniform)))
  }
}
