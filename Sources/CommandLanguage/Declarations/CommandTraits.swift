/// What holds of a command whatever its words are; where they decide, `Command` says so.
public struct CommandTraits: OptionSet, Sendable {
  /// One bit for each trait.
  public let rawValue: Int

  /// The traits of some bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// It can change the session: undo then takes it back.
  public static let changesSession = CommandTraits(rawValue: 1 << 0)
  /// It answers at once, so that no other thread is worth its while.
  public static let isShort = CommandTraits(rawValue: 1 << 1)
  /// It has no answer that a file could take.
  public static let hasNoAnswer = CommandTraits(rawValue: 1 << 2)
  /// Running the record of a session again should not do it too: it writes the record itself, plays
  /// another script whose commands are recorded one by one, or is nothing but help.
  public static let isUnrecorded = CommandTraits(rawValue: 1 << 3)
  /// A territory can be made with it, and nothing else happens.
  public static let makesTerritory = CommandTraits(rawValue: 1 << 4)
  /// `>` belongs to its own syntax.
  public static let writesItsFile = CommandTraits(rawValue: 1 << 5)
}
