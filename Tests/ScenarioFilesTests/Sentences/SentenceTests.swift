import ScenarioFiles
import Testing

/// A text, and all that is told of it in both languages, each sentence after its place.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var settings: [String] = []
  var english: [String]
  var french: [String]

  var testDescription: String { name }
}

struct SentenceTests {
  @Test(arguments: SentenceCase.texts)
  func whatIsNoTextOrNoYAML(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.inheritance)
  func whatIsInherited(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.keys)
  func keysAndKindsOfValues(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.numbers)
  func numbers(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.weeks)
  func weeksAndDays(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.territory)
  func theTerritoryAndItsPeople(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.programme)
  func theProgramme(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.settings)
  func settings(_ sentence: SentenceCase) { check(sentence) }

  private func check(_ sentence: SentenceCase) {
    let english = Reading.sentences(sentence.text, settings: sentence.settings)
    let french = Reading.sentences(sentence.text, settings: sentence.settings, in: .french)
    #expect(english == sentence.english)
    #expect(french == sentence.french)
  }
}
