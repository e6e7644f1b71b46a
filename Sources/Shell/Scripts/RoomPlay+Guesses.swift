import CommandLanguage
import Exploration
import Reports
import Terminal
import TerritoryModel
import Wording

/// What the room guesses, and how it outlives detours and going back.
extension RoomPlay {
  /// The command of the step that asks the room for guesses.
  var question: (text: String, isShare: Bool)? {
    let reader = CommandReader(allowsPrefixes: false, isSafe: session.settings.isSafe)
    for line in step.commands {
      for command in (try? reader.read(line.text)) ?? [] {
        if case .predict(let measure, _, _) = command.command {
          return (command.canonical, MeasureUnit(measure.value) == .metric(.share))
        }
      }
    }
    return nil
  }

  /// Takes guesses as the room calls them out, until an empty line.
  mutating func askGuesses() -> Outcome? {
    guard let question, let readLine = session.readLine else { return nil }
    slide.problem = ""
    while true {
      var asking = slide
      asking.keys = []
      asking.place = ""
      Self.draw(asking, in: session)
      switch readLine(ShellText.guessPrompt.text[language]) {
      case .line(let line):
        guard line.contains(where: { !$0.isWhitespace }) else {
          slide.problem = ""
          return nil
        }
        guard let guess = GuessLine(line, isShare: question.isShare) else {
          slide.problem = ShellText.guessExample.text[language]
          continue
        }
        session.stage = Stage()
        let outcome = session.perform(question.text + " " + guess.words, at: Place(.room))
        let stage = session.stage
        session.stage = nil
        if case .ended = outcome { return outcome }
        slide.problem = outcome.isDone ? "" : stage?.told.last ?? ""
        if outcome.isDone {
          slide.document = stage?.document
          keepGuesses(since: before[place])
        }
      case .interrupted, .endOfInput:
        slide.problem = ""
        return nil
      case .ended(let signal): return .ended(signal: signal)
      }
    }
  }

  /// Notes what was guessed since a moment: it outlives detours and going back.
  mutating func keepGuesses(since moment: Interpreter) {
    let done = session.interpreter.history.done
    let asked = question?.text
    for step in done.dropFirst(common(moment))
    where step.command.hasPrefix("predict ") && step.command != asked {
      guard let branch = step.after.branch?.name else { continue }
      guesses.removeAll { $0.branch == branch && $0.command == step.command }
      guesses.append((branch, step.command))
    }
  }

  /// Gives the present branch the guesses that were made about it and that it does not have.
  ///
  /// - Returns: how they look; nothing when there were none to give.
  @discardableResult
  func takeGuesses() -> Document? {
    let shown = session.stage
    session.stage = Stage()
    defer { session.stage = shown }
    for guess in guesses
    where guess.branch == session.interpreter.state.branch?.name
      && !session.interpreter.history.done.contains(where: { $0.command == guess.command })
    {
      _ = session.perform(guess.command, at: Place(.room))
    }
    return session.stage?.document
  }
}
