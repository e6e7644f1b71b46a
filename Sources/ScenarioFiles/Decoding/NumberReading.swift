/// Reads numbers as people write them, and tells apart what YAML or people would misread.
public enum NumberReading {
  /// A number with a point, and an exponent if need be; `suffix` is what follows the number.
  public static func number(_ text: String) -> Result<Double, NumberFault> {
    guard isNumber(text) else { return .failure(NumberFault(trap(text))) }
    guard let value = Double(text), value.isFinite else { return .failure(.init(.tooLarge)) }
    return .success(value)
  }

  /// A number, or a percentage: `40%` is 0.4 to the last bit.
  public static func share(_ text: String) -> Result<Double, NumberFault> {
    guard text.hasSuffix("%") else { return number(text) }
    let digits = String(text.dropLast())
    guard isNumber(digits), !digits.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      if case .percent = trap(digits + "%"), let last = digits.last, last.isWhitespace {
        let better = digits.filter { !$0.isWhitespace } + "%"
        return .failure(.init(.space(better: better)))
      }
      return .failure(NumberFault(trap(digits)))
    }
    guard let value = Double(digits + "e-2"), value.isFinite else {
      return .failure(.init(.tooLarge))
    }
    return .success(value)
  }

  /// Digits with at most one point, a sign before, an exponent after; no leading zero.
  public static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var index = 0
    func digits() -> Int {
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      return index - start
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      index += 1
    }
    let first = index
    let whole = digits()
    if whole > 1, bytes[first] == UInt8(ascii: "0") { return false }
    var fraction = 0
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      fraction = digits()
      if fraction == 0 { return false }
    }
    guard whole + fraction > 0 else { return false }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count,
        bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+")
      {
        index += 1
      }
      if digits() == 0 { return false }
    }
    return index == bytes.count
  }

  /// What a text that is no number looks like.
  public static func trap(_ text: String) -> NumberTrap {
    let lower = text.lowercased()
    if lower == "never" { return .never }
    let unsigned = lower.drop { $0 == "-" || $0 == "+" }
    if ["nan", ".nan", "inf", ".inf", "infinity"].contains(String(unsigned)) { return .notFinite }
    if unsigned.hasPrefix("0x") || unsigned.hasPrefix("0o") || unsigned.hasPrefix("0b") {
      return .otherBase
    }
    if unsigned.hasSuffix("%"), trapless(unsigned.dropLast()) { return .percent }
    guard let first = unsigned.first, isDigit(first) || first == "." else { return .noNumber }
    let sign = text.hasPrefix("-") ? "-" : ""
    if unsigned.contains(":"), unsigned.allSatisfy({ isDigit($0) || $0 == ":" || $0 == "." }) {
      return .sexagesimal
    }
    return digitTrap(String(unsigned), sign: sign)
  }

  private static func digitTrap(_ text: String, sign: String) -> NumberTrap {
    let commas = text.count { $0 == "," }
    if commas == 1 {
      let better = text.replacing(",", with: ".")
      if isNumber(better) { return .comma(better: sign + better) }
    }
    let ungrouped = text.filter { !["_", ",", "'", "’"].contains($0) && !$0.isWhitespace }
    if ungrouped.count < text.count, isNumber(ungrouped) {
      return .grouping(better: sign + ungrouped)
    }
    let stripped = text.drop { $0 == "0" }
    let better = stripped.first.map(isDigit) == true ? String(stripped) : "0" + stripped
    if text.hasPrefix("0"), better != text, isNumber(better) {
      return .leadingZero(better: sign + better)
    }
    let digits = text.prefix { isDigit($0) || $0 == "." }
    let rest = text.dropFirst(digits.count)
    if isNumber(String(digits)), rest.allSatisfy({ $0.isLetter || $0.isWhitespace }) {
      let unit = rest.filter(\.isLetter)
      if unit.count < rest.count, ["w", "m", "y"].contains(unit) {
        return .space(better: sign + digits + unit)
      }
      return .timeUnit
    }
    return .noNumber
  }

  private static func trapless(_ text: Substring) -> Bool {
    isNumber(text.filter { !$0.isWhitespace })
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isDigit(_ character: Character) -> Bool {
    character >= "0" && character <= "9"
  }
}

/// Why a text is no number.
public struct NumberFault: Error, Sendable {
  /// What the text looks like instead.
  public var trap: NumberTrap

  init(_ trap: NumberTrap) { self.trap = trap }
}
