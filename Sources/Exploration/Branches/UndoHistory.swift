/// What a session was before each command that changed it, so that every one can be taken back and
/// done again. States are values that share what did not change.
public struct UndoHistory: Sendable {
  /// A command that changed the session.
  public struct Step: Sendable {
    /// The command, in full words.
    public var command: String
    /// The session before it.
    public var before: SessionState
    /// The session after it.
    public var after: SessionState

    /// A command, with the session before and after it.
    public init(command: String, before: SessionState, after: SessionState) {
      self.command = command
      self.before = before
      self.after = after
    }
  }

  /// What can be taken back, the last one last.
  public private(set) var done: [Step] = []
  /// What can be done again, the next one last.
  public private(set) var undone: [Step] = []

  /// How many commands can be taken back.
  public static let length = 1_000

  /// A history of nothing.
  public init() {}

  /// Notes a command that changed the session; what had been taken back can no longer be done again.
  public mutating func record(_ step: Step) {
    done.append(step)
    if done.count > Self.length { done.removeFirst() }
    undone = []
  }

  /// Takes the last command back.
  ///
  /// - Returns: the command, with the session before it; nothing when there is none.
  public mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  /// Does again the last command taken back.
  ///
  /// - Returns: the command, with the session after it; nothing when there is none.
  public mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}
