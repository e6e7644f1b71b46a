import CommandLanguage
import Dispatch
import Exploration
import Reports
import SourceText
import Terminal
import TerritoryModel
import Wording

/// A session of the shell: it takes texts in the shell's language, carries them out, and writes the
/// answers. The prompt, scripts, `-c` and the tests all go through it.
///
/// A class: the prompt's completion looks at the session that its commands change. The main thread
/// owns it.
public final class ShellSession {
  /// What the session holds, and how commands are carried out on it.
  public internal(set) var interpreter: Interpreter
  /// How it speaks and draws.
  public internal(set) var settings: ShellSettings
  /// Where it writes.
  public internal(set) var console: Console
  /// The variables that the shell heeds.
  public let environment: [String: String]
  /// Every command that was carried out or refused, in order.
  var record = SessionRecord()
  /// The script that the record is written to, while `transcript` is on.
  var transcript: Transcript?
  /// The journal of an interactive session.
  var journal: Journal?
  /// Where journals and history are kept.
  var stateFolder: StateFolder?
  /// The lines typed, oldest first, as the editor remembers them.
  var typedLines: () -> [String] = { [] }
  /// The texts that another program handed over, oldest first.
  var cells: [String] = []
  /// Reads one key, where there is somebody to press it; `redraw` draws the screen anew when the window
  /// has another size.
  public var readKey: ((_ redraw: @escaping () -> Void) -> KeyPress)?
  /// Reads a line in the middle of a play, where there is somebody to type it.
  public var readLine: ((_ prompt: String) -> LineInput)?
  /// Where answers go while a step of a play is made ready; nothing: to the page.
  var stage: Stage?
  /// Whether what is typed is a detour of a play.
  var isDetour = false
  /// How many scripts run inside one another.
  var depth = 0
  /// Whether an earlier session is taken up again: the files that it wrote are left as they are.
  var isResuming = false
  /// Where the command that is carried out stands.
  var standing = (place: Place.typed, span: SourceSpan?.none)

  /// The deepest that scripts may run one another.
  static let deepest = 16

  /// A session that writes to a console.
  public init(
    interpreter: Interpreter, settings: ShellSettings, console: Console,
    environment: [String: String] = [:]
  ) {
    self.interpreter = interpreter
    self.settings = settings
    self.console = console
    self.environment = environment
  }

  // MARK: Texts

  /// Carries out a text of one command or several; the first that fails ends it.
  @discardableResult
  public func perform(_ text: String, at place: Place = .typed) -> Outcome {
    let reader = CommandReader(
      allowsPrefixes: place.allowsPrefixes, isSafe: settings.isSafe,
      names: Set(interpreter.state.branches.map(\.name)))
    let commands: [ParsedCommand]
    do throws(CommandMistake) {
      commands = try reader.read(text)
    } catch {
      refuse(text, error, at: place)
      return .failed(code: place.contentCode)
    }
    for (number, command) in commands.enumerated() {
      // At the prompt an interrupt stops the command that it meets, and between two there is none.
      if number > 0, place.kind != .typed, let stop = stop(at: place) { return stop }
      let outcome = perform(command, in: text, at: place)
      guard outcome.isDone else { return outcome }
    }
    return .done
  }

  /// Tells what is wrong with a text; nothing was carried out.
  private func refuse(_ text: String, _ mistake: CommandMistake, at place: Place) {
    note(refused: text)
    if place.kind == .typed, console.receiver == nil || stage != nil {
      tell { CommandMistakeWording.text(mistake, line: text, in: $0) }
    } else {
      complain(at: place, mistake.span, in: text) {
        CommandMistakeWording.sentence(mistake, in: $0)
      }
    }
  }

  private func perform(_ parsed: ParsedCommand, in text: String, at place: Place) -> Outcome {
    let start = DispatchTime.now().uptimeNanoseconds
    let outer = standing
    standing = (place, parsed.span)
    defer { standing = outer }
    if let problem = redirectionProblem(parsed) {
      note(refused: parsed.canonical)
      complain(at: place, parsed.target?.path.span, in: text, problem)
      return .failed(code: parsed.command.hasAnswer ? 74 : place.contentCode)
    }
    if let name = parsed.command.source, name.value == "-",
      readKey != nil || console.receiver != nil
    {
      // Nobody could end the text but by leaving: keys, and requests, are not lines of a file.
      note(refused: parsed.canonical)
      let text: ShellText = readKey != nil ? .keyboardIsNoFile : .requestsAreNoFile
      complain(at: place, name.span) { text.text[$0] }
      return .failed(code: place.contentCode)
    }
    // What is not recorded is not done again after a crash either.
    if parsed.command.isRecorded { journal?.note(.begun(parsed.canonical)) }
    let outcome = carryOut(parsed, in: text, at: place)
    if let signal = Interruption.endingSignal { return .ended(signal: signal) }
    if settings.tellsTime, !settings.isPresenting, outcome.isDone {
      let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
      tell { ShellWording($0).took(seconds: elapsed) }
    }
    return outcome
  }

  private func carryOut(
    _ parsed: ParsedCommand, in text: String, at place: Place
  ) -> Outcome {
    let result: Result<Answer, ExecutionFailure>
    let before = interpreter
    let command = parsed.command
    let canonical = parsed.canonical
    let language = settings.language
    if command.isShort {
      result = execute(command, canonical)
    } else {
      let (after, answer) = Computation.perform(
        language: language, environment: environment, showsBar: showsBar,
        isPlain: settings.isPresenting, receiver: console.receiver, announce: announce
      ) { effort -> (Interpreter, Result<Answer, ExecutionFailure>) in
        var interpreter = before
        do throws(ExecutionFailure) {
          let answer = try interpreter.execute(command, text: canonical, effort: effort)
          return (interpreter, .success(answer))
        } catch {
          return (before, .failure(error))
        }
      }
      interpreter = after
      result = answer
    }
    switch result {
    case .success(.request(let request)):
      return carryOut(request, parsed, at: place)
    case .success(let answer):
      return finish(answer, parsed, before: before, at: place)
    case .failure(let failure):
      return fail(failure, parsed, in: text, at: place)
    }
  }

  /// Computes something off the main thread, with the progress that commands have.
  public func compute<Value: Sendable>(
    _ work: @escaping @Sendable (Interpreter, Effort) -> Value
  ) -> Value {
    let interpreter = interpreter
    return Computation.perform(
      language: settings.language, environment: environment, showsBar: showsBar,
      isPlain: settings.isPresenting, receiver: console.receiver, announce: announce
    ) { work(interpreter, $0) }
  }

  /// Tells what long work is about to be done.
  private func announce(_ forecast: WorkForecast) {
    guard !settings.isQuiet, !settings.isPresenting, forecast.secondsRange.upperBound >= 1
    else { return }
    if let receiver = console.receiver {
      receiver.show(share: 0) { ExperimentWording($0).forecast(forecast, tellsKey: false) }
    } else {
      tell { ExperimentWording($0).forecast(forecast) }
    }
  }

  private func execute(
    _ command: Command, _ text: String
  ) -> Result<Answer, ExecutionFailure> {
    do throws(ExecutionFailure) {
      return .success(try interpreter.execute(command, text: text))
    } catch {
      return .failure(error)
    }
  }

  private func fail(
    _ failure: ExecutionFailure, _ parsed: ParsedCommand, in text: String, at place: Place
  ) -> Outcome {
    note(refused: parsed.canonical)
    let signal = Interruption.endingSignal
    // A terminal that is closing needs no words; who reads what a script told does.
    if let signal, place.kind == .typed { return .ended(signal: signal) }
    if place.kind == .typed, console.receiver == nil || stage != nil, let span = failure.span {
      tell {
        CommandMistakeWording.marked(
          ExecutionProblemWording($0).text(failure.problem), span: span, in: text)
      }
    } else {
      complain(at: place, failure.span ?? parsed.span, in: text) {
        ExecutionProblemWording($0).text(failure.problem)
      }
    }
    if let signal { return .ended(signal: signal) }
    return .failed(code: failure.problem.exitCode ?? place.contentCode)
  }
}

extension Command {
  /// What it reads, by name or path; standard input is `-`.
  fileprivate var source: Located<String>? {
    switch self {
    case .load(let name, _), .survey(let name), .batch(let name, _, _): name
    case .calibrate(let words): words.file
    default: nil
    }
  }
}
