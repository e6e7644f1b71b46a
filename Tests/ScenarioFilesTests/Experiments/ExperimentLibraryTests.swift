import ScenarioFiles
import TerritoryModel
import Testing

struct ExperimentLibraryTests {
  private static let reader = ExperimentReader(scenarios: StudyTexts.scenarios)

  @Test(arguments: ExperimentReader.library)
  func everyExperimentOfTheLibraryLoads(name: String) throws {
    let loaded = try Self.reader.load(name)
    let experiment = loaded.experiment
    #expect(loaded.name == name && loaded.files.isEmpty)
    #expect(!experiment.summary.french.isEmpty)
    #expect(experiment.summary.french != experiment.summary.english)
    #expect(experiment.runCount.map { (1...4_000).contains($0) } == true)
  }

  /// Each file says in a comment how many runs it makes.
  @Test(arguments: ExperimentReader.library)
  func theCommentTellsTheRunCount(name: String) throws {
    let text = String(
      decoding: try ShippedScenarios.text("experiments/\(name).yaml"), as: UTF8.self)
    let count = try #require(try Self.reader.load(name).experiment.runCount)
    let digits = text.filter { $0 != "\u{202F}" && $0 != "\u{A0}" && $0 != " " }
    #expect(digits.contains("=\(count)simulations"), "\(count)")
  }

  @Test func theLibraryIsTheFolders() throws {
    #expect(
      try ShippedScenarios.names(in: "experiments")
        == ExperimentReader.library.map { $0 + ".yaml" }.sorted())
    #expect(
      try ShippedScenarios.names(in: "calibration")
        == TargetReader.library.map { $0 + ".yaml" }.sorted())
  }

  @Test(arguments: ExperimentReader.library)
  func theFolderAndTheLibrarySayTheSame(name: String) throws {
    let folder = ShippedScenarios.folder + "/experiments/"
    let fromFolder = try Self.reader.load(folder + name + ".yaml")
    let embedded = try Self.reader.load(name)
    #expect(fromFolder.experiment == embedded.experiment)
    #expect(fromFolder.scenario == embedded.scenario)
  }

  @Test(arguments: ExperimentReader.library)
  func whatIsWrittenIsReadBack(name: String) throws {
    let experiment = try Self.reader.load(name).experiment
    let text = ExperimentWriter.text(experiment)
    #expect(try StudyTexts.experiment(text).experiment == experiment, "\(text)")
  }

  @Test func aWrittenExperimentKeepsNamesAndSettings() throws {
    let text = """
      experiment: 1
      name: "no: a # name"
      summary: { fr: "- un", en: "[one]" }
      scenario: territoire-type
      set:
        zones."Sud-Est".name: "La, \\"Courneuve\\""
        programme: [{ encounter: { id: "a.b", at: 3, participants: 20 } }]
        changes: [{ at: 4, set: { contact.rate: 0.2 } }]
      factors:
        programme."a.b".participants: { low: 20, high: 40 }
        zones.Centre.need: [0.1, 1e-7]
      design: { kind: morris, trajectories: 2, levels: 6, seed: 9 }
      by: [zone]
      budget: { runs: 12 }
      """
    let loaded = try StudyTexts.experiment(text)
    let again = try StudyTexts.experiment(ExperimentWriter.text(loaded.experiment))
    #expect(again.experiment == loaded.experiment)
    #expect(again.scenario == loaded.scenario)
    #expect(loaded.scenario.zones.contains { $0.name == "La, \"Courneuve\"" })
  }

  @Test(arguments: TargetReader.library)
  func everyCalibrationOfTheLibraryLoads(name: String) throws {
    let reader = TargetReader(scenarios: StudyTexts.scenarios)
    let loaded = try reader.load(name)
    #expect(!loaded.targets.summary.french.isEmpty && loaded.warnings.isEmpty)
    #expect(loaded.targets.figures.count > loaded.targets.targets.count)
    let again = try StudyTexts.targets(TargetWriter.text(loaded.targets))
    #expect(again.targets == loaded.targets)
  }
}
