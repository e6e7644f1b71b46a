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
        "\(path):1:1: No profession has 5\u{A0}answers to one of the items that the model uses: with fewer, people could be recognised, and nothing is set."
      ), "\(shell.told)")
    #expect(shell.session.interpreter.state.branch?.scenario.hash == before)
  }

  @Test("people are shown one by one, as nobody has the answers of a respondent")
  func people() {
    let shell = TrialShell(language: .french)
    shell.type("load petite-equipe")
    let answer = shell.type("survey exemple-questionnaire.csv")
    #expect(
      answer.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "La branche part de ces réponses, à la semaine 0, sans mise en régime"), "\(answer)")
    #expect(answer.contains("rend l’état d’avant"))
    #expect(answer.contains("Plus de réponses que de personnes"))
    for line in ["agents", "agent Louis"] {
      shell.type(line)
      #expect(shell.outcome == .done, "\(line): \(shell.told)")
    }
  }

  /// A scenario whose social workers hold rows of answers.
  private static let rows = """
    rencontre: 1
    name: Salle
    parameters: { run.burnIn: 0 }
    zones: [{ name: Bourg, at: [0, 0], socialWorkers: 6, socialEntrepreneurs: 4 }]
    state:
      socialWorkers:
        answers: |
          warmth
          0.1
          0.9
          -0.4
          0.2
          0.3
    """

  @Test("where a scenario gives answers row by row, nobody who holds one is shown")
  func holders() throws {
    let folder = try TrialFolder()
    let path = try folder.write(Self.rows, to: "salle.yaml")
    let shell = TrialShell()
    shell.type("load \"\(path)\"")
    #expect(shell.outcome == .done, "\(shell.told)")
    shell.type("replicate 2")
    func refuses(_ line: String) {
      shell.type(line)
      #expect(
        shell.told.contains(
          "The state of the social workers at week 0 is given answer by answer (state.socialWorkers)"
        ), "\(line): \(shell.told)")
      #expect(shell.lastOutput.isEmpty, "\(line)")
    }
    for line in [
      "agents", "agents socialWorkers", "agent 0", "show maximum warmth of socialWorkers",
      "show mean warmth of socialWorkers where familiarity < 0.1",
    ] { refuses(line) }
    // Views of week 0 are still there later.
    shell.type("run 2")
    for line in ["agents", "diary 0"] { refuses(line) }
    for line in ["agents socialEntrepreneurs", "show warmth", "show mean warmth"] {
      shell.type(line)
      #expect(shell.outcome == .done, "\(line): \(shell.told)")
    }
    // The file that is saved has the rows, which is told.
    let saved = folder.file("saved.yaml")
    shell.type("save \"\(saved)\"")
    #expect(shell.outcome == .done)
    #expect(
      shell.told.contains(
        "This file holds answers to a survey, one line per person: keep it as personal data, and do not publish it."
      ), "\(shell.told)")
  }
}
