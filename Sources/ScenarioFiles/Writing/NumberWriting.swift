import TerritoryModel

/// Writes numbers as files hold them: with a point, as few digits as lead back to the same bits.
enum NumberWriting {
  /// A number of some unit: choices as their word, an infinite half-life as `never`.
  static func text(_ value: Double, _ unit: ValueUnit) -> String {
    if case .choice(let words) = unit, let place = Int(exactly: value), words.indices ~= place {
      return words[place]
    }
    return text(value)
  }

  /// A number; infinity is `never`, and what is no number `.nan`, which no file may hold.
  static func text(_ value: Double) -> String {
    if value == .infinity { return "never" }
    guard value.isFinite else { return value.isNaN ? ".nan" : "-.inf" }
    if let whole = Int(exactly: value), whole.magnitude < 1_000_000_000_000_000 {
      return String(whole)
    }
    return value.description
  }

  /// A day as `2021-12-13`.
  static func day(_ day: CalendarDay) -> String {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(day.year, 4))-\(digits(day.month, 2))-\(digits(day.day, 2))"
  }
}
