import ScenarioFiles
import SourceText
import TerritoryModel
import Testing
import Wording

/// Mutations of every shipped experiment and calibration: whatever the text, reading ends, never
/// crashes, and says a sentence when the text cannot be used; what is read is written and read back.
struct StudyFuzzTests {
  #if DEBUG
    private static let cases = 400
  #else
    private static let cases = 4_000
  #endif

  @Test(arguments: 0..<4)
  func aMutatedExperimentIsReadOrRefusedWithASentence(share: Int) throws {
    let texts = try ShippedScenarios.names(in: "experiments").map {
      try ShippedScenarios.text("experiments/" + $0)
    }
    var mutator = Mutator(seed: 0xE5EED + UInt64(share))
    let reader = ExperimentReader(scenarios: StudyTexts.scenarios)
    for _ in 0..<(Self.cases / 4) {
      let text = mutator.mutated(texts)
      do {
        let loaded = try reader.load(text: text, named: "essai.yaml")
        let written = ExperimentWriter.text(loaded.experiment)
        let again = try reader.load(text: Array(written.utf8), named: "essai.yaml")
        #expect(again.experiment == loaded.experiment, "\(written)")
      } catch {
        check(error, text)
      }
    }
  }

  @Test(arguments: 0..<2)
  func aMutatedCalibrationIsReadOrRefusedWithASentence(share: Int) throws {
    let texts = try ShippedScenarios.names(in: "calibration").map {
      try ShippedScenarios.text("calibration/" + $0)
    }
    var mutator = Mutator(seed: 0xCA1B + UInt64(share))
    let reader = TargetReader(scenarios: StudyTexts.scenarios)
    for _ in 0..<(Self.cases / 4) {
      let text = mutator.mutated(texts)
      do {
        let loaded = try reader.load(text: text, named: "essai.yaml")
        let written = TargetWriter.text(loaded.targets)
        let again = try reader.load(text: Array(written.utf8), named: "essai.yaml")
        #expect(again.targets == loaded.targets, "\(written)")
      } catch {
        check(error, text)
      }
    }
  }

  private func check(_ mistakes: ScenarioMistakes, _ text: [UInt8]) {
    #expect(!mistakes.mistakes.isEmpty)
    #expect(!mistakes.mistakes.contains { $0.cause.isInputOutput && $0.span == nil })
    for language in Language.allCases {
      let told = MistakeWording.text(mistakes, in: language)
      #expect(!told.isEmpty)
      #expect(told.unicodeScalars.allSatisfy { $0 == "\n" || !SafeText.isUnsafe($0) })
      for mistake in mistakes.mistakes.prefix(3) {
        #expect(MistakeWording.sentence(mistake.cause, in: language).count > 10)
      }
    }
  }
}
