import Charts
import CommandLanguage
import Exploration
import Foundation
import Reports
import ScenarioFiles
import TerritoryModel

/// A session that is driven by lines, as a person would, and answers with documents.
struct AnswerSession {
  private var interpreter: Interpreter

  /// A session in which nothing is open; sessions share what they compute.
  init(reader: ScenarioReader = ScenarioReader(), lives: LifeStore = AnswerSession.lives) {
    interpreter = Interpreter(lives: lives, reader: reader, machineMemory: 8e9)
  }

  /// The present branch.
  var branch: Branch? { interpreter.state.branch }

  private static let lives = LifeStore(threads: 2)

  /// Carries a line out; the answer is that of its last command.
  mutating func answer(_ line: String) throws -> Answer? {
    var answer: Answer?
    for parsed in try CommandReader(allowsPrefixes: false, isSafe: true).read(line) {
      answer = try interpreter.execute(parsed.command, text: parsed.canonical)
    }
    return answer
  }

  /// Carries a line out; the document is that of its last command.
  mutating func type(
    _ line: String, on page: Page = Page(language: .english)
  ) throws -> Document {
    try answer(line).map { AnswerReport.document($0, on: page) }
      ?? Document(language: page.language)
  }

  /// The last change again, before and after.
  func lastChange(on page: Page) throws -> Document {
    AnswerReport.document(try interpreter.lastChange(effort: Effort()), on: page)
  }

  /// The measure that a line shows.
  mutating func measure(_ line: String) throws -> Measure? {
    for parsed in try CommandReader(allowsPrefixes: false, isSafe: true).read(line) {
      if case .show(.measures(let measures)) = parsed.command { return measures.first?.value }
    }
    return nil
  }

  /// Lines that give every kind of answer, in an order in which they can be typed. 8 replicates are
  /// enough to have bands, and few enough to be quick.
  static let tour = usual + experiments

  private static let usual: [String] = [
    "show", "scenarios", "load petite-equipe", "replicate 8", "show", "show scenario",
    "show zones", "show zone Bourg", "show organisations",
    "show organisation \"Maison des solidarités\"", "show settings", "show settings contact",
    "show contact.rate", "show programme", "show phases", "cost", "assumptions",
    "parameters forgetting",
    "add encounter at 12 every 26 participants 12 cost 12000 hours 40", "cost", "show programme",
    "watch trust", "watch", "predict cooperation at 26 Claire 30% Marc 50% 0.22 31%", "run 26",
    "reveal", "plot", "plot warmth by profession sample",
    "plot volume cooperation trust", "table cooperation by zone every 13",
    "show cooperation", "show trust volume", "mirror", "compare", "why",
    "why cooperation from 0 to 26", "agents socialWorkers where zone = Bourg", "agents",
    "agent Louis", "diary Louis", "set influence.bound 0.3 contact.rate 0.3 from 30",
    "show contact.rate", "remove encounter@12", "fork pilot at 0", "branches", "seed 7", "seed",
    "replicate", "step 4", "diff pilot petite-equipe", "switch petite-equipe", "compare pilot",
    "plot cooperation of petite-equipe, pilot", "rewind 13", "undo 2", "redo",
    "expect cooperation > 10%", "expect cooperation < 0.01", "verify", "rewind 0",
    "set contact.rate 0.2", "unset contact.rate", "reload",
  ]

  /// Questions of many runs, each as small as it can be.
  private static let experiments: [String] = [
    "load petite-equipe as many", "replicate 2", "set run.burnIn 4",
    "add encounter at 4 participants 8 cost 4000 hours 40", "cost effect",
    "sweep contact.rate at 13", "sweep contact.rate 0.1..0.3 volume at 13 paired",
    "sweep contact.rate 0.1,0.3 trust.positive 0.1,0.3 at 13",
    "sweep influence.rule bounded,average favourability at 13",
    "sensitivity points 2 at 4 contact.rate trust.positive",
    "sensitivity sobol effect of volume points 4 at 13 contact.rate trust.positive",
    "enough cooperation margin 0.2 at 13 most 16",
    "tipping contact.rate 0.05..0.5 coverage above 0.3 at 13",
    "remove vis-ma-vie", "remove convention", "optimise budget 8000 at 13",
    "survey exemple-questionnaire.csv",
  ]

  /// What every line of the tour answers, computed once for all tests.
  private static let answers = Result {
    var session = AnswerSession()
    var answers = try tour.map { (line: $0, answer: try session.answer($0)) }
    let path = NSTemporaryDirectory() + "/targets-\(UUID().uuidString).yaml"
    try targets.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    answers.append(("calibrate targets.yaml", try session.answer("calibrate \"\(path)\"")))
    return answers
  }

  /// A calibration that is as small as it can be.
  private static let targets = """
    calibration: 1
    scenario: petite-equipe
    set: { run.burnIn: 4 }
    parameters:
      contact.rate: { low: 0.05, high: 0.5 }
    targets:
      - { metric: volume, week: 13, value: 2, error: 0.5 }
    particles: 10
    runs: 60
    """

  /// The documents of the tour.
  static func documents(on page: Page) throws -> [(line: String, document: Document)] {
    try answers.get().map { line, answer in
      (
        line,
        answer.map { AnswerReport.document($0, on: page) } ?? Document(language: page.language)
      )
    }
  }
}
