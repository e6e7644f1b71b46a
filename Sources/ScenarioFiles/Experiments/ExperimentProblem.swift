import TerritoryModel

/// What can be wrong in an experiment file, in a file of calibration targets or in typed factors,
/// beyond what can be wrong in any text of the format.
public enum ExperimentProblem: Sendable, Hashable {
  // Finding and telling files apart
  /// No file and no experiment of the library has this name.
  case unknownFile(FileKind, name: String, known: [String], nearest: String?)
  /// A text without anything in it.
  case emptyFile(FileKind)
  /// A text that does not say the version of its format.
  case noVersion(FileKind)
  /// A file of one kind where one of another kind is read.
  case otherKind(found: FileKind, expected: FileKind)

  /// A key of scenario files under `set` that no setting can have.
  case notInSet(String)

  // Factors
  /// A path that leads to no value which can vary: a name, an id, a list, a date.
  case cannotVary(SettingPath)
  /// A path that leads to several values; one of them.
  case severalValues(SettingPath, example: String)
  /// A path that is varied and set.
  case factorAlsoSet(SettingPath)
  /// A word instead of levels. `allowed`: the ways in which levels may be given.
  case levelsUnreadable(found: Found, takesRange: Bool)
  /// No plausible range is declared at the path.
  case noPlausibleRange(SettingPath)
  /// A range whose low end is not below its high end.
  case emptyRange(low: String, high: String)
  /// A range of words.
  case rangeOfWords(allowed: [String])
  /// A range with `never` at its end.
  case rangeWithoutEnd
  /// Fewer levels than two.
  case oneLevel(SettingPath)
  /// A level given twice.
  case levelTwice(String)
  /// More levels than are taken.
  case tooManyLevels(limit: Int)
  /// More factors than are taken.
  case tooManyFactors(limit: Int)
  /// A design that varies factors, and none is given.
  case noFactors(design: String)
  /// Factors beside a list of points, whose columns are the factors.
  case factorsBesideList

  /// An odd number of levels in Morris's design, in which each level must be left and reached as often.
  case oddLevels(Int)

  // The list of points
  /// Neither `file` nor `table`, or both.
  case listSource(hasBoth: Bool)
  /// A list without any row.
  case noRows
  /// A list whose columns are separated by tabs.
  case tabsInTable
  /// A point of a list that stands there already, both by their places from 1; how many such points
  /// there are in all.
  case pointTwice(Int, first: Int, count: Int)

  // What the points make of the scenario
  /// Levels of an action's date that come after the last week that is kept: the latest of them.
  case levelAfterEnd(SettingPath, week: Int, horizon: Int)
  /// Points whose values are refused together.
  case refusedPoints(RefusedPoints)

  // Sizes
  /// More points than are taken; nothing: too many to be counted.
  case tooManyPoints(Int?, limit: Int)
  /// More runs than are taken; nothing: too many to be counted.
  case tooManyRuns(Int?, limit: Int)
  /// A week before 0 or beyond the longest run.
  case weekOutside(Int, limit: Int)
  /// Weeks that step beyond their end.
  case noWeek(every: Int, until: Int)
  /// None of the metrics is defined for a group.
  case noMetricOf(Experiment.Breakdown, metrics: [String])
  /// Two of keys of which one is needed, or none of them.
  case oneOf([String], hasSeveral: Bool)

  // Targets
  /// A parameter to calibrate that is given as a list of values or of words: a range is needed.
  case rangeNeeded(SettingPath)
  /// A metric that is not defined for a group.
  case metricNotOf(Metric, group: String)
  /// A group that is neither the territory, a profession nor a zone.
  case unknownGroup(String, allowed: [String], nearest: String?)
  /// A target given twice.
  case targetTwice(firstLine: Int)
  /// Fewer answers than a mean and a standard deviation need.
  case tooFewAnswers(Int, needed: Int)
  /// No parameter to calibrate, or no target.
  case nothingToCalibrate(key: String)

  /// Whether the experiment can be run all the same.
  var isWarning: Bool {
    switch self {
    case .pointTwice, .levelAfterEnd, .refusedPoints: true
    default: false
    }
  }

  /// Whether the reader was asked for a file that it cannot find.
  var isInputOutput: Bool {
    if case .unknownFile = self { true } else { false }
  }
}

/// The kinds of file that the program reads.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
  /// A scenario: `rencontre: 1`.
  case scenario
  /// An experiment: `experiment: 1`.
  case experiment
  /// Targets of a calibration: `calibration: 1`.
  case calibration

  /// The key that tells the version of the format, and thereby the kind of file.
  public var versionKey: String { self == .scenario ? "rencontre" : rawValue }
}
