import TerritoryModel

/// Numbers as people read them: « 29,2 % » in French, “29.2%” in English. Files keep a point and no
/// grouping; they are not written by this.
public struct NumberWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Numbers in a language.
  public init(_ language: Language) { self.language = language }

  /// A number with a fixed count of decimals, halves away from zero; what is no number is missing.
  public func number(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite else { return value.isNaN ? Typography.missing : infinite(value) }
    guard let digits = digits(abs(value), decimals: decimals) else {
      return powerOfTen(value, digits: 4)
    }
    return (value < 0 && digits.contains { ("1"..."9").contains($0) } ? Typography.minus : "")
      + digits
  }

  /// A whole number, its digits in groups of three.
  public func whole(_ value: some BinaryInteger) -> String {
    (value < 0 ? Typography.minus : "") + grouped(String(value.magnitude))
  }

  /// A number with its sign, even when it is positive; zero has none.
  public func signed(_ value: Double, decimals: Int = 2) -> String {
    let text = number(value, decimals: decimals)
    guard value > 0, text.contains(where: { ("1"..."9").contains($0) }) else { return text }
    return "+" + text
  }

  /// A share in per cent: « 29,2 % », “29.2%”.
  public func percent(_ share: Double, decimals: Int = 1) -> String {
    number(share * 100, decimals: decimals)
      + (language == .french ? Typography.narrowSpace : "") + "%"
  }

  /// A difference of two shares, in points: « +1,3 point », “+1.3 points”.
  public func points(_ difference: Double, decimals: Int = 1) -> String {
    let text = signed(difference * 100, decimals: decimals)
    var tenths = 1.0
    for _ in 0..<decimals { tenths *= 10 }
    let size = (abs(difference) * 100 * tenths).rounded() / tenths
    // A French plural begins at two; in English only one is singular.
    let isSingular = language == .french ? size < 2 : size == 1
    return text + Typography.noBreakSpace + (isSingular ? "point" : "points")
  }

  /// A number in some significant digits, without zeros at the end; a very small one as a power of
  /// ten: « 9,55 × 10⁻¹³ ».
  public func significant(_ value: Double, digits: Int = 4) -> String {
    guard value.isFinite, value != 0 else { return number(value) }
    if abs(value) < 1e-6 { return powerOfTen(value, digits: digits) }
    var decimals = digits
    var size = abs(value)
    while size >= 1, decimals > 0 {
      size /= 10
      decimals -= 1
    }
    while size < 0.1, decimals < 12 {
      size *= 10
      decimals += 1
    }
    var text = number(value, decimals: decimals)
    guard decimals > 0 else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(",") || text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A confidence interval, always between brackets: « [+1,0 ; +1,6] », “[+1.0, +1.6]”.
  public func interval(
    _ interval: ClosedRange<Double>, _ number: (Double) -> String
  ) -> String {
    let separator = language == .french ? Typography.narrowSpace + "; " : ", "
    return "[" + number(interval.lowerBound) + separator + number(interval.upperBound) + "]"
  }

  /// A band of replicates, always between parentheses: « (25,0–33,1) ».
  public func band(low: Double, high: Double, _ number: (Double) -> String) -> String {
    // A dash between two negative numbers would read as a third sign.
    let dash =
      low < 0 || high < 0
      ? (language == .french ? " à " : " to ") : Typography.rangeDash
    return "(" + number(low) + dash + number(high) + ")"
  }

  /// A large count in few characters: « 12,3 M », “8.1 k”.
  public func large(_ value: Double) -> String {
    for (size, sign) in [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")] where value >= size {
      return number(value / size, decimals: 1) + Typography.noBreakSpace + sign
    }
    return number(value)
  }

  /// A number that is not zero, in some significant digits: « 9,55 × 10⁻¹³ », « 1 × 10³⁰⁸ ».
  private func powerOfTen(_ value: Double, digits: Int) -> String {
    var exponent = 0
    var mantissa = value
    while abs(mantissa) < 1, exponent > -400 {
      mantissa *= 10
      exponent -= 1
    }
    while abs(mantissa) >= 10 {
      mantissa /= 10
      exponent += 1
    }
    // What rounds up to 10 is 1 of the next power.
    var step = 0.5
    for _ in 1..<max(digits, 2) { step /= 10 }
    if abs(mantissa) + step >= 10 {
      mantissa = mantissa < 0 ? -1 : 1
      exponent += 1
    }
    let raised = String(exponent.magnitude).compactMap { digit in
      digit.wholeNumberValue.map { Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0] }
    }
    let space = Typography.noBreakSpace
    return significant(mantissa, digits: digits) + "\(space)×\(space)10"
      + (exponent < 0 ? "⁻" : "") + String(raised)
  }

  /// Digits of a number that is not negative, grouped; nothing when it is too large to be read.
  private func digits(_ value: Double, decimals: Int) -> String? {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e15 else { return nil }
    var text = String(Int(scaled))
    guard decimals > 0 else { return grouped(text) }
    text = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
    return grouped(String(text.dropLast(decimals))) + (language == .french ? "," : ".")
      + text.suffix(decimals)
  }

  private func grouped(_ digits: String) -> String {
    let separator = language == .french ? Typography.narrowSpace : ","
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }

  private func infinite(_ value: Double) -> String { value < 0 ? Typography.minus + "∞" : "∞" }
}
