import Experiments
import Simulation
import TerritoryModel

/// The people of one replicate who answer a condition at a week.
public struct PeopleListing: Sendable, Hashable {
  /// The replicate.
  public var replicate: Int
  /// The week, at whose end people are described.
  public var week: Int
  /// The people, by number.
  public var rows: [Row]

  /// A listing given by its parts.
  public init(replicate: Int, week: Int, rows: [Row]) {
    self.replicate = replicate
    self.week = week
    self.rows = rows
  }

  /// One person.
  public struct Row: Sendable, Hashable {
    /// Who that is.
    public var card: PersonCard
    /// The present state.
    public var state: PersonState
    /// Number of partner ties.
    public var partners: Int
    /// Mean trust of the ties; nothing without ties.
    public var trust: Double?
  }

  /// The people whom a reporter speaks of.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func of(
    _ reporter: PeopleReporter, in future: Future, replicate: Int, week: Int, store: LifeStore,
    effort: Effort = Effort()
  ) throws(EnsembleFailure) -> PeopleListing {
    let plan = store.plan(future)
    let posts = PostDirectory(plan, seed: future.seed, replicate: replicate)
    let reader = PeopleReader(reporter, plan: plan)
    let week = max(week, 0)
    let rows = try store.relive(
      future, replicate: replicate, from: week, to: week, into: [Row](), effort: effort
    ) { run, rows in
      var trust = [Double](repeating: 0, count: plan.agentCount)
      var partners = [Int](repeating: 0, count: plan.agentCount)
      for tie in run.partnerTies() {
        for agent in [tie.socialWorker, tie.socialEntrepreneur] {
          trust[agent] += Double(tie.trust)
          partners[agent] += 1
        }
      }
      for agent in reader.agents(run) {
        rows.append(
          Row(
            card: posts.card(agent, week: week), state: run.person(agent),
            partners: partners[agent],
            trust: partners[agent] > 0 ? trust[agent] / Double(partners[agent]) : nil))
      }
    }
    return PeopleListing(replicate: replicate, week: week, rows: rows)
  }
}
