/// Codes by which keys reach the library. They are the 8-bit control codes, which nobody types and the
/// decoder drops, so none can be confused with a character. One code for a whole special key: bound as
/// a sequence, it would make the library wait after the escape key.
enum EditorKey: UInt8, CaseIterable {
  case accept = 0x80
  case paste
  case compose
  case up
  case down
  case left
  case right
  case home
  case end
  case delete
  case wordLeft
  case wordRight
  case earlierAlike
  case laterAlike
  case redraw

  /// The key of a sequence that terminals send.
  init?(sequence: String) {
    guard let key = Self.sequences[sequence] else { return nil }
    self = key
  }

  private static let sequences: [String: EditorKey] = [
    "[A": .up, "OA": .up, "[B": .down, "OB": .down,
    "[C": .right, "OC": .right, "[D": .left, "OD": .left,
    "[H": .home, "OH": .home, "[1~": .home, "[7~": .home,
    "[F": .end, "OF": .end, "[4~": .end, "[8~": .end,
    "[3~": .delete, "[5~": .earlierAlike, "[6~": .laterAlike,
    "[1;5D": .wordLeft, "[1;3D": .wordLeft, "[5D": .wordLeft, "Od": .wordLeft,
    "[1;5C": .wordRight, "[1;3C": .wordRight, "[5C": .wordRight, "Oc": .wordRight,
  ]

  /// The code as the library reads it in a binding.
  var binding: String { "\\" + String(rawValue, radix: 8) }

  /// Whether another line may take the place of the present one.
  var goesThroughHistory: Bool { [.up, .down, .earlierAlike, .laterAlike].contains(self) }

  /// What the key does while text is inserted.
  var command: String {
    switch self {
    case .accept: "ed-newline"
    case .paste: EditorFunction.paste.rawValue
    case .compose: EditorFunction.compose.rawValue
    case .up: "ed-prev-history"
    case .down: "ed-next-history"
    case .left: "ed-prev-char"
    case .right: EditorFunction.forward.rawValue
    case .home: "ed-move-to-beg"
    case .end: EditorFunction.end.rawValue
    case .delete: "ed-delete-next-char"
    case .wordLeft: "ed-prev-word"
    case .wordRight: "em-next-word"
    case .earlierAlike: "ed-search-prev-history"
    case .laterAlike: "ed-search-next-history"
    case .redraw: EditorFunction.redraw.rawValue
    }
  }

  /// What it does in the command mode of vi.
  var commandInCommandMode: String {
    switch self {
    case .right: "ed-next-char"
    case .end: "ed-move-to-end"
    case .wordLeft: "vi-prev-word"
    case .wordRight: "vi-next-word"
    default: command
    }
  }
}
