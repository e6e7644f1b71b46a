/// A day of the Gregorian calendar, proleptic where need be.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Year, from 1 to 9999.
  public let year: Int
  /// Month, from 1 to 12.
  public let month: Int
  /// Day of the month, from 1.
  public let day: Int

  /// A day that exists, else nothing: 30 February is refused.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date
  /// algorithms": years start in March, so that the leap day comes last).
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The week of a calendar that starts on `start`: week k is the seven days that end at
  /// `start + 7k`, so a day d falls in week ⌈(d - start) / 7⌉.
  public func week(from start: CalendarDay) -> Int {
    let days = dayNumber - start.dayNumber
    return days > 0 ? (days + 6) / 7 : -((-days) / 7)
  }

  /// The number of days of a month.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether one day comes before another.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
