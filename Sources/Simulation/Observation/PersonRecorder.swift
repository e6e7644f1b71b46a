import TerritoryModel

/// Records what happens to chosen people, for a diary; it draws nothing and changes nothing.
public struct PersonRecorder: Sendable {
  /// The agents watched, in ascending order, each once.
  public let people: [Int]
  /// What happened, in order.
  public private(set) var records: [Record] = []
  private var before: [PersonState] = []
  private let isWatched: Set<Int>

  /// Something that happened to one person.
  public struct Record: Sendable, Hashable {
    /// The week.
    public var week: Int
    /// The agent.
    public var person: Int
    /// The phase of the week.
    public var phase: Phase
    /// What happened.
    public var happening: Happening
  }

  /// What can happen to a person.
  public enum Happening: Sendable, Hashable {
    /// The state moved, in a phase or through an action of the programme.
    case changed(action: String?, from: PersonState, to: PersonState)
    /// An opportunity came up with a partner.
    case opportunity(partner: Int, initiated: Bool, result: OpportunityResult)
    /// The person met somebody in an encounter or an immersion.
    case met(action: String, other: Int, isPositive: Bool, tied: Bool)
    /// The person heard a colleague.
    case heard(colleague: Int)
    /// The person left; the state is now the newcomer's.
    case left
  }

  /// What an opportunity came to.
  public enum OpportunityResult: Sendable, Hashable {
    /// The initiator let it go.
    case missed
    /// The proposal was refused.
    case refused
    /// The two cooperated: 1 relay, 2 coordination, 3 concerted work.
    case cooperated(form: Int, isPositive: Bool)
  }

  /// A recorder of some agents.
  public init(watching people: [Int]) {
    isWatched = Set(people)
    self.people = isWatched.sorted()
  }

  mutating func begin(_ states: [PersonState]) { before = states }

  mutating func add(_ week: Int, _ person: Int, _ phase: Phase, _ happening: Happening) {
    records.append(Record(week: week, person: person, phase: phase, happening: happening))
  }

  mutating func met(
    week: Int, action: String, worker: Int, entrepreneur: Int, isPositive: Bool, tied: Bool
  ) {
    for (person, other) in [(worker, entrepreneur), (entrepreneur, worker)]
    where isWatched.contains(person) {
      add(
        week, person, .programme,
        .met(action: action, other: other, isPositive: isPositive, tied: tied))
    }
  }

  /// Records the changes since the last call.
  mutating func changes(_ week: Int, _ phase: Phase, action: String?, to states: [PersonState]) {
    for (index, person) in people.enumerated() where before[index] != states[index] {
      add(
        week, person, phase,
        .changed(action: action, from: before[index], to: states[index]))
    }
    before = states
  }
}

extension Run {
  borrowing func watchedStates() -> [PersonState] {
    var states: [PersonState] = []
    for agent in recorder?.people ?? [] { states.append(person(agent)) }
    return states
  }

  /// Records what an action did to the people watched.
  mutating func record(_ action: ResolvedAction) {
    let states = watchedStates()
    recorder?.changes(week, .programme, action: action.action.id, to: states)
  }

  /// Records what a phase did to the people watched. Whom they heard and whether they left are drawn
  /// again: a draw is a pure function of its key.
  mutating func record(_ phase: Phase) {
    let people = recorder?.people ?? []
    switch phase {
    case .cooperation:
      for person in people { recordOpportunities(of: person) }
    case .influence:
      let coefficients = plan.regime(week: week).coefficients
      guard coefficients.influenceRule == .bounded || coefficients.influenceRule == .repulsive
      else { break }
      let hearing = Hearing(draws: draws, layout: plan.layout, colleagues: colleagues)
      for person in people {
        let words = hearing.words(of: person, week: week)
        if openUniform(words[0]) < coefficients.influenceRate,
          let colleague = hearing.colleague(of: person, word: words[1])
        {
          recorder?.add(week, person, phase, .heard(colleague: colleague))
        }
      }
    case .turnover:
      for person in people {
        let uniform = draws.uniform(
          week: week, purpose: .turnover, entity: UInt64(plan.layout.identities[person]))
        if uniform < frame.turnover[plan.layout.cell(ofAgent: person)] {
          recorder?.add(week, person, phase, .left)
        }
      }
    default: break
    }
    let states = watchedStates()
    recorder?.changes(week, phase, action: nil, to: states)
  }

  private mutating func recordOpportunities(of person: Int) {
    let isWorker = plan.profession(ofAgent: person) == .socialWorkers
    var met: [(tie: Int, partner: Int)] = []
    if let lentTies {
      met = lentTies.ties.partners(of: person, isWorker: isWorker)
    } else {
      met = partners.partners(of: person, isWorker: isWorker)
    }
    for (tie, partner) in met {
      let outcome = TieOutcome(code: outcomes.base[tie])
      guard outcome != .none else { continue }
      let result: PersonRecorder.OpportunityResult =
        switch outcome.result {
        case TieOutcome.missed: .missed
        case TieOutcome.refused: .refused
        default: .cooperated(form: outcome.level, isPositive: outcome.isPositive)
        }
      recorder?.add(
        week, person, .cooperation,
        .opportunity(
          partner: partner, initiated: outcome.workerInitiated == isWorker, result: result))
    }
  }
}
