import Foundation
import Reports
import Simulation
import TerritoryModel
import Testing

@Suite("Exports for machines")
struct ExportTests {
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("CSV: provenance, documented columns, points, empty cells")
  func csv() throws {
    let result = SampleResult.result(
      metrics: [.cooperation, .believed], isExport: true,
      isMissing: { $0.group == .profession(.socialEntrepreneurs) })
    let lines = lines(RunExport(result, language: .english).csv())
    #expect(
      Array(lines.prefix(14)) == [
        "# rencontre: \(Provenance.programVersion)", "# model: 1", "# columns: 1",
        "# scenario: deux-rives", "# name: Deux rives",
        "# hash: \(result.provenance.hashText)", "# seed: 7", "# replicates: 4", "# horizon: 60",
        "# settings: none", "# scale: 1", "# withoutProgramme: false", "# window: 13",
        """
        # reservation: No study has measured a baseline cooperation rate between the two professions: \
        Rencontre is a thinking tool, not a forecast.
        """,
      ])
    let header = try #require(lines.firstIndex { !$0.hasPrefix("#") })
    #expect(
      lines[header] == """
        variant,zone,profession,metric,week,mean,standardError,percentile10,percentile90,\
        intervalLow,intervalHigh,replicates
        """)
    let columns = lines[header].split(separator: ",").map(String.init)
    for column in columns { #expect(lines.contains { $0.hasPrefix("# column \(column): ") }) }
    let rows = lines[(header + 1)...].filter { !$0.isEmpty }
    // Two futures and their difference, 61 weeks, one rate and three groups of a view.
    #expect(rows.count == 3 * 61 * (1 + 3))
    #expect(
      rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 12 })
    #expect(rows[0].hasPrefix("withProgramme,,,cooperation,0,0.29500000000000"))
    #expect(rows.contains("withProgramme,,socialEntrepreneurs,believed,60,,,,,,,0"))
    let difference = try #require(rows.first { $0.hasPrefix("difference,,,cooperation,60,") })
    let cells = difference.split(separator: ",", omittingEmptySubsequences: false)
    #expect(abs((Double(cells[5]) ?? 0) - 0.0205) < 1e-9)
    #expect(cells[7].isEmpty && cells[8].isEmpty && cells[11] == "4")
  }

  @Test("by zone: a name with a comma and quotes is quoted")
  func zones() {
    var scenario = SampleResult.scenario
    scenario.zones[1].name = "Rive \"droite\", haute"
    let result = SampleResult.result(
      scenario: scenario, metrics: [.volume], grouping: .zone, isExport: true)
    let text = RunExport(result, language: .english).csv()
    #expect(text.contains("\nwithProgramme,\"Rive \"\"droite\"\", haute\",,volume,0,"))
  }

  @Test("a quote that a mark joins is a quote to those who read CSV")
  func joinedQuote() {
    var scenario = SampleResult.scenario
    scenario.zones[1].name = "Rive \"\u{301}droite"
    let result = SampleResult.result(
      scenario: scenario, metrics: [.volume], grouping: .zone, isExport: true)
    let bytes = Array(RunExport(result, language: .english).csv().utf8)
    #expect(bytes.contains(Array("\nwithProgramme,\"Rive \"\"\u{301}droite\",,volume,0,".utf8)))
  }

  @Test("a mark of a comment within a cell stands between quotes")
  func comment() {
    var scenario = SampleResult.scenario
    scenario.zones[1].name = "Zone #1"
    let result = SampleResult.result(
      scenario: scenario, metrics: [.volume], grouping: .zone, isExport: true)
    let text = RunExport(result, language: .english).csv()
    #expect(text.contains("\nwithProgramme,\"Zone #1\",,volume,0,"))
  }

  @Test("JSON: the same values, null for what is missing")
  func json() throws {
    let result = SampleResult.result(
      metrics: [.believed], isExport: true,
      isMissing: { $0.group == .profession(.socialEntrepreneurs) })
    let text = RunExport(result, language: .french).json()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let root = try #require(object as? [String: Any])
    let provenance = try #require(root["provenance"] as? [String: Any])
    #expect(provenance["seed"] as? String == "7")
    #expect(provenance["hash"] as? String == result.provenance.hashText)
    #expect((root["columns"] as? [String: String])?.count == 12)
    #expect((root["notices"] as? [String])?.count == 1)
    let rows = try #require(root["rows"] as? [[String: Any]])
    #expect(rows.count == 3 * 61 * 3)
    let missing = try #require(rows.first { $0["profession"] as? String == "socialEntrepreneurs" })
    #expect(missing["mean"] is NSNull)
    #expect(missing["replicates"] as? Int == 0)
    let first = try #require(rows.first)
    #expect(abs((first["mean"] as? Double ?? 0) + 0.335) < 1e-9)
  }

  @Test("one future and one replicate: no difference, no error, no interval")
  func oneReplicate() {
    let result = SampleResult.result(
      leavesProgrammeOut: true, replicates: 1, metrics: [.cooperation], isExport: true)
    let rows = lines(RunExport(result, language: .english).csv()).filter {
      $0.contains(",cooperation,")
    }
    #expect(rows.count == 61)
    #expect(rows[0] == "withoutProgramme,,,cooperation,0,0.28,,0.28,0.28,,,1")
  }

  @Test("an export without metrics asked for has them all")
  func all() {
    let question = RunQuestion(scenario: SampleResult.scenario, isExport: true)
    #expect(Set(question.observables.map(\.metric)) == Set(Metric.allCases))
    #expect(Set(question.observables).count == question.observables.count)
    #expect(question.otherHalfLives.isEmpty)
  }

  @Test("SVG: both futures, in the reader's language")
  func svg() {
    let text = CooperationChart(SampleResult.result(), language: .french).svg()
    #expect(text.hasPrefix("<svg "))
    #expect(text.contains("xml:lang=\"fr\""))
    #expect(
      text.contains(
        """
        avec le programme\u{00A0}: 29,5\u{202F}% au départ, 32,7\u{202F}% à la fin\u{202F}; sans le \
        programme\u{00A0}: 29,5\u{202F}% au départ, 30,7\u{202F}% à la fin.
        """))
    let empty = SampleResult.result(isMissing: { _ in true })
    #expect(CooperationChart(empty, language: .english).svg().hasSuffix("</svg>\n"))
  }
}
