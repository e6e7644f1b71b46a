import ScenarioFiles
import TerritoryModel

/// One line of thought of a session: a scenario with what was changed in it, a seed, a number of
/// replicates and a present week. It is data; everything shown is a pure function of it.
public struct Branch: Sendable {
  /// Its name, unique in the session.
  public var name: String
  /// The scenario as its file says it: what `unset` goes back to.
  public var loaded: LoadedScenario
  /// The name or path by which the scenario was asked for: what `reload` reads again.
  public var request: String
  /// The scenario with everything that was changed since.
  public var scenario: Scenario
  /// The paths of what was changed since, in no order.
  public var typed: Set<SettingPath> = []
  /// The seed of every draw.
  public var seed: UInt64
  /// How many replicates run together, numbered from 1; replicate 1 is the sample life.
  public var replicates: Int
  /// The present week.
  public var week = 0
  /// The branch it was copied from, and at which week.
  public var parent: Parent?

  /// Where a branch comes from.
  public struct Parent: Sendable, Hashable {
    /// The name of the branch that was copied.
    public var name: String
    /// The present week of the copy.
    public var week: Int

    /// A place in another branch.
    public init(name: String, week: Int) {
      self.name = name
      self.week = week
    }
  }

  /// A branch at week 0.
  public init(name: String, loaded: LoadedScenario, request: String) {
    self.name = name
    self.loaded = loaded
    self.request = request
    scenario = loaded.scenario
    seed = loaded.scenario.seed
    replicates = Self.replicates(people: loaded.scenario.population)
  }

  /// What decides its lives.
  public var future: Future { Future(scenario, seed: seed) }

  /// How many replicates run together unless told: 32, 8 above 20,000 people, 1 from 100,000 on.
  public static func replicates(people: Int) -> Int {
    switch people {
    case 100_000...: 1
    case 20_001...: 8
    default: 32
    }
  }

  /// The most replicates that can be asked for.
  public static let mostReplicates = 100_000
}
