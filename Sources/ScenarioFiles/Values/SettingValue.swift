import TerritoryModel

/// The value of one setting, typed.
public enum SettingValue: Sendable, Hashable {
  /// A number of a unit; an infinite half-life is `never`, a choice its place in the list.
  case number(Double, ValueUnit)
  /// The seed of every draw.
  case seed(UInt64)
  /// An amount of money, in euros.
  case euros(Double)
  /// An amount of people's time, in hours.
  case hours(Double)
  /// A week, from week 0.
  case week(Int)
  /// A day of the calendar.
  case day(CalendarDay)
  /// A position, in kilometres.
  case position(x: Double, y: Double)
  /// A text or a name.
  case text(String)
  /// A word of the format.
  case word(String)
  /// Names or texts, in order.
  case names([String])
  /// The mean and the standard deviation that a survey measured.
  case moments(mean: Double, sd: Double)
  /// The answers of a survey: how many people answered, and a hash of all that they said.
  case survey(respondents: Int, hash: UInt64)

  /// The number, when it is one that can be drawn or compared.
  public var number: Double? {
    switch self {
    case .number(let value, _), .euros(let value), .hours(let value): value
    case .week(let week): Double(week)
    default: nil
    }
  }

  /// The value as it may be typed, or written in a file; of a survey nothing can be typed.
  public var typed: String? {
    switch self {
    case .number(let value, let unit): NumberWriting.text(value, unit)
    case .seed(let seed): String(seed)
    case .euros(let value), .hours(let value): NumberWriting.text(value)
    case .week(let week): String(week)
    case .day(let day): NumberWriting.day(day)
    case .position(let x, let y): "[\(NumberWriting.text(x)), \(NumberWriting.text(y))]"
    case .text(let text), .word(let text): text
    case .names(let names): YAMLWriting.flow(.texts(names))
    case .moments(let mean, let sd):
      "{ mean: \(NumberWriting.text(mean)), sd: \(NumberWriting.text(sd)) }"
    case .survey: nil
    }
  }
}
