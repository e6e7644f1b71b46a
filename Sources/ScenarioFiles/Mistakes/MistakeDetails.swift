import TerritoryModel

/// Why something cannot be read.
public enum ReadingFailure: Error, Sendable, Hashable {
  /// It does not exist.
  case missing
  /// It is a folder.
  case isFolder
  /// It is a device, a pipe or a socket.
  case notRegular
  /// The permission lacks.
  case notAllowed
  /// It is larger than what is read, in bytes.
  case tooLarge(limit: Int)
  /// The system refused, with this `errno`.
  case failed(code: Int32)
}

/// The lists of a scenario whose items have names.
public enum Section: String, Sendable, Hashable, CaseIterable {
  /// Zones, by name.
  case zones
  /// Named organisations, by name.
  case organisations
  /// Named people, by name.
  case people
  /// Actions, by id.
  case programme
  /// Dated changes, by place from 1.
  case changes
}

/// What keeps a text from being YAML.
public enum SyntaxProblem: Sendable, Hashable {
  /// A tab where only spaces may indent.
  case tab
  /// A character that begins nothing.
  case strayCharacter(Character)
  /// A line that ends without the `:` of a key.
  case missingColon
  /// A second `:` where a value stands.
  case strayColon
  /// A `-` where no list item can stand.
  case strayDash
  /// A line that stands further in or out than its neighbours.
  case indentation
  /// A quote that nothing closes.
  case openQuote
  /// A `[` that nothing closes, or a comma that lacks.
  case openBracket
  /// A `{` that nothing closes, or a comma that lacks.
  case openBrace
  /// A backslash that begins no known escape.
  case unknownEscape
  /// A line of directives (`%`), or a tag that is no tag.
  case directive
  /// An anchor or an alias without a name.
  case anchorName
  /// More than one document.
  case severalDocuments
  /// Anything else.
  case other
}

/// What belongs somewhere.
public enum Expectation: Sendable, Hashable {
  /// Keys and values.
  case map
  /// A list.
  case list
  /// A text.
  case text
  /// A number of a unit, within bounds.
  case number(ValueUnit, ValueBounds)
  /// A number of weeks, also as a duration.
  case duration
  /// A week from 1 on: a number, a duration from week 0, or a date.
  case week
  /// A week from 0 on, in the same ways.
  case weekFromStart
  /// A day.
  case date
  /// Two coordinates in kilometres.
  case position
  /// A list of names.
  case names
  /// A number of participants, or one for each profession.
  case participants
  /// A rise of each of the four conditions, or one for all.
  case conditions
  /// A whole number from 0 to 2^64 - 1.
  case seed
}

/// What was found instead.
public enum Found: Sendable, Hashable {
  /// Keys and values.
  case map
  /// A list.
  case list
  /// A list of another length than the one that belongs there.
  case listOf(Int)
  /// Nothing.
  case nothing
  /// A text or a number, as written.
  case text(String)
}

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
