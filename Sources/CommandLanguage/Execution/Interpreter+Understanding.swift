import Experiments
import Exploration
import Simulation
import SourceText
import TerritoryModel

extension Interpreter {
  /// Which branch is set against which: of two names, the second against the first, as one goes from A
  /// to B; of one, the present branch against it; without a name, the present branch against its twin
  /// without a programme.
  private func pair(
    _ first: Located<String>?, _ second: Located<String>?
  ) throws(ExecutionFailure) -> (first: Branch, second: Branch?) {
    switch (first, second) {
    case (let first?, let second?):
      let reference = try branch(first)
      let explained = try branch(second)
      guard reference.name != explained.name else {
        throw ExecutionFailure(.sameBranch(reference.name), at: second.span)
      }
      return (explained, reference)
    case (let other?, nil), (nil, let other?):
      let present = try present()
      let named = try branch(other)
      guard present.name != named.name else {
        throw ExecutionFailure(.sameBranch(named.name), at: other.span)
      }
      return (present, named)
    case (nil, nil):
      let present = try present()
      guard !present.scenario.programme.isEmpty else {
        throw ExecutionFailure(.noProgramme(present.name, isCompared: true))
      }
      return (present, nil)
    }
  }

  /// Refuses to set branches against each other before both were run; the one that stands at week 0 is
  /// named where the other does not.
  private func checkRun(_ left: Branch, _ right: Branch?) throws(ExecutionFailure) {
    guard let right else {
      guard left.week > 0 else { throw ExecutionFailure(.nothingRun) }
      return
    }
    guard max(left.week, right.week) > 0 else { throw ExecutionFailure(.nothingRun) }
    for (branch, other) in [(left, right), (right, left)] where branch.week == 0 {
      throw ExecutionFailure(
        .branchNotRun(
          branch.name, isPresent: branch.name == state.branch?.name, other: other.week))
    }
  }

  func compare(
    _ first: Located<String>?, _ second: Located<String>?, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    let (left, right) = try pair(first, second)
    let weeks = (first: left.week, second: right?.week ?? left.week)
    try checkRun(left, right)
    let other = right?.future ?? left.future.withoutProgramme
    let replicates = min(left.replicates, right?.replicates ?? left.replicates)
    let measures = Self.compared + state.watches
    let store = lives
    let comparison = try computing { () throws(EnsembleFailure) in
      try BranchComparison.between(
        left.future, other, measures: measures, replicates: replicates, weeks: weeks,
        store: store, effort: effort)
    }
    return .comparison(ComparisonAnswer(first: left, second: right, comparison: comparison))
  }

  /// What a comparison shows beside the measures followed.
  private static let compared: [Measure] = [
    .metric(.cooperation, .territory, window: 13), .metric(.volume, .territory, window: 13),
    .metric(.concertedShare, .territory, window: 13), .metric(.trust, .territory, window: 13),
    .metric(.favourability, .territory, window: 13), .metric(.believed, .territory, window: 13),
  ]

  func why(_ question: WhyQuestion, effort: Effort) throws(ExecutionFailure) -> Answer {
    let measure =
      question.measure ?? Located(.metric(.cooperation, .territory, window: 13), at: .atTextStart)
    let store = lives
    if let dates = question.dates {
      let branch = try self.branch(question.first)
      try check(measure, in: branch)
      let from = try week(dates.from, in: branch)
      let to = try week(dates.to, in: branch)
      guard from < to else {
        throw ExecutionFailure(.weeksReversed(from: from, to: to), at: dates.to.span)
      }
      guard to <= branch.week else {
        throw ExecutionFailure(.ahead(week: to, present: branch.week), at: dates.to.span)
      }
      let found = try computing { () throws(EnsembleFailure) in
        try Explanation.betweenDates(
          measure.value, of: branch.future, weeks: from...to, replicates: branch.replicates,
          store: store, effort: effort)
      }
      return .why(
        WhyAnswer(
          measure: measure.value, first: branch, second: nil, weeks: [from, to],
          explanation: .dates(found)))
    }
    let (left, right) = try pair(question.first, question.second)
    try check(measure, in: left)
    if let right { try check(measure, in: right) }
    let week = min(left.week, right?.week ?? left.week)
    try checkRun(left, right)
    let other = right?.future ?? left.future.withoutProgramme
    let replicates = min(left.replicates, right?.replicates ?? left.replicates)
    let explanation = try computing { () throws(EnsembleFailure) in
      try Explanation.between(
        measure.value, of: left.future, against: other, week: week, replicates: replicates,
        store: store, effort: effort)
    }
    return .why(
      WhyAnswer(
        measure: measure.value, first: left, second: right, weeks: [week],
        explanation: explanation))
  }

  func mirror(
    _ name: Located<String>?, at moment: Located<Moment>?, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    let branch = try self.branch(name)
    let asked = try moment.map { moment throws(ExecutionFailure) in
      try week(moment, in: branch)
    }
    let looked = asked ?? branch.week
    guard looked <= branch.week else {
      throw ExecutionFailure(.ahead(week: looked, present: branch.week), at: moment?.span)
    }
    try checkMemory(branch, replicates: branch.replicates, weeks: looked)
    let store = lives
    let view = try computing { () throws(EnsembleFailure) in
      try MirrorView.of(
        branch.future, replicates: branch.replicates, week: looked, store: store, effort: effort)
    }
    return .mirror(MirrorAnswer(branch: branch, week: looked, view: view))
  }

  // MARK: People

  /// The replicate asked for; without one, the sample life.
  private func chosenReplicate(
    _ asked: Located<Int>?, in branch: Branch
  ) throws(ExecutionFailure) -> Int {
    guard let asked else { return 1 }
    guard (1...branch.replicates).contains(asked.value) else {
      throw ExecutionFailure(
        .noSuchReplicate(asked.value, last: branch.replicates), at: asked.span)
    }
    return asked.value
  }

  /// Refuses to show people who hold the answers of respondents. Not at week 0 alone: views change
  /// slowly, and what people came with is told of them as long as they stay.
  private func checkShown(
    _ professions: [Profession], in branch: Branch, at span: SourceSpan? = nil
  ) throws(ExecutionFailure) {
    if let held = professions.first(where: branch.scenario.holdsAnswers) {
      throw ExecutionFailure(.showsRespondents(held), at: span)
    }
  }

  func agents(
    _ profession: Profession?, _ condition: PeopleCondition?, _ asked: Located<Int>?,
    effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    try checkShown(profession.map { [$0] } ?? Profession.allCases, in: branch)
    if let condition { try check(condition, in: branch, span: nil) }
    let replicate = try chosenReplicate(asked, in: branch)
    let reporter = PeopleReporter(.count, of: profession, where: condition)
    let store = lives
    let listing = try computing { () throws(EnsembleFailure) in
      try PeopleListing.of(
        reporter, in: branch.future, replicate: replicate, week: branch.week, store: store,
        effort: effort)
    }
    return .agents(
      AgentsAnswer(branch: branch, replicate: replicate, reporter: reporter, listing: listing))
  }

  /// The number of the post that a word names.
  private func number(
    _ person: Located<PersonWord>, in branch: Branch, replicate: Int
  ) throws(ExecutionFailure) -> Int {
    let plan = lives.plan(branch.future)
    let posts = PostDirectory(plan, seed: branch.seed, replicate: replicate)
    switch person.value {
    case .number(let number):
      guard posts.contains(number) else {
        throw ExecutionFailure(
          .noSuchPost(number, last: plan.agentCount - 1), at: person.span)
      }
      try checkShown([plan.profession(ofAgent: number)], in: branch, at: person.span)
      return number
    case .name(let name):
      guard let number = posts.agent(named: name) else {
        throw ExecutionFailure(
          .unknownPerson(name, known: branch.scenario.people.map(\.name)), at: person.span)
      }
      try checkShown([plan.profession(ofAgent: number)], in: branch, at: person.span)
      return number
    }
  }

  func agent(
    _ person: Located<PersonWord>, _ asked: Located<Int>?, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let replicate = try chosenReplicate(asked, in: branch)
    let post = try number(person, in: branch, replicate: replicate)
    let store = lives
    let story = try computing { () throws(EnsembleFailure) in
      try PersonStory.of(
        post, in: branch.future, replicate: replicate, week: branch.week, store: store,
        effort: effort)
    }
    guard let story else { throw ExecutionFailure(.noSuchPost(post, last: 0), at: person.span) }
    return .agent(AgentAnswer(branch: branch, replicate: replicate, story: story))
  }

  func diary(
    _ person: Located<PersonWord>, from: Located<Moment>?, to: Located<Moment>?,
    _ asked: Located<Int>?, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let replicate = try chosenReplicate(asked, in: branch)
    let post = try number(person, in: branch, replicate: replicate)
    guard branch.week > 0 else { throw ExecutionFailure(.nothingRun) }
    let first = try from.map { moment throws(ExecutionFailure) in try week(moment, in: branch) }
    let last = try to.map { moment throws(ExecutionFailure) in try week(moment, in: branch) }
    let end = last ?? branch.week
    guard end <= branch.week else {
      throw ExecutionFailure(.ahead(week: end, present: branch.week), at: to?.span)
    }
    if let first, first > branch.week {
      throw ExecutionFailure(.ahead(week: first, present: branch.week), at: from?.span)
    }
    let start = max(first ?? 1, 1)
    guard start <= end else {
      throw ExecutionFailure(.weeksReversed(from: start, to: end), at: from?.span)
    }
    let store = lives
    let diary = try computing { () throws(EnsembleFailure) in
      try Diary.of(
        post, in: branch.future, replicate: replicate, weeks: start...end, store: store,
        effort: effort)
    }
    guard let diary else { throw ExecutionFailure(.noSuchPost(post, last: 0), at: person.span) }
    return .diary(DiaryAnswer(branch: branch, replicate: replicate, diary: diary))
  }
}

extension SourceSpan {
  /// The start of the text: where nothing was typed.
  static let atTextStart = SourceSpan(SourcePosition(line: 1, column: 1))
}
