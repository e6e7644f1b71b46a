import CommandLanguage
import Exploration
import Terminal
import Wording

extension ShellSession {
  /// Opens the last session that did not end well, in a session in which nothing is open yet.
  ///
  /// Its journal is kept until all of it was done again: what is interrupted, or fails, can be tried
  /// once more.
  func resume() -> Outcome {
    guard interpreter.state.branches.isEmpty, interpreter.history.done.isEmpty else {
      complain(.resumeNeedsEmpty)
      return .failed(code: 65)
    }
    guard let folder = stateFolder, let abandoned = Journal.abandoned(in: folder) else {
      tell(.nothingToResume)
      return .done
    }
    var told = ""
    let (outcome, failed) = silently({ told += $0 }) { perform(abandoned) }
    if case .ended = outcome { return outcome }
    guard outcome.isDone else {
      takeBack()
      if outcome == .failed(code: 130) {
        complain(.resumeStopped)
      } else {
        complain { told + ShellWording($0).notResumed(at: failed) }
      }
      return outcome
    }
    for command in abandoned.commands { journal?.note(.done(command)) }
    Journal.forget(abandoned)
    tell(.resumed)
    return perform("show", at: Place(.script("resume")))
  }

  /// Does again what a journal says, to its end or to the first command that fails and did not then.
  ///
  /// - Returns: how it went, and the command that failed.
  private func perform(_ abandoned: Journal.Abandoned) -> (Outcome, String) {
    isResuming = true
    // A journal of the same commands would stand for the one that is read before it is complete.
    let own = journal
    journal = nil
    defer {
      isResuming = false
      journal = own
    }
    for (place, command) in abandoned.commands.enumerated() {
      let outcome = perform(command, at: Place(.script("resume"), line: place + 1))
      switch outcome {
      case .done, .quit: continue
      // An expectation that did not hold was carried out all the same.
      case .failed(1): continue
      case .failed(130), .ended: return (outcome, command)
      // What was at work when the session stopped may be what stopped it.
      case .failed where abandoned.isLastUnfinished && place == abandoned.commands.count - 1:
        continue
      case .failed: return (outcome, command)
      }
    }
    return (.done, "")
  }

  /// Takes back everything that was done since the session was empty.
  private func takeBack() {
    let count = interpreter.history.done.count
    guard count > 0 else { return }
    Interruption.lower()
    _ = silently({ _ in }) { perform("undo \(count)") }
  }

  private func silently<Value>(_ tell: @escaping (String) -> Void, _ body: () -> Value) -> Value {
    let loud = console
    console.write = { _ in }
    console.tell = tell
    console.confirm = nil
    defer { console = loud }
    return body()
  }
}
