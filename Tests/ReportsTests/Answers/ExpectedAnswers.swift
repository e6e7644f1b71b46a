import TerritoryModel

/// Whole answers, read through once by people: lines typed one after the other, and what each one
/// shows on a page of 80 columns.
enum ExpectedAnswers {
  static func answers(in language: Language) -> [(line: String, text: String)] {
    switch language {
    case .french: frenchFirst + frenchSecond
    case .english: englishFirst + englishSecond
    }
  }
}
