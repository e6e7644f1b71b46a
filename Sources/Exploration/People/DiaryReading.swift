import Experiments
import Simulation
import TerritoryModel

extension Diary {
  /// The diary of a post; nothing when there is no such post.
  ///
  /// - Parameters:
  ///   - weeks: the weeks told, from 1 on; at week 0 nothing has happened yet.
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func of(
    _ agent: Int, in future: Future, replicate: Int, weeks: ClosedRange<Int>, store: LifeStore,
    effort: Effort = Effort()
  ) throws(EnsembleFailure) -> Diary? {
    let plan = store.plan(future)
    let posts = PostDirectory(plan, seed: future.seed, replicate: replicate)
    guard posts.contains(agent) else { return nil }
    let weeks = max(weeks.lowerBound, 1)...max(weeks.upperBound, 1)
    let life = try store.relive(
      future, replicate: replicate, from: weeks.lowerBound - 1, to: weeks.upperBound,
      into: RecordedLife(), effort: effort,
      prepare: { $0.recorder = PersonRecorder(watching: [agent]) },
      visit: { run, life in
        life.states.append(run.person(agent))
        if run.week == weeks.upperBound { life.records = run.recorder?.records ?? [] }
      })
    guard let start = life.states.first, let end = life.states.last else { return nil }
    let writer = DiaryWriter(agent: agent, scenario: future.scenario, posts: posts)
    return Diary(
      card: posts.card(agent, week: weeks.lowerBound - 1), replicate: replicate, weeks: weeks,
      entries: writer.entries(life, weeks: weeks), start: start, end: end)
  }
}

/// What a recorder saw of one post.
private struct RecordedLife: Sendable {
  /// The state at the end of each week, from the week before the first.
  var states: [PersonState] = []
  var records: [PersonRecorder.Record] = []
}

/// Makes events of records.
private struct DiaryWriter {
  let agent: Int
  let scenario: Scenario
  let posts: PostDirectory

  /// The weeks in order, silent ones folded.
  func entries(_ life: RecordedLife, weeks: ClosedRange<Int>) -> [Diary.Entry] {
    let records = Dictionary(grouping: life.records, by: \.week)
    var entries: [Diary.Entry] = []
    var silentFrom: Int?
    func state(_ week: Int) -> PersonState { life.states[week - weeks.lowerBound + 1] }
    func fold(before week: Int) {
      guard let first = silentFrom else { return }
      entries.append(.silent(first...(week - 1), from: state(first - 1), to: state(week - 1)))
      silentFrom = nil
    }
    // An effort stopped half-way throws, so every week has its state.
    for week in weeks where week - weeks.lowerBound + 1 < life.states.count {
      let events = events(records[week] ?? [], week: week)
      if events.isEmpty {
        silentFrom = silentFrom ?? week
      } else {
        fold(before: week)
        entries.append(.week(week, events))
      }
    }
    fold(before: weeks.lowerBound + life.states.count - 1)
    return entries
  }

  /// What is worth telling of a week.
  private func events(_ records: [PersonRecorder.Record], week: Int) -> [Diary.Event] {
    var heard: [PersonCard] = []
    var events: [Diary.Event] = []
    for record in records {
      switch record.happening {
      case .met(let id, let other, let isPositive, let tied):
        guard let action = action(id) else { continue }
        events.append(
          .met(action, other: during(week, other), isPositive: isPositive, tied: tied))
      case .opportunity(let partner, let initiated, let result):
        // What the other let go was never seen from here.
        if result == .missed, !initiated { continue }
        events.append(.opportunity(other: during(week, partner), initiated: initiated, result))
      case .heard(let colleague):
        heard.append(during(week, colleague))
      case .left:
        break
      case .changed(let id, let from, let to):
        if let event = change(
          record, by: id.flatMap(action), heard: heard, from: from, to: to)
        {
          events.append(event)
        }
      }
    }
    return events
  }

  /// A change that is worth telling; nothing for one that only time made.
  private func change(
    _ record: PersonRecorder.Record, by action: Action?, heard: [PersonCard],
    from: PersonState, to: PersonState
  ) -> Diary.Event? {
    switch record.phase {
    case .programme:
      return action.map { .moved(.action($0), from: from, to: to) }
    case .experience:
      return .moved(.experience, from: from, to: to)
    case .influence:
      guard
        max(abs(to.warmth - from.warmth), abs(to.competence - from.competence))
          >= Diary.tellingChange
      else { return nil }
      return .moved(.colleagues(heard), from: from, to: to)
    case .forgetting:
      guard
        max(
          abs(to.coreWarmth - from.coreWarmth), abs(to.coreCompetence - from.coreCompetence))
          >= Diary.tellingChange
      else { return nil }
      return .coreMoved(from: from, to: to)
    case .turnover:
      return .left(during(record.week, agent), newcomer: to)
    case .cooperation, .observation:
      return nil
    }
  }

  private func action(_ id: String) -> Action? { scenario.programme.first { $0.id == id } }

  /// Who holds a post during a week: before anybody leaves at its end.
  private func during(_ week: Int, _ agent: Int) -> PersonCard {
    posts.card(agent, week: week - 1)
  }
}
