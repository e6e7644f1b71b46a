import Experiments
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

/// Why a command that was understood could not be carried out; nothing was changed.
public struct ExecutionFailure: Error, Sendable {
  /// What is wrong.
  public var problem: ExecutionProblem
  /// The stretch of the line that is to blame, when it is one.
  public var span: SourceSpan?

  /// A failure.
  public init(_ problem: ExecutionProblem, at span: SourceSpan? = nil) {
    self.problem = problem
    self.span = span
  }
}

/// What keeps a command from being carried out.
public enum ExecutionProblem: Sendable {
  /// No scenario is loaded.
  case nothingOpen
  /// No branch has this name.
  case unknownBranch(String, known: [String])
  /// A branch has this name already.
  case branchExists(String)
  /// This cannot be the name of a branch.
  case badBranchName(String)
  /// A branch is set against itself.
  case sameBranch(String)
  /// The branch has no programme; where branches are compared, another one could be named.
  case noProgramme(String, isCompared: Bool = false)
  /// Nothing was run yet: the branch stands at week 0.
  case nothingRun
  /// One of two branches that are set against each other stands at week 0, the other one at a week; whether
  /// the first is the present one.
  case branchNotRun(String, isPresent: Bool, other: Int)
  /// The past is not edited in place: what was asked would begin at a week gone by.
  case past(week: Int, present: Int)
  /// A week after the present one, where only weeks gone by make sense.
  case ahead(week: Int, present: Int)
  /// A week before 0, or after the last one that can be reached.
  case noSuchWeek(Int, last: Int)
  /// Two weeks in the wrong order.
  case weeksReversed(from: Int, to: Int)
  /// A day, in a scenario without a calendar.
  case noCalendar
  /// No line of the programme has this id.
  case unknownAction(String, known: [String])
  /// The action is over: it happened in this week the last time.
  case actionIsOver(String, last: Int, present: Int)
  /// No zone has this name.
  case unknownZone(String, known: [String])
  /// No named organisation has this name.
  case unknownOrganisation(String, known: [String])
  /// No named person has this name.
  case unknownPerson(String, known: [String])
  /// No post has this number.
  case noSuchPost(Int, last: Int)
  /// No replicate has this number.
  case noSuchReplicate(Int, last: Int)
  /// The number of replicates is out of range.
  case replicatesOutOfRange(Int, most: Int)
  /// The metric is not defined for one profession.
  case notByProfession(Metric)
  /// A value that holds for the whole branch cannot change from a week on: a command of its own sets it.
  case holdsThroughout(CommandName, String)
  /// Nothing to take back.
  case nothingToUndo
  /// Nothing to do again.
  case nothingToRedo
  /// Nothing was guessed.
  case nothingPredicted
  /// A share was guessed that is below 0 or above 1.
  case notAShare(Double, metric: Metric)
  /// The branch has not reached the week that was guessed.
  case notThereYet(week: Int, present: Int)
  /// No measure followed has this number.
  case noSuchWatch(Int, count: Int)
  /// What was asked would need more memory than there is.
  case tooLarge(bytes: Double, memory: Double)
  /// More values were asked for at once than an answer holds.
  case tooManyValues(Double, most: Int)
  /// No setting has this path, or matches this word.
  case unknownSetting(String, nearest: String?)
  /// The scenario cannot be read.
  case scenario(ScenarioMistakes)
  /// The change is not possible.
  case edit(EditMistakes)
  /// Shares of variance are asked of fewer than two settings.
  case tooFewLevers
  /// As many trajectories or base points as no design over the settings can have.
  case pointsOutOfRange(Int, allowed: ClosedRange<Int>, settings: Int)
  /// A margin of nothing, which no number of replicates reaches.
  case noMargin
  /// The best programme is sought by a metric of which neither more nor less is better by itself.
  case noBetterDirection(Metric)
  /// The programme's effect is asked at a week before its first action; of a question that always looks at
  /// the horizon, that is the horizon.
  case programmeNotBegun(first: Int, week: Int, isHorizon: Bool = false)
  /// A change of regime is sought among a few levels, and not along a range.
  case rangeNeeded(String)
  /// The levers, with their levels, make no design.
  case design(DesignProblem)
  /// A calibration is allowed too few runs to learn anything; by its file, or by the command.
  case tooFewRuns(Int, needed: Int, isInFile: Bool)
  /// A calibration kept no point: too few of its runs had a value for every target.
  case nothingLearnt(runs: Int, failed: Int)
  /// The people of a profession hold the answers of respondents, whom nobody may see one by one.
  case showsRespondents(Profession)
  /// A question of many runs has no answer.
  case question(QuestionFailure)
  /// The person who waited stopped the computation.
  case stopped
}
