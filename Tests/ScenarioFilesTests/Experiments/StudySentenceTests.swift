import Testing

/// What is told of experiments and calibrations, sentence by sentence in both languages.
struct StudySentenceTests {
  @Test(arguments: SentenceCase.factors)
  func factorsAndTheirLevels(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.designs)
  func designsAndLists(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.sizes)
  func sizesWeeksAndMetrics(_ sentence: SentenceCase) { check(sentence) }

  @Test(arguments: SentenceCase.calibrations)
  func calibrations(_ sentence: SentenceCase) { check(sentence) }

  private func check(_ sentence: SentenceCase) {
    #expect(StudyTexts.sentences(sentence.text, in: .english) == sentence.english)
    #expect(StudyTexts.sentences(sentence.text, in: .french) == sentence.french)
  }
}
