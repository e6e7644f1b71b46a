import CommandLanguage
import Exploration
import Reports
import Terminal
import TerritoryModel
import Wording

/// A play before a room: one slide for each step, a key between them, detours, guesses.
///
/// Commands are carried out by the session, which records them; going back, doing a step again and
/// coming home from a detour are done with `undo`, so that a transcript of it all still runs.
struct RoomPlay {
  let session: ShellSession
  let script: PlayScript
  /// The settings that a detour comes home to.
  var settings: ShellSettings
  /// What the session was before each step shown.
  var before: [Interpreter] = []
  /// What the room guessed: commands, each with the branch that it is about.
  var guesses: [(branch: String, command: String)] = []
  var place = 0
  var slide = Slide(words: [])

  init(_ script: PlayScript, of session: ShellSession) {
    self.session = session
    self.script = script
    settings = session.settings
  }

  var step: PlayScript.Step { script.steps[place] }
  var language: Language { session.settings.language }
  private var wording: ShellWording { ShellWording(language) }

  /// Plays to the end, or until somebody leaves.
  mutating func run() -> Outcome {
    let own = session.settings
    defer {
      settings = own
      restoreSettings()
    }
    while script.steps.indices.contains(place) {
      if before.count > place {
        restore(before[place])
      } else {
        before.append(session.interpreter)
      }
      before.removeSubrange((place + 1)...)
      if case .some(let ending) = perform() { return ending }
      settings = session.settings
      switch waitForKey() {
      case .next: place += 1
      case .back: place = max(place - 1, 0)
      case .again: break
      case .leave(let outcome): return leave(outcome)
      }
    }
    return leave(.done)
  }

  private enum Turn {
    case next
    case back
    case again
    case leave(Outcome)
  }

  /// The last slide stays, its keys go.
  private func leave(_ outcome: Outcome) -> Outcome {
    if case .ended = outcome { return outcome }
    let written = session.write(session.clearScreen.isEmpty ? "\n" : "\r\u{1B}[2K")
    return written.isDone ? outcome : written
  }

  // MARK: A step

  /// Carries out the commands of a step behind its words, then shows the answer.
  ///
  /// - Returns: how the play ends; nothing when it goes on.
  private mutating func perform() -> Outcome? {
    let isPresenting = session.settings.isPresenting
    slide = Slide(words: step.words)
    if !step.commands.isEmpty {
      slide.isWaiting = true
      draw()
    }
    session.stage = Stage()
    takeGuesses()
    var outcome = Outcome.done
    for command in step.commands where outcome.isDone {
      if let signal = Interruption.endingSignal {
        outcome = .ended(signal: signal)
      } else {
        outcome = session.perform(command.text, at: Place(.room, line: command.number))
      }
    }
    let stage = session.stage
    session.stage = nil
    slide.isWaiting = false
    // What ends the projector mode is the last slide of a room: it still looks like the others.
    if isPresenting { session.settings.isPresenting = true }
    if !session.settings.isPresenting {
      slide.commands = step.commands.map { String($0.text.drop { $0 == " " }) }
    }
    slide.place = wording.playPlace(step: place + 1, of: script.steps.count)
    switch outcome {
    case .done:
      slide.brief = stage?.brief
      slide.document = (question == nil ? nil : takeGuesses()) ?? stage?.document
    case .failed(let code) where code != 0:
      // A step is done whole or not at all.
      restore(before[place])
      if case .failed(130) = outcome {
        slide.problem = ShellText.stepInterrupted.text[language]
      } else {
        slide.problem =
          [stage?.told.last, ShellText.stepFailed.text[language]].compactMap(\.self)
          .joined(separator: "\n\n")
      }
      Interruption.lower()
    default: return outcome
    }
    return nil
  }

  private func draw() { Self.draw(slide, in: session) }

  static func draw(_ slide: Slide, in session: ShellSession) {
    let clear = session.clearScreen
    let lines = slide.lines(on: session.page)
    let text =
      clear.isEmpty
      ? lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n" : lines.joined(separator: "\n")
    _ = session.write(clear + text)
  }

  // MARK: Keys

  private mutating func waitForKey() -> Turn {
    while true {
      slide.keys = wording.playKeys(
        isFirst: place == 0, isLast: place == script.steps.count - 1, asks: question != nil)
      switch key(on: slide) {
      case .enter, .forward, .key(" "), .key("n"): return .next
      case .backward, .key("b"): return .back
      case .key("r"): return .again
      case .key("d"):
        if let outcome = detour() { return .leave(outcome) }
      case .key("p"), .key("g"):
        guard question != nil else { continue }
        if let outcome = askGuesses() { return .leave(outcome) }
      case .key("?"), .key("h"):
        if let outcome = showNotes() { return .leave(outcome) }
      case .key("q"), .escape, .interrupted:
        if let outcome = confirmLeaving() { return .leave(outcome) }
      case .endOfInput: return .leave(.done)
      case .ended(let signal): return .leave(.ended(signal: signal))
      case .key: continue
      }
    }
  }

  /// Shows a slide and waits for a key.
  private func key(on slide: Slide) -> KeyPress {
    Self.draw(slide, in: session)
    return session.readKey?({ [session] in Self.draw(slide, in: session) }) ?? .endOfInput
  }

  /// The notes of who leads, until a key.
  private func showNotes() -> Outcome? {
    var notes = Slide(words: step.words)
    notes.notes = step.notes.isEmpty ? [ShellText.noNotes.text[language]] : step.notes
    notes.notes += ["", ShellText.playHelp.text[language]]
    notes.keys = [ShellText.anyKey.text[language]]
    notes.place = slide.place
    if case .ended(let signal) = key(on: notes) { return .ended(signal: signal) }
    return nil
  }

  /// One key pressed by mistake does not end a session before a room.
  private func confirmLeaving() -> Outcome? {
    var asking = slide
    asking.keys = [ShellText.leaveQuestion.text[language]]
    switch key(on: asking) {
    case .key("q"), .key("o"), .key("y"), .escape, .interrupted, .endOfInput: return .done
    case .ended(let signal): return .ended(signal: signal)
    case .key, .enter, .forward, .backward: return nil
    }
  }
}
