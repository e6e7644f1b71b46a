import TerritoryModel

/// How numbers were made: with it anybody can make them again.
public struct Provenance: Sendable, Hashable {
  /// The version of this program.
  public static let programVersion = "0.4.0"

  /// The scenario's file, without folder and ending, or `-` for standard input.
  public var scenario: String
  /// The scenario's name, as people read it.
  public var title: String
  /// The hash of what the scenario means.
  public var hash: UInt64
  /// The seed of every draw.
  public var seed: UInt64
  /// How many replicates ran.
  public var replicates: Int
  /// The last week.
  public var horizon: Int

  /// The provenance of the runs of a scenario.
  public init(name: String, scenario: Scenario, seed: UInt64, replicates: Int, horizon: Int) {
    self.scenario = name
    title = scenario.name
    hash = scenario.hash
    self.seed = seed
    self.replicates = replicates
    self.horizon = horizon
  }

  /// The hash in 16 hexadecimal digits.
  public var hashText: String { Self.hexadecimal(hash) }

  /// A 64-bit number in 16 hexadecimal digits.
  public static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
