import CommandLanguage
import Exploration
import ScenarioFiles
import SourceText
import Terminal
import TerritoryModel
import Wording

/// Scripts: texts of commands that stop at the first mistake.
extension ShellSession {
  /// Runs a script line by line, to its end or to the first command that fails.
  ///
  /// - Parameters:
  ///   - kind: the name under which mistakes speak of it.
  ///   - next: the next line without its end; nothing after the last.
  public func run(
    script kind: Place.Kind, next: () throws(StandardInput.Unreadable) -> String?
  ) -> Outcome {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      complain(.tooDeep)
      return .failed(code: 65)
    }
    do throws(StandardInput.Unreadable) {
      return try follow(kind, next)
    } catch {
      complain { ShellWording($0).unreadableInput(Self.reason(error)) }
      return .failed(code: 74)
    }
  }

  private func follow(
    _ kind: Place.Kind, _ next: () throws(StandardInput.Unreadable) -> String?
  ) throws(StandardInput.Unreadable) -> Outcome {
    var number = 0
    while let line = try next() {
      number += 1
      let place = Place(kind, line: number)
      var text = number == 1 ? Self.unmarked(line) : line
      while CommandReader.needsMore(text) {
        guard number - place.line < Self.longest, let more = try next() else {
          if let stop = stop(at: place) { return stop }
          complain(at: place, nil) { ShellText.unfinished.text[$0] }
          return .failed(code: place.contentCode)
        }
        number += 1
        text += "\n" + more
      }
      if let stop = stop(at: place) { return stop }
      let outcome = perform(text, at: place)
      guard outcome.isDone else { return outcome }
    }
    return stop(at: Place(kind, line: number)) ?? .done
  }

  /// The most lines of one command: what goes on for longer is a quote that nobody closed, and is told
  /// where it begins rather than at the end of the script.
  private static let longest = 1_000

  /// How a script ends when somebody asks for it; nothing when nobody does.
  func stop(at place: Place) -> Outcome? {
    if let signal = Interruption.endingSignal { return .ended(signal: signal) }
    guard Interruption.isRequested else { return nil }
    complain(at: place, nil) { ShellText.scriptStopped.text[$0] }
    return .failed(code: 130)
  }

  private static func reason(_ error: StandardInput.Unreadable) -> UnreadableReason {
    if error == .closed { return .isClosed }
    let file = LocalFile.Unreadable(code: error.code)
    return error.isFolder ? .isFolder : .other(file.system)
  }

  /// Runs the text of a script.
  public func run(script text: String, named name: String) -> Outcome {
    var lines = Self.lines(text)[...]
    return run(script: .script(name)) { lines.popFirst() }
  }

  /// Runs the argument of `-c`.
  public func run(argument text: String) -> Outcome {
    var lines = Self.lines(text)[...]
    return run(script: .argument) { lines.popFirst() }
  }

  /// Runs a text that another program hands over, line by line.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isKept: whether `history` lists it; a transcript keeps what changes something all the same,
  ///     for without it it would not give the same again.
  public func run(cell text: String, isKept: Bool = true) -> Outcome {
    if isKept { cells.append(text) }
    var lines = Self.lines(text)[...]
    return run(script: .cell) { lines.popFirst() }
  }

  /// Runs the script in a file.
  public func run(file path: String) -> Outcome {
    do throws(LocalFile.Unreadable) {
      return run(script: try LocalFile.text(path), named: path)
    } catch {
      return unreadable(path, error)
    }
  }

  func unreadable(_ path: String, _ error: LocalFile.Unreadable) -> Outcome {
    complain { ShellWording($0).unreadable(path, error.reason) }
    return .failed(code: 74)
  }

  /// The lines of a text, without their ends, a byte-order mark left out.
  static func lines(_ text: String) -> [String] {
    unmarked(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// A text without the byte-order mark that some editors begin files with.
  private static func unmarked(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  // MARK: Replaying

  /// Runs a transcript; without one, shows the last change again, before and after.
  func replay(
    _ path: Located<String>?, _ parsed: ParsedCommand, at place: Place
  ) -> Outcome {
    if let path {
      // A script that ends with `quit` ends itself, not the session that runs it.
      let outcome = run(file: path.value)
      return outcome == .quit ? .done : outcome
    }
    let before = interpreter
    let result = Computation.perform(
      language: settings.language, environment: environment, showsBar: !settings.isQuiet,
      receiver: console.receiver
    ) { effort -> Result<Answer, ExecutionFailure> in
      do throws(ExecutionFailure) {
        return .success(try before.lastChange(effort: effort))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let answer): return deliver(answer, to: parsed.redirection)
    case .failure(let failure):
      complain(at: place, parsed.span) { ExecutionProblemWording($0).text(failure.problem) }
      return .failed(code: 65)
    }
  }
}
