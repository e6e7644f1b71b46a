/// What can be wrong in the answers to a questionnaire.
public enum QuestionnaireProblem: Sendable, Hashable {
  /// The text holds no answers: no header, or no row below it.
  case noAnswers
  /// The column that tells the profession lacks.
  case noProfession
  /// The profession is none of the words of `RespondentGroup`.
  case profession(String, nearest: String?)
  /// An answer that its item does not have.
  case answer(String, QuestionnaireItem)
  /// No profession has as many answers to an item of the model as a state at week 0 needs.
  case tooFewAnswers(needed: Int)
}
