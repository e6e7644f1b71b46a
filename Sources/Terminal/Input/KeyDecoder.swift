/// Turns what a terminal sends into keys: UTF-8, escape sequences, pasted text.
public struct KeyDecoder: Sendable {
  /// A key, or what came instead of one.
  public enum Key: Sendable, Hashable {
    /// A character or a control code.
    case scalar(Unicode.Scalar)
    /// The escape key, or Alt before the next key.
    case escape
    /// A special key, by what follows the escape code: `[A` is the arrow up.
    case sequence(String)
    /// A pasted text, cleaned.
    case paste(String)
  }

  private var bytes: [UInt8] = []
  private var start = 0
  // Inside a paste: where the search for its end goes on.
  private var pasteSearch: Int?

  /// A decoder without input.
  public init() {}

  /// Whether the first byte that is left could be the start of something longer.
  public var isWaiting: Bool { start < bytes.count }

  /// Whether a paste began and has not ended.
  public var isInPaste: Bool { pasteSearch != nil }

  /// Adds what was read.
  public mutating func append(_ more: some Sequence<UInt8>) {
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.count < 65_536)
      if let search = pasteSearch { pasteSearch = max(search - start, 0) }
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next key, if it came whole. With `isDrained`, nothing more is on its way: a lone escape code is
  /// then the escape key. NUL and the 8-bit control codes are dropped; bytes that are not UTF-8 become
  /// U+FFFD.
  public mutating func next(isDrained: Bool) -> Key? {
    while start < bytes.count {
      if isInPaste { return paste() }
      let first = bytes[start]
      if first == 0x1B {
        switch escape(isDrained: isDrained) {
        case .key(let key): return key
        case .incomplete: return nil
        case .dropped: continue
        }
      }
      guard let (scalar, length) = scalar(isDrained: isDrained) else { return nil }
      start += length
      if scalar.value == 0 || (0x80...0x9F).contains(scalar.value) { continue }
      return .scalar(scalar)
    }
    return nil
  }

  private enum EscapeOutcome {
    case key(Key)
    case incomplete
    case dropped
  }

  /// What stands at an escape code.
  private mutating func escape(isDrained: Bool) -> EscapeOutcome {
    guard let length = sequenceLength() else {
      guard isDrained else { return .incomplete }
      start += 1
      return .key(.escape)
    }
    guard length > 1 else {
      start += 1
      return .key(.escape)
    }
    let body = bytes[(start + 1)..<(start + length)]
    start += length
    let name = String(decoding: body, as: UTF8.self)
    guard name == "[200~" else { return .key(.sequence(name)) }
    pasteSearch = start
    return .dropped
  }

  /// The length of the sequence at the start: 1 when the escape code stands alone, nothing when more
  /// bytes must come.
  private func sequenceLength() -> Int? {
    let rest = bytes[start...]
    guard rest.count > 1 else { return nil }
    switch rest[start + 1] {
    case UInt8(ascii: "O"):
      return rest.count > 2 ? 3 : nil
    case UInt8(ascii: "["):
      // The Linux console sends `[[A` for its first function keys.
      if rest.count > 2, rest[start + 2] == UInt8(ascii: "[") { return rest.count > 3 ? 4 : nil }
      for (offset, byte) in rest.enumerated().dropFirst(2) {
        if (0x40...0x7E).contains(byte) { return offset + 1 }
        if !(0x20...0x3F).contains(byte) { return offset }
      }
      return nil
    default: return 1
    }
  }

  /// The pasted text, once its end came. Ctrl-C inside gives the paste up: a terminal that never sends
  /// the end does not lock anybody in.
  private mutating func paste() -> Key? {
    let end: [UInt8] = Array("\u{1B}[201~".utf8)
    var index = pasteSearch ?? start
    while index < bytes.count {
      if bytes[index] == 0x03 {
        start = index + 1
        pasteSearch = nil
        return .scalar("\u{3}")
      }
      if bytes[index] == 0x1B {
        guard index + end.count <= bytes.count else { break }
        if bytes[index..<(index + end.count)].elementsEqual(end) {
          let text = Paste.text(bytes[start..<index])
          start = index + end.count
          pasteSearch = nil
          return .paste(text)
        }
      }
      index += 1
    }
    pasteSearch = index
    return nil
  }

  /// The scalar at the start and its length in bytes; nothing when the rest of it must come.
  private func scalar(isDrained: Bool) -> (Unicode.Scalar, Int)? {
    let first = bytes[start]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    let available = bytes[start..<min(start + length, bytes.count)]
    let continuing = available.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
    if continuing == available.count, available.count < length, !isDrained { return nil }
    if let text = String(validating: available, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    {
      return (scalar, length)
    }
    return ("\u{FFFD}", continuing)
  }
}
