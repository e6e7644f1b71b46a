import Charts
import CommandLanguage
import Experiments
import Foundation
import Reports
import ScenarioFiles
import SourceText
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
    particles: 80
    runs: 480
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
    // Eighty points are too few to trust the ends of intervals.
    #expect(
      text.contains(language == .french ? "tirages indépendants" : "independent draws"))
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(try document.svg().hasPrefix("<svg"))
    try checkRows(CSVReading.rows(document.csv()))
    // Both pictures: the posterior, and the bands beside the targets.
    #expect(document.blocks.count { if case .picture = $0 { true } else { false } } == 2)
    if language == .french {
      for case .sentence(let sentence) in document.blocks {
        #expect(FrenchTypography.flaws(in: sentence) == [], "\(sentence)")
      }
      for case .note(let note) in document.blocks {
        #expect(FrenchTypography.flaws(in: note) == [], "\(note)")
      }
    }
  }

  /// Settings, targets, and particles whose weights sum to 1 and which lie in their ranges.
  private func checkRows(_ rows: [[String]]) throws {
    let titles = try #require(rows.first)
    func column(_ name: String, _ kind: String) throws -> [String] {
      let place = try #require(titles.firstIndex(of: name))
      return rows.dropFirst().filter { $0.first == kind }.map { $0[place] }
    }
    #expect(Set(rows.dropFirst().map(\.first)) == ["parameter", "target", "particle"])
    #expect(try column("path", "parameter") == ["contact.rate", "trust.positive"])
    #expect(try column("measure", "target") == ["volume", "coverage"])
    #expect(try column("target", "target") == ["2", "0.5"])
    #expect(try column("error", "target") == ["0.5", "0.1"])
    let verdicts = try column("verdict", "target")
    #expect(verdicts.allSatisfy { Posterior.Verdict(rawValue: $0) != nil }, "\(verdicts)")
    let low = try column("percentile5", "target").compactMap(Double.init)
    let high = try column("percentile95", "target").compactMap(Double.init)
    #expect(low.count == 2 && high.count == 2 && zip(low, high).allSatisfy { $0 <= $1 })
    let weights = try column("weight", "particle").compactMap(Double.init)
    #expect(weights.count == 80 && abs(weights.reduce(0, +) - 1) < 1e-9)
    let rates = try column("contact.rate", "particle").compactMap(Double.init)
    #expect(rates.count == 80 && rates.allSatisfy((0.05...0.5).contains))
    #expect(try column("contact.rate", "parameter") == ["", ""])
  }

  @Test("what is applied is an edit that can be taken back")
  func apply() throws {
    let path = try file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    var session = AnswerSession()
    _ = try session.type("load petite-equipe; set run.burnIn 4")
    let before = try #require(session.branch).scenario
    let document = try session.type("calibrate \"\(path)\" apply")
    let after = try #require(session.branch).scenario
    // A setting that is identified is applied; one that is not stays, and is named.
    let rows = CSVReading.rows(document.csv())
    let place = try #require(rows.first?.firstIndex(of: "isIdentified"))
    let identified = rows.filter { $0.first == "parameter" }.map { $0[place] }
    #expect(identified == ["true", "false"])
    #expect(after.parameters[.contactRate] != before.parameters[.contactRate])
    #expect((0.05...0.5).contains(after.parameters[.contactRate]))
    #expect(after.parameters[.trustPositive] == before.parameters[.trustPositive])
    let sentences = document.blocks.compactMap { block -> String? in
      if case .sentence(let sentence) = block { sentence } else { nil }
    }
    #expect(sentences.contains { $0.contains("trust.positive.") }, "\(sentences)")
    _ = try session.type("undo")
    #expect(session.branch?.scenario == before)
  }
}
