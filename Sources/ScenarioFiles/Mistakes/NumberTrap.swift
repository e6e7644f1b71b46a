/// What a text that should be a number looks like.
public enum NumberTrap: Sendable, Hashable {
  /// Nothing like a number.
  case noNumber
  /// A leading zero: YAML reads `012` as octal.
  case leadingZero(better: String)
  /// A colon: YAML reads `12:30` in base sixty.
  case sexagesimal
  /// A decimal comma.
  case comma(better: String)
  /// A grouping of digits.
  case grouping(better: String)
  /// Base 2, 8 or 16.
  case otherBase
  /// Not-a-number or an infinity.
  case notFinite
  /// A number too large to be one.
  case tooLarge
  /// A per cent sign where no share belongs.
  case percent
  /// A space inside: `40 %`.
  case space(better: String)
  /// A unit of time that is none, or where none belongs.
  case timeUnit
  /// Quotes around a number.
  case quoted(better: String)
  /// `never` where only half-lives may last for ever.
  case never
}
