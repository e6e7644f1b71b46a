import Experiments
import Exploration
import ScenarioFiles
import Simulation
import TerritoryModel

/// A scenario was loaded.
public struct LoadedAnswer: Sendable {
  /// The branch that it opened, or opened anew.
  public var branch: Branch
  /// What deserves a look before the results are believed.
  public var warnings: [Mistake]
  /// Whether the present branch's file was read again; the branch then stands at week 0.
  public var isReload: Bool
  /// How many settings and actions changed in the session were left out by reading again; undo brings
  /// them back.
  public var dropped: Int
}

/// What is open, in a few lines.
public struct OverviewAnswer: Sendable {
  /// The present branch; nothing before the first scenario is loaded.
  public var branch: Branch?
  /// How many branches there are.
  public var branches: Int
  /// Key measures at the present week; nothing when they are not computed yet.
  public var now: LookAnswer?
}

/// The scenario of a branch was changed.
public struct EditAnswer: Sendable {
  /// The branch as it is now.
  public var branch: Branch
  /// The scenario as it is now, what changed and what deserves a look.
  public var edited: Edited
  /// The action that was added, removed or stopped.
  public var action: ActionChange?
  /// The first week that runs with new values; nothing: the scenario itself was edited, burn-in
  /// included.
  public var from: Int?

  /// Every value that changed.
  public var changes: [SettingChange] { edited.changes }

  /// What became of an action.
  public enum ActionChange: Sendable, Hashable {
    /// It was added.
    case added(Action)
    /// It was taken out: it had not begun.
    case removed(Action)
    /// It happens no more; what it did stays.
    case stopped(Action)
  }
}

/// Time went on.
public struct RunAnswer: Sendable {
  /// The branch as it is now.
  public var branch: Branch
  /// The week it was at.
  public var from: Int
  /// The week that was asked for; the branch stands earlier when the run was interrupted.
  public var asked: Int
  /// Cooperation, and the measures followed, from the week it was at to the present one.
  public var look: LookAnswer
  /// What the runs had to say in these weeks.
  public var notices: [Notice]
  /// The hash of the state of all replicates at the present week.
  public var stateHash: UInt64
  /// Whether it was one `step`, of which the answer tells what changed.
  public var isStep: Bool

  /// Whether the run was interrupted before the week that was asked for.
  public var isInterrupted: Bool { branch.week < asked }
}

/// Measures of some branches over time.
public struct LookAnswer: Sendable {
  /// One series for each curve, the most important first.
  public var curves: [Curve]
  /// Dated events of the first branch: actions and changes, by week.
  public var branches: [Branch]
  /// The weeks asked for; a branch that stands earlier ends earlier.
  public var weeks: ClosedRange<Int>
  /// Whether a thin line of replicate 1 is drawn.
  public var showsSample: Bool

  /// One measure of one branch.
  public struct Curve: Sendable {
    /// The branch.
    public var branch: String
    /// The values.
    public var series: MeasureSeries
  }
}

/// The mirror of a branch at a week.
public struct MirrorAnswer: Sendable {
  /// The branch.
  public var branch: Branch
  /// The week.
  public var week: Int
  /// The three bars of each profession, and whether a room may see them.
  public var view: MirrorView
}

/// Two branches compared.
public struct ComparisonAnswer: Sendable {
  /// The first branch: its values minus those of the second are shown.
  public var first: Branch
  /// The second branch; nothing: the first without its programme.
  public var second: Branch?
  /// What the comparison gave.
  public var comparison: BranchComparison
}

/// A difference explained.
public struct WhyAnswer: Sendable {
  /// What is explained.
  public var measure: Measure
  /// The first branch: what makes its value higher or lower than the second's is explained.
  public var first: Branch
  /// The second branch; nothing: the first without its programme, or two dates of the first.
  public var second: Branch?
  /// The weeks explained: the present one, or two dates.
  public var weeks: [Int]
  /// The difference, by action and by mechanism, or by block between two dates.
  public var explanation: Explanation
}

/// People who answer a condition.
public struct AgentsAnswer: Sendable {
  /// The branch.
  public var branch: Branch
  /// The replicate looked at.
  public var replicate: Int
  /// Who was asked for.
  public var reporter: PeopleReporter
  /// The people.
  public var listing: PeopleListing
}

/// One person.
public struct AgentAnswer: Sendable {
  /// The branch.
  public var branch: Branch
  /// The replicate looked at.
  public var replicate: Int
  /// The story.
  public var story: PersonStory
}

/// One person's weeks.
public struct DiaryAnswer: Sendable {
  /// The branch.
  public var branch: Branch
  /// The replicate looked at.
  public var replicate: Int
  /// The weeks.
  public var diary: Diary
}

/// Guesses beside the result.
public struct RevealAnswer: Sendable {
  /// The branch of which the room was asked.
  public var branch: Branch
  /// What was guessed.
  public var prediction: Prediction
  /// The measure from week 0 to the week guessed.
  public var series: MeasureSeries
  /// Who was nearest, and how many fell inside.
  public var outcome: PredictionOutcome
}

/// A check of the session.
public struct ExpectationAnswer: Sendable {
  /// What was checked.
  public var check: Check
  /// Whether it holds.
  public var holds: Bool

  /// What was checked, and what was found.
  public enum Check: Sendable {
    /// The ensemble mean of a measure at a week.
    case measure(Measure, week: Int, Comparison, Double, found: Band?)
    /// The hash of the scenario's meaning.
    case scenario(expected: UInt64, found: UInt64)
    /// The hash of the state of all replicates at the present week.
    case state(expected: UInt64, found: UInt64, week: Int)
  }
}
