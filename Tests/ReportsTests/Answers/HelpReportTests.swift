import Charts
import CommandLanguage
import Exploration
import Reports
import ScenarioFiles
import SourceText
import TerritoryModel
import Testing

@Suite("Help as documents")
struct HelpReportTests {
  @Test(
    "the overview names every command, in the language of the page", arguments: Language.allCases)
  func overview(_ language: Language) {
    let text = HelpReport.overview(language: language).text(on: Page(language: language))
    for name in CommandName.allCases {
      #expect(text.contains("  \(name.declaration.name(in: language)) "), "\(name)")
    }
  }

  @Test("every topic has a page that fits", arguments: Language.allCases)
  func topics(_ language: Language) throws {
    for topic in HelpTopic.all {
      let name = try #require(topic.words.first?[language])
      let document = try #require(HelpReport.topic(name, in: nil, language: language), "\(name)")
      for width in [60, 80, 200] {
        let text = document.text(on: Page(language: language, width: width))
        let widest = text.split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0
        #expect(widest > 0 && widest <= width, "\(name)")
      }
    }
  }

  @Test("a line to type that is too long keeps its place to the right")
  func longLines() {
    let line = "  " + Array(repeating: "word", count: 20).joined(separator: " ")
    let cell = TextTable(
      columns: [.init("", wraps: true), .init("", wraps: true)], rows: [[line, "meaning"]])
    let page = Page(language: .english, width: 60)
    let lines = Document(language: .english, blocks: [.lines([line])]).text(on: page)
      .split(separator: "\n")
    #expect(lines.first?.hasPrefix("  word") == true)
    #expect(lines.count == 2 && lines.dropFirst().allSatisfy { $0.hasPrefix("    word") })
    let rows = Document(language: .english, blocks: [.table(cell)]).text(on: page)
      .split(separator: "\n")
    #expect(rows.count > 1 && rows.allSatisfy { $0.hasPrefix("  word") })
  }

  @Test("a value is that of the present branch at its present week")
  func present() throws {
    var session = AnswerSession()
    _ = try session.type("load petite-equipe; replicate 2; set contact.rate 0.2; run 4")
    _ = try session.type("set contact.rate 0.3; run 4")
    let page = Page(language: .english)
    func help(_ name: String) -> String {
      HelpReport.topic(name, in: session.branch, language: .english)?.text(on: page) ?? ""
    }
    #expect(help("contact.rate").contains("In the present branch: 0.3\n"))
    #expect(help("zones.Bourg.governance").contains("In the present branch: 0.5\n"))
    #expect(!help("zones.*.governance").contains("In the present branch"))
  }

  @Test("what nothing bears is said, with the nearest name")
  func unknown() {
    #expect(HelpReport.topic("contact.rat", in: nil, language: .french) == nil)
    #expect(
      HelpReport.unknownTopic("contact.rat", language: .french)
        == "Il n’y a pas d’aide sur «\u{A0}contact.rat\u{A0}». Vouliez-vous dire «\u{A0}contact.rate\u{A0}»\u{202F}? Pour chercher\u{A0}: à-propos MOT."
    )
    #expect(
      HelpReport.unknownTopic("contact.rat", language: .english)
        == "There is no help on “contact.rat”. Did you mean “contact.rate”? To search: apropos WORD."
    )
  }

  @Test("a search lists what speaks of a word, and says when nothing does")
  func apropos() {
    let page = Page(language: .french)
    let found = HelpReport.apropos("confiance", language: .french).text(on: page)
    #expect(found.hasPrefix("Ce qui parle de «\u{A0}confiance\u{A0}»\n"))
    #expect(found.contains("  trust.halfLife"))
    #expect(
      HelpReport.apropos("xyzzy", language: .french).text(on: page)
        == "Rien ne parle de «\u{A0}xyzzy\u{A0}».\n")
  }

  @Test("options stand with their values and their choices")
  func options() {
    let document = HelpReport.options(values: [.glyphs: "ascii"], language: .english)
    let text = document.text(on: Page(language: .english))
    #expect(text.contains("glyphs  ascii  braille, blocks, ascii"))
    #expect(text.contains("hints   on     on, off"))
    let french = HelpReport.options(values: [:], language: .french)
    #expect(french.text(on: Page(language: .french)).contains("suggestions  on       on, off"))
    #expect(CSVReading.rows(document.csv()).count == ShellOption.allCases.count + 1)
  }
}
