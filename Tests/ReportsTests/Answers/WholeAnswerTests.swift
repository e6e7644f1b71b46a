import Charts
import CommandLanguage
import Reports
import TerritoryModel
import Testing

@Suite("Whole answers, as they stand on a page")
struct WholeAnswerTests {
  @Test("one line after the other, in both languages", arguments: Language.allCases)
  func whole(_ language: Language) throws {
    var session = AnswerSession()
    let page = Page(language: language)
    for (line, expected) in ExpectedAnswers.answers(in: language) {
      let text = try session.type(line, on: page).text(on: page)
      #expect(text == expected, "\(line)\n\(text)")
    }
  }
}
