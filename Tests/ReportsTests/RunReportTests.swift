import Charts
import Reports
import Simulation
import SourceText
import TerritoryModel
import Testing

@Suite("The report of a run")
struct RunReportTests {
  @Test("whole, in French: two futures")
  func french() {
    #expect(RunReport(SampleResult.result(), language: .french).text() == ExpectedReports.french)
  }

  @Test("whole, in English: two futures, by zone")
  func english() {
    let report = RunReport(SampleResult.result(grouping: .zone), language: .english).text()
    #expect(report == ExpectedReports.english)
  }

  @Test("whole, in English: one future, one replicate, a metric asked for")
  func oneFuture() {
    let result = SampleResult.result(
      leavesProgrammeOut: true, replicates: 1, metrics: [.trust], grouping: .profession)
    #expect(RunReport(result, language: .english).text() == ExpectedReports.oneFuture)
  }

  @Test("what is missing is a dash, and the dash is explained")
  func missing() {
    let result = SampleResult.result(isMissing: { $0.metric == .cooperation })
    let report = RunReport(result, language: .english).text()
    #expect(report.contains("  with the programme                —               —"))
    #expect(report.contains("— missing value: nothing to count."))
    #expect(!report.contains("Cooperation rate, over the last 13 weeks"))
  }

  @Test("one profession only: no mirror for the other")
  func oneProfession() {
    var scenario = SampleResult.scenario
    for zone in scenario.zones.indices { scenario.zones[zone].socialEntrepreneurs = 0 }
    let result = SampleResult.result(
      scenario: scenario, isMissing: { [.actual, .exaggeration].contains($0.metric) })
    let report = RunReport(result, language: .french).text()
    #expect(
      report.contains("1\u{202F}200\u{00A0}travailleurs sociaux et aucun entrepreneur social"))
    #expect(report.contains("\nTravailleurs sociaux\n"))
    #expect(!report.contains("\nEntrepreneurs sociaux\n"))
    #expect(report.contains("  comment ils sont vraiment vus          —          —"))
  }

  @Test("a run shorter than a year has no column for the year")
  func short() {
    var scenario = SampleResult.scenario
    scenario.horizon = 20
    let report = RunReport(SampleResult.result(scenario: scenario), language: .english).text()
    #expect(report.contains("at the end (20\u{00A0}weeks)"))
    #expect(!report.contains("after 1 year"))
  }

  @Test("an effect whose interval holds zero is not sold as one")
  func noEffect() {
    var scenario = SampleResult.scenario
    // The programme has not begun yet.
    scenario.horizon = 9
    let none = RunReport(SampleResult.result(scenario: scenario), language: .french).text()
    #expect(none.contains("L’intervalle à la fin contient zéro"))
    let some = RunReport(SampleResult.result(), language: .french).text()
    #expect(!some.contains("contient zéro"))
  }

  @Test("from a million people on the half-lives are left out, and it is said")
  func large() {
    var scenario = SampleResult.scenario
    scenario.zones[0].socialWorkers = 2_000_000
    let result = SampleResult.result(scenario: scenario)
    #expect(result.question.otherHalfLives.isEmpty)
    let report = RunReport(result, language: .french).text()
    #expect(report.contains("n’est pas calculé à partir d’un million"))
  }

  @Test("the page keeps its width, plain and coloured", arguments: [60, 80, 100, 200])
  func width(_ width: Int) {
    let result = SampleResult.result(grouping: .profession)
    for language in Language.allCases {
      let plain = RunReport(result, language: language, width: width).text()
      let widest = plain.split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0
      #expect(widest <= max(width, 80))
      let style = TerminalStyle(usesColour: true)
      let coloured = RunReport(result, language: language, width: width, style: style).text()
      #expect(coloured.contains("\u{1B}[1m"))
    }
  }

  @Test("escapes in a scenario's texts do not reach the terminal")
  func escapes() {
    var scenario = SampleResult.scenario
    scenario.name = "\u{1B}]0;title\u{07}"
    scenario.zones[0].name = "\u{1B}[31mrouge"
    let result = SampleResult.result(scenario: scenario, grouping: .zone)
    let report = RunReport(result, language: .french).text()
    #expect(!report.contains("\u{1B}"))
    #expect(report.contains("␛[31mrouge"))
  }

  @Test("replicates by default: fewer above 20,000 people, one from 100,000 on")
  func replicates() {
    var scenario = SampleResult.scenario
    scenario.replicates = 32
    #expect(RunQuestion.replicates(for: scenario) == 32)
    scenario.zones = [Zone(name: "A", x: 0, y: 0, socialWorkers: 20_000, socialEntrepreneurs: 0)]
    #expect(RunQuestion.replicates(for: scenario) == 32)
    scenario.zones[0].socialEntrepreneurs = 1
    #expect(RunQuestion.replicates(for: scenario) == 8)
    scenario.replicates = 5
    #expect(RunQuestion.replicates(for: scenario) == 5)
    scenario.zones[0].socialWorkers = 99_999
    #expect(RunQuestion.replicates(for: scenario) == 1)
  }
}
