import TerritoryModel

/// The search for the best programmes: all of them where they are few, else some that are made action
/// by action and then improved by exchanges.
struct ProgrammeSearch {
  private var pool: ProgrammePool
  private let question: ProgrammeQuestion
  /// Whether the limit on runs stopped the search.
  private var isCutShort = false
  private var isExhaustive = false

  /// Replicates of the first round of a race.
  private static let firstRound = 8
  /// Programmes that are extended at each number of actions.
  private static let beam = 4
  /// More programmes than this are never all run.
  private static let mostEnumerated = 512

  init(_ question: ProgrammeQuestion, on runner: StudyRunner) throws(QuestionFailure) {
    self.question = question
    pool = try ProgrammePool(question, on: runner)
  }

  mutating func search() throws(QuestionFailure) -> ProgrammeRanking {
    let options = pool.space.options.count
    let needed =
      raceRuns(options, keep: Self.beam) + question.searchReplicates + reserve
    guard needed <= question.mostRuns else { throw .limitTooLow(needed: needed) }
    if let all = everyProgramme {
      isExhaustive = true
      _ = try race(all, keep: question.runnersUp + 1)
    } else {
      try grow()
      try exchange()
    }
    return try measure()
  }

  /// Every programme that fits, when the runs allow a race of them all.
  private var everyProgramme: [[Int]]? {
    guard let all = pool.space.all(atMost: Self.mostEnumerated), exhaustiveRuns(all) <= spare
    else { return nil }
    return all
  }

  /// The runs of a race of every programme, and of no programme.
  private func exhaustiveRuns(_ all: [[Int]]) -> Int {
    raceRuns(all.count, keep: question.runnersUp + 1) + question.searchReplicates
  }

  /// The most runs that the search and the final measure take together, before any is made.
  var runLimit: Int {
    everyProgramme.map { exhaustiveRuns($0) + reserve } ?? question.mostRuns
  }

  private var firstRound: Int { min(Self.firstRound, question.searchReplicates) }

  /// The runs kept back: those of the final measure, and the best programme without each action.
  private var reserve: Int {
    (question.runnersUp + 2) * question.finalReplicates
      + pool.space.mostActions * question.searchReplicates
  }

  /// The runs that the search may still make.
  private var spare: Int { question.mostRuns - reserve - pool.trials.runs }

  /// Successive halving (Karnin, Koren & Somekh 2013; Jamieson & Talwalkar 2016): all run a few
  /// replicates, the better half goes on with twice as many, until those to be kept have all. Every
  /// programme meets the same draws, so that differences are paired.
  ///
  /// - Returns: the programmes that ran to the end, the best first.
  private mutating func race(_ asked: [[Int]], keep: Int) throws(QuestionFailure) -> [[Int]] {
    var alive = asked
    var left = raceRuns(asked.count, keep: keep)
    for round in rounds {
      alive = Array(alive.prefix(size(of: asked.count, in: round, keep: keep)))
      let runs = pool.trials.runs
      try pool.measure(alive, replicates: round, of: runs + left + reserve)
      left = max(0, left - (pool.trials.runs - runs))
      // Of programmes that nothing tells apart the first goes on before the others, so that they do not
      // take the places of those that differ.
      let groups = pool.groups(pool.ranked(alive, replicates: round), replicates: round)
      alive = groups.map { $0[0] } + groups.flatMap { $0.dropFirst() }
    }
    return alive
  }

  /// The replicates after each round of a race.
  private var rounds: [Int] {
    var rounds = [firstRound]
    while let last = rounds.last, last < question.searchReplicates {
      rounds.append(min(2 * last, question.searchReplicates))
    }
    return rounds
  }

  /// How many of some programmes run in a round of a race.
  private func size(of count: Int, in round: Int, keep: Int) -> Int {
    var size = count
    for _ in rounds.prefix(while: { $0 < round }) { size = min(size, max(keep, (size + 1) / 2)) }
    return size
  }

  /// The runs of a race, no programme left out.
  private func raceRuns(_ count: Int, keep: Int) -> Int {
    var (before, runs) = (0, 0)
    for round in rounds {
      runs += size(of: count, in: round, keep: keep) * (round - before)
      before = round
    }
    return runs
  }

  /// As many programmes as the runs left allow a race of, those first whose actions gained most alone.
  private mutating func within(_ programmes: [[Int]], keep: Int) -> [[Int]] {
    var most = programmes.count
    while most > 0, raceRuns(most, keep: keep) > spare - question.searchReplicates { most -= 1 }
    guard programmes.count > most else { return programmes }
    isCutShort = true
    let alone = pool.space.options.indices.map { pool.gain([$0], replicates: firstRound) ?? 0 }
    let keyed = programmes.map { programme in
      (programme: programme, hope: programme.reduce(0) { $0 + alone[$1] })
    }
    return keyed.sorted { left, right in
      left.hope != right.hope
        ? left.hope > right.hope : left.programme.lexicographicallyPrecedes(right.programme)
    }.prefix(most).map(\.programme)
  }

  /// Beam search: programmes of one action, of two, and so on; the best of each number are extended.
  private mutating func grow() throws(QuestionFailure) {
    var beam: [[Int]] = [[]]
    while !beam.isEmpty {
      let longer = unique(beam.flatMap(pool.space.extensions))
      let tried = within(longer, keep: Self.beam)
      guard !tried.isEmpty else { return }
      beam = try Array(race(tried, keep: Self.beam).prefix(Self.beam))
    }
  }

  /// Local search: from the best programme to the best of those one exchange, one action more or one
  /// less away, as long as one is better.
  private mutating func exchange() throws(QuestionFailure) {
    while let best = complete.first(where: { !$0.isEmpty }) {
      let around = unique(
        pool.space.exchanges(best) + pool.space.reductions(best) + pool.space.extensions(best)
      ).filter { pool.replicates($0) == 0 }
      let tried = within(around, keep: 1)
      guard !tried.isEmpty else { return }
      _ = try race(tried, keep: 1)
      if complete.first(where: { !$0.isEmpty }) == best { return }
    }
  }

  /// The programmes that ran every replicate of the search, the best first; no programme is one.
  private var complete: [[Int]] {
    pool.ranked(
      [[]] + pool.programmes.filter { pool.replicates($0) >= question.searchReplicates },
      replicates: question.searchReplicates)
  }

  private func unique(_ programmes: [[Int]]) -> [[Int]] {
    var seen = Set<[Int]>()
    return programmes.filter { seen.insert($0).inserted }
  }

  /// Measures the best programme and its runners-up on replicates that chose nothing.
  ///
  /// The best programme without one of its actions is always among them: it shows whether that action
  /// is worth its price.
  private mutating func measure() throws(QuestionFailure) -> ProgrammeRanking {
    let first = question.searchReplicates
    let last = first + question.finalReplicates
    if let best = complete.first {
      try pool.measure(
        pool.space.reductions(best), replicates: first,
        of: pool.trials.runs + (question.runnersUp + 2) * question.finalReplicates)
    }
    let ranked = complete.filter { pool.gain($0, replicates: first) != nil }
    guard ranked.count > 1 else { throw .noValue }
    let groups = pool.groups(ranked, replicates: first)
    var chosen = Array(groups.prefix(question.runnersUp + 1))
    let shorter = Set(pool.space.reductions(ranked[0]))
    if chosen.count > 1,
      let kept = groups.first(where: { !shorter.isDisjoint(with: $0) }), !chosen.contains(kept)
    {
      chosen[chosen.count - 1] = kept
    }
    let finalists = chosen.map { $0[0] }
    // No programme runs beside any.
    let programmes = finalists.filter { !$0.isEmpty }
    try pool.measure(
      programmes, replicates: last,
      of: pool.trials.runs + pool.missing(programmes, replicates: last))
    return try ranking(finalists, first..<last)
  }

  private func ranking(
    _ finalists: [[Int]], _ fresh: Range<Int>
  ) throws(QuestionFailure) -> ProgrammeRanking {
    var others = pool.ranked(
      pool.programmes.filter { !finalists.contains($0) }, replicates: firstRound)
    let confidence = 1 - 0.05 / Double(max(finalists.count - 1, 1))
    var candidates: [ProgrammeRanking.Candidate] = []
    for programme in finalists {
      guard let effect = PairedDifference(pool.pairs(programme, [], fresh)) else {
        throw .noValue
      }
      let pairs = pool.pairs(finalists[0], programme, fresh)
      let isBest = programme == finalists[0]
      let equals = others.filter { pool.isSame($0, as: programme) }
      others.removeAll(where: equals.contains)
      candidates.append(
        ProgrammeRanking.Candidate(
          programme: pool.space.actions(programme), cost: pool.space.cost(programme),
          effect: effect, behind: isBest ? nil : PairedDifference(pairs),
          isToldFromBest: !isBest
            && Moments(pairs.map { $0.0 - $0.1 }).isToldFromZero(confidence: confidence),
          equals: equals.map(pool.space.actions)))
    }
    return ProgrammeRanking(
      candidates: candidates, considered: pool.programmes.count, isExhaustive: isExhaustive,
      isCutShort: isCutShort, runs: pool.trials.runs, replicates: fresh.count,
      firstReplicate: fresh.lowerBound + 1)
  }
}

extension Moments {
  /// Whether 0 lies outside of the interval of the mean (Student) at a confidence.
  fileprivate func isToldFromZero(confidence: Double) -> Bool {
    guard count > 1 else { return false }
    let half =
      StudentLaw.halfWidth(confidence: confidence, degreesOfFreedom: count - 1) * standardError
    return abs(mean) > half
  }
}
