/// What a draw decides: the one list of every random decision of the model.
///
/// The raw value is part of the key of the draw, so a purpose keeps its number for ever; a new one
/// takes the next free number. Indices inside a purpose are said beside it.
public enum Purpose: UInt8, Sendable, Hashable, CaseIterable {
  // MARK: Initialisation (model, section 5), also for newcomers (7.8)

  /// Core of warmth (index 0) and of competence (1), first distance of the periphery (2, 3).
  case representation = 1
  /// Openness, a beta law by rejection: indices from 0 on.
  case openness = 2
  /// Familiarity, a beta law by rejection: indices from 0 on.
  case familiarity = 3
  /// Expected meta-perception (0).
  case expectedMetaPerception = 4
  /// Workload (0) and formalisation (1) of an organisation.
  case organisation = 5
  /// Colleagues across, the tie's rank beside the identity: zone (4k) and person (4k + 1) of try k.
  case colleague = 6
  /// Number of partners of a social entrepreneur: one index for each 500 of its mean.
  case partnerCount = 7
  /// Partners, the tie's rank beside the identity: zone (4k) and person (4k + 1) of try k.
  case partner = 8
  /// The row of a survey (0), or the normal values of its items (0 to 4).
  case survey = 9

  // MARK: The week

  /// Whether a tie meets an opportunity (0), who initiates (1).
  case opportunity = 20
  /// The logistic shock of the social worker (0), of the social entrepreneur (1).
  case decision = 21
  /// Whether the outcome is positive (0).
  case outcome = 22
  /// Whether an agent hears a colleague (0), which one (1).
  case influence = 23
  /// Whether an agent leaves (0).
  case turnover = 24
  /// Whether a personal tie is handed over when its social worker (0) or its social entrepreneur
  /// (1) leaves.
  case handover = 25

  // MARK: The programme (model, section 7.9); entities mix in the hash of the action's id

  /// Choice of participants (0), seats (1), by person.
  case participant = 40
  /// Outcome of an experience, by pair: the day is the index.
  case pairOutcome = 41
  /// Whether a pair ties (0), by pair.
  case newTie = 42
  /// Whether a person or an organisation is reached (0).
  case reached = 43
  /// Pairs of organisations of a colocation: two words (4k, 4k + 1) for pair k.
  case pairOfOrganisations = 44
  /// Members tied by a colocation, the tie's rank mixed in: both ends (4k, 4k + 1) of try k.
  case sharedPost = 45
}
