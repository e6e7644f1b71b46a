import Exploration
import ScenarioFiles
import TerritoryModel

/// Answers to the questionnaire were read.
public struct SurveyAnswer: Sendable {
  /// The branch as it is now.
  public var branch: Branch
  /// The file of the answers.
  public var file: String
  /// The answers, of which figures of five people and more can be asked.
  public var questionnaire: Questionnaire
  /// Which professions start from the answers; the others are drawn as without them.
  public var measured: [Profession]
}
