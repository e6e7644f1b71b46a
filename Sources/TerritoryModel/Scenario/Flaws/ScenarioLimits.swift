/// How large a scenario may be.
public enum ScenarioLimits {
  /// Characters of a name.
  public static let nameLength = 100
  /// Zones of a territory.
  public static let zones = 10_000
  /// People of one profession in one zone.
  public static let peoplePerZone = 10_000_000
  /// People of a territory.
  public static let people = 20_000_000
  /// Weeks of a run.
  public static let horizon = ValueBounds(1, 2_000, isWhole: true)
  /// Weeks between two occurrences of an action.
  public static let every = ValueBounds(1, 2_000, isWhole: true)
  /// Occurrences of an action.
  public static let times = ValueBounds(1, 100_000, isWhole: true)
  /// Replicates of a run: what 24 bits of every random key can number.
  public static let replicates = ValueBounds(1, 16_777_215, isWhole: true)
  /// Memory for one person in one replicate, in bytes: the bound that the state keeps to.
  public static let bytesPerPerson = 200.0
  /// Largest expected number of partner ties, and of colleague ties across organisations; places of
  /// ties are held in 32 bits, both ends of each.
  public static let ties = 500_000_000
  /// Memory for one tie in one replicate, in bytes.
  public static let bytesPerTie = 30.0
  /// The most by which one negative experience may move a view.
  public static let negativeExperience = 0.5
}
