import CommandLanguage
import Exploration
import Reports
import SourceText
import Terminal
import TerritoryModel
import Wording

/// Where answers go: the page, a file, the stage of a play.
extension ShellSession {
  /// Writes an answer where it is wanted and notes what happened. An answer that cannot be written is
  /// that of a command which failed: nothing has changed.
  func finish(
    _ answer: Answer, _ parsed: ParsedCommand, before: Interpreter, at place: Place
  ) -> Outcome {
    let written = deliver(answer, to: parsed.target)
    guard written.isDone else {
      interpreter = before
      note(refused: parsed.canonical)
      return written
    }
    note(done: parsed, answer: answer)
    switch answer {
    case .expectation(let expectation) where !expectation.holds:
      if place.kind != .typed { complain(ShellText.expectationFailed.text[settings.language]) }
      return .failed(code: 1)
    case .verification(let verification, _) where !verification.isIdentical:
      return .failed(code: 1)
    case .ran(let run) where run.isInterrupted:
      if let signal = Interruption.endingSignal { return .ended(signal: signal) }
      return .failed(code: 130)
    default: return .done
    }
  }

  /// Writes an answer to the page, or to a file.
  func deliver(_ answer: Answer, to redirection: ParsedCommand.Redirection?) -> Outcome {
    let document = guessesWaiting(answer) ?? AnswerReport.document(answer, on: page)
    if stage != nil, redirection == nil {
      var room = page
      room.isPresenting = true
      stage?.take(document, brief: AnswerReport.document(answer, on: room))
      return .done
    }
    return deliver(document, to: redirection)
  }

  /// Before a room that has guessed, a run does not give the result away: `reveal` shows it.
  private func guessesWaiting(_ answer: Answer) -> Document? {
    guard settings.isPresenting, case .ran(let run) = answer,
      interpreter.state.predictions.contains(where: {
        $0.branch == run.branch.name && run.from < $0.week && $0.week <= run.branch.week
          && !$0.guesses.isEmpty
      })
    else { return nil }
    let language = settings.language
    return Document(
      language: language,
      blocks: [.sentence(RoomWording(language).waiting(week: run.branch.week))])
  }

  /// Writes a document to the page, or to a file.
  func deliver(_ document: Document, to redirection: ParsedCommand.Redirection?) -> Outcome {
    guard let redirection else {
      guard stage == nil else {
        stage?.take(document)
        return .done
      }
      return write(screenStart + document.written(on: page))
    }
    return write(document, to: redirection.path.value)
  }

  /// Writes a document to a file, in the format that its ending names.
  func write(_ document: Document, to path: String) -> Outcome {
    guard
      let format = ParsedCommand.Redirection.ending(of: path)
        .flatMap(DocumentFormat.init(rawValue:))
    else { return .failed(code: 64) }
    do throws(NothingToDraw) {
      return save(try document.text(as: format, on: page), to: path)
    } catch {
      complain(ShellWording(settings.language).nothingToDraw)
      return .failed(code: standing.place.contentCode)
    }
  }

  /// Writes a text to a file, and says so.
  func save(_ text: String, to path: String) -> Outcome {
    guard !isResuming else { return .done }
    let language = settings.language
    do throws(OutputFile.Failure) {
      try OutputFile(path: path).write(text, isCancelled: { Interruption.isRequested })
      if !settings.isQuiet { tell(ShellWording(language).written(path)) }
      return .done
    } catch {
      complain(error.problem.text(path: error.path, in: language))
      return .failed(code: 74)
    }
  }

  /// Before a room each answer has the screen for itself.
  private var screenStart: String {
    settings.isPresenting && settings.mode == .table && readKey != nil ? clearScreen : ""
  }

  /// What empties the screen, where the terminal can.
  var clearScreen: String {
    TerminalCapabilities(isTerminal: true, environment: environment).movesCursor
      ? "\u{1B}[2J\u{1B}[H" : ""
  }

  /// Writes results; a reader who went away ends the session silently.
  func write(_ text: String) -> Outcome {
    guard stage == nil else { return .done }
    do throws(WriteFailure) {
      try console.write(text)
      return .done
    } catch {
      if error.isClosedPipe { return .failed(code: 0) }
      tell(WritingProblem.system(error.code).text(path: nil, in: settings.language))
      return .failed(code: 74)
    }
  }

  /// Tells what is wrong, and in a script where the command stands.
  func complain(_ sentence: String) {
    tell(standing.place.prefix(standing.span) + sentence)
  }

  /// Tells something beside the results.
  func tell(_ text: String) {
    guard !text.isEmpty else { return }
    guard stage == nil else {
      stage?.told.append(text)
      return
    }
    console.tell(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// The page of the moment.
  var page: Page {
    let size = console.page()
    var style = size.style
    switch settings[.glyphs] {
    case "blocks" where style.glyphs == .unicode: style.glyphs = .blocks
    case "ascii": style.glyphs = .ascii
    default: break
    }
    if settings[.colour] == "off" { style.usesColour = false }
    return Page(
      language: settings.language, width: size.width, height: size.height ?? 24, style: style,
      mode: settings.mode, isPresenting: settings.isPresenting,
      keys: settings.isPresenting && readKey != nil
        ? (isDetour ? ShellText.detourKeys : .promptKeys).text[settings.language] : "")
  }

  /// Who asks for no colour asks for no bar either.
  var showsBar: Bool {
    !settings.isQuiet && settings.mode == .table && (environment["NO_COLOR"] ?? "").isEmpty
  }
}
