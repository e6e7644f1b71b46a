import Charts
import CommandLanguage
import Foundation
import Reports
import ScenarioFiles
import TerritoryModel
import Testing
import TextTesting

@Suite("A calibration, from its file to its tables")
struct CalibrationReportTests {
  private static let text = """
    calibration: 1
    scenario: petite-equipe
    set: { run.burnIn: 4 }
    parameters:
      contact.rate: { low: 0.05, high: 0.5 }
      trust.positive: plausible
    targets:
      - { metric: volume, week: 13, value: 2, error: 0.5 }
      - { metric: coverage, week: 13, value: 50%, error: 10% }
    particles: 20
    runs: 160
    """

  private func file() throws -> String {
    let path = NSTemporaryDirectory() + "/targets-\(UUID().uuidString).yaml"
    try Self.text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("the posterior, the targets and the reservations", arguments: Language.allCases)
  func document(_ language: Language) throws {
    let path = try file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    var session = AnswerSession()
    let page = Page(language: language)
    let document = try session.type("calibrate \"\(path)\"", on: page)
    let text = document.text(on: page)
    #expect(text.contains("contact.rate") && text.contains("trust.positive"))
    #expect(
      text.contains(
        language == .french ? "Cibles et modèle ajusté" : "Targets and fitted model"))
    #expect(
      text.contains(language == .french ? "Calcul bayésien approché" : "Approximate Bayesian"))
    // Twenty points are too few to trust the ends of intervals.
    #expect(
      text.contains(language == .french ? "tirages indépendants" : "independent draws"))
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(try document.svg().hasPrefix("<svg"))
    let rows = CSVReading.rows(document.csv())
    #expect(rows.count == 3)
    #expect(rows.dropFirst().map(\.first) == ["contact.rate", "trust.positive"])
    if language == .french {
      for case .sentence(let sentence) in document.blocks {
        #expect(FrenchTypography.flaws(in: sentence) == [], "\(sentence)")
      }
      for case .note(let note) in document.blocks {
        #expect(FrenchTypography.flaws(in: note) == [], "\(note)")
      }
    }
  }

  @Test("what is applied is an edit that can be taken back")
  func apply() throws {
    let path = try file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    var session = AnswerSession()
    _ = try session.type("load petite-equipe; set run.burnIn 4")
    let before = try #require(session.branch).scenario
    _ = try session.type("calibrate \"\(path)\" apply")
    let after = try #require(session.branch).scenario
    #expect(after.parameters[.contactRate] != before.parameters[.contactRate])
    #expect((0.05...0.5).contains(after.parameters[.contactRate]))
    _ = try session.type("undo")
    #expect(session.branch?.scenario == before)
  }
}
