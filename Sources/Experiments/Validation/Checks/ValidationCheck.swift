/// What a figure of the validation suite tells of. Its words are made elsewhere, in the reader's
/// language; a check itself has a name and a place only.
public enum ValidationCheck: Sendable, Hashable {
  /// A published model of influence, which the model contains.
  case influence(InfluenceCheck)
  /// A limit in which only contact, expectations or decisions act.
  case contact(ContactCheck)
  /// What holds in every run.
  case invariant(InvariantCheck)
  /// A figure of the independent reference model.
  case reference(ReferenceCheck)
  /// A pattern that the model must show.
  case pattern(PatternCheck)
  /// What calibrations of territories whose parameters are known must find.
  case calibration(CalibrationCheck)

  /// A stable name, which no other check has: `hegselmann-krause-0.22`, `pattern-7-mirror`.
  public var name: String {
    switch self {
    case .influence(let check): check.name
    case .contact(let check): check.name
    case .invariant(let check): check.name
    case .reference(let check): check.name
    case .pattern(let check): check.name
    case .calibration(let check): check.name
    }
  }

  /// The section of the model it belongs to: 1 for patterns, 9 for the rest.
  public var section: Int {
    switch self {
    case .pattern: 1
    case .influence, .contact, .invariant, .reference, .calibration: 9
    }
  }

  /// Where the expected value comes from.
  public var source: ValidationSource {
    switch self {
    case .influence(let check): check.source
    case .contact(let check): check.source
    case .invariant: .exact
    case .reference: .referenceModel(replicates: ReferenceCheck.replicates)
    case .pattern: .passRule(section: section)
    case .calibration: .knownParameters(people: CalibrationTrials.people)
    }
  }
}
