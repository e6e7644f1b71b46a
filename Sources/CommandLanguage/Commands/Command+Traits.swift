/// What holds of a command as it was typed: the traits of its declaration, and the few words that
/// decide otherwise.
extension Command {
  private var traits: CommandTraits { name.declaration.traits }

  /// Whether carrying the command out can change the session: undo then takes it back.
  public var changesSession: Bool {
    switch self {
    case .optimise(let words): words.isApplied
    case .calibrate(let words): words.isApplied
    case .seed(nil), .replicate(nil), .watch(.list): false
    default: traits.contains(.changesSession)
    }
  }

  /// Whether the command answers at once, so that no other thread is worth its while.
  public var isShort: Bool {
    if case .cost(withEffect: true) = self { return false }
    return traits.contains(.isShort)
  }

  /// Whether there is an answer that a file could take.
  public var hasAnswer: Bool {
    switch self {
    // The list of options, the last change, what is found in a script.
    case .option(nil, _), .replay(nil), .play(_, isCheck: true): true
    default: !traits.contains(.hasNoAnswer)
    }
  }

  /// Whether running the record again should do this too.
  public var isRecorded: Bool { !traits.contains(.isUnrecorded) }

  /// Whether a territory can be made with it, and nothing else happens.
  public var makesTerritory: Bool { traits.contains(.makesTerritory) }
}
