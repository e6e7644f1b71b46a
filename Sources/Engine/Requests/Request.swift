import Reports
import SourceText

/// What a program asks of the engine.
struct Request: Sendable, Hashable {
  /// The name that its events carry.
  var id: RequestID
  /// What is asked.
  var deed: Deed

  /// The kinds of requests, with what each needs.
  enum Deed: Sendable, Hashable {
    /// Who answers.
    case hello
    /// Carry out commands, in the session or on a territory of their own; `history` lists those of the
    /// session, unless they are not to be kept.
    case execute(String, territory: [String]?, wantsData: Bool, isKept: Bool)
    /// What could stand at a cursor, in Unicode scalars.
    case complete(String, cursor: Int)
    /// Help on the word at a cursor, in Unicode scalars.
    case inspect(String, cursor: Int)
    /// Whether a text is whole.
    case completeness(String)
    /// What a territory is.
    case describe([String])
    /// Every value of some measures.
    case simulate(Simulate)
    /// Stop a request: the one that is named, else the one that is carried out.
    case interrupt(target: RequestID?)
    /// End.
    case shutdown
  }

  /// What is to be simulated.
  struct Simulate: Sendable, Hashable {
    /// The commands that make the territory.
    var territory: [String]
    /// The measures, as texts.
    var measures: [String]
    /// The weeks to read; absent: all.
    var weeks: [Int]?
    /// How many replicates; absent: those of the territory.
    var replicates: Int?
    /// Whether the territory without its programme is run too.
    var hasTwin: Bool
  }
}

/// What names a request: a text or a whole number, chosen by who asks.
enum RequestID: Sendable, Hashable {
  /// A text of at most 200 characters.
  case text(String)
  /// A whole number.
  case whole(Int)

  /// The longest text, in characters.
  static let longest = 200

  init?(_ value: JSONInput?) {
    switch value {
    case .text(let text) where text.unicodeScalars.count <= Self.longest: self = .text(text)
    case .whole(let number): self = .whole(number)
    default: return nil
    }
  }

  var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .whole(let number): .whole(number)
    }
  }
}
