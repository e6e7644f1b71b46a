import CommonTesting
import Experiments
import Foundation
import Reports
import Results
import ScenarioFiles
import TerritoryModel
import Testing
import Wording

/// Papers of small experiments, each run into a store of its own.
enum PaperTrial {
  /// The text of an experiment on a small team, with more lines.
  ///
  /// - Parameter weeks: the line that gives the weeks.
  static func text(_ lines: String, weeks: String = "weeks: [4, 8]") -> String {
    """
    experiment: 1
    name: Essai
    scenario: petite-equipe
    set: { run.burnIn: 4w }
    replicates: 2
    \(weeks)
    \(lines)
    """
  }

  /// Runs an experiment into a store.
  ///
  /// - Parameter limit: how many rows of the plan; absent: all.
  static func run(
    _ loaded: LoadedExperiment, into path: String, limit: Int? = nil,
    programVersion: String = Provenance.programVersion,
    _ change: (inout StoredPlan) -> Void = { _ in }
  ) throws -> ResultStore {
    let plan = try ExperimentPlan(
      loaded, describing: { EditWording(.english).sentences($0).joined(separator: " ") })
    var stored = StoredPlan(loaded, plan, programVersion: programVersion)
    change(&stored)
    var work = BatchWork(plan, stored, into: path, threads: 2)
    work.runLimit = limit
    _ = try work.run()
    return try ResultStore(reading: path)
  }

  /// The paper of an experiment on a small team.
  static func paper(
    _ lines: String, language: Language = .english, limit: Int? = nil,
    programVersion: String = Provenance.programVersion, weeks: String = "weeks: [4, 8]"
  ) throws -> BatchPaper {
    var paper: BatchPaper?
    try inFolder { folder in
      let loaded = try ExperimentReader().load(
        text: Array(text(lines, weeks: weeks).utf8), named: "essai")
      let store = try run(
        loaded, into: folder + "/essai.sqlite", limit: limit, programVersion: programVersion)
      paper = try BatchPaper(store, language: language)
    }
    return try #require(paper)
  }

  /// The files of such a paper.
  static func files(
    _ lines: String, language: Language = .english, limit: Int? = nil,
    programVersion: String = Provenance.programVersion, weeks: String = "weeks: [4, 8]"
  ) throws -> [PaperFolder.File] {
    try paper(
      lines, language: language, limit: limit, programVersion: programVersion, weeks: weeks
    ).folder.files
  }

  /// The text of one file.
  static func text(_ path: String, in files: [PaperFolder.File]) throws -> String {
    try #require(files.first { $0.path == path }, "\(files.map(\.path))").text
  }

  /// A paragraph of the methods, by how it begins.
  static func paragraph(_ start: String, in files: [PaperFolder.File]) throws -> String {
    let methods = try text("methods.md", in: files)
    return String(
      try #require(methods.split(separator: "\n").first { $0.hasPrefix(start) }, "\(methods)"))
  }
}
