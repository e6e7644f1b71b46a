import FoundationEssentials
import SourceText
import Wording

/// Reads lines as requests.
enum RequestReader {
  /// The longest line, in bytes.
  static let longest = 1_000_000

  /// What is wrong with a line, and the id that it names where it could be read.
  struct Refusal: Error {
    var id: RequestID?
    var problem: RequestProblem
  }

  /// The request of a line.
  static func request(_ line: [UInt8]) throws(Refusal) -> Request {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw Refusal(id: LooseID.find(in: line), problem: .notText)
    }
    guard !JSONInput.isTooDeep(line) else {
      throw Refusal(id: LooseID.find(in: line), problem: .tooDeep(limit: JSONInput.deepest))
    }
    guard case .object(let fields)? = try? JSONDecoder().decode(JSONInput.self, from: Data(line))
    else { throw Refusal(id: LooseID.find(in: line), problem: .notObject) }
    let id = RequestID(fields["id"])
    do throws(RequestProblem) {
      guard fields["id"] != nil else { throw .missing(field: "id") }
      guard let id else { throw .wrong(field: "id", .id) }
      return Request(id: id, deed: try deed(Fields(values: fields)))
    } catch {
      throw Refusal(id: id, problem: error)
    }
  }

  private static let known = [
    "hello", "execute", "complete", "inspect", "completeness", "describe", "simulate",
    "interrupt", "shutdown",
  ]

  private static func deed(_ fields: Fields) throws(RequestProblem) -> Request.Deed {
    let name = try fields.text("do")
    switch name {
    case "hello":
      try fields.allow([])
      return .hello
    case "execute":
      try fields.allow(["text", "territory", "data", "history"])
      return .execute(
        try fields.text("text"),
        territory: fields.has("territory") ? try fields.texts("territory") : nil,
        wantsData: try fields.truth("data"), isKept: try fields.truth("history", else: true))
    case "complete", "inspect":
      try fields.allow(["text", "cursor"])
      let text = try fields.text("text")
      let cursor = try fields.whole("cursor", from: 0)
      return name == "complete" ? .complete(text, cursor: cursor) : .inspect(text, cursor: cursor)
    case "completeness":
      try fields.allow(["text"])
      return .completeness(try fields.text("text"))
    case "describe":
      try fields.allow(["territory"])
      return .describe(try fields.texts("territory"))
    case "simulate":
      try fields.allow(["territory", "measures", "weeks", "replicates", "twin"])
      return .simulate(
        Request.Simulate(
          territory: try fields.texts("territory"), measures: try fields.texts("measures"),
          weeks: fields.has("weeks") ? try fields.wholes("weeks") : nil,
          replicates: fields.has("replicates") ? try fields.whole("replicates", from: 1) : nil,
          hasTwin: try fields.truth("twin")))
    case "interrupt":
      try fields.allow(["target"])
      guard fields.has("target") else { return .interrupt(target: nil) }
      guard let target = RequestID(fields.values["target"]) else {
        throw .wrong(field: "target", .id)
      }
      return .interrupt(target: target)
    case "shutdown":
      try fields.allow([])
      return .shutdown
    default:
      throw .unknownDeed(name, nearest: NearestWord.to(name, among: known), known: known)
    }
  }

  /// The fields of a request.
  private struct Fields {
    let values: [String: JSONInput]

    func has(_ key: String) -> Bool { values[key] != nil }

    /// Refuses fields that the kind of request does not have.
    func allow(_ keys: [String]) throws(RequestProblem) {
      let known = ["id", "do"] + keys
      for key in values.keys.sorted() where !known.contains(key) {
        throw .unknown(field: key, nearest: NearestWord.to(key, among: known), known: known)
      }
    }

    func text(_ key: String) throws(RequestProblem) -> String {
      guard let value = values[key] else { throw .missing(field: key) }
      guard case .text(let text) = value else { throw .wrong(field: key, .text) }
      return text
    }

    func truth(_ key: String, else absent: Bool = false) throws(RequestProblem) -> Bool {
      guard let value = values[key] else { return absent }
      guard case .truth(let isTrue) = value else { throw .wrong(field: key, .truth) }
      return isTrue
    }

    func whole(_ key: String, from lower: Int) throws(RequestProblem) -> Int {
      guard let value = values[key] else { throw .missing(field: key) }
      guard case .whole(let number) = value, number >= lower else {
        throw .wrong(field: key, .whole(from: lower))
      }
      return number
    }

    func texts(_ key: String) throws(RequestProblem) -> [String] {
      guard let value = values[key] else { throw .missing(field: key) }
      guard case .list(let items) = value, !items.isEmpty else { throw .wrong(field: key, .texts) }
      var texts: [String] = []
      for item in items {
        guard case .text(let text) = item else { throw .wrong(field: key, .texts) }
        texts.append(text)
      }
      return texts
    }

    func wholes(_ key: String) throws(RequestProblem) -> [Int] {
      guard let value = values[key] else { throw .missing(field: key) }
      guard case .list(let items) = value, !items.isEmpty else { throw .wrong(field: key, .wholes) }
      var numbers: [Int] = []
      for item in items {
        guard case .whole(let number) = item, number >= 0 else {
          throw .wrong(field: key, .wholes)
        }
        numbers.append(number)
      }
      return numbers
    }
  }
}
