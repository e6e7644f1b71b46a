/// Numbers for machines: SVG attributes, and tests that print pictures.
enum PlainNumber {
  /// A number with a point and at most some decimals, without zeros at the end.
  static func text(_ value: Double, decimals: Int = 2) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: scale)
    var fraction = ""
    if rest > 0 {
      let digits = String(rest)
      fraction = "." + String(repeating: "0", count: decimals - digits.count) + digits
      while fraction.hasSuffix("0") { fraction.removeLast() }
    }
    return (value < 0 && scaled > 0 ? "-" : "") + String(whole) + fraction
  }
}
