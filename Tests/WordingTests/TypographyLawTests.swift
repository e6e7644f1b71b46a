import Experiments
import ScenarioFiles
import Simulation
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Every French sentence keeps French typography")
struct TypographyLawTests {
  @Test("fixed words of reports, listings, exports and of the program")
  func fixedWords() {
    let texts =
      RunText.allCases.map(\.text) + ListingText.allCases.map(\.text)
      + ExportText.allCases.map(\.meaning) + ProgramText.allCases.map(\.text)
      + ReservationWording.allCases.map(\.text) + ExperimentText.allCases.map(\.text)
      + ExitCode.allCases.map(\.meaning)
    for text in texts {
      #expect(FrenchTypography.flaws(in: text.french) == [], "\(text.french)")
      #expect(!text.english.isEmpty && text.english != "")
      #expect(!text.english.contains("\u{202F}") && !text.english.contains("«"))
    }
  }

  @Test("there is a sample of every kind of mistake and of problem")
  func samples() {
    #expect(Set(SampleSentences.mistakes.map(UsageKind.init)) == Set(UsageKind.allCases))
    #expect(Set(SampleSentences.problems.map(WritingKind.init)) == Set(WritingKind.allCases))
    #expect(Set(SampleSentences.clusters.map(ClusterKind.init)) == Set(ClusterKind.allCases))
    #expect(Set(SampleSentences.requests.map(RequestKind.init)) == Set(RequestKind.allCases))
  }

  @Test("sentences that hold values", arguments: SampleSentences.all(in: .french))
  func sentences(_ sentence: String) {
    #expect(FrenchTypography.flaws(in: sentence) == [])
  }

  @Test("English sentences hold no French typography", arguments: SampleSentences.all(in: .english))
  func english(_ sentence: String) {
    #expect(!sentence.contains("\u{202F}") && !sentence.contains("«") && !sentence.contains(" :"))
  }

  @Test("the law itself finds each kind of flaw")
  func law() {
    #expect(FrenchTypography.flaws(in: "Oui !").count == 1)
    #expect(FrenchTypography.flaws(in: "Voici: rien").count == 1)
    #expect(FrenchTypography.flaws(in: "« mot »").count == 2)
    #expect(FrenchTypography.flaws(in: "29,2 %").count == 1)
    #expect(FrenchTypography.flaws(in: "l'autre").count == 1)
    #expect(FrenchTypography.flaws(in: "à 12:30, voir https://exemple.fr").isEmpty)
  }
}
