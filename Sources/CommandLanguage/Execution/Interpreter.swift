import Experiments
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

/// Carries commands out on a session: commands in, answers out, no text and no terminal.
///
/// A value: a command that fails, or is stopped, has changed nothing. Long commands compute on the
/// calling thread and share the work out from there.
public struct Interpreter: Sendable {
  /// What the session holds.
  public internal(set) var state = SessionState()
  /// What can be taken back and done again.
  public internal(set) var history = UndoHistory()
  /// The memory of lives, shared by copies of the interpreter.
  public let lives: LifeStore
  /// Where scenarios are read.
  public let reader: ScenarioReader
  /// The memory of the machine, in bytes: what would not fit is refused.
  public let machineMemory: Double
  /// How many lives each point of a question gets where somebody has said so for that question, as on
  /// the command line. Absent, as at the prompt: the replicates of the branch, which are those of its
  /// runs, or fewer where a question has many points.
  public var livesPerPoint: Int?

  /// An interpreter of an empty session.
  public init(lives: LifeStore, reader: ScenarioReader, machineMemory: Double) {
    self.lives = lives
    self.reader = reader
    self.machineMemory = machineMemory
  }

  /// Opens a scenario that was read elsewhere, in a branch of its own, which becomes the present one.
  ///
  /// - Parameters:
  ///   - request: the name or path by which it can be read again.
  ///   - replicates: absent: as many as the shell runs of a territory of this size.
  public mutating func open(_ loaded: LoadedScenario, request: String, replicates: Int? = nil) {
    var branch = Branch(
      name: state.freeName(Self.branchName(loaded.name)), loaded: loaded, request: request)
    if let replicates { branch.replicates = replicates }
    state.branch = branch
  }

  /// Carries out a command.
  ///
  /// - Parameter text: the command in full words, as `undo` and the journal name it.
  /// - Throws: why it could not be done; nothing is then changed.
  public mutating func execute(
    _ command: Command, text: String, effort: Effort = Effort()
  ) throws(ExecutionFailure) -> Answer {
    let before = state
    do throws(ExecutionFailure) {
      let answer = try answer(command, effort: effort)
      if command.changesSession, answer.changedSession {
        history.record(
          .init(command: answer.happened ?? text, before: before, after: state))
      }
      return answer
    } catch {
      state = before
      throw error
    }
  }

  private mutating func answer(
    _ command: Command, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    switch command {
    case .load(let name, let branch): return try load(name, as: branch)
    case .reload: return try reload()
    case .scenarios: return try scenarios()
    case .show(let topic): return try show(topic, effort: effort)
    case .set(let settings, let from): return try set(settings, from: from)
    case .unset(let paths): return try unset(paths)
    case .add(let kind, let fields): return try add(kind, fields)
    case .remove(let id): return try remove(id)
    case .cost(let withEffect): return try cost(withEffect: withEffect, effort: effort)
    case .run(let target): return try run(target, effort: effort)
    case .step(let weeks): return try step(weeks, effort: effort)
    case .rewind(let target): return try rewind(target)
    case .seed(let seed): return try self.seed(seed, effort: effort)
    case .replicate(let count): return try replicate(count, effort: effort)
    case .fork(let name, let week): return try fork(name, at: week)
    case .switchTo(let name): return try switchTo(name)
    case .branches: return .branches(state.branches, current: state.current)
    case .diff(let first, let second): return try difference(first, second)
    case .undo(let count): return try undo(count)
    case .redo(let count): return try redo(count)
    case .restart: return restart()
    case .plot(let looking): return .plot(try look(looking, effort: effort))
    case .table(let looking): return try table(looking, effort: effort)
    case .mirror(let branch, let week): return try mirror(branch, at: week, effort: effort)
    case .compare(let first, let second): return try compare(first, second, effort: effort)
    case .watch(let change): return try watch(change, effort: effort)
    case .why(let question): return try why(question, effort: effort)
    case .agents(let profession, let condition, let replicate):
      return try agents(profession, condition, replicate, effort: effort)
    case .agent(let person, let replicate):
      return try agent(person, replicate, effort: effort)
    case .diary(let person, let from, let to, let replicate):
      return try diary(person, from: from, to: to, replicate, effort: effort)
    case .verify: return try verify(effort: effort)
    case .sweep, .sensitivity, .enough, .tipping, .optimise, .calibrate, .survey, .batch:
      return try experiment(command, effort: effort)
    case .predict(let measure, let week, let guesses):
      return try predict(measure, at: week, guesses)
    case .reveal: return try reveal(effort: effort)
    case .expect(let expectation): return try expect(expectation, effort: effort)
    case .export(let measures, _, _): return try export(measures, effort: effort)
    case .parameters(let word): return .parameters(word?.value)
    case .assumptions: return .assumptions(try present())
    case .play, .present, .save, .transcript, .replay, .history, .resume, .apropos, .help, .tour,
      .mode, .language, .option, .timing, .system, .quit:
      return .request(command)
    }
  }

  // MARK: What commands share

  /// The present branch.
  func present() throws(ExecutionFailure) -> Branch {
    guard let branch = state.branch else { throw ExecutionFailure(.nothingOpen) }
    return branch
  }

  /// The branch of a name; without one, the present branch.
  func branch(_ name: Located<String>?) throws(ExecutionFailure) -> Branch {
    guard let name else { return try present() }
    guard !state.branches.isEmpty else { throw ExecutionFailure(.nothingOpen) }
    guard let branch = state[branch: name.value] else {
      throw ExecutionFailure(
        .unknownBranch(name.value, known: state.branches.map(\.name)), at: name.span)
    }
    return branch
  }

  /// The week that a moment means in a branch.
  func week(_ moment: Located<Moment>, in branch: Branch) throws(ExecutionFailure) -> Int {
    let week: Int
    switch moment.value {
    case .week(let number): week = number
    case .day(let day):
      guard let start = branch.scenario.start else {
        throw ExecutionFailure(.noCalendar, at: moment.span)
      }
      week = day.week(from: start)
    }
    let last = Int(ScenarioLimits.horizon.upper)
    guard (0...last).contains(week) else {
      throw ExecutionFailure(.noSuchWeek(week, last: last), at: moment.span)
    }
    return week
  }

  /// Does something that may be stopped.
  func computing<Value>(
    _ body: () throws(EnsembleFailure) -> Value
  ) throws(ExecutionFailure) -> Value {
    do throws(EnsembleFailure) {
      return try body()
    } catch {
      throw ExecutionFailure(.stopped)
    }
  }

  /// Refuses what would not fit in memory, before anything is computed.
  func checkMemory(_ branch: Branch, replicates: Int, weeks: Int) throws(ExecutionFailure) {
    let needed = LifeStore.bytes(branch.scenario, replicates: replicates, weeks: weeks)
    guard needed <= 0.6 * machineMemory else {
      throw ExecutionFailure(.tooLarge(bytes: needed, memory: machineMemory))
    }
  }
}

extension Answer {
  /// What really happened, in full words, when it is not what was asked: a run that was interrupted.
  fileprivate var happened: String? {
    guard case .ran(let run) = self, run.isInterrupted else { return nil }
    return "run to \(run.branch.week)"
  }

  /// Whether something is different from before: setting a seed to what it was is nothing to undo.
  fileprivate var changedSession: Bool {
    switch self {
    case .seed(_, before: nil), .replicates(_, before: nil), .restarted([]): false
    case .calibrated(let calibrated): calibrated.edited != nil
    default: true
    }
  }
}
