import ArgumentParser
import Cluster
import Reports
import Results
import ScenarioFiles
import Terminal
import TerritoryModel
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How the program ends: its exit code, and what it says last.
struct Ending: Error, Sendable {
  /// The exit code.
  var code: Int32
  /// What goes to standard error, or to standard output when the end is a good one.
  var message = ""

  /// A closed pipe is nobody's mistake: the reader has seen enough.
  init(writing failure: WriteFailure, path: String?, language: Language) {
    if failure.isInterrupted, let number = Interruption.signalNumber {
      self.init(signal: number, language: language)
      return
    }
    self.init(code: 74)
    guard !failure.isClosedPipe else {
      self.code = 0
      return
    }
    message = WritingProblem.system(failure.code).text(path: path, in: language)
  }

  /// An end with a code.
  init(code: Int32, message: String = "") {
    self.code = code
    self.message = message
  }

  /// A run that a signal ended, before or after results began to be printed.
  init(signal number: Int32, hasBegun: Bool = false, language: Language) {
    let text: ProgramText =
      switch (number == SIGINT, hasBegun) {
      case (true, false): .interrupted
      case (false, false): .terminated
      case (true, true): .interruptedMidway
      case (false, true): .terminatedMidway
      }
    self.init(code: Interruption.exitCode(signal: number), message: text.text[language])
  }

  /// Does what may wait long for others; a signal that came before or meanwhile ends the program.
  static func heedSignals(in session: Session, _ body: () throws -> Void) throws {
    Interruption.heed()
    func check() throws(Ending) {
      if let number = Interruption.signalNumber {
        throw Ending(signal: number, language: session.language)
      }
    }
    try check()
    do {
      try body()
    } catch {
      try check()
      throw error
    }
  }

  /// The end that follows from anything thrown.
  init(_ error: any Error) {
    let language = Session.current.language
    switch error {
    case let ending as Ending: self = ending
    case let mistake as UsageMistake:
      self.init(code: 64, message: mistake.text(in: language))
    case let mistakes as ScenarioMistakes:
      self.init(
        code: mistakes.category.exitCode, message: MistakeWording.text(mistakes, in: language))
    case let problem as NotebookProblem:
      self.init(code: problem.exitCode, message: problem.text(in: language))
    case let problem as ClusterProblem:
      self.init(code: problem.exitCode, message: problem.text(in: language))
    case let problem as BatchProblem:
      self.init(code: problem.exitCode, message: problem.text(in: language))
    case let problem as StoreProblem:
      if problem.cause == .cancelled, let number = Interruption.signalNumber {
        self.init(signal: number, language: language)
        return
      }
      self.init(code: problem.exitCode, message: problem.text(in: language))
    case let problem as MergeProblem:
      self.init(code: problem.exitCode, message: problem.text(in: language))
    case let failure as OutputFile.Failure:
      self.init(code: 74, message: failure.problem.text(path: failure.path, in: language))
    default: self.init(parsing: error, language: language)
    }
  }

  /// Help, the version and completion scripts are good ends of parsing; the others are mistakes of
  /// usage, which a French session ends with the right form in French.
  private init(parsing error: any Error, language: Language) {
    self.init(
      code: Rencontre.exitCode(for: error).rawValue, message: Rencontre.fullMessage(for: error))
    if code != 0, language == .french { message += "\n" + RightForm.line(in: language) }
  }

  /// Says the last words and ends the program.
  func exit() -> Never {
    var code = code
    if !message.isEmpty {
      let text = message.hasSuffix("\n") ? message : message + "\n"
      do throws(WriteFailure) {
        try (code == 0 ? StandardStream.output : .error).write(text)
      } catch {
        if code == 0, !error.isClosedPipe {
          code = 74
          let session = Session.current
          session.tell(WritingProblem.system(error.code).text(path: nil, in: session.language))
        }
      }
    }
    #if canImport(Darwin)
      Darwin.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Glibc.exit(code)
    #endif
  }
}
