/// A value that belongs to some kinds of action. The raw value is its key in files, dotted when
/// nested.
public enum ActionField: String, Sendable, Hashable, CaseIterable {
  /// People in the room, both professions together.
  case participants
  /// Social workers in the room, instead of half of `participants`.
  case participantsSocialWorkers = "participants.socialWorkers"
  /// Social entrepreneurs in the room, instead of half of `participants`.
  case participantsSocialEntrepreneurs = "participants.socialEntrepreneurs"
  /// How participants are chosen: a `Selection`.
  case select
  /// How many people of the other profession each participant meets.
  case partners
  /// Independent experiences per pair.
  case days
  /// Probability that a pair's experience is positive.
  case positivity
  /// Share of a full concerted experience.
  case intensity
  /// Mean of Allport's conditions during the event.
  case quality
  /// Probability that an untied pair with a positive experience ties.
  case newTies
  /// Probability that a person or an organisation is reached.
  case share
  /// What is gained.
  case gain
  /// How far views move.
  case shift
  /// Share of the error of meta-perception that is corrected.
  case correction
  /// Weeks that an occurrence lasts.
  case duration
  /// Rise of the first of Allport's conditions.
  case equalStatus = "conditions.equalStatus"
  /// Rise of the second of Allport's conditions.
  case commonGoals = "conditions.commonGoals"
  /// Rise of the third of Allport's conditions.
  case noCompetition = "conditions.noCompetition"
  /// Rise of the fourth of Allport's conditions.
  case institutionalSupport = "conditions.institutionalSupport"
  /// Rise of governance.
  case governance
  /// Pairs of organisations.
  case pairs
  /// Ties made per pair of organisations.
  case ties
  /// What a rate is multiplied by.
  case factor
  /// Incentive added to the decision's structure.
  case incentive
  /// What is taken off the no-competition condition.
  case competition
  /// What a shock is: a `ShockKind`.
  case kind
  /// Rise of workload.
  case size
}
