import TerritoryModel
import Testing

/// The laws of writing hold for every text of the catalogues.
@Suite struct TypographyTests {
  private let texts = CatalogueTexts.all

  @Test func everyTextExistsInBothLanguages() {
    for text in texts {
      #expect(!text.text.french.isEmpty, "\(text.place)")
      #expect(!text.text.english.isEmpty, "\(text.place)")
    }
  }

  @Test func languagesDifferUnlessWordsAreSharedOrCited() {
    let shared = ["Coordinations", "Formalisation", "Polarisation"]
    for text in texts where !text.isCitation && !shared.contains(text.text.french) {
      #expect(text.text.french != text.text.english, "\(text.place)")
    }
  }

  @Test func textsAreOneLineWithoutStraightQuotes() {
    for text in texts {
      for written in [text.text.french, text.text.english] {
        #expect(!written.contains { $0.isNewline || $0 == "'" || $0 == "\"" }, "\(text.place)")
        #expect(!written.contains("  "), "\(text.place)")
        #expect(written.first != " " && written.last != " ", "\(text.place)")
        #expect(written.last != ".", "\(text.place)")
      }
    }
  }

  @Test func frenchPunctuationHasItsSpaces() {
    for text in texts {
      let flaw = Typography.flaw(text.text.french)
      #expect(flaw == nil, "\(text.place): \(flaw ?? "") in \(text.text.french)")
    }
  }

  @Test func englishPunctuationHasNone() {
    for text in texts {
      let written = Array(text.text.english)
      for (index, mark) in written.enumerated() where ";:!?%".contains(mark) && index > 0 {
        #expect(!written[index - 1].isWhitespace, "\(text.place)")
      }
      #expect(!text.text.english.contains("\u{A0}"), "\(text.place)")
      #expect(!text.text.english.contains("\u{202F}"), "\(text.place)")
    }
  }

  @Test func frenchWordsHaveTheirAccents() {
    for text in texts {
      let words = text.text.french.lowercased().split { !$0.isLetter }.map(String.init)
      for word in words {
        #expect(!Typography.bareWords.contains(word), "\(text.place): \(word)")
      }
    }
  }

  @Test func labelsOpenWithACapitalAndMeaningsDoNot() {
    for text in texts {
      for written in [text.text.french, text.text.english] {
        let first = written.first ?? " "
        if text.place.hasSuffix("label") { #expect(first.isUppercase, "\(text.place)") }
        let opensWithName = written.hasPrefix("Allport")
        if text.place.hasSuffix("meaning"), !opensWithName {
          #expect(!first.isUppercase, "\(text.place)")
        }
      }
    }
  }

  @Test(arguments: [
    "un mot : deux", "un mot: deux", "vrai ?", "vrai\u{A0}?", "29 %", "29%", "« mot »",
    "«\u{A0}mot »", "l'autre",
  ])
  func theLawCatchesWhatItForbids(_ written: String) {
    #expect(Typography.flaw(written) != nil)
  }

  @Test func theLawAllowsWhatIsRight() {
    #expect(Typography.flaw("un «\u{A0}mot\u{A0}»\u{A0}: 29,2\u{202F}%\u{202F}; l’autre") == nil)
  }
}
