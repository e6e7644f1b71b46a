import ScenarioFiles
import TerritoryModel
import Testing
import Wording

/// Whatever the table, reading ends, never crashes, says a sentence when the table cannot be used, and
/// never shows a row.
struct QuestionnaireFuzzTests {
  private static let texts = [
    "profession,warmth,contacts,word1\nsocialWorkers,4,1-2,\"a, b\"\nboth,,,\n",
    "# salle\r\nprofession;thermometer;cooperation;mainWord\r\nother;72,5;relay;écoute\r\n;0;3;\r\n",
  ].map { Array($0.utf8) }

  @Test func aMutatedTableIsReadOrRefusedWithASentence() {
    var mutator = Mutator(seed: 0x50_0CEE)
    let reader = QuestionnaireReader(currentFolder: "/nowhere")
    var refused = 0
    for _ in 0..<2_000 {
      do {
        let read = try reader.load(text: mutator.mutated(Self.texts), named: "salle.csv")
        for distribution in read.distributions { #expect(distribution.count >= 5) }
      } catch {
        refused += 1
        #expect(!error.mistakes.isEmpty)
        let excerpts = Set(error.mistakes.filter { $0.excerpt != nil }.map { $0.span?.start.line })
        #expect(excerpts.count <= 1)
        for language in Language.allCases {
          #expect(MistakeWording.text(error, in: language).count > 20)
        }
      }
    }
    #expect(refused > 500 && refused < 2_000)
  }
}
