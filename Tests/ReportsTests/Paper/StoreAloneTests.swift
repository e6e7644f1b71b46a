import CommonTesting
import Experiments
import Foundation
import Reports
import Results
import ScenarioFiles
import TerritoryModel
import Testing

@Suite("A paper is made of its store alone")
struct StoreAloneTests {
  private static let scenario = """
    rencontre: 1
    extends: petite-equipe
    name: Petit
    programme:
      - encounter: { id: r, at: 5w, participants: 8 }
    parameters: { run.burnIn: 4 }
    """

  private static let experiment = """
    experiment: 1
    name: Essai
    scenario: ./petit.yaml
    set: { influence.rate: 0.05, programme.r.participants: 6 }
    factors: { contact.rate: { low: 0.03, high: 0.5 } }
    design: { kind: morris, trajectories: 3, seed: 4 }
    replicates: 2
    weeks: [8]
    """

  /// Runs the experiment from its files in a folder.
  private static func store(in folder: String) throws -> ResultStore {
    try Data(scenario.utf8).write(to: URL(fileURLWithPath: folder + "/petit.yaml"))
    try Data(experiment.utf8).write(to: URL(fileURLWithPath: folder + "/essai.yaml"))
    let loaded = try ExperimentReader().load(folder + "/essai.yaml")
    return try PaperTrial.run(loaded, into: folder + "/essai.sqlite")
  }

  @Test("the same bytes wherever the store lies, and whatever became of the scenario’s file")
  func moved() throws {
    try inFolder { folder in
      let files = try BatchPaper(try Self.store(in: folder), language: .english).folder.files
      let manager = FileManager.default
      try Data("rencontre: 1\nextends: territoire-type\nprogramme: []\n".utf8)
        .write(to: URL(fileURLWithPath: folder + "/petit.yaml"))
      let edited = try BatchPaper(
        ResultStore(reading: folder + "/essai.sqlite"), language: .english)
      #expect(edited.folder.files == files)
      try manager.removeItem(atPath: folder + "/petit.yaml")
      try manager.createDirectory(
        atPath: folder + "/elsewhere", withIntermediateDirectories: true)
      try manager.copyItem(
        atPath: folder + "/essai.sqlite", toPath: folder + "/elsewhere/other.sqlite")
      let moved = try BatchPaper(
        ResultStore(reading: folder + "/elsewhere/other.sqlite"), language: .english)
      #expect(moved.folder.files == files)
    }
  }

  @Test("the methods tell what was set and how points were chosen")
  func methods() throws {
    try inFolder { folder in
      let files = try BatchPaper(try Self.store(in: folder), language: .english).folder.files
      let scenario = try PaperTrial.paragraph("The scenario ", in: files)
      #expect(
        scenario.contains(
          ", with these values: `influence.rate=0.05`, `programme.r.participants=6`, describes "))
      let design = try PaperTrial.paragraph("Experiment ", in: files)
      #expect(
        design.hasSuffix(
          """
          ; what varies is: `contact.rate` (0.03 to 0.5). Elementary effects (Morris 1991), 3 \
          trajectories, 4 levels, seed 4: 6\u{A0}points. 12\u{A0}runs ended of 12 planned, none failed.
          """), "\(design)")
      #expect(files.contains { $0.path == "tables/sensitivity.md" })
    }
  }

  @Test("what was set on the value of a factor, as older programs let, is no reason to refuse")
  func settingOfFactor() throws {
    try inFolder { folder in
      let text = PaperTrial.text("factors: { contact.rate: [0.1, 0.2] }")
      let loaded = try ExperimentReader().load(text: Array(text.utf8), named: "essai")
      let store = try PaperTrial.run(loaded, into: folder + "/essai.sqlite") {
        $0.experimentText = text.replacing("4w }", with: "4w, contact.rate: 0.3 }")
      }
      let files = try BatchPaper(store, language: .english).folder.files
      #expect(
        try PaperTrial.paragraph("The scenario ", in: files).contains(
          ", with these values: `contact.rate=0.3`, `run.burnIn=4w`, describes "))
    }
  }

  @Test("an experiment that cannot be read makes the store damaged, no paper of another design")
  func damaged() throws {
    try inFolder { folder in
      let loaded = try ExperimentReader().load(
        text: Array(PaperTrial.text("factors: { contact.rate: [0.1, 0.2] }").utf8), named: "essai")
      let texts = [
        "unreadable": "experiment: 1\nscenario: petite-equipe\nfactor: 3\n",
        "another": PaperTrial.text("factors: { influence.rate: [0.1, 0.2] }"),
      ]
      for (name, text) in texts {
        let path = folder + "/\(name).sqlite"
        let store = try PaperTrial.run(loaded, into: path) { $0.experimentText = text }
        #expect(throws: StoreProblem(path: path, .damaged)) {
          try BatchPaper(store, language: .english)
        }
      }
    }
  }
}
