import SourceText

/// Checks that bytes are a text that people can have written: UTF-8, without control characters.
enum TextCheck {
  /// The first scalar of the range that the YAML layer keeps for itself (`YAMLText`).
  static let reserved: ClosedRange<UInt32> = 0xE000...0xE0FF

  /// Whether a zero byte stands near the beginning, as in programs, pictures and archives. A text in
  /// UTF-16 or UTF-32 that says so by its byte order mark is a text.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1_024).contains(0) && !isWide(bytes)
  }

  private static func isWide(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0, 0, 0xFE, 0xFF])
  }

  /// A text without its byte order mark, or what is wrong and the byte at which it is.
  static func text(
    _ bytes: [UInt8]
  ) -> (bytes: [UInt8], problem: (cause: MistakeCause, offset: Int)?) {
    if isWide(bytes) { return (bytes, (.wideEncoding, 0)) }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
        continue
      }
      guard let (scalar, length) = scalar(bytes, at: index) else {
        return (bytes, (.notUTF8(byte: byte, latin1: latin1(byte)), index))
      }
      if isRefused(scalar) { return (bytes, (.controlCharacter(scalar), index)) }
      index += length
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
      return (bytes, (.emptyText, 0))
    }
    return (bytes, nil)
  }

  /// Tabs and line ends belong in a text; other controls and what a terminal must not get do not.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\t" || scalar == "\n" || scalar == "\r" { return false }
    return SafeText.isUnsafe(scalar) || reserved.contains(scalar.value)
  }

  /// The scalar that starts at a byte, and its length; nothing when the bytes are no UTF-8
  /// (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF).
  private static func scalar(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int)? {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let (length, least): (Int, UInt32)
    switch first {
    case 0xC2...0xDF: (length, least) = (2, 0x80)
    case 0xE0...0xEF: (length, least) = (3, 0x800)
    case 0xF0...0xF4: (length, least) = (4, 0x1_0000)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0xFF >> (UInt32(length) + 1))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  private static func latin1(_ byte: UInt8) -> Character? {
    // 0xA0 and above print in Latin-1; below lie its controls.
    byte >= 0xA1 ? Character(Unicode.Scalar(byte)) : nil
  }
}
