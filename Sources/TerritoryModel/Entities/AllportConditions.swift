/// Allport's four conditions of good contact, each a share in [0, 1]
/// (Allport 1954; Pettigrew & Tropp 2006).
public struct AllportConditions: Sendable, Hashable {
  /// The two professions meet as equals.
  public var equalStatus: Double
  /// They pursue a common goal.
  public var commonGoals: Double
  /// They do not compete, for tenders above all.
  public var noCompetition: Double
  /// Institutions support the contact.
  public var institutionalSupport: Double

  /// Conditions given one by one; the defaults are those of a zone that says nothing.
  public init(
    equalStatus: Double = 0.3, commonGoals: Double = 0.5, noCompetition: Double = 0.4,
    institutionalSupport: Double = 0.4
  ) {
    self.equalStatus = equalStatus
    self.commonGoals = commonGoals
    self.noCompetition = noCompetition
    self.institutionalSupport = institutionalSupport
  }

  /// The mean of the four, `q` of model section 7.4.
  public var mean: Double {
    (equalStatus + commonGoals + noCompetition + institutionalSupport) / 4
  }
}
