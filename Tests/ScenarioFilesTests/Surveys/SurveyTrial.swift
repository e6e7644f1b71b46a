import ScenarioFiles
import TerritoryModel

/// Questionnaires that tests write.
enum SurveyTrial {
  /// A questionnaire of a text.
  static func read(_ text: String) throws -> Questionnaire {
    try QuestionnaireReader(currentFolder: "/nowhere").load(
      text: Array(text.utf8), named: "salle.csv")
  }

  /// Rows of one profession with one item.
  static func rows(
    _ item: QuestionnaireItem, _ answers: [String], _ profession: Profession = .socialWorkers
  ) -> String {
    answers.map { "\(profession.key),\($0)\n" }.joined()
  }
}
