import CommandLanguage
import Exploration
import Shell
import TerritoryModel
import Testing

@Suite("Answers to the questionnaire, read in the shell")
struct SurveyTests {
  @Test("they set week 0, and undo takes them back")
  func state() throws {
    let shell = TrialShell(language: .french)
    shell.type("load petite-equipe")
    let before = try #require(shell.session.interpreter.state.branch).scenario
    let answer = shell.type("survey exemple-questionnaire.csv")
    #expect(shell.outcome == .done, "\(shell.told)")
    #expect(answer.hasPrefix("30\u{A0}travailleurs sociaux et 16\u{A0}entrepreneurs sociaux"))
    #expect(answer.contains("Ces réponses sont inventées"))
    let after = try #require(shell.session.interpreter.state.branch).scenario
    #expect(after.hash != before.hash)
    shell.type("undo")
    #expect(shell.session.interpreter.state.branch?.scenario.hash == before.hash)
  }

  @Test("fewer than five answers set nothing")
  func few() throws {
    let folder = try TrialFolder()
    let path = try folder.write(
      "profession,warmth,competence\nsocialWorkers,5,5\nsocialWorkers,4,4\n", to: "few.csv")
    let shell = TrialShell()
    shell.type("load petite-equipe")
    let before = shell.session.interpreter.state.branch?.scenario.hash
    shell.type("survey \"\(path)\"")
    #expect(shell.outcome != .done)
    #expect(
      shell.told.contains(
        "No profession has 5 answers: with fewer, people could be recognised, and nothing is set."))
    #expect(shell.session.interpreter.state.branch?.scenario.hash == before)
  }
}
