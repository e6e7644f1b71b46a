import Charts
import CommandLanguage
import Exploration
import Reports
import Shell
import SourceText
import Terminal
import TerritoryModel
import Wording

/// Turns what a session answers into events. The main thread owns it.
final class SessionReceiver: AnswerReceiver {
  /// Takes each event, with the request that it answers.
  private let writer: EventWriter
  /// The request that is carried out; nothing where a line held none.
  var id: RequestID?
  /// Whether answers come as rows too.
  var wantsData = false
  /// Whether answers are left out, those of the commands that make a territory.
  var isSilent = false
  /// The place of the command that is carried out among those of a territory.
  var command: Int?
  /// What was wrong, until it is known with what code the request ends.
  private var faults: [EngineEvent.Fault] = []
  private var figureCount = 0
  /// The session of which answers are received: how it writes, and its language.
  weak var session: ShellSession?
  /// The language that the program which asks was told of last.
  private var toldLanguage: Language?

  /// The page of texts beside HTML and SVG.
  static let page = Console.PageSize(
    width: 80, style: TerminalStyle(glyphs: .unicode, usesColour: false))

  init(_ writer: EventWriter) {
    self.writer = writer
    toldLanguage = writer.standing.language
  }

  /// Sends an event of the request that is carried out.
  func send(_ event: EngineEvent) { writer.send(event, of: id) }

  // MARK: Answers

  func take(_ document: (Language) -> Document) {
    guard !isSilent else { return }
    // Other than as a table, answers are lines of text.
    let mode = session?.settings.mode ?? .table
    let french = document(.french)
    let english = document(.english)
    if mode == .table, french.blocks.count == english.blocks.count {
      for (own, other) in zip(french.blocks, english.blocks) { take(own, other) }
    } else {
      let text = Bilingual(
        fr: french.written(on: page(.french, mode)), en: english.written(on: page(.english, mode)))
      send(.text(.lines, text.withoutLastEnd))
    }
    if wantsData, let rows = Document.rows(french: french, english: english) { send(.data(rows)) }
  }

  private func page(_ language: Language, _ mode: OutputMode) -> Page {
    Page(language: language, width: Self.page.width, style: Self.page.style, mode: mode)
  }

  private func take(_ french: Document.Block, _ english: Document.Block) {
    func both(_ text: (Document.Block) -> String) -> Bilingual {
      Bilingual(fr: text(french), en: text(english))
    }
    switch french {
    case .title: send(.text(.title, both(\.words)))
    case .sentence: if !french.words.isEmpty { send(.text(.sentence, both(\.words))) }
    case .lines: if !french.words.isEmpty { send(.text(.lines, both(\.words))) }
    case .note: if !french.words.isEmpty { send(.text(.note, both(\.words))) }
    case .hint: if !french.words.isEmpty { send(.text(.hint, both(\.words))) }
    case .table:
      let heading = both { if case .table(_, let heading) = $0 { heading } else { "" } }
      let html = both { if case .table(let table, _) = $0 { table.html() } else { "" } }
      send(.table(heading: heading, html: html, text: both(\.words)))
    case .picture:
      figureCount += 1
      let name = "figure\(figureCount)-"
      func svg(_ block: Document.Block, _ language: Language) -> String {
        guard case .picture(let picture, let description) = block else { return "" }
        return picture.svg(
          SVGSetting(
            description: description, language: language.rawValue, identifier: name))
      }
      let description = both {
        if case .picture(_, let description) = $0 { description } else { "" }
      }
      send(
        .figure(
          svg: Bilingual(fr: svg(french, .french), en: svg(english, .english)),
          text: both(\.words), description: description))
    }
  }

  // MARK: Beside the answers

  func tell(_ sentence: (Language) -> String) {
    let text = Bilingual(fr: sentence(.french), en: sentence(.english)).withoutLastEnd
    guard !text.french.isEmpty else { return }
    let language = session?.settings.language
    send(.notice(text, language == toldLanguage ? nil : language))
    toldLanguage = language
  }

  func show(share: Double, words: (Language) -> String) {
    send(.progress(share: share, Bilingual(fr: words(.french), en: words(.english))))
  }

  // MARK: Mistakes

  func complain(_ complaint: Complaint) {
    var fault = EngineEvent.Fault(
      code: 0,
      message: Bilingual(fr: complaint.sentence(.french), en: complaint.sentence(.english)),
      excerpt: complaint.excerpt, command: command)
    if let span = complaint.span {
      fault.span = (
        complaint.firstLine + span.start.line - 1,
        span.start.column..<span.start.column + span.length
      )
    }
    faults.append(fault)
  }

  /// Takes what is wrong with a request itself.
  func complain(_ problem: RequestProblem) {
    faults.append(
      EngineEvent.Fault(
        code: 0, message: Bilingual(fr: problem.text(in: .french), en: problem.text(in: .english)),
        command: command))
  }

  /// Takes what is wrong with a request in other words, and where in a text of it.
  func complain(
    at span: SourceSpan? = nil, in text: String = "", _ sentence: (Language) -> String
  ) {
    var fault = EngineEvent.Fault(
      code: 0, message: Bilingual(fr: sentence(.french), en: sentence(.english)))
    if let span {
      fault.span = (
        span.start.line, span.start.column..<span.start.column + span.length
      )
      fault.excerpt = CommandMistakeWording.excerpt(of: span, in: text)
    }
    faults.append(fault)
  }

  /// Sends what was wrong, now that the code is known; what did not end the request is a notice.
  func sendFaults(code: Int) {
    for fault in faults {
      guard code != 0 else {
        send(.notice(fault.message, nil))
        continue
      }
      var fault = fault
      fault.code = code
      send(.error(fault))
    }
    faults = []
  }
}

extension Document.Block {
  /// The words of a piece of an answer: its lines where columns matter.
  fileprivate var words: String {
    let page = SessionReceiver.page
    switch self {
    case .title(let text), .sentence(let text), .note(let text), .hint(let text): return text
    case .lines(let lines): return lines.joined(separator: "\n")
    case .table(let table, _):
      return table.lines(width: page.width, style: page.style).joined(separator: "\n")
    case .picture(let picture, _):
      return picture.lines(width: page.width, height: 20, style: page.style)
        .joined(separator: "\n")
    }
  }
}

extension Bilingual {
  /// The text without the end of its last line.
  fileprivate var withoutLastEnd: Bilingual {
    func cut(_ text: String) -> String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
    return Bilingual(fr: cut(french), en: cut(english))
  }
}
