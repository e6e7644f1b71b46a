import Experiments
import Simulation
import TerritoryModel

/// One person in one replicate at one week: who that is, with whom, and how the person's views came to
/// be what they are.
public struct PersonStory: Sendable, Hashable {
  /// Who holds the post.
  public var card: PersonCard
  /// The replicate.
  public var replicate: Int
  /// The week, at whose end the person is described.
  public var week: Int
  /// The week at whose end the person came; nothing for the first holder of the post. Weeks before 0
  /// belong to the burn-in.
  public var since: Int?
  /// The weeks from 1 on at whose end the post changed hands.
  public var departures: [Int]
  /// Colleagues of the same organisation whom the person hears.
  public var colleaguesInside: [PersonCard]
  /// Colleagues of other organisations whom the person hears.
  public var colleaguesAcross: [PersonCard]
  /// Workload of the organisation, in [0, 1].
  public var workload: Double
  /// Openness of the organisation to partnership, in [0, 1].
  public var formalisation: Double
  /// The state at the beginning: at week 0, or when the person came if that was later.
  public var start: PersonState
  /// The week of that beginning.
  public var startWeek: Int
  /// The present state.
  public var present: PersonState
  /// Partners in the other profession, the most trusted first.
  public var partners: [Partner]

  /// A partner in the other profession.
  public struct Partner: Sendable, Hashable {
    /// Who that is.
    public var card: PersonCard
    /// Trust in [0, 1].
    public var trust: Double
    /// Whether the tie belongs to the two people rather than to their posts.
    public var isPersonal: Bool
    /// Whether the two organisations share a post.
    public var isColocated: Bool
  }

  /// The story of the holder of a post; nothing when there is no such post.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func of(
    _ agent: Int, in future: Future, replicate: Int, week: Int, store: LifeStore,
    effort: Effort = Effort()
  ) throws(EnsembleFailure) -> PersonStory? {
    let plan = store.plan(future)
    let posts = PostDirectory(plan, seed: future.seed, replicate: replicate)
    guard posts.contains(agent) else { return nil }
    let effort = effort.latched()
    let week = max(week, 0)
    let since = posts.holderSince(agent, week: week)
    let startWeek = max(since ?? 0, 0)
    let inside = plan.organisation(ofAgent: agent)
    let states = try store.relive(
      future, replicate: replicate, from: startWeek, to: startWeek, into: [PersonState](),
      effort: effort
    ) { run, states in states.append(run.person(agent)) }
    let stories = try store.relive(
      future, replicate: replicate, from: week, to: week, into: [PersonStory](), effort: effort
    ) { run, stories in
      let colleagues = run.colleagues(of: agent)
      func cards(_ agents: [Int]) -> [PersonCard] {
        agents.map { posts.card($0, week: week) }
      }
      let organisation = run.organisationState(ofAgent: agent)
      let present = run.person(agent)
      stories.append(
        PersonStory(
          card: posts.card(agent, week: week), replicate: replicate, week: week, since: since,
          departures: week > 0 ? posts.departures(of: agent, weeks: 1...week) : [],
          colleaguesInside: cards(colleagues.filter(inside.contains)),
          colleaguesAcross: cards(colleagues.filter { !inside.contains($0) }),
          workload: Double(organisation.workload),
          formalisation: Double(organisation.formalisation), start: states.first ?? present,
          startWeek: startWeek, present: present,
          partners: partners(of: agent, among: run.partnerTies(), posts, week: week)))
    }
    return stories.first
  }

  private static func partners(
    of agent: Int, among ties: [TieState], _ posts: PostDirectory, week: Int
  ) -> [Partner] {
    let own = ties.compactMap { tie -> Partner? in
      let other: Int
      switch agent {
      case tie.socialWorker: other = tie.socialEntrepreneur
      case tie.socialEntrepreneur: other = tie.socialWorker
      default: return nil
      }
      return Partner(
        card: posts.card(other, week: week), trust: Double(tie.trust),
        isPersonal: tie.isPersonal, isColocated: tie.isColocated)
    }
    return own.sorted { ($1.trust, $0.card.agent) < ($0.trust, $1.card.agent) }
  }
}
