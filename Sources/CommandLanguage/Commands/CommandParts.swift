import Exploration
import SourceText
import TerritoryModel

/// A week, as people say it.
public enum Moment: Sendable, Hashable {
  /// A week of the run: `52`, `52w`, `1y`.
  case week(Int)
  /// A day, in a scenario that has a calendar: `2026-03-19`.
  case day(CalendarDay)
}

/// One `PATH VALUE` of `set`, as typed.
public struct SettingWords: Sendable, Hashable {
  /// The path.
  public var path: Located<String>
  /// The value.
  public var value: Located<String>

  /// A path and a value.
  public init(path: Located<String>, value: Located<String>) {
    self.path = path
    self.value = value
  }
}

/// One `FIELD VALUE` of `add`, as typed.
public struct FieldWords: Sendable, Hashable {
  /// The key of the field, as in files: `at`, `every`, `participants`, `zones`, …
  public var key: Located<String>
  /// Its value, or the values of a list.
  public var values: [Located<String>]

  /// A field and its values.
  public init(key: Located<String>, values: [Located<String>]) {
    self.key = key
    self.values = values
  }
}

/// What `show` shows.
public enum ShowTopic: Sendable, Hashable {
  /// What is open, in a few lines.
  case overview
  /// The scenario of the present branch.
  case scenario
  /// Every zone, or one.
  case zones(Located<String>?)
  /// Every named organisation, or one.
  case organisations(Located<String>?)
  /// The programme on the axis of time.
  case programme
  /// The settings that match a word, with where each comes from; only those that differ from the
  /// catalogue when no word is given.
  case settings(Located<String>?)
  /// One setting.
  case setting(Located<String>)
  /// Measures at the present week.
  case measures([Located<Measure>])
  /// The phases of a week, in order.
  case phases
}

/// How far `run` goes.
public enum RunTarget: Sendable, Hashable {
  /// To the horizon of the scenario.
  case horizon
  /// By some weeks.
  case weeks(Located<Int>)
  /// To a week.
  case to(Located<Moment>)
}

/// How far `rewind` goes.
public enum RewindTarget: Sendable, Hashable {
  /// To a week.
  case to(Located<Moment>)
  /// By some weeks.
  case ago(Located<Int>)
}

/// What `plot` and `table` look at.
public struct Looking: Sendable, Hashable {
  /// The measures, in the order typed; none: cooperation.
  public var measures: [Located<Measure>]
  /// One curve for each profession or zone.
  public var by: Grouping?
  /// The branches, in the order typed; none: the present one.
  public var branches: [Located<String>]
  /// The first week; absent: 0.
  public var from: Located<Moment>?
  /// The last week; absent: the present week of each branch.
  public var to: Located<Moment>?
  /// Whether the sample life is added as a thin line.
  public var showsSample: Bool
  /// Weeks between two rows of a table; absent: 13, or 1 for a short run.
  public var every: Located<Int>?

  /// One curve or one column for each.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// Each profession.
    case profession
    /// Each zone.
    case zone
  }

  /// A look.
  public init(
    measures: [Located<Measure>] = [], by: Grouping? = nil, branches: [Located<String>] = [],
    from: Located<Moment>? = nil, to: Located<Moment>? = nil, showsSample: Bool = false,
    every: Located<Int>? = nil
  ) {
    self.measures = measures
    self.by = by
    self.branches = branches
    self.from = from
    self.to = to
    self.showsSample = showsSample
    self.every = every
  }
}

/// What `watch` does.
public enum WatchChange: Sendable, Hashable {
  /// Lists what is followed.
  case list
  /// Follows some measures more.
  case add([Located<Measure>])
  /// Stops following the measure of a number, from 1; none: all.
  case remove(Located<Int>?)
}

/// What `why` asks.
public struct WhyQuestion: Sendable, Hashable {
  /// What is explained; absent: cooperation.
  public var measure: Located<Measure>?
  /// The branch that the other is set against; alone, the present branch is set against it.
  public var first: Located<String>?
  /// The branch whose difference from the first is explained.
  public var second: Located<String>?
  /// Two dates of one branch, instead of two branches.
  public var dates: Dates?

  /// Two dates.
  public struct Dates: Sendable, Hashable {
    /// The earlier one.
    public var from: Located<Moment>
    /// The later one.
    public var to: Located<Moment>

    /// Two dates.
    public init(from: Located<Moment>, to: Located<Moment>) {
      self.from = from
      self.to = to
    }
  }

  /// A question.
  public init(
    measure: Located<Measure>? = nil, first: Located<String>? = nil,
    second: Located<String>? = nil, dates: Dates? = nil
  ) {
    self.measure = measure
    self.first = first
    self.second = second
    self.dates = dates
  }
}

/// How a person is spoken of.
public enum PersonWord: Sendable, Hashable {
  /// By the number of the post, from 0.
  case number(Int)
  /// By the name given in the scenario.
  case name(String)
}

/// What somebody thinks that a measure will be.
public struct Guess: Sendable, Hashable {
  /// The person or the table; absent: numbered.
  public var name: String?
  /// The value, in the unit of the measure (a share between 0 and 1).
  public var value: Double

  /// A guess.
  public init(name: String?, value: Double) {
    self.name = name
    self.value = value
  }
}

/// What `expect` checks.
public enum Expectation: Sendable, Hashable {
  /// The ensemble mean of a measure at a week; absent: the present one.
  case measure(Located<Measure>, at: Located<Moment>?, Comparison, Located<Double>)
  /// The hash of the scenario's meaning.
  case scenario(Located<UInt64>)
  /// The hash of the state of all replicates at the present week.
  case state(Located<UInt64>)
}

/// What `transcript` does.
public enum TranscriptChange: Sendable, Hashable {
  /// Says whether one is being written, and where.
  case show
  /// Starts to write one; without a file, to one named after the day.
  case on(Located<String>?, replaces: Bool)
  /// Ends it.
  case off
}

/// How answers are written. The raw value is the word used in commands.
public enum OutputMode: String, Sendable, Hashable, CaseIterable {
  /// For people: pictures and tables.
  case table
  /// Comma-separated values.
  case csv
  /// JSON.
  case json
  /// Markdown tables.
  case markdown
  /// LaTeX tables.
  case latex
}
