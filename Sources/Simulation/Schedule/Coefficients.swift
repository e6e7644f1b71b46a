import TerritoryModel

/// The parameters in force in a week, as the loops want them: per-week losses in place of half-lives,
/// single precision, one row per profession or per form of cooperation.
struct Coefficients: Sendable {
  // 7.2
  var representation: Float
  var meta: Float
  var trust: Float
  var norm: Float
  var structure: Float
  var thresholds: SIMD4<Float>
  // 7.1
  var contactRate: Double
  var socialWorkerInitiates: Double
  // 7.3
  var positiveNew: Float
  var positiveKnown: Float
  var positiveFamiliarity: Float
  // 7.4
  var experienceRate: Float
  var negativeWeight: Float
  var allport: Float
  var familiarityDamping: Float
  /// Exposure of warmth by form: 0 none, 1 relay, 2 coordination, 3 concerted.
  var exposureWarmth: SIMD4<Float>
  /// Exposure of competence by form.
  var exposureCompetence: SIMD4<Float>
  var refusal: Float
  var metaContact: Float
  var metaRefusal: Float
  var metaApproached: Float
  var familiarityGain: Float
  // 7.5
  var trustPositive: Float
  var trustNegative: Float
  var trustFade: Float
  var trustNew: Float
  // 7.6
  var influenceRule: InfluenceRule
  var influenceRate: Double
  var influenceBound: Float
  var influenceStrength: Float
  var influenceFamiliarity: Float
  // 7.7
  var forgetting: Float
  var forgettingMeta: Float
  var forgettingFamiliarity: Float
  var coreThreshold: Float
  var coreWeeks: Int
  var coreShare: Float
  // 7.8
  /// Yearly turnover, by profession.
  var turnover: SIMD2<Double>
  var turnoverMemory: Float
  var personalTies: Double

  init(_ values: ParameterValues) {
    func float(_ parameter: Parameter) -> Float { Float(values[parameter]) }
    func loss(_ parameter: Parameter) -> Float {
      Float(Elementary.weeklyLoss(halfLife: values[parameter]))
    }
    representation = float(.decisionRepresentation)
    meta = float(.decisionMeta)
    trust = float(.decisionTrust)
    norm = float(.decisionNorm)
    structure = float(.decisionStructure)
    thresholds = SIMD4(
      0, float(.decisionThresholdRelay), float(.decisionThresholdCoordination),
      float(.decisionThresholdConcerted))
    contactRate = values[.contactRate]
    socialWorkerInitiates = values[.contactSocialWorkerInitiates]
    positiveNew = float(.outcomeNew)
    positiveKnown = float(.outcomeKnown)
    positiveFamiliarity = float(.outcomeFamiliarity)
    experienceRate = float(.experienceRate)
    negativeWeight = float(.experienceNegativeWeight)
    allport = float(.experienceAllport)
    familiarityDamping = float(.experienceFamiliarityDamping)
    exposureWarmth = SIMD4(
      0, float(.experienceRelayWarmth), float(.experienceCoordinationWarmth),
      float(.experienceConcertedWarmth))
    exposureCompetence = SIMD4(
      0, float(.experienceRelayCompetence), float(.experienceCoordinationCompetence),
      float(.experienceConcertedCompetence))
    refusal = float(.experienceRefusal)
    metaContact = float(.metaContact)
    metaRefusal = float(.metaRefusal)
    metaApproached = float(.metaApproached)
    familiarityGain = float(.familiarityGain)
    trustPositive = float(.trustPositive)
    trustNegative = float(.trustNegative)
    trustFade = loss(.trustHalfLife)
    trustNew = float(.trustNew)
    influenceRule = values.influenceRule
    influenceRate = values[.influenceRate]
    influenceBound = float(.influenceBound)
    influenceStrength = float(.influenceStrength)
    influenceFamiliarity = float(.influenceFamiliarity)
    forgetting = loss(.forgettingHalfLife)
    forgettingMeta = loss(.forgettingMetaHalfLife)
    forgettingFamiliarity = loss(.forgettingFamiliarityHalfLife)
    coreThreshold = float(.coreThreshold)
    coreWeeks = Int(values[.coreWeeks])
    coreShare = float(.coreShare)
    turnover = SIMD2(
      values[.turnoverSocialWorkers], values[.turnoverSocialEntrepreneurs])
    turnoverMemory = float(.turnoverMemory)
    personalTies = values[.turnoverPersonalTies]
  }
}
