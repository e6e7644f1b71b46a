import Foundation
import Testing

/// A small experiment as a file, and what is asked of it.
enum BatchTrial {
  /// Six points, in pairs; a run takes an instant.
  static func experiment(replicates: Int = 4, more: String = "") -> String {
    """
    experiment: 1
    name: Essai
    scenario: petite-equipe
    set: { run.burnIn: 13, programme.convention.at: 2 }
    factors:
      contact.rate: [0.05, 0.2, 0.35]
      influence.rate: [0.1, 0.3]
    design: grid
    replicates: \(replicates)
    paired: true
    metrics: [cooperation, warmth]
    by: [territory, profession, zone]
    weeks: [4, 8]
    \(more)
    """
  }

  /// A folder with the experiment `essai.yaml`, removed at the end.
  static func inFolder(
    replicates: Int = 4, more: String = "", _ body: (String) throws -> Void
  ) throws {
    try Program.inFolder { folder in
      try experiment(replicates: replicates, more: more).write(
        toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
      try body(folder)
    }
  }

  /// Runs the program in a folder and expects a good end.
  @discardableResult
  static func run(_ arguments: [String], in folder: String) throws -> String {
    let outcome = try Program.run(["batch"] + arguments, folder: folder)
    #expect(outcome.code == 0, "\(arguments): \(outcome.mistakes)")
    return outcome.output
  }

  /// The files of a folder, in order.
  static func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
