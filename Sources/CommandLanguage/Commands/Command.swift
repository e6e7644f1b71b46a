import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

/// What a person asks, as a value: no text but names that the person typed.
public enum Command: Sendable, Hashable {
  // MARK: Scenario
  /// Loads a scenario by name or path into a branch of its own, which becomes the present one.
  case load(Located<String>, branch: Located<String>?)
  /// Reads the present branch's file again; what was changed in the session is left out.
  case reload
  /// Lists the scenarios that can be loaded.
  case scenarios
  /// Shows a part of what is open.
  case show(ShowTopic)
  /// Changes values, all or none; `from` makes a dated change.
  case set([SettingWords], from: Located<Moment>?)
  /// Puts values back to what the file says.
  case unset([Located<String>])
  /// Adds an action to the programme.
  case add(Located<ActionKind>, [FieldWords])
  /// Takes an action out of the programme, or stops it from next week on.
  case remove(Located<String>)
  /// What the programme costs; with its effect, what it brings for that.
  case cost(withEffect: Bool)

  // MARK: Time
  /// Advances every replicate.
  case run(RunTarget)
  /// Advances some weeks, 1 unless told, and says what changed.
  case step(Int)
  /// Goes back in time.
  case rewind(RewindTarget)
  /// Shows the seed, or sets it.
  case seed(UInt64?)
  /// Shows the number of replicates, or sets it.
  case replicate(Located<Int>?)

  // MARK: Branches
  /// Copies the present branch, as it is or as it was at a week, and goes there.
  case fork(Located<String>, at: Located<Moment>?)
  /// Goes to another branch.
  case switchTo(Located<String>)
  /// Lists the branches.
  case branches
  /// Says in words how two branches differ; without the first, the present one.
  case diff(Located<String>?, Located<String>)
  /// Takes back the last commands that changed the session.
  case undo(Int)
  /// Does again what was taken back.
  case redo(Int)
  /// Closes everything that is open.
  case restart

  // MARK: Looking
  /// Draws measures over time.
  case plot(Looking)
  /// Writes measures over time as rows.
  case table(Looking)
  /// The three bars of each profession.
  case mirror(branch: Located<String>?, at: Located<Moment>?)
  /// Compares two branches pair by pair: the second minus the first; one name: the present branch minus
  /// it; none: the present branch minus itself without its programme.
  case compare(Located<String>?, Located<String>?)
  /// Follows measures after each run.
  case watch(WatchChange)

  // MARK: Understanding
  /// Explains a difference between branches, or between two dates of one.
  case why(WhyQuestion)
  /// Lists people.
  case agents(profession: Profession?, where: PeopleCondition?, replicate: Located<Int>?)
  /// One person's state and story.
  case agent(Located<PersonWord>, replicate: Located<Int>?)
  /// One person's weeks, in sentences.
  case diary(
    Located<PersonWord>, from: Located<Moment>?, to: Located<Moment>?, replicate: Located<Int>?)
  /// Checks that results do not depend on threads or observation.
  case verify

  // MARK: Experiments
  /// Varies one lever, or two, and tells what an outcome becomes.
  case sweep(SweepWords)
  /// Tells which levers decide of an outcome, or of the programme's effect.
  case sensitivity(SensitivityWords)
  /// Adds replicates until the programme's effect is known to a margin.
  case enough(EnoughWords)
  /// Looks for the level of a lever at which the regime changes.
  case tipping(TippingWords)
  /// Looks for the best programme under a budget.
  case optimise(OptimiseWords)
  /// Fits parameters to targets.
  case calibrate(CalibrateWords)
  /// Reads answers to the questionnaire and sets the state at week 0.
  case survey(Located<String>)
  /// Runs an experiment file into its store, or tells how far it is.
  case batch(Located<String>, store: Located<String>?, isStatus: Bool)

  // MARK: The room
  /// Takes guesses of what a measure will be.
  case predict(Located<Measure>, at: Located<Moment>, [Guess])
  /// Shows guesses beside the result.
  case reveal
  /// Runs a script that waits for a key between steps, or checks it.
  case play(Located<String>, isCheck: Bool)
  /// Turns the projector mode on or off.
  case present(Bool)

  // MARK: Scripts and records
  /// Checks a measure, the scenario's hash or the state's.
  case expect(Expectation)
  /// Writes every metric, or some measures, to a file.
  case export([Located<Measure>], to: Located<String>, replaces: Bool)
  /// Writes the branch as a scenario file.
  case save(Located<String>, replaces: Bool)
  /// Records the session as a script.
  case transcript(TranscriptChange)
  /// Runs a transcript and checks its hashes; without a file, shows the last change again, before
  /// and after.
  case replay(Located<String>?)
  /// The last lines typed.
  case history(Int?)
  /// Opens the last session that did not end well.
  case resume

  // MARK: Knowing and setting
  /// Lists parameters that match a word.
  case parameters(Located<String>?)
  /// The assumptions behind the present branch, with their grades.
  case assumptions
  /// Everything whose name or meaning matches words.
  case apropos(Located<String>)
  /// Help, on everything or on one topic.
  case help(Located<String>?)
  /// A first tour.
  case tour
  /// Shows or sets how answers are written.
  case mode(OutputMode?)
  /// Shows or sets the language.
  case language(Language?)
  /// Shows or sets an option of the shell.
  case option(Located<String>?, Located<String>?)
  /// Whether each answer ends with the time it took.
  case timing(Bool?)
  /// Runs a command of the system.
  case system(Located<String>)
  /// Leaves.
  case quit
}

/// A value and the stretch of the line where it was typed.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Where it stands in the text.
  public var span: SourceSpan

  /// A value at a place.
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
