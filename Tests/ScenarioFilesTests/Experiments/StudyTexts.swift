import ScenarioFiles
import TerritoryModel
import Wording

/// Reads experiments and calibrations as tests write them, with the library at hand and no folder.
enum StudyTexts {
  /// The first lines of an experiment on the 2021 encounter.
  static let base = "experiment: 1\nscenario: grande-rencontre-2021\n"
  /// The first lines of a calibration of the base territory.
  static let calibration = "calibration: 1\nscenario: territoire-type\n"

  static let scenarios = ScenarioReader(currentFolder: "/nowhere")

  static func experiment(_ text: String) throws(ScenarioMistakes) -> LoadedExperiment {
    try ExperimentReader(scenarios: scenarios).load(text: Array(text.utf8), named: "essai.yaml")
  }

  static func targets(_ text: String) throws(ScenarioMistakes) -> LoadedTargets {
    try TargetReader(scenarios: scenarios).load(text: Array(text.utf8), named: "essai.yaml")
  }

  /// The mistakes, else the warnings, without their excerpts: `3:9 sentence`, one a line.
  static func sentences(_ text: String, in language: Language) -> [String] {
    do {
      let warnings =
        try text.hasPrefix("calibration") ? targets(text).warnings : experiment(text).warnings
      return warnings.map { line($0, language) }
    } catch {
      return error.mistakes.map { line($0, language) }
    }
  }

  private static func line(_ mistake: Mistake, _ language: Language) -> String {
    let place = mistake.span.map { "\($0.start) " } ?? ""
    return place + MistakeWording.sentence(mistake.cause, in: language)
  }
}
