import Experiments
import Exploration
import ScenarioFiles
import Simulation
import TerritoryModel

/// What a command answers, as values: `Reports` makes words and pictures of it, in either language
/// and in every format.
public enum Answer: Sendable {
  /// A scenario was loaded, or read again.
  case loaded(LoadedAnswer)
  /// The scenarios that can be loaded, each by its name.
  case scenarios([LoadedScenario])
  /// What is open.
  case overview(OverviewAnswer)
  /// The scenario of a branch.
  case scenario(Branch)
  /// Zones of a branch, by their places in its scenario.
  case zones(Branch, [Int])
  /// Named organisations of a branch, by their places in its scenario.
  case organisations(Branch, [Int])
  /// The programme of a branch on the axis of time.
  case programme(Branch)
  /// Settings and where each comes from; the pattern that chose them, if there is one.
  case settings(Branch, paths: [SettingPath], pattern: String?)
  /// Measures at the present week.
  case measures(LookAnswer)
  /// The phases of a week.
  case phases
  /// The scenario was changed.
  case edited(EditAnswer)
  /// What the programme costs, and what it brings for that when it was asked.
  case cost(Branch, CostEffectiveness?)
  /// Time went on.
  case ran(RunAnswer)
  /// The clock was moved back.
  case rewound(branch: String, from: Int, to: Int)
  /// The seed; `before` when it was changed.
  case seed(UInt64, before: UInt64?)
  /// The number of replicates; `before` when it was changed.
  case replicates(Int, before: Int?)
  /// A branch was copied and is now the present one.
  case forked(Branch)
  /// The present branch is now another one.
  case switched(Branch)
  /// The branches, and the present one's name.
  case branches([Branch], current: String?)
  /// How two branches differ.
  case difference(Branch, Branch)
  /// The last command that changed a scenario, with cooperation before it (first curve) and after it.
  case lastChange(command: String, LookAnswer)
  /// Commands taken back, the last one first.
  case undone([String])
  /// Commands done again.
  case redone([String])
  /// Everything was closed: the names of the branches there were.
  case restarted([String])
  /// Measures over time, as a picture.
  case plot(LookAnswer)
  /// Measures over time, as rows.
  case table(LookAnswer, every: Int)
  /// The three bars of each profession.
  case mirror(MirrorAnswer)
  /// Two branches compared pair by pair.
  case comparison(ComparisonAnswer)
  /// The measures followed, with their values at the present week.
  case watches(LookAnswer)
  /// A difference between two branches explained.
  case why(WhyAnswer)
  /// People.
  case agents(AgentsAnswer)
  /// One person.
  case agent(AgentAnswer)
  /// One person's weeks.
  case diary(DiaryAnswer)
  /// Whether the same bits come out whatever the threads.
  case verification(Verification, branch: String)
  /// What an outcome becomes along one lever, or two.
  case sweep(SweepAnswer)
  /// Which levers decide.
  case sensitivity(SensitivityAnswer)
  /// How many replicates are enough.
  case enough(EnoughAnswer)
  /// Where the regime changes.
  case tipping(TippingAnswer)
  /// The best programmes under a budget.
  case optimised(OptimiseAnswer)
  /// What a calibration learnt.
  case calibrated(CalibrationAnswer)
  /// Answers to the questionnaire were read.
  case surveyed(SurveyAnswer)
  /// Guesses were taken.
  case predicted(Prediction, branch: Branch)
  /// Guesses beside the result.
  case revealed([RevealAnswer])
  /// A check.
  case expectation(ExpectationAnswer)
  /// Measures to be written to a file in full: every week, every replicate summarised.
  case export(LookAnswer)
  /// Parameters, metrics and fields that match a word.
  case parameters(String?)
  /// The assumptions behind a branch.
  case assumptions(Branch)
  /// Something that only the shell can do: files, languages, the terminal.
  case request(Command)
}
