import Experiments
import Simulation
import Synchronization
import TerritoryModel
import Testing

@Suite struct ProgrammeTests {
  private typealias Tiny = TinyTerritory

  /// Campaigns of three sizes and prices, and one that does nothing.
  private static let candidates = [
    Tiny.campaign("petite", shift: 0.1, cost: 1_000),
    Tiny.campaign("moyenne", shift: 0.2, cost: 2_000),
    Tiny.campaign("grande", shift: 0.35, cost: 5_000),
    Tiny.campaign("rien", shift: 0, cost: 0, hours: 0),
  ]

  private static func question(
    _ candidates: [Action] = candidates, euros: Double?, hours: Double? = nil,
    horizon: Int = 6, mostRuns: Int = 20_000
  ) -> ProgrammeQuestion {
    ProgrammeQuestion(
      Tiny.scenario(horizon: 26), candidates: candidates,
      budget: ProgrammeBudget(euros: euros, hours: hours), aim: ProgrammeAim(Tiny.favourability),
      horizon: horizon, runnersUp: 3, searchReplicates: 16, finalReplicates: 12,
      mostRuns: mostRuns)
  }

  /// What every programme within a budget gains on some replicates, by brute force.
  private static func bruteForce(
    _ question: ProgrammeQuestion, replicates: ClosedRange<Int>
  ) throws -> [(ids: [String], gain: Double)] {
    let subsets = (0..<(1 << question.candidates.count)).map { bits in
      question.candidates.indices.filter { bits & (1 << $0) != 0 }.map { question.candidates[$0] }
    }.filter { subset in
      subset.reduce(0) { $0 + ($1.cost ?? 0) } <= question.budget.euros ?? .infinity
    }
    let table = try StudyRunner(threads: 2).table(
      ExperimentPlan(
        subsets.map { subset in
          var scenario = question.scenario
          scenario.programme = subset
          return scenario
        }, replicates: replicates.upperBound, isPaired: false,
        outcomes: [Outcome(Tiny.favourability, week: question.horizon)], seed: question.seed))
    return subsets.indices.map { place in
      let gains = zip(table.values(0, point: place), table.values(0, point: 0)).map {
        ($0.0 ?? .nan) - ($0.1 ?? .nan)
      }
      return (
        subsets[place].map(\.id), Moments(Array(gains[(replicates.lowerBound - 1)...])).mean
      )
    }
  }

  @Test(arguments: [1_000.0, 2_000, 3_000, 4_999, 5_000, 7_500, 8_000])
  func bestOfASmallWorld(euros: Double) throws {
    let question = Self.question(euros: euros)
    let found = try StudyRunner(threads: 2).bestProgrammes(question)
    #expect(found.isExhaustive && !found.isCutShort)
    let most = try StudyRunner(threads: 2).runLimit(question)
    #expect(found.runs <= most && most < question.mostRuns)
    let all = try Self.bruteForce(question, replicates: 1...16)
    let best = try #require(all.max { $0.gain < $1.gain })
    let first = try #require(found.candidates.first)
    #expect(all.first { $0.ids == first.programme.map(\.id) }?.gain == best.gain)
    #expect(found.considered == all.count - 1)
    // Nothing is paid, and nothing listed, for what does nothing.
    #expect(!first.programme.contains { $0.id == "rien" })
    #expect(found.candidates.allSatisfy { ($0.cost.euros ?? 0) <= euros })
    // What differs by nothing but "rien" is one programme.
    let distinct = Set(all.map { $0.ids.filter { $0 != "rien" } }).count
    #expect(found.candidates.count == min(4, distinct))
    #expect(!found.candidates.contains { $0.programme.contains { $0.id == "rien" } })
  }

  /// What is told was measured on replicates that chose nothing.
  @Test func freshReplicates() throws {
    let question = Self.question(euros: 8_000)
    let found = try StudyRunner(threads: 2).bestProgrammes(question)
    #expect(found.firstReplicate == 17 && found.replicates == 12)
    let fresh = try Self.bruteForce(question, replicates: 17...28)
    let chosen = try Self.bruteForce(question, replicates: 1...16)
    for candidate in found.candidates {
      let ids = candidate.programme.map(\.id)
      let gain = try #require(fresh.first { $0.ids == ids }?.gain)
      #expect(abs(candidate.effect.mean - gain) < 1e-12)
      #expect(candidate.effect.mean != chosen.first { $0.ids == ids }?.gain)
      #expect(candidate.effect.count == 12)
    }
    let order = found.candidates.compactMap { candidate in
      chosen.first { $0.ids == candidate.programme.map(\.id) }?.gain
    }
    #expect(order == order.sorted(by: >))
  }

  /// A programme that does exactly as well as the best is one with it, and the cheaper is named.
  @Test func runnersUp() throws {
    let found = try StudyRunner(threads: 2).bestProgrammes(Self.question(euros: 8_000))
    let best = try #require(found.candidates.first)
    #expect(best.programme.map(\.id) == ["petite", "moyenne", "grande"])
    #expect(best.behind == nil && !best.isToldFromBest)
    #expect(best.equals.map { $0.map(\.id) } == [["petite", "moyenne", "grande", "rien"]])
    let worse = try #require(
      found.candidates.first { $0.programme.map(\.id) == ["moyenne", "grande"] })
    #expect((worse.behind?.mean ?? 0) > 0 && worse.isToldFromBest)
    #expect(found.cheapestNotToldFromBest == best)
  }

  /// The same people under another list of zones are the same programme: it takes no place from one that
  /// differs.
  @Test func equalProgrammesAreOne() throws {
    var listed = Self.candidates[1]
    listed.zones = ["A", "B"]
    var half = Self.candidates[1]
    half.zones = ["A"]
    let found = try StudyRunner(threads: 2).bestProgrammes(
      Self.question([Self.candidates[1], listed, half], euros: 2_000))
    #expect(found.considered == 3)
    #expect(found.candidates.map(\.programme) == [[Self.candidates[1]], [half], []])
    #expect(found.candidates.map(\.equals) == [[[listed]], [], []])
  }

  /// Where nothing helps, the best is to do nothing.
  @Test func nothingHelps() throws {
    let found = try StudyRunner(threads: 2).bestProgrammes(
      Self.question([Self.candidates[3], Tiny.campaign("inutile", shift: 0)], euros: 5_000))
    #expect(found.candidates.first?.programme.isEmpty == true)
    #expect(found.candidates.first?.effect.mean == 0)
    #expect(found.candidates.count == 1)
    #expect(
      found.candidates.first?.equals.map { $0.map(\.id) }
        == [["rien"], ["inutile"], ["rien", "inutile"]])
    #expect(found.candidates.allSatisfy { !$0.isToldFromBest })
    var lower = Self.question(euros: 5_000)
    lower.aim.isHigherBetter = false
    let least = try StudyRunner(threads: 2).bestProgrammes(lower)
    #expect(least.candidates.first?.programme.isEmpty == true)
    #expect((least.candidates.last?.effect.mean ?? 0) >= 0)
  }

  /// Too many programmes to run all: four campaigns in four weeks each, of which a search must find the
  /// best, in the last week, when least is forgotten.
  @Test func search() throws {
    let candidates = [0.05, 0.4, 0.1, 0.3].enumerated().flatMap { place, shift in
      (1...4).map { Tiny.campaign("c\(place)", at: $0, shift: shift) }
    }
    var question = Self.question(candidates, euros: 2_000, horizon: 5, mostRuns: 4_000)
    question.scenario.parameters[.forgettingHalfLife] = 2
    let runner = StudyRunner(threads: 2)
    // Two of four are few: all are run. Four are many: a search chooses.
    let few = try runner.bestProgrammes(question)
    #expect(few.isExhaustive && few.considered == 16 + 6 * 16)
    question.budget.euros = 4_000
    let many = try runner.bestProgrammes(question)
    #expect(!many.isExhaustive && many.runs <= 4_000)
    for (found, ids) in [(few, ["c1", "c3"]), (many, ["c0", "c1", "c2", "c3"])] {
      let best = try #require(found.candidates.first)
      #expect(best.programme.map(\.id) == ids)
      #expect(best.programme.allSatisfy { $0.timing.at == 4 })
      for candidate in found.candidates {
        #expect(Set(candidate.programme.map(\.id)).count == candidate.programme.count)
      }
    }
  }

  /// A search that runs out says so and still keeps to its limits.
  @Test func limits() throws {
    let candidates = (0..<5).flatMap { place in
      (1...4).map { Tiny.campaign("c\(place)", at: $0, shift: 0.05 * Double(place + 1)) }
    }
    var question = Self.question(candidates, euros: 3_000, hours: 25, horizon: 5, mostRuns: 700)
    let found = try StudyRunner(threads: 2).bestProgrammes(question)
    #expect(found.isCutShort && !found.isExhaustive)
    #expect(found.runs <= 700)
    #expect(found.candidates.allSatisfy { ($0.cost.hours ?? 0) <= 25 })
    question.mostRuns = 100
    let failure = #expect(throws: QuestionFailure.self) {
      _ = try StudyRunner(threads: 2).bestProgrammes(question)
    }
    guard case .limitTooLow(let needed) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(needed > 100)
    // With as many runs as it asks for it has an answer.
    question.mostRuns = needed
    let least = try StudyRunner(threads: 2).bestProgrammes(question)
    #expect(least.runs <= needed && !least.candidates.isEmpty)
  }

  @Test func threadsDoNotMatter() throws {
    let question = Self.question(euros: 3_000)
    let alone = try StudyRunner(threads: 1).bestProgrammes(question)
    #expect(try StudyRunner(threads: 3).bestProgrammes(question) == alone)
  }

  @Test func shocksBefallEveryProgramme() throws {
    var question = Self.question([Self.candidates[0]], euros: 1_000)
    question.scenario.programme = [
      Action(
        .shock, id: "scandale", timing: Timing(at: 3),
        values: [.kind: Double(ShockKind.scandal.rawValue), .share: 1, .shift: 0.5])
    ]
    let found = try StudyRunner(threads: 2).bestProgrammes(question)
    let best = try #require(found.candidates.first)
    #expect(best.programme.map(\.id) == ["petite"])
    var with = question.scenario
    with.programme.append(Self.candidates[0])
    let table = try StudyRunner(threads: 2).table(
      ExperimentPlan(
        [with, question.scenario], replicates: 28, isPaired: false,
        outcomes: [Outcome(Tiny.favourability, week: 6)], seed: question.seed))
    let pairs = zip(table.values(0, point: 0), table.values(0, point: 1)).dropFirst(16).map {
      ($0.0 ?? .nan, $0.1 ?? .nan)
    }
    #expect(PairedDifference(pairs) == best.effect)
  }

  @Test func refusals() throws {
    let unknown =
      Self.candidates + [
        Tiny.campaign("sans-prix", shift: 0.1, cost: nil),
        Tiny.campaign("sans-heures", shift: 0.1, hours: nil),
      ]
    let runner = StudyRunner(threads: 2)
    #expect(throws: QuestionFailure.unknownCost(euros: ["sans-prix"], hours: ["sans-heures"])) {
      _ = try runner.bestProgrammes(Self.question(unknown, euros: 1_000, hours: 10))
    }
    // A price that no budget limits need not be known.
    #expect(
      try runner.bestProgrammes(Self.question([unknown[5]], euros: 1_000)).considered == 1)
    #expect(throws: QuestionFailure.nothingAffordable) {
      _ = try runner.bestProgrammes(Self.question([Self.candidates[1]], euros: 1_999))
    }
    #expect(throws: QuestionFailure.nothingAffordable) {
      _ = try runner.bestProgrammes(Self.question([], euros: 1_999))
    }
    var lost = Self.candidates[0]
    lost.zones = ["Atlantide"]
    #expect {
      _ = try runner.bestProgrammes(Self.question([lost], euros: 1_999))
    } throws: { error in
      guard case QuestionFailure.flawed("petite", let flaw) = error else { return false }
      return flaw.problem == .unknownName("Atlantide", .zone)
    }
    #expect(throws: QuestionFailure.cancelled) {
      _ = try StudyRunner(threads: 2, isCancelled: { true }).bestProgrammes(
        Self.question(euros: 1_000))
    }
  }

  @Test func progressNeverGoesBack() throws {
    let told = Mutex<[(done: Int, total: Int)]>([])
    let found = try StudyRunner(
      threads: 1, progress: { done, total in told.withLock { $0.append((done, total)) } }
    ).bestProgrammes(Self.question(euros: 3_000))
    let steps = told.withLock(\.self)
    #expect(steps.map(\.done) == Array(1...found.runs))
    #expect(steps.allSatisfy { $0.done <= $0.total })
    #expect(steps.last?.total == found.runs)
  }

  /// Variants keep the id and the price; those that would be wrong are not offered.
  @Test func variants() throws {
    let training = Action(
      .training, id: "formation", timing: Timing(at: 4, every: 26, times: 2), cost: 300, hours: 5)
    let meeting = Action(.encounter, id: "rencontre", timing: Timing(at: 8), cost: 900)
    let shock = Action(.shock, id: "choc", timing: Timing(at: 3))
    let scenario = Tiny.scenario([training, shock, meeting], horizon: 52)
    let all = ProgrammeVariants().actions(of: scenario, horizon: 52)
    #expect(Set(all).count == all.count)
    let trainings = all.filter { $0.id == "formation" }
    #expect(trainings.first == training)
    #expect(trainings.allSatisfy { $0.cost == 300 && $0.timing.every == 26 })
    // As written, in each zone, for each profession; in the week written and four others.
    #expect(trainings.count == 5 * 5)
    #expect(Set(trainings.map(\.timing.at)) == [4, 1, 13, 26, 39])
    // A meeting of one profession is none.
    let meetings = all.filter { $0.id == "rencontre" }
    #expect(meetings.count == 3 * 5)
    #expect(meetings.allSatisfy { $0.profession == .both })
    #expect(!all.contains { $0.kind == .shock })
    var alone = scenario
    for action in all {
      alone.programme = [action]
      #expect(!alone.flaws().contains { !$0.isWarning })
    }
    let asked = ProgrammeVariants(weeks: [2], isByZone: false, isByProfession: false)
    #expect(asked.actions(of: scenario, horizon: 52).map(\.timing.at) == [4, 2, 8, 2])
  }
}
