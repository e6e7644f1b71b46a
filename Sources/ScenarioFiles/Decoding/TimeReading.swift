import TerritoryModel

/// Reads durations, weeks and days.
public enum TimeReading {
  /// What keeps a text from being a week.
  enum Fault: Error, Sendable {
    case number(NumberTrap)
    case noSuchDay
    case noStart
  }

  /// A number of weeks: `26`, `26w`, `6m`, `2y`. A month is 52/12 weeks and a year 52, rounded to
  /// the nearest week.
  public static func duration(_ text: String) -> Result<Double, NumberFault> {
    guard let unit = text.last, ["w", "m", "y"].contains(unit) else {
      return NumberReading.number(text)
    }
    let digits = String(text.dropLast())
    guard NumberReading.isNumber(digits) else {
      let trap = NumberReading.trap(text)
      return .failure(NumberFault(trap == .timeUnit ? NumberReading.trap(digits) : trap))
    }
    return NumberReading.number(digits).map { number in
      switch unit {
      case "m": (number * 52 / 12).rounded()
      case "y": (number * 52).rounded()
      default: number
      }
    }
  }

  /// A week, from 1 on when it is right: a number, a duration counted from week 0, or a date.
  static func week(_ scalar: WrittenScalar, start: CalendarDay?) -> Result<Double, Fault> {
    switch day(scalar.text) {
    case .some(.some(let day)):
      guard let start else { return .failure(.noStart) }
      return .success(Double(day.week(from: start)))
    case .some(.none): return .failure(.noSuchDay)
    case .none: break
    }
    switch duration(scalar.text) {
    case .success(let weeks): return .success(weeks)
    case .failure(let fault): return .failure(.number(fault.trap))
    }
  }

  /// A day as `2021-12-13`: nothing when the text is no date, a date that is nothing when no
  /// calendar has the day.
  public static func day(_ text: String) -> CalendarDay?? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return .none
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return .none
    }
    return .some(CalendarDay(year: year, month: month, day: day))
  }
}
