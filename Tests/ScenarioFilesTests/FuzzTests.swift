import ScenarioFiles
import SourceText
import TerritoryModel
import Testing
import Wording

/// A seeded mutator over every scenario of the library: whatever the text, reading ends, never
/// crashes, and says a sentence when the text cannot be used.
struct FuzzTests {
  #if DEBUG
    private static let cases = 2_000
  #else
    private static let cases = 20_000
  #endif

  /// Each share of the cases has its own seed, so that the shares run side by side.
  @Test(arguments: 0..<8)
  func aMutatedScenarioIsReadOrRefusedWithASentence(share: Int) throws {
    let texts = try ShippedScenarios.texts()
    var mutator = Mutator(seed: 0x5EED + UInt64(share))
    let reader = ScenarioReader(currentFolder: "/nowhere")
    for number in 0..<(Self.cases / 8) {
      let text = mutator.mutated(texts)
      let settings = number % 5 == 0 ? [mutator.setting()] : []
      do {
        let loaded = try reader.load(text: text, named: "essai.yaml", settings: settings)
        #expect(loaded.scenario.flaws().allSatisfy { $0.isWarning })
        _ = loaded.scenario.hash
        check(warnings: loaded.warnings)
      } catch {
        check(error)
      }
    }
  }

  private func check(_ mistakes: ScenarioMistakes) {
    #expect(!mistakes.mistakes.isEmpty)
    for language in Language.allCases {
      let text = MistakeWording.text(mistakes, in: language)
      #expect(Self.isShowable(text), "\(text.debugDescription)")
      for mistake in mistakes.mistakes.prefix(3) {
        #expect(MistakeWording.sentence(mistake.cause, in: language).count > 10)
      }
    }
  }

  private func check(warnings: [Mistake]) {
    let text = MistakeWording.text(warnings: warnings, in: .french)
    #expect(Self.isShowable(text) || warnings.isEmpty, "\(text.debugDescription)")
  }

  /// Something is said, and nothing in it could harm a terminal.
  private static func isShowable(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0 == "\n" || !SafeText.isUnsafe($0) }
  }
}
