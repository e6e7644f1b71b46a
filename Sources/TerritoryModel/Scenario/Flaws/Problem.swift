/// What can be wrong with a value of a scenario: values only, no text.
public enum Problem: Sendable, Hashable {
  // Single values
  /// A number outside what the unit allows, not-a-number included.
  case outOfBounds(value: Double, unit: ValueUnit, bounds: ValueBounds)
  /// A number outside the range that has been thought plausible; a warning.
  case implausible(value: Double, range: ClosedRange<Double>, unit: ValueUnit)
  /// More people than the simulator takes; `bytes` is the memory they would need.
  case tooManyPeople(count: Double, limit: Int, bytes: Double)
  /// More ties than the simulator takes; `bytes` is the memory they would need.
  case tooManyTies(count: Double, limit: Int, bytes: Double)

  // Names
  /// A name that is empty.
  case emptyName
  /// A name with a control character, or another that must not reach a terminal.
  case unsafeName(Unicode.Scalar)
  /// A name of more characters than are taken.
  case nameTooLong(count: Int, limit: Int)
  /// The name `*`, which in a path stands for every item.
  case starAsName
  /// A name with a space before or after it, which nobody sees and everybody would have to write.
  case nameWithOuterSpace
  /// A name used twice. `differsByForm`: the two are written with different Unicode scalars.
  case nameTwice(String, differsByForm: Bool)
  /// A name that nothing bears.
  case unknownName(String, Thing)
  /// The same thing named twice in one list.
  case listedTwice(String)
  /// A list that must name something.
  case emptyList

  // The territory
  /// No zone at all.
  case noZones
  /// More zones than the simulator takes.
  case tooManyZones(count: Int, limit: Int)
  /// Nobody lives in any zone.
  case nobody
  /// A profession is absent from the whole territory; a warning.
  case professionAbsent(Profession)
  /// Named organisations employ more people than their zone has.
  case organisationsExceedZone(zone: String, Profession, needed: Double, available: Int)
  /// More people are named in an organisation than it employs.
  case peopleExceedOrganisation(organisation: String, named: Int, size: Int)
  /// More people are named in a zone, outside its named organisations, than are left there.
  case peopleExceedZone(zone: String?, Profession, named: Int, available: Int)
  /// A person works in an organisation of the other profession.
  case organisationOfOtherProfession(organisation: String)
  /// A person's zone is not that of the person's organisation.
  case organisationInOtherZone(organisation: String, zone: String)
  /// A partner of the same profession: partner ties join the two professions.
  case partnerOfSameProfession(String)

  // Parameters and state
  /// The thresholds of the three forms must not decrease.
  case thresholdsOutOfOrder(relay: Double, coordination: Double, concerted: Double)
  /// One negative experience could move a view by more than half the scale.
  case negativeExperienceTooStrong(product: Double, limit: Double)
  /// A measured state is the state of week 0, so nothing may run before it.
  case stateNeedsNoBurnIn(burnIn: Double)
  /// A survey without any answer.
  case noAnswers

  // Weeks, programme and changes
  /// A week before the first that is simulated.
  case weekTooEarly(Int)
  /// A week after the end of the run; a warning.
  case afterHorizon(week: Int, horizon: Int)
  /// Weeks between two occurrences: at least 1.
  case everyTooShort(Int)
  /// A number of occurrences: at least 1.
  case timesTooFew(Int)
  /// A number of occurrences of what happens once.
  case timesWithoutEvery
  /// Two ids whose draws would be the same.
  case idHashTwice(String)
  /// The action's effect does not depend on the profession; a warning.
  case professionWithoutEffect(ActionKind)
  /// The value belongs to shocks of another kind; a warning.
  case fieldWithoutEffect(ActionField, ShockKind)
  /// Only an agreement names organisations.
  case organisationsWithoutEffect(ActionKind)
  /// Participants are given for one profession only.
  case participantsOfOneProfession(missing: Profession)
  /// The value acts at the start only, so it cannot change during a run.
  case actsAtStartOnly
  /// A change that changes nothing: it has no value.
  case emptyChange

  /// What a name may be a name of.
  public enum Thing: Sendable, Hashable, CaseIterable {
    /// A zone.
    case zone
    /// A named organisation.
    case organisation
    /// A named person.
    case person
  }

  /// Whether the scenario can run all the same.
  public var isWarning: Bool {
    switch self {
    case .implausible, .professionAbsent, .afterHorizon, .professionWithoutEffect,
      .fieldWithoutEffect:
      true
    default: false
    }
  }
}
