import TerritoryModel

/// What frames cooperation in a week, once the windows of the programme are known: per zone, per cell
/// and per organisation (model, section 7.9).
struct WeekFrame: Sendable {
  /// Rate of opportunities of a tie without co-location, by zone: need · contact.rate · Π outreach.
  var contactRate: [Double]
  /// Probability that such a tie meets an opportunity, by zone.
  var opportunity: [Double]
  /// The Allport factor A = 1 + α·q, by zone.
  var allportFactor: [Float]
  /// Weekly probability of leaving, by cell.
  var turnover: [Double]
  /// Structure S of the decision, by organisation.
  var structure: [Float]
  /// Mean favourability n, by organisation, at the start of the cooperation phase.
  var norm: [Float]

  init(zoneCount: Int, organisationCount: Int) {
    contactRate = [Double](repeating: 0, count: zoneCount)
    opportunity = [Double](repeating: 0, count: zoneCount)
    allportFactor = [Float](repeating: 1, count: zoneCount)
    turnover = [Double](repeating: 0, count: 2 * zoneCount)
    structure = [Float](repeating: 0, count: organisationCount)
    norm = [Float](repeating: 0, count: organisationCount)
  }

  /// Reads the windows that are open. Different actions add (incentive, workload,
  /// governance), multiply (outreach, turnover) or yield to the strongest (sponsored conditions).
  mutating func refresh(
    regime: RunPlan.Regime, openActions: [ResolvedAction], layout: TerritoryLayout,
    workload: UnsafePointer<Float>, formalisation: UnsafePointer<Float>
  ) {
    let zoneCount = layout.zoneCount
    var governance = regime.zones.map(\.governance)
    var conditions = regime.zones.map(\.conditions)
    var incentive = [Double](repeating: 0, count: 2 * zoneCount)
    var workloadRise = [Double](repeating: 0, count: 2 * zoneCount)
    var turnoverFactor = [Double](repeating: 1, count: 2 * zoneCount)
    var competition = [Double](repeating: 0, count: zoneCount)
    for zone in 0..<zoneCount {
      contactRate[zone] = regime.zones[zone].need * regime.coefficients.contactRate
    }
    for action in openActions {
      for zone in 0..<zoneCount where action.touchesZone[zone] {
        switch action.action.kind {
        case .sponsorship:
          governance[zone] += action.value(.governance)
          let raised = regime.zones[zone].conditions.raised(by: action)
          if raised.mean > conditions[zone].mean { conditions[zone] = raised }
        case .outreach: contactRate[zone] *= action.value(.factor)
        case .funding: competition[zone] += action.value(.competition)
        default: break
        }
        for profession in Profession.allCases
        where action.action.profession.contains(profession) {
          let cell = 2 * zone + profession.rawValue
          switch (action.action.kind, action.shock) {
          case (.funding, _): incentive[cell] += action.value(.incentive)
          case (.shock, .workload): workloadRise[cell] += action.value(.size)
          case (.shock, .turnover): turnoverFactor[cell] *= action.value(.factor)
          default: break
          }
        }
      }
    }
    for zone in 0..<zoneCount {
      opportunity[zone] = 1 - Elementary.exp(-contactRate[zone])
      conditions[zone].noCompetition = max(0, conditions[zone].noCompetition - competition[zone])
      allportFactor[zone] = 1 + regime.coefficients.allport * Float(conditions[zone].mean)
    }
    for cell in 0..<(2 * zoneCount) {
      turnover[cell] = Turnover.weeklyProbability(
        yearly: regime.coefficients.turnover[cell & 1], factor: turnoverFactor[cell])
    }
    for organisation in structure.indices {
      let cell = layout.organisationCell[organisation]
      let sum =
        clamp01(Float(governance[cell / 2])) + clamp01(formalisation[organisation])
        + clamp01(Float(incentive[cell]))
        - clamp01(workload[organisation] + Float(workloadRise[cell]))
      structure[organisation] = regime.coefficients.structure * sum
    }
  }
}

extension AllportConditions {
  /// The conditions under a sponsorship, each limited to [0, 1].
  fileprivate func raised(by action: ResolvedAction) -> AllportConditions {
    AllportConditions(
      equalStatus: min(1, equalStatus + action.value(.equalStatus)),
      commonGoals: min(1, commonGoals + action.value(.commonGoals)),
      noCompetition: min(1, noCompetition + action.value(.noCompetition)),
      institutionalSupport: min(1, institutionalSupport + action.value(.institutionalSupport)))
  }
}
