import Charts
import CommandLanguage
import Dispatch
import Reports
import ScenarioFiles
import Terminal
import Wording

/// Plays: a script that shows, waits for a key, allows detours and returns.
extension ShellSession {
  /// Plays a script, or checks it.
  func play(_ path: String, isCheck: Bool) -> Outcome {
    let text: String
    do throws(LocalFile.Unreadable) {
      text = try playText(path)
    } catch {
      return unreadable(path, error)
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      complain(.tooDeep)
      return .failed(code: 65)
    }
    let script = PlayScript(text, needsMore: CommandReader.needsMore)
    return isCheck ? check(script, named: path) : play(script, named: path)
  }

  /// The tour, in the language of the session.
  func tour() -> Outcome {
    play("tour-\(settings.language.rawValue)", isCheck: false)
  }

  /// A file, with or without its ending, else a play that comes with the program.
  private func playText(_ path: String) throws(LocalFile.Unreadable) -> String {
    do throws(LocalFile.Unreadable) {
      return try LocalFile.text(path)
    } catch {
      guard error.isMissing else { throw error }
      if let text = try? LocalFile.text(path + ".ren") { return text }
      if let text = PlayLibrary.text(path) { return text }
      throw error
    }
  }

  /// Without anybody to press a key, a play is a script like others; so is one inside another.
  private func play(_ script: PlayScript, named name: String) -> Outcome {
    if readKey != nil, stage == nil {
      var play = RoomPlay(script, of: self)
      return play.run()
    }
    let own = settings
    defer { settings = own }
    for step in script.steps {
      if !step.words.isEmpty {
        let said = say(step.words)
        guard said.isDone else { return said }
      }
      for command in step.commands {
        if let signal = Interruption.endingSignal { return .ended(signal: signal) }
        let outcome = perform(command.text, at: Place(.script(name), line: command.number))
        guard outcome.isDone else { return outcome }
      }
    }
    return .done
  }

  /// Says the words of a step where nobody presses keys.
  private func say(_ words: [String]) -> Outcome {
    guard console.receiver == nil else {
      return deliver(to: nil) { Document(language: $0, blocks: words.map { .title($0) }) }
    }
    let page = page
    let lines = words.flatMap { TextLayout.wrapped($0, to: page.textWidth) }
    return write(lines.map(page.style.strong).joined(separator: "\n") + "\n\n")
  }

  // MARK: Beforehand

  /// Runs a play without waiting, on a session of its own, and tells what would go wrong and how long
  /// each step computes.
  private func check(_ script: PlayScript, named name: String) -> Outcome {
    let trial = ShellSession(
      interpreter: interpreter, settings: settings, console: console, environment: environment)
    trial.settings.isQuiet = true
    trial.depth = depth
    var told = ""
    let size = console.page()
    trial.console = Console(write: { _ in }, tell: { told += $0 }, page: { size })
    var rows: [PlayCheckReport.Row] = []
    for step in script.steps {
      told = ""
      let start = DispatchTime.now().uptimeNanoseconds
      var outcome = Outcome.done
      for command in step.commands where outcome.isDone {
        outcome = trial.perform(
          command.text, at: Place(.script(name), line: command.number))
      }
      if case .ended = outcome { return outcome }
      if Interruption.isRequested { return .failed(code: 130) }
      let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
      rows.append(
        PlayCheckReport.Row(
          line: step.line, words: step.words.first ?? step.commands.first?.text ?? "",
          seconds: seconds, mistake: outcome.isDone || outcome == .quit ? nil : told))
    }
    let report = PlayCheckReport(rows: rows, language: settings.language)
    let rowsTold = rows
    let written = deliver(to: nil) { PlayCheckReport(rows: rowsTold, language: $0).document }
    guard written.isDone else { return written }
    return report.isReady ? .done : .failed(code: 1)
  }
}
