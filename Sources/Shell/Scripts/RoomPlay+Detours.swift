import CommandLanguage
import Exploration
import Reports
import Terminal
import TerritoryModel
import Wording

/// Detours, and going back to an earlier moment by commands, so that the record of it all runs.
extension RoomPlay {
  /// Takes commands until an empty line, then goes back to where the play was; what the room guessed
  /// meanwhile is kept.
  ///
  /// - Returns: how to leave the play; nothing to go on with it.
  mutating func detour() -> Outcome? {
    guard let readLine = session.readLine else { return nil }
    let home = session.interpreter
    _ = session.write(session.clearScreen)
    session.tell(.detour)
    session.isDetour = true
    let outcome = takeLines(readLine)
    session.isDetour = false
    keepGuesses(since: home)
    restore(home)
    restoreSettings()
    if let shown = takeGuesses(), question != nil { slide.document = shown }
    return outcome
  }

  private func takeLines(_ readLine: (String) -> LineInput) -> Outcome? {
    while true {
      switch readLine("… › ") {
      case .line(let line):
        guard line.contains(where: { !$0.isWhitespace }) else { return nil }
        switch session.perform(line) {
        case .quit: return nil
        case .ended(let signal): return .ended(signal: signal)
        case .done, .failed: Interruption.lower()
        }
      case .interrupted, .endOfInput: return nil
      case .ended(let signal): return .ended(signal: signal)
      }
    }
  }

  /// How many commands the session has in common with an earlier moment.
  func common(_ moment: Interpreter) -> Int {
    zip(session.interpreter.history.done, moment.history.done)
      .prefix { $0.command == $1.command }.count
  }

  /// Takes the session back to an earlier moment by commands, so that its record runs.
  func restore(_ moment: Interpreter) {
    let count = common(moment)
    let more = session.interpreter.history.done.count - count
    let shown = session.stage
    session.stage = Stage()
    defer { session.stage = shown }
    if more > 0 { _ = session.perform("undo \(more)", at: Place(.room)) }
    for step in moment.history.done.dropFirst(count) {
      _ = session.perform(step.command, at: Place(.room))
    }
    // The same state; but what could be done again then can be done again now.
    session.interpreter = moment
  }

  func restoreSettings() {
    session.stage = Stage()
    defer { session.stage = nil }
    if session.settings.mode != settings.mode {
      _ = session.perform("mode \(settings.mode.rawValue)", at: Place(.room))
    }
    if session.settings.language != settings.language {
      _ = session.perform("lang \(settings.language.rawValue)", at: Place(.room))
    }
    if session.settings.isPresenting != settings.isPresenting {
      _ = session.perform("present \(settings.isPresenting ? "on" : "off")", at: Place(.room))
    }
    session.settings = settings
  }
}
