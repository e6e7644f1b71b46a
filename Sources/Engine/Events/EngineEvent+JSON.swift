import CommandLanguage
import Reports
import SourceText
import TerritoryModel

extension EngineEvent {
  /// The event as an object of the protocol; `id` is that of the request, nothing where a line held none.
  func json(id: RequestID?) -> JSONValue {
    let (name, members) = parts
    let head: [JSONValue.Member] = [
      .init("id", id?.json ?? .null), .init("event", .text(name)),
    ]
    return .object(head + members)
  }

  private var parts: (name: String, members: [JSONValue.Member]) {
    switch self {
    case .hello(let program, let model, let language, let banner):
      (
        "hello",
        [
          .init("protocol", .whole(EngineProtocol.version)), .init("program", .text(program)),
          .init("model", .whole(model)), .init("language", .text(language.rawValue)),
          .init("banner", banner.json), .init("words", Self.words),
        ]
      )
    case .text(let role, let text):
      ("text", [.init("role", .text(role.rawValue)), .init("text", text.json)])
    case .table(let heading, let html, let text):
      (
        "table",
        [.init("heading", heading.json), .init("html", html.json), .init("text", text.json)]
      )
    case .figure(let svg, let text, let description):
      (
        "figure",
        [
          .init("svg", svg.json), .init("text", text.json),
          .init("description", description.json),
        ]
      )
    case .data(let rows): ("data", Self.members(rows))
    case .notice(let text, let language):
      (
        "notice",
        [.init("text", text.json)]
          + (language.map { [.init("language", .text($0.rawValue))] } ?? [])
      )
    case .progress(let share, let text):
      ("progress", [.init("share", .number(share)), .init("text", text.json)])
    case .error(let fault): ("error", Self.members(fault))
    case .completion(let completion): ("completion", Self.members(completion))
    case .inspection(let text, let html, let isFound):
      (
        "inspection",
        [.init("found", .truth(isFound)), .init("text", text.json), .init("html", html.json)]
      )
    case .completeness(let status):
      ("completeness", [.init("status", .text(status.rawValue))])
    case .territory(let territory): ("territory", territory.members)
    case .end(let end):
      (
        "end",
        [
          .init("status", .text(end.status.rawValue)), .init("code", .whole(end.code)),
          .init("language", .text(end.language.rawValue)),
          .init("branch", end.branch.map { .text($0) } ?? .null),
          .init("week", end.week.map { .whole($0) } ?? .null),
        ]
      )
    }
  }

  private static func members(_ rows: JSONRows) -> [JSONValue.Member] {
    [
      .init("provenance", .object(rows.provenance)),
      .init(
        "columns",
        .list(
          rows.columns.map {
            .object([.init("name", .text($0.name)), .init("meaning", $0.meaning.json)])
          })),
      .init("rows", rows.rows),
    ]
  }

  private static func members(_ fault: Fault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("code", .whole(fault.code)), .init("message", fault.message.json),
    ]
    if let (line, columns) = fault.span {
      func position(_ column: Int) -> JSONValue {
        .object([.init("line", .whole(line)), .init("column", .whole(column))])
      }
      members.append(
        .init(
          "span",
          .object([
            .init("start", position(columns.lowerBound)),
            .init("end", position(columns.upperBound)),
          ])))
    }
    if let excerpt = fault.excerpt { members.append(.init("excerpt", .text(excerpt))) }
    if let command = fault.command { members.append(.init("command", .whole(command))) }
    return members
  }

  private static func members(_ completion: Completion) -> [JSONValue.Member] {
    [
      .init("start", .whole(completion.replacing.lowerBound)),
      .init("end", .whole(completion.replacing.upperBound)),
      .init(
        "candidates",
        .list(
          completion.candidates.map {
            .object([
              .init("text", .text($0.text)), .init("meaning", .text($0.meaning)),
              .init("suffix", .text($0.suffix)),
            ])
          })),
    ]
  }

  /// The words of the language, each once, in the order of the alphabet.
  private static var words: JSONValue {
    func list(_ forms: [String]) -> JSONValue {
      .list(Set(forms).sorted().map { .text($0) })
    }
    let commands = CommandCatalogue.declarations.flatMap {
      [$0.name.rawValue, $0.french] + $0.aliases
    }
    let keywords = Keyword.allCases.map(\.literal).flatMap { [$0.word, $0.french] + $0.others }
    return .object([.init("commands", list(commands)), .init("keywords", list(keywords))])
  }
}

extension Bilingual {
  /// The text in both languages, by their codes.
  var json: JSONValue {
    .object([.init("fr", .text(french)), .init("en", .text(english))])
  }
}
