import CommandLanguage
import Exploration
import Reports
import TerritoryModel

/// What happened in a session, as lines of a script: running them gives the same numbers to the last
/// bit.
///
/// Commands stand in full words; an interrupted run stands as the run to the week that it reached;
/// what was refused stands as a comment; hashes of the scenario and of the state are checked after
/// each load and each run.
struct SessionRecord: Sendable, Hashable {
  /// The lines so far.
  private(set) var lines: [String] = []

  /// Notes a command that was carried out.
  ///
  /// - Returns: the lines that it adds.
  mutating func note(_ parsed: ParsedCommand, answer: Answer?) -> [String] {
    // Run again in the same folder, the script finds the files that it wrote the first time.
    var added = [parsed.repeatable]
    switch answer {
    case .loaded(let loaded):
      let branch = loaded.branch
      added.append("expect hash \(branch.scenario.hash.hashText)")
      added.append("seed \(branch.seed)")
      added.append("replicate \(branch.replicates)")
    case .ran(let run):
      if run.isInterrupted {
        added = ["run to \(run.branch.week)" + parsed.replacingRedirection]
      }
      added.append("expect state \(run.stateHash.hashText)")
    default: break
    }
    lines += added
    return added
  }

  /// Notes what was refused, as a comment.
  ///
  /// - Returns: the lines that it adds.
  mutating func note(refused text: String) -> [String] {
    let added = text.split(whereSeparator: \.isNewline).map { "# refused: \($0)" }
    lines += added
    return added
  }
}
