/// One respondent's answers. They leave this module only as rows of a scenario's state.
struct Respondent: Sendable {
  var group: RespondentGroup
  var answers: [QuestionnaireItem: Double]
  /// Words given, in composed lower case, each once.
  var words: [String]
  /// The most important of them.
  var mainWord: String?
}
