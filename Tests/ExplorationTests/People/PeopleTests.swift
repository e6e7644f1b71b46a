import Experiments
import Exploration
import Simulation
import TerritoryModel
import Testing

@Suite struct PeopleTests {
  private static let store = LifeStore(threads: 2)

  /// A village with two named people and one action of every kind.
  private static func scenario() -> Scenario {
    var scenario = Worlds.village()
    scenario.organisations = [
      Organisation(name: "CCAS", profession: .socialWorkers, zone: "Bourg", size: 4)
    ]
    scenario.people = [
      Person(name: "Amina", profession: .socialWorkers, organisation: "CCAS"),
      Person(name: "Élise", profession: .socialEntrepreneurs, zone: "Canton"),
    ]
    scenario.programme = ActionKind.allCases.enumerated().map { place, kind in
      Action(
        kind, id: kind.rawValue, timing: Timing(at: 2 + place, every: 9),
        values: kind == .encounter ? [.participants: 20] : [:])
    }
    return scenario
  }

  private static let future = Future(scenario(), seed: 7)

  @Test(arguments: [0, 11, 26])
  func aDiaryTellsEveryWeekOnce(_ agent: Int) throws {
    let diary = try #require(
      try Diary.of(agent, in: Self.future, replicate: 2, weeks: 5...50, store: Self.store))
    var next = 5
    var state = diary.start
    for entry in diary.entries {
      switch entry {
      case .week(let week, let events):
        #expect(week == next)
        #expect(!events.isEmpty)
        next = week + 1
        state = Self.run(to: week).states[agent]
      case .silent(let weeks, let from, let to):
        #expect(weeks.lowerBound == next)
        #expect(from == state)
        #expect(to == Self.run(to: weeks.upperBound).states[agent])
        next = weeks.upperBound + 1
        state = to
      }
    }
    #expect(next == 51)
    #expect(diary.start == Self.run(to: 4).states[agent])
    #expect(diary.end == Self.run(to: 50).states[agent])
  }

  /// Replicate 2 at the end of a week.
  private static func run(to week: Int) -> (states: [PersonState], ties: [TieState]) {
    var run = Run(future.scenario, seed: future.seed, replicate: 2)
    run.advance(to: week)
    var states: [PersonState] = []
    for agent in 0..<run.plan.agentCount { states.append(run.person(agent)) }
    return (states, run.partnerTies())
  }

  /// What a recorder saw is told: every meeting, every departure, every opportunity but those that
  /// the other let go unseen.
  @Test func nothingThatCountsIsLeftOut() throws {
    var run = Run(Self.future.scenario, seed: Self.future.seed, replicate: 2)
    run.advance(to: 0)
    run.recorder = PersonRecorder(watching: Array(0..<run.plan.agentCount))
    run.advance(to: 40)
    let records = run.recorder?.records ?? []
    for agent in 0..<run.plan.agentCount {
      let diary = try #require(
        try Diary.of(agent, in: Self.future, replicate: 2, weeks: 1...40, store: Self.store))
      let events = diary.entries.flatMap { entry in
        if case .week(_, let events) = entry { events } else { [Diary.Event]() }
      }
      var seen = [0, 0, 0]
      for record in records where record.person == agent {
        switch record.happening {
        case .met: seen[0] += 1
        case .opportunity(_, let initiated, let result):
          if initiated || result != .missed { seen[1] += 1 }
        case .left: seen[2] += 1
        case .changed, .heard: break
        }
      }
      var told = [0, 0, 0]
      for event in events {
        switch event {
        case .met: told[0] += 1
        case .opportunity: told[1] += 1
        case .left: told[2] += 1
        case .moved, .coreMoved: break
        }
      }
      #expect(told == seen)
    }
  }

  @Test func namesStayWithTheirHolders() throws {
    let plan = Self.store.plan(Self.future)
    let posts = PostDirectory(plan, seed: Self.future.seed, replicate: 2)
    let amina = try #require(posts.agent(named: "Amina"))
    #expect(posts.agent(named: "Nobody") == nil)
    var run = Run(plan, seed: Self.future.seed, replicate: 2)
    run.recorder = PersonRecorder(watching: plan.agentsOfPeople)
    run.advance(to: 104)
    for agent in plan.agentsOfPeople {
      let left = (run.recorder?.records ?? []).filter {
        $0.person == agent && $0.happening == .left
      }.map(\.week)
      #expect(posts.departures(of: agent, weeks: -5...104) == left)
      for week in [0, 30, 104] {
        let last = left.last { $0 <= week }
        #expect(posts.holderSince(agent, week: week) == last)
        #expect((posts.card(agent, week: week).name == nil) == (last != nil))
      }
    }
    #expect(posts.card(amina, week: -6).name == "Amina")
    #expect(posts.card(amina, week: 0).organisation == "CCAS")
    #expect(posts.card(amina, week: 0).zone == "Bourg")
  }

  @Test func aStoryIsTheStateOfARun() throws {
    let (states, ties) = Self.run(to: 40)
    for agent in [0, 5, 20, 30] {
      let story = try #require(
        try PersonStory.of(agent, in: Self.future, replicate: 2, week: 40, store: Self.store))
      #expect(story.present == states[agent])
      #expect(story.start == Self.run(to: story.startWeek).states[agent])
      #expect(story.startWeek == max(story.since ?? 0, 0))
      let own = ties.filter { $0.socialWorker == agent || $0.socialEntrepreneur == agent }
      #expect(story.partners.count == own.count)
      #expect(story.partners.map(\.trust) == own.map { Double($0.trust) }.sorted(by: >))
      #expect(
        story.partners.allSatisfy { $0.card.profession != story.card.profession })
      #expect(
        story.colleaguesInside.allSatisfy { $0.profession == story.card.profession })
    }
    #expect(
      try PersonStory.of(33, in: Self.future, replicate: 1, week: 4, store: Self.store) == nil)
    #expect(
      try Diary.of(-1, in: Self.future, replicate: 1, weeks: 1...4, store: Self.store) == nil)
  }

  @Test func aListingHoldsThoseWhoAnswer() throws {
    let condition = PeopleCondition.and(
      .quantity(.familiarity, .greater, 0.3), .zone("Bourg", isEqual: true))
    let reporter = PeopleReporter(.count, of: .socialEntrepreneurs, where: condition)
    let listing = try PeopleListing.of(
      reporter, in: Self.future, replicate: 2, week: 40, store: Self.store)
    let (states, ties) = Self.run(to: 40)
    let plan = Self.store.plan(Self.future)
    let expected = (0..<plan.agentCount).filter {
      plan.profession(ofAgent: $0) == .socialEntrepreneurs && plan.zone(ofAgent: $0) == 0
        && states[$0].familiarity > 0.3
    }
    #expect(listing.rows.map(\.card.agent) == expected)
    #expect(!expected.isEmpty)
    for row in listing.rows {
      #expect(row.state == states[row.card.agent])
      #expect(
        row.partners == ties.count { $0.socialEntrepreneur == row.card.agent })
      #expect((row.trust == nil) == (row.partners == 0))
    }
  }
}
