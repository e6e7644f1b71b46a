import TerritoryModel

/// The mean score of the decisions of a week, block by block (model, section 7.2): over both ends of
/// every tie, each counting once.
public struct MeanScores: Sendable, Hashable {
  /// β_rep·s_ℓ + β_norm·n, for the forms 1 relay, 2 coordination, 3 concerted.
  public var representation: [Double]
  /// β_meta·m.
  public var metaPerception: Double
  /// β_trust·(2t - 1).
  public var trust: Double
  /// S: governance, formalisation, incentive, workload.
  public var structure: Double
  /// -θ_ℓ, for the forms 1 to 3.
  public var threshold: [Double]
  /// How many ends of ties the means rest on.
  public var ends: Int

  /// The whole score of a form, 1 to 3.
  public func total(form: Int) -> Double {
    representation[form - 1] + metaPerception + trust + structure + threshold[form - 1]
  }
}

/// Two agents that share a partner tie.
public struct TiePair: Sendable, Hashable {
  /// The agent that is the social worker.
  public var socialWorker: Int
  /// The agent that is the social entrepreneur.
  public var socialEntrepreneur: Int

  /// A pair.
  public init(socialWorker: Int, socialEntrepreneur: Int) {
    self.socialWorker = socialWorker
    self.socialEntrepreneur = socialEntrepreneur
  }
}

extension ScoreBlocks {
  /// The mean score of the week's decisions; reads only. Nothing when no tie is left to look at.
  ///
  /// - Parameters:
  ///   - plan: the plan of the run that shared the blocks.
  ///   - pairs: the ties to look at; absent: all.
  public func meanScores(_ plan: RunPlan, among pairs: Set<TiePair>? = nil) -> MeanScores? {
    let coefficients = plan.regime(week: week).coefficients
    var sums = [Double](repeating: 0, count: 6)
    var ends = 0
    for tie in 0..<ties.count {
      let worker = Int(ties.socialWorker[tie])
      let entrepreneur = Int(ties.socialEntrepreneur[tie])
      if let pairs,
        !pairs.contains(TiePair(socialWorker: worker, socialEntrepreneur: entrepreneur))
      {
        continue
      }
      for agent in [worker, entrepreneur] {
        let organisation = Int(plan.layout.organisationOfAgent[agent])
        let own = competence[agent]
        let joint = Decision.jointAppraisal(warmth: warmth[agent], competence: own)
        let shared = Double(coefficients.norm * norm[organisation])
        sums[0] += Double(coefficients.representation * own) + shared
        sums[1] += Double(coefficients.representation * ((own + joint) / 2)) + shared
        sums[2] += Double(coefficients.representation * joint) + shared
        sums[3] += Double(coefficients.meta * metaPerception[agent])
        sums[4] += Double(coefficients.trust * (2 * ties.trust[tie] - 1))
        sums[5] += Double(structure[organisation])
        ends += 1
      }
    }
    guard ends > 0 else { return nil }
    let means = sums.map { $0 / Double(ends) }
    return MeanScores(
      representation: Array(means[0..<3]), metaPerception: means[3], trust: means[4],
      structure: means[5], threshold: (1...3).map { -Double(coefficients.thresholds[$0]) },
      ends: ends)
  }
}
