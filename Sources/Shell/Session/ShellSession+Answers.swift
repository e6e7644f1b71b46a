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
      if place.kind != .typed { complain(.expectationFailed) }
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
    if stage != nil, redirection == nil {
      var room = page
      room.isPresenting = true
      stage?.take(
        guessesWaiting(answer, in: settings.language) ?? AnswerReport.document(answer, on: page),
        brief: AnswerReport.document(answer, on: room))
      return .done
    }
    return deliver(to: redirection) { language in
      guessesWaiting(answer, in: language)
        ?? AnswerReport.document(answer, on: page(in: language))
    }
  }

  /// Before a room that has guessed, a run does not give the result away: `reveal` shows it.
  private func guessesWaiting(_ answer: Answer, in language: Language) -> Document? {
    guard settings.isPresenting, case .ran(let run) = answer,
      interpreter.state.predictions.contains(where: {
        $0.branch == run.branch.name && run.from < $0.week && $0.week <= run.branch.week
          && !$0.guesses.isEmpty
      })
    else { return nil }
    return Document(
      language: language,
      blocks: [.sentence(RoomWording(language).waiting(week: run.branch.week))])
  }

  /// Writes a document to the page, or to a file; whoever receives it in place of the page may want it
  /// in another language too.
  func deliver(
    to redirection: ParsedCommand.Redirection?, _ document: (Language) -> Document
  ) -> Outcome {
    if let redirection {
      return write(document(settings.language), to: redirection.path.value)
    }
    if stage != nil {
      stage?.take(document(settings.language))
      return .done
    }
    if let receiver = console.receiver {
      receiver.take(document)
      return .done
    }
    return write(screenStart + document(settings.language).written(on: page))
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
      complain { ShellWording($0).nothingToDraw }
      return .failed(code: standing.place.contentCode)
    }
  }

  /// Writes a text to a file, and says so.
  func save(_ text: String, to path: String) -> Outcome {
    guard !isResuming else { return .done }
    do throws(OutputFile.Failure) {
      try OutputFile(path: path).write(text, isCancelled: { Interruption.isRequested })
      if !settings.isQuiet { tell { ShellWording($0).written(path) } }
      return .done
    } catch {
      complain { error.problem.text(path: error.path, in: $0) }
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
      tell { WritingProblem.system(error.code).text(path: nil, in: $0) }
      return .failed(code: 74)
    }
  }

  /// Tells what is wrong with the command that is carried out, and in a script where it stands.
  func complain(_ sentence: (Language) -> String) {
    complain(at: standing.place, standing.span, sentence)
  }

  /// Tells what is wrong in fixed words.
  func complain(_ text: ShellText) { complain { text.text[$0] } }

  /// Tells what is wrong with a text, and in a script where it stands.
  ///
  /// - Parameters:
  ///   - place: where the text comes from.
  ///   - span: the words at fault.
  ///   - text: the text that holds them, where there is one to show.
  func complain(
    at place: Place, _ span: SourceSpan?, in text: String? = nil,
    _ sentence: (Language) -> String
  ) {
    guard stage == nil, let receiver = console.receiver else {
      return tell { place.prefix(span) + sentence($0) }
    }
    withoutActuallyEscaping(sentence) { sentence in
      var complaint = Complaint(sentence: sentence, span: span, firstLine: place.line)
      if let span, let text {
        complaint.excerpt = CommandMistakeWording.excerpt(of: span, in: text)
      }
      if case .script = place.kind {
        // Words in another file than the one that was handed over: the sentence says where.
        complaint.sentence = { place.prefix(span) + sentence($0) }
        complaint.span = nil
      }
      receiver.complain(complaint)
    }
  }

  /// Tells something beside the results.
  func tell(_ text: (Language) -> String) {
    if stage == nil, let receiver = console.receiver { return receiver.tell(text) }
    let text = text(settings.language)
    guard !text.isEmpty else { return }
    guard stage == nil else {
      stage?.told.append(text)
      return
    }
    console.tell(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// Tells fixed words beside the results.
  func tell(_ text: ShellText) { tell { text.text[$0] } }

  /// The page of the moment.
  var page: Page { page(in: settings.language) }

  /// The page of the moment, for a reader of a language.
  public func page(in language: Language) -> Page {
    let size = console.page()
    var style = size.style
    switch settings[.glyphs] {
    case "blocks" where style.glyphs == .unicode: style.glyphs = .blocks
    case "ascii": style.glyphs = .ascii
    default: break
    }
    if settings[.colour] == "off" { style.usesColour = false }
    return Page(
      language: language, width: size.width, height: size.height ?? 24, style: style,
      mode: settings.mode, isPresenting: settings.isPresenting,
      keys: settings.isPresenting && readKey != nil
        ? (isDetour ? ShellText.detourKeys : .promptKeys).text[language] : "")
  }

  /// Who asks for no colour asks for no bar either.
  var showsBar: Bool {
    !settings.isQuiet && settings.mode == .table && (environment["NO_COLOR"] ?? "").isEmpty
  }
}
