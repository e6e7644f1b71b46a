import Charts
import CommandLanguage
import Exploration
import Reports
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Every answer is in one language")
struct AnswerLanguageTests {
  /// Words that no sentence of the language can do without for long.
  private static let functionWords: [Language: [String]] = [
    .english: ["the", "of", "and", "with", "is", "are", "from", "which", "week", "lives", "this"],
    .french: ["les", "est", "avec", "dans", "pour", "une", "semaine", "vies", "cette", "aux"],
  ]

  @Test("no function word of the other language", arguments: Language.allCases)
  func words(_ language: Language) throws {
    let other: Language = language == .french ? .english : .french
    let foreign = Set(Self.functionWords[other] ?? [])
    let page = Page(language: language)
    for (line, document) in try AnswerSession.documents(on: page) {
      // Settings show texts of the file as they stand, in both languages.
      guard !["show settings", "parameters forgetting"].contains(line) else { continue }
      let words = document.text(on: page).lowercased()
        .split { !$0.isLetter && $0 != "’" && $0 != "-" && $0 != "." }.map(String.init)
      let found = words.filter(foreign.contains)
      #expect(found == [], "\(line)")
    }
  }

  @Test("French sentences keep French typography")
  func typography() throws {
    for (line, document) in try AnswerSession.documents(on: Page(language: .french)) {
      for text in document.blocks.flatMap(Self.sentences) {
        #expect(FrenchTypography.flaws(in: text) == [], "\(line): \(text)")
      }
    }
    for text in AnswerText.allCases {
      #expect(FrenchTypography.flaws(in: text.text.french) == [])
      #expect(!text.text.english.contains("\u{202F}") && !text.text.english.contains("«"))
    }
  }

  @Test("English sentences hold no French typography")
  func english() throws {
    for (line, document) in try AnswerSession.documents(on: Page(language: .english)) {
      for text in document.blocks.flatMap(Self.sentences) {
        #expect(
          !text.contains("\u{202F}") && !text.contains("«") && !text.contains(" :"),
          "\(line): \(text)")
      }
    }
  }

  private static func sentences(_ block: Document.Block) -> [String] {
    switch block {
    case .title(let text), .sentence(let text), .note(let text), .hint(let text): [text]
    case .picture(let picture, let description): [picture.title, description]
    case .table(_, let heading): [heading]
    case .lines: []
    }
  }

  @Test(
    "the key of a measure is the measure as it is typed",
    arguments: [
      "cooperation", "cooperation window 4", "volume of socialWorkers", "trust in Bourg",
      "warmth of socialEntrepreneurs in Canton", "count", "count of socialWorkers",
      "mean warmth of socialWorkers where zone = \"Bourg\"",
      "sd metaPerception where (familiarity < 0.3 or partners >= 2)",
      "quantile 0.9 trust of socialEntrepreneurs where not (zone != \"Bourg\")",
      "minimum openness where (profession = socialWorkers and workload > 0.5)",
      "maximum familiarity where organisation = \"CCAS du Bourg\"",
    ])
  func keys(_ key: String) throws {
    var session = AnswerSession()
    let measure = try #require(try session.measure("show \(key)"))
    #expect(try session.measure("show \(measure.key)") == measure)
    for language in Language.allCases {
      #expect(!MeasureWording(language).title(measure).isEmpty)
    }
  }

  @Test("measures are named as people say them")
  func names() throws {
    var session = AnswerSession()
    let measure = try #require(
      try session.measure(
        "show mean warmth of socialWorkers where zone = \"Bourg\" and familiarity < 0.3"))
    #expect(
      MeasureWording(.french).name(measure)
        == "moyenne de la chaleur chez les travailleurs sociaux (zone = «\u{A0}Bourg\u{A0}» et familiarité < 0,3)"
    )
    #expect(
      MeasureWording(.english).name(measure)
        == "mean warmth among social workers (zone = “Bourg” and familiarity < 0.3)")
    let rate = try #require(try session.measure("show cooperation in Bourg window 4"))
    #expect(MeasureWording(.french).title(rate) == "Taux de coopération sur 4\u{A0}semaines, Bourg")
  }
}
