import Simulation

/// One replicate of a future, as far as it was followed: rows of observations week by week, and the
/// states from which it can go on.
struct Life: Sendable {
  /// Values by week from 0 on, in the order of the line's columns; not-a-number is a missing value.
  var rows: [[Double]]
  /// Kept states by week; those of week 0 and of the last week are always there.
  var checkpoints: [Int: Checkpoint]
  /// Hashes of the state by week, of the weeks at which the life was stopped.
  var hashes: [Int: UInt64]
  /// What the run had to say, by increasing week.
  var notices: [Notice]

  /// The last week followed.
  var reached: Int { rows.count - 1 }

  /// The latest kept state that is not after a week.
  func checkpoint(notAfter week: Int) -> Checkpoint? {
    checkpoints.filter { $0.key <= week }.max { $0.key < $1.key }?.value
  }

  /// The same life as if it had been followed up to a week only: what another future with the same
  /// past shares.
  func cut(at week: Int) -> Life {
    guard week < reached else { return self }
    let states = checkpoints.filter { $0.key <= week }
    // Rows end where a kept state is: the life goes on from there.
    let last = states.keys.max() ?? 0
    return Life(
      rows: Array(rows.prefix(last + 1)), checkpoints: states,
      hashes: hashes.filter { $0.key <= last }, notices: notices.filter { $0.week <= last })
  }
}

extension Notice {
  /// The week of which it speaks.
  public var week: Int {
    switch self {
    case .tooFewEligible(_, let week, _, _), .nobodyEligible(_, let week),
      .tooFewOrganisations(_, let week, _, _):
      week
    }
  }
}
