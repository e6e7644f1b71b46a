import CommandLanguage
import Exploration
import Reports
import ScenarioFiles
import SourceText
import TerritoryModel
import Wording

/// A command of the shell's language that comes from the command line, word by word: it is read, carried
/// out and answered as at the prompt.
struct QuestionLine: Sendable {
  private let line: String
  private let parsed: ParsedCommand

  /// Reads a command from its name and the words after it.
  ///
  /// - Parameter file: the name of a file, before the words.
  /// - Throws: What is wrong with them, as at the prompt, and with what has no place here: a second
  ///   command, an answer sent to a file.
  init(_ name: CommandName, file: String? = nil, _ words: [String] = []) throws {
    let typed = (file.map { [Quoting.word($0)] } ?? []) + words.map(Quoting.argument)
    line = ([name.rawValue] + typed).joined(separator: " ")
    let commands: [ParsedCommand]
    do throws(CommandMistake) {
      commands = try CommandReader(allowsPrefixes: false, isSafe: true).read(line)
      guard let first = commands.first, first.name == name else {
        throw CommandMistake(.missing([]), at: SourceSpan(.init(line: 1, column: 1)))
      }
      parsed = first
    } catch {
      if error.isRedirection { throw UsageMistake.redirected }
      throw Ending(
        code: 64,
        message: CommandMistakeWording.text(error, line: line, in: Session.current.language))
    }
    if commands.count > 1 { throw UsageMistake.secondCommand(commands[1].canonical) }
    if parsed.redirection != nil { throw UsageMistake.redirected }
  }

  /// Carries the command out and writes the answer where it is wanted.
  ///
  /// - Parameter formats: the formats that such an answer can be written in.
  /// - Returns: the answer, and the session after it.
  @discardableResult
  func answer(
    on interpreter: Interpreter, _ output: OutputOptions,
    formats: [OutputOptions.Format] = OutputOptions.Format.allCases, in session: Session,
    isQuiet: Bool
  ) throws -> (answer: Answer, interpreter: Interpreter) {
    let format = try output.chosenFormat(among: formats)
    let command = parsed.command
    let canonical = parsed.canonical
    let language = session.language
    let done: (answer: Answer, interpreter: Interpreter)
    do {
      done = try Work.perform(in: session, isQuiet: isQuiet) { monitor in
        var interpreter = interpreter
        let answer = try interpreter.execute(
          command, text: canonical,
          effort: Effort(
            progress: { done, total in monitor.progress(done: done, total: total) },
            announce: { forecast in
              guard forecast.secondsRange.upperBound >= 1 else { return }
              monitor.tell(ExperimentWording(language).forecast(forecast))
            }, isCancelled: { monitor.isCancelled }))
        return (answer, interpreter)
      }
    } catch let failure as ExecutionFailure {
      throw end(failure, in: language)
    }
    let look = output.page(in: session)
    let page = Page(
      language: language, width: look.width, style: look.style, isSession: false)
    let document = AnswerReport.document(done.answer, on: page)
    try output.write(try text(document, format, on: page), in: session)
    return done
  }

  private func text(
    _ document: Document, _ format: OutputOptions.Format, on page: Page
  ) throws(Ending) -> String {
    if format == .text { return document.text(on: page) }
    do throws(NothingToDraw) {
      return try document.text(as: format.document, on: page)
    } catch {
      throw Ending(code: 64, message: ShellWording(page.language).nothingToDraw)
    }
  }

  private func end(_ failure: ExecutionFailure, in language: Language) -> Ending {
    let sentence = ExecutionProblemWording(language).text(failure.problem)
    if let code = failure.problem.exitCode { return Ending(code: code, message: sentence) }
    // The runs are those of an option, and no word of the line that was typed.
    if case .tooFewRuns = failure.problem { return Ending(code: 64, message: sentence) }
    let text = failure.span.map { CommandMistakeWording.marked(sentence, span: $0, in: line) }
    return Ending(code: 64, message: text ?? sentence)
  }
}

extension CommandMistake {
  /// Whether it is the name of the file that an answer was to go to.
  fileprivate var isRedirection: Bool {
    switch cause {
    case .redirectionWithoutEnding, .redirectionEnding: true
    default: false
    }
  }
}
