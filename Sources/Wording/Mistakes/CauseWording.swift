import ScenarioFiles
import TerritoryModel

/// The sentence of each mistake; one file per part of the way from a name to a scenario.
struct CauseWording {
  let phrases: Phrases

  init(_ language: Language) { phrases = Phrases(language) }

  func sentence(_ cause: MistakeCause) -> String {
    switch cause {
    case .unreadable, .unknownScenario, .notUTF8, .notText, .wideEncoding, .controlCharacter,
      .emptyText:
      reading(cause)
    case .syntax(let problem): syntax(problem)
    case .tooManyValues, .tooDeep, .keyNotText, .tagged, .unknownAlias, .starNeedsQuotes,
      .saidTwice, .saidByOption, .badPath:
      structure(cause)
    case .cycle, .chainTooLong, .nothingInherited, .unknownItem: inheritance(cause)
    case .unreadableNumber(let text, let trap, let expectation):
      number(text, trap, expectation)
    case .tableColumnTwice, .tableRow, .tableQuote: table(cause)
    case .surveyColumn, .surveyCell, .surveyTooLong: survey(cause)
    case .questionnaire(let problem): questionnaire(problem)
    case .flaw(let problem, let nearest): ProblemWording(phrases).sentence(problem, nearest)
    case .experiment(let problem): ExperimentProblemWording(phrases).sentence(problem)
    default: value(cause)
    }
  }
}
