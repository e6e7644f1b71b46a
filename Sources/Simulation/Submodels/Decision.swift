/// One end of a tie climbs the ladder of four forms: 0 none, 1 relay, 2 coordination, 3 concerted
/// (model, section 7.2).
enum Decision {
  /// The joint appraisal J = (1 + w)(1 + c)/2 - 1, high only when warmth and competence both are.
  @inline(__always)
  static func jointAppraisal(warmth: Float, competence: Float) -> Float {
    (1 + warmth) * (1 + competence) / 2 - 1
  }

  /// The highest form whose score x_ℓ beats the shock. Scores are ordered (θ_1 ≤ θ_2 ≤ θ_3,
  /// β_rep ≥ 0 and J ≤ c), so counting them is climbing them.
  ///
  /// - Parameter common: the part of the score that is the same for every form:
  ///   β_meta·m + β_trust·(2t - 1) + β_norm·n + S.
  @inline(__always)
  static func level(
    shock: Float, common: Float, warmth: Float, competence: Float,
    _ coefficients: borrowing Coefficients
  ) -> Int {
    let joint = jointAppraisal(warmth: warmth, competence: competence)
    let thresholds = coefficients.thresholds
    let relay = coefficients.representation * competence + common - thresholds[1]
    let coordination =
      coefficients.representation * ((competence + joint) / 2) + common - thresholds[2]
    let concerted = coefficients.representation * joint + common - thresholds[3]
    return (relay > shock ? 1 : 0) + (coordination > shock ? 1 : 0) + (concerted > shock ? 1 : 0)
  }
}
