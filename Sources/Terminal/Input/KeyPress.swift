/// A single key that was waited for.
public enum KeyPress: Sendable, Hashable {
  /// A character.
  case key(Character)
  /// Enter.
  case enter
  /// The escape key.
  case escape
  /// Onwards: arrow right or down, page down; the forward button of a presenter's remote control.
  case forward
  /// Back: arrow left or up, page up.
  case backward
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, or the terminal is gone, or standard input is none.
  case endOfInput
  /// A signal asks for the end; the terminal is already as it was.
  case ended(signal: Int32)

  /// The key; nothing for those that mean nothing on their own.
  init?(_ key: KeyDecoder.Key) {
    switch key {
    case .scalar("\r"), .scalar("\n"): self = .enter
    case .scalar("\u{3}"): self = .interrupted
    case .scalar("\u{4}"): self = .endOfInput
    case .scalar(let scalar):
      guard scalar == "\t" || scalar.properties.generalCategory != .control else { return nil }
      self = .key(Character(scalar))
    case .escape: self = .escape
    case .sequence("[C"), .sequence("OC"), .sequence("[B"), .sequence("OB"), .sequence("[6~"):
      self = .forward
    case .sequence("[D"), .sequence("OD"), .sequence("[A"), .sequence("OA"), .sequence("[5~"):
      self = .backward
    case .sequence, .paste: return nil
    }
  }
}
