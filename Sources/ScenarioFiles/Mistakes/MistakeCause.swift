import SourceText
import TerritoryModel

/// What can be wrong in a scenario file or a setting.
public enum MistakeCause: Sendable, Hashable {
  // Reading
  /// Something that cannot be read. `isArgument`: the command line named it, not a text.
  case unreadable(name: String, ReadingFailure, isArgument: Bool)
  /// No file and no scenario of the library has this name. `inherited`: it was named by `extends`.
  case unknownScenario(name: String, nearest: String?, inherited: Bool)
  /// Bytes that are no UTF-8. `latin1`: the letter that the byte would be in Latin-1.
  case notUTF8(byte: UInt8, latin1: Character?)
  /// A file that holds no text at all: a zero byte stands near its beginning.
  case notText
  /// UTF-16 or UTF-32, by their byte order mark.
  case wideEncoding
  /// A control character, or another that has no place in a text.
  case controlCharacter(Unicode.Scalar)
  /// Nothing is written.
  case emptyText

  // YAML
  /// The text is no YAML.
  case syntax(SyntaxProblem)
  /// More values than are taken, aliases expanded.
  case tooManyValues(limit: Int)
  /// Values inside values deeper than are taken.
  case tooDeep(limit: Int)
  /// A key that is a list, a map or an alias.
  case keyNotText
  /// A value with a YAML tag.
  case tagged(String)
  /// An alias of nothing.
  case unknownAlias(String)
  /// A `*` that YAML takes for an alias.
  case starNeedsQuotes
  /// A path said twice; the line on which it was said first, when it is in the same text.
  case saidTwice(path: SettingPath, firstLine: Int?)
  /// A path that a setting gives and an option of the program too.
  case saidByOption(path: SettingPath, option: String)
  /// A dotted key that is no path.
  case badPath(String, SettingPath.Unreadable.Reason)

  // Inheritance
  /// A scenario that extends itself, through these names.
  case cycle([String])
  /// A chain of `extends` that is too long.
  case chainTooLong(limit: Int)
  /// A value left empty, or `null`, where nothing is inherited that it would remove.
  case nothingInherited(SettingPath)
  /// A name that the parent lacks, whose item is not complete.
  case unknownItem(Section, name: String, missing: [String], nearest: String?)

  // Decoding
  /// A key that nothing knows.
  case unknownKey(String, allowed: [String], nearest: String?)
  /// A key that must be there.
  case missingKey(String, in: Section?)
  /// A value of another kind than the one that belongs there.
  case wrongKind(Expectation, found: Found)
  /// A text that is no number, or one that YAML would misread.
  case unreadableNumber(String, NumberTrap, Expectation)
  /// A word that is none of those allowed.
  case unknownWord(String, allowed: [String], nearest: String?)
  /// A day that no calendar has.
  case noSuchDay(String)
  /// A date in a scenario that has no `start`.
  case dateWithoutStart(String)
  /// A text that YAML reads as something else unless it stands between quotes.
  case needsQuotes(String)
  /// A format version that this program does not read.
  case unknownVersion(String)
  /// Both `times` and `until`.
  case timesAndUntil
  /// An `until` without `every`.
  case untilWithoutEvery
  /// An `until` before the first occurrence.
  case untilBeforeAt(until: Int, at: Int)
  /// A path that no change can set.
  case notChangeable(SettingPath, nearest: String?)
  /// What a scenario says is wrong, however it was written.
  case flaw(Problem, nearest: String?)

  // Settings
  /// A setting without `=`.
  case settingWithoutValue(String)
  /// Something that a setting cannot set.
  case notSettable(String)
  /// A typed path that leads to no value.
  case unknownPath(SettingPath, nearest: String?)
  /// A value that cannot be taken back: the catalogue has no default for it.
  case noDefault(SettingPath)
  /// An action that no longer takes place: its last week; the last week of what it opened, when
  /// that lasts longer.
  case actionOver(id: String, lastWeek: Int, openUntil: Int?)

  // Tables
  /// A column given twice.
  case tableColumnTwice(String)
  /// A row with more or fewer cells than the header.
  case tableRow(found: Int, expected: Int)
  /// A quotation mark that nothing closes.
  case tableQuote

  // Surveys
  /// A column that is no item of the survey.
  case surveyColumn(String, allowed: [String], nearest: String?)
  /// A cell that is no number.
  case surveyCell(String)
  /// More respondents than are taken.
  case surveyTooLong(limit: Int)
  /// What is wrong in the answers to a questionnaire.
  case questionnaire(QuestionnaireProblem)

  // Experiments
  /// What is wrong with an experiment, a file of targets or typed factors.
  case experiment(ExperimentProblem)

  /// Whether it is a failure to read rather than a wrong content.
  public var isInputOutput: Bool {
    switch self {
    case .unreadable(_, .tooLarge, _): false
    case .unreadable: true
    case .unknownScenario(_, _, let inherited): !inherited
    case .experiment(let problem): problem.isInputOutput
    default: false
    }
  }

  /// Whether it is wrong with a text as a whole, so that no line of it is worth showing.
  var isOfWholeText: Bool {
    switch self {
    case .notText, .settingWithoutValue(""): true
    default: false
    }
  }

  /// Whether it may only seem wrong because what the text inherits could not be read.
  var dependsOnParent: Bool {
    switch self {
    case .missingKey, .dateWithoutStart, .untilWithoutEvery, .untilBeforeAt: true
    default: false
    }
  }

  /// Whether a value could not be known at all, so that whatever else is said of it follows.
  var leavesValueUnknown: Bool {
    switch self {
    case .unknownAlias, .starNeedsQuotes: true
    default: false
    }
  }

  /// Whether the scenario or the experiment can be used all the same.
  public var isWarning: Bool {
    switch self {
    case .flaw(let problem, _): problem.isWarning
    case .experiment(let problem): problem.isWarning
    default: false
    }
  }
}
