import CommandLanguage
import Experiments
import Exploration
import ScenarioFiles
import TerritoryModel
import Testing

@Suite("Questions of many runs, carried out")
struct ExperimentExecutionTests {
  private func session(_ lines: String..., threads: Int = 2) throws -> Interpreter {
    var interpreter = Interpreter(
      lives: LifeStore(threads: threads), reader: ScenarioReader(), machineMemory: 8e9)
    for line in ["load petite-equipe", "replicate 2", "set run.burnIn 4"] + lines {
      _ = try answer(line, on: &interpreter)
    }
    return interpreter
  }

  @discardableResult
  private func answer(_ line: String, on interpreter: inout Interpreter) throws -> Answer? {
    var answer: Answer?
    for parsed in try CommandReader(allowsPrefixes: false, isSafe: true).read(line) {
      answer = try interpreter.execute(parsed.command, text: parsed.canonical)
    }
    return answer
  }

  private func problem(_ line: String, on interpreter: Interpreter) -> ExecutionProblem? {
    var interpreter = interpreter
    do {
      _ = try answer(line, on: &interpreter)
      return nil
    } catch let failure as ExecutionFailure {
      return failure.problem
    } catch {
      return nil
    }
  }

  @Test("a sweep is the runs of its levels, whatever the threads")
  func sweep() throws {
    var values: [[Double?]] = []
    for threads in [1, 3] {
      var interpreter = try session(threads: threads)
      guard
        case .sweep(let sweep) = try answer(
          "sweep contact.rate 0.1,0.3 volume at 13", on: &interpreter)
      else { return #expect(Bool(false)) }
      #expect(sweep.points.map { $0.map(\.text) } == [["0.1"], ["0.3"]])
      #expect(sweep.view.runs == 4 && sweep.view.failed == 0)
      values.append((0..<2).flatMap { sweep.table.values(0, point: $0) })
    }
    #expect(values[0] == values[1])
    #expect(values[0].allSatisfy { $0 != nil })
    // The level is what the branch itself gives when it is set and run.
    var interpreter = try session("set contact.rate 0.3", "run 13")
    guard case .measures(let look) = try answer("show volume", on: &interpreter) else {
      return #expect(Bool(false))
    }
    #expect(look.curves.first?.series.values(week: 13) == Array(values[0][2...]))
  }

  @Test("questions leave the session as it was")
  func nothingChanges() throws {
    var interpreter = try session()
    let before = interpreter.state.branch?.scenario.hash
    let steps = interpreter.history.done.count
    for line in [
      "sweep contact.rate 0.1,0.3 at 4", "sensitivity points 2 at 4 contact.rate trust.positive",
      "enough margin 0.3 at 8 most 16", "cost effect",
    ] {
      try answer(line, on: &interpreter)
    }
    #expect(interpreter.state.branch?.scenario.hash == before)
    #expect(interpreter.history.done.count == steps)
  }

  @Test("what is applied can be taken back")
  func apply() throws {
    var interpreter = try session(
      "remove convention", "remove vis-ma-vie",
      "add encounter at 4 participants 8 cost 4000 hours 40")
    let before = interpreter.state.branch?.scenario
    guard
      case .optimised(let optimised) = try answer(
        "optimise budget 9000 at 8 apply", on: &interpreter)
    else { return #expect(Bool(false)) }
    let best = try #require(optimised.ranking.candidates.first)
    #expect((best.cost.euros ?? 0) <= 9_000)
    #expect(interpreter.state.branch?.scenario.programme == best.programme)
    try answer("undo", on: &interpreter)
    #expect(interpreter.state.branch?.scenario == before)
  }

  @Test("what cannot be asked is refused before anything is run")
  func refusals() throws {
    let interpreter = try session()
    guard case .tooFewLevers? = problem("sensitivity sobol contact.rate", on: interpreter) else {
      return #expect(Bool(false))
    }
    for (line, allowed) in [
      ("sensitivity contact.rate trust.positive points 1", 2...333_333),
      ("sensitivity sobol contact.rate trust.positive points 900000", 2...250_000),
    ] {
      guard case .pointsOutOfRange(_, let found, settings: 2)? = problem(line, on: interpreter)
      else {
        Issue.record("\(line)")
        continue
      }
      #expect(found == allowed, "\(line)")
    }
    guard case .noMargin? = problem("enough margin 0", on: interpreter) else {
      return #expect(Bool(false))
    }
    for line in [
      "enough at 4", "sweep contact.rate 0.1,0.3 paired at 4",
      "sensitivity effect at 4 contact.rate trust.positive points 2",
    ] {
      guard
        case .programmeNotBegun(let first, 4, isHorizon: false)? = problem(line, on: interpreter),
        first > 4
      else {
        Issue.record("\(line)")
        continue
      }
    }
    let short = try session("set horizon 4", "add shock kind scandal at 2")
    guard case .programmeNotBegun(_, 4, isHorizon: true)? = problem("cost effect", on: short) else {
      return #expect(Bool(false))
    }
    guard case .rangeNeeded? = problem("tipping contact.rate 0.1,0.3", on: interpreter) else {
      return #expect(Bool(false))
    }
    guard case .edit? = problem("sweep contact.rate 0.5..0.1", on: interpreter) else {
      return #expect(Bool(false))
    }
    guard case .edit? = problem("sweep contact.rte 0.1..0.5", on: interpreter) else {
      return #expect(Bool(false))
    }
    guard case .question(.unknownCost)? = problem("optimise budget 5000", on: interpreter) else {
      return #expect(Bool(false))
    }
    for metric in ["gap", "polarisation", "missed", "refused", "warmthSd"] {
      guard case .noBetterDirection? = problem("optimise \(metric)", on: interpreter) else {
        Issue.record("\(metric)")
        continue
      }
    }
    let empty = try session("remove convention", "remove vis-ma-vie")
    for line in [
      "sweep contact.rate paired", "sensitivity effect", "optimise", "cost effect",
    ] {
      guard case .noProgramme? = problem(line, on: empty) else {
        Issue.record("\(line)")
        continue
      }
    }
  }

  @Test("a question that is stopped has changed nothing")
  func stopped() throws {
    var interpreter = try session()
    let before = interpreter.state.branch?.scenario.hash
    let parsed = try #require(
      try CommandReader(allowsPrefixes: false, isSafe: true).read("sweep contact.rate").first)
    #expect(throws: ExecutionFailure.self) {
      try interpreter.execute(
        parsed.command, text: parsed.canonical, effort: Effort(isCancelled: { true }))
    }
    #expect(interpreter.state.branch?.scenario.hash == before)
  }
}
