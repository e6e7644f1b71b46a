import Exploration
import Simulation

/// Time went on.
public struct RunAnswer: Sendable {
  /// The branch as it is now.
  public var branch: Branch
  /// The week it was at.
  public var from: Int
  /// The week that was asked for; the branch stands earlier when the run was interrupted.
  public var asked: Int
  /// Cooperation, and the measures followed, from the week it was at to the present one.
  public var look: LookAnswer
  /// What the runs had to say in these weeks.
  public var notices: [Notice]
  /// The hash of the state of all replicates at the present week.
  public var stateHash: UInt64
  /// Whether it was one `step`, of which the answer tells what changed.
  public var isStep: Bool

  /// Whether the run was interrupted before the week that was asked for.
  public var isInterrupted: Bool { branch.week < asked }
}
