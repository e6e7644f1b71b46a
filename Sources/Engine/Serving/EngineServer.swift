import CommandLanguage
import Dispatch
import Exploration
import Reports
import Shell
import SourceText
import Terminal
import TerritoryModel
import Wording

/// Answers requests, one after the other, until the end of standard input, a `shutdown` or a signal.
///
/// The calling thread, which must be the main one, carries requests out; another one hears them, so that
/// an interrupt acts at once.
public struct EngineServer {
  private let session: ShellSession
  private let receiver: SessionReceiver
  private let writer: EventWriter
  private let queue = RequestQueue()
  private let input: RequestInput

  /// An engine that writes to standard output, of which nothing else writes to it any more.
  ///
  /// - Throws: when standard output takes nothing.
  public init(
    interpreter: Interpreter, settings: ShellSettings, environment: [String: String]
  ) throws(WriteFailure) {
    let writer = EventWriter(try ReservedOutput(), language: settings.language)
    let receiver = SessionReceiver(writer)
    self.writer = writer
    self.receiver = receiver
    session = ShellSession(
      interpreter: interpreter, settings: settings,
      console: Console(
        // What a page would take goes through the receiver.
        write: { _ in }, tell: { _ in }, page: { SessionReceiver.page }, receiver: receiver),
      environment: environment)
    receiver.session = session
    input = RequestInput(limit: RequestReader.longest)
  }

  /// Answers until the end.
  ///
  /// - Returns: the exit code.
  /// - Throws: that standard output took nothing any more; a reader who went away is nobody's mistake.
  public func run() throws(WriteFailure) -> Int32 {
    Interruption.heedInteractively()
    hear()
    while true {
      switch queue.next() {
      case .end(let id):
        if let id { writer.end(id, .done, code: 0) }
        if let signal = Interruption.endingSignal { return Interruption.exitCode(signal: signal) }
        return try writer.check()
      case .ended(let signal): return Interruption.exitCode(signal: signal)
      case .refusal(let refusal):
        receiver.id = refusal.id
        receiver.complain(refusal.problem)
        end(refusal.id, .failed(code: 64))
      case .request(let request, isStopped: true):
        receiver.id = request.id
        receiver.complain { EngineText.interrupted[$0] }
        end(request.id, .failed(code: 130))
      case .request(let request, isStopped: false): carryOut(request)
      }
      // What waits is ended without being carried out, also where the input has ended already.
      if Interruption.endingSignal != nil { queue.stopWaiting() }
      // Nobody reads what is answered.
      if writer.hasFailed { return try writer.check() }
    }
  }

  /// Hears requests on a thread of its own.
  private func hear() {
    let queue = queue
    let writer = writer
    let taken = input
    DispatchQueue(label: "rencontre.requests").async {
      var input = taken
      while !queue.isEnding {
        if writer.hasFailed { return queue.shutDown(.end(nil)) }
        switch input.next() {
        case .line(let line):
          // An empty line is no mistake of anybody.
          guard line.contains(where: { !Self.isBlank($0) }) else { continue }
          Self.take(line, queue, writer)
        case .tooLong(let beginning):
          queue.add(
            .refusal(
              RequestReader.Refusal(
                id: LooseID.find(in: beginning), problem: .tooLong(limit: RequestReader.longest))))
        case .end: return queue.add(.end(nil))
        case .ended(let signal): return queue.shutDown(.ended(signal: signal))
        }
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func take(_ line: [UInt8], _ queue: RequestQueue, _ writer: EventWriter) {
    do throws(RequestReader.Refusal) {
      let request = try RequestReader.request(line)
      switch request.deed {
      case .interrupt(let target):
        queue.interrupt(target)
        writer.end(request.id, .done, code: 0)
      case .shutdown: queue.shutDown(.end(request.id))
      default: queue.add(.request(request, isStopped: false))
      }
    } catch {
      queue.add(.refusal(error))
    }
  }

  // MARK: Requests

  private func carryOut(_ request: Request) {
    receiver.id = request.id
    let outcome = outcome(of: request)
    // Before the end is told: who reads it may interrupt what comes next.
    queue.finish()
    end(request.id, outcome)
  }

  private func outcome(of request: Request) -> Outcome {
    switch request.deed {
    case .hello:
      receiver.send(
        .hello(
          program: Provenance.programVersion, model: ModelVersion.current,
          session.settings.language,
          banner: EngineText.banner(
            version: Provenance.programVersion, model: ModelVersion.current)))
      return .done
    case .execute(let text, nil, let wantsData, let isKept):
      return execute(text, in: session, wantsData, isKept: isKept)
    case .execute(let text, let territory?, let wantsData, let isKept):
      return on(territory) { execute(text, in: $0, wantsData, isKept: isKept) }
    case .complete(let text, let cursor):
      let line = CellLine(of: text, at: cursor)
      var completion = session.completion(line: line.text, cursor: line.cursor)
      let (lower, upper) = (completion.replacing.lowerBound, completion.replacing.upperBound)
      completion.replacing = (line.start + lower)..<(line.start + upper)
      receiver.send(.completion(completion))
      return .done
    case .inspect(let text, let cursor):
      receiver.send(inspection(CellLine(of: text, at: cursor)))
      return .done
    case .completeness(let text):
      receiver.send(.completeness(CellLine.completeness(of: text, in: session)))
      return .done
    case .describe(let territory):
      return on(territory) { own in
        guard let branch = own.interpreter.state.branch else { return .failed(code: 65) }
        receiver.send(.territory(TerritoryDescription(branch: branch)))
        return .done
      }
    case .simulate(let question): return on(question.territory) { simulate(question, in: $0) }
    case .interrupt, .shutdown: return .done
    }
  }

  private func execute(
    _ text: String, in session: ShellSession, _ wantsData: Bool, isKept: Bool
  ) -> Outcome {
    receiver.wantsData = wantsData
    defer { receiver.wantsData = false }
    return session.run(cell: text, isKept: isKept)
  }

  /// Does something with a territory.
  private func on(_ territory: [String], _ body: (ShellSession) -> Outcome) -> Outcome {
    let (own, outcome) = TerritoryMaker(session: session, receiver: receiver).make(territory)
    guard let own else { return outcome }
    receiver.session = own
    defer { receiver.session = session }
    return body(own)
  }

  private func simulate(_ question: Request.Simulate, in own: ShellSession) -> Outcome {
    var measures: [Looking] = []
    for text in question.measures {
      do throws(CommandMistake) {
        guard let looking = try CommandReader.measures(in: text) else {
          receiver.complain(.notMeasures(text))
          return .failed(code: 65)
        }
        measures.append(looking)
      } catch {
        // Where there are several texts, nobody could tell in which one the place is.
        receiver.complain(
          at: question.measures.count == 1 ? error.span : nil, in: text
        ) { CommandMistakeWording.sentence(error, in: $0) }
        return .failed(code: 65)
      }
    }
    let asked = ValuesQuestion(
      measures: measures, weeks: question.weeks, replicates: question.replicates,
      hasTwin: question.hasTwin)
    let found = own.compute { interpreter, effort -> Result<ValuesAnswer, ExecutionFailure> in
      do throws(ExecutionFailure) {
        return .success(try interpreter.values(asked, effort: effort))
      } catch {
        return .failure(error)
      }
    }
    switch found {
    case .success(let answer):
      let values = SimulatedValues(answer: answer)
      guard let rows = values.rows(isCancelled: { Interruption.isRequested }) else {
        receiver.complain { EngineText.interrupted[$0] }
        return .failed(code: 130)
      }
      receiver.send(.data(rows))
      return .done
    case .failure(let failure):
      // A measure that the territory does not have stands in its own text; others have no place.
      let text = question.measures.count == 1 ? question.measures[0] : ""
      receiver.complain(at: text.isEmpty ? nil : failure.span, in: text) {
        ExecutionProblemWording($0).text(failure.problem)
      }
      return .failed(code: failure.problem.exitCode ?? 65)
    }
  }

  /// Help on a word, else on the command of its line.
  private func inspection(_ line: CellLine) -> EngineEvent {
    let branch = session.interpreter.state.branch
    for word in line.words {
      guard let french = HelpReport.topic(word, in: branch, language: .french),
        let english = HelpReport.topic(word, in: branch, language: .english)
      else { continue }
      let page = SessionReceiver.page
      func text(_ document: Document) -> String {
        document.text(
          on: Page(language: document.language, width: page.width, style: page.style))
      }
      return .inspection(
        text: Bilingual(fr: text(french), en: text(english)),
        html: Bilingual(fr: french.htmlPiece(), en: english.htmlPiece()), isFound: true)
    }
    let nothing = Bilingual(fr: "", en: "")
    return .inspection(text: nothing, html: nothing, isFound: false)
  }

  /// Ends a request.
  private func end(_ id: RequestID?, _ outcome: Outcome) {
    receiver.id = id
    let (status, code): (EngineEvent.End.Status, Int32) =
      switch outcome {
      case .done: (.done, 0)
      case .quit: (.quit, 0)
      case .failed(130): (.interrupted, 130)
      case .failed(let code): (.failed, code)
      case .ended(let signal): (.interrupted, Interruption.exitCode(signal: signal))
      }
    receiver.sendFaults(code: Int(code))
    let branch = session.interpreter.state.branch
    writer.standing = EventWriter.Standing(
      language: session.settings.language, branch: branch?.name, week: branch?.week)
    writer.end(id, status, code: Int(code))
  }
}
