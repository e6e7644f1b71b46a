import ScenarioFiles
import TerritoryModel
import Wording

/// Reads texts as tests write them, with the library at hand and no folder.
enum Reading {
  /// The first lines of a text that amends the base territory.
  static let base = "rencontre: 1\nextends: territoire-type\n"
  /// A territory of one zone.
  static let oneZone =
    "zones:\n  - { name: A, at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n"

  static func loaded(
    _ text: String, settings: [String] = []
  ) throws(ScenarioMistakes) -> LoadedScenario {
    try ScenarioReader(currentFolder: "/nowhere").load(
      text: Array(text.utf8), named: "essai.yaml", settings: settings)
  }

  static func scenario(
    _ text: String, settings: [String] = []
  ) throws(ScenarioMistakes) -> Scenario {
    try loaded(text, settings: settings).scenario
  }

  /// What is told of a text that cannot be used; empty when it can.
  static func mistakes(
    _ text: String, settings: [String] = [], in language: Language = .english
  ) -> String {
    do {
      _ = try loaded(text, settings: settings)
      return ""
    } catch {
      return MistakeWording.text(error, in: language)
    }
  }

  /// The mistakes without their excerpts: `3:9 sentence`, one a line.
  static func sentences(
    _ text: String, settings: [String] = [], in language: Language = .english
  ) -> [String] {
    do {
      return try loaded(text, settings: settings).warnings.map { line($0, language) }
    } catch {
      return error.mistakes.map { line($0, language) }
    }
  }

  private static func line(_ mistake: Mistake, _ language: Language) -> String {
    let place = mistake.span.map { "\($0.start) " } ?? ""
    return place + MistakeWording.sentence(mistake.cause, in: language)
  }
}
