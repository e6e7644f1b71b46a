import CommandLanguage
import Exploration
import Foundation
import ScenarioFiles
import Shell
import Terminal
import TerritoryModel

/// A shell whose words are kept instead of shown.
final class TrialShell {
  let session: ShellSession
  private let kept = Kept()

  private final class Kept {
    var output = ""
    var told = ""
    var refusesOutput = false
  }

  /// Whether the page takes nothing, as a full disk does.
  var refusesOutput: Bool {
    get { kept.refusesOutput }
    set { kept.refusesOutput = newValue }
  }

  init(
    language: Language = .english, isSafe: Bool = true, width: Int = 80,
    threads: Int = 2, environment: [String: String] = [:],
    onWrite: @escaping (String) -> Void = { _ in }, page: (() -> Console.PageSize)? = nil
  ) {
    let kept = kept
    session = ShellSession(
      interpreter: Interpreter(
        lives: LifeStore(threads: threads), reader: ScenarioReader(),
        machineMemory: 16e9),
      settings: ShellSettings(language: language, isSafe: isSafe),
      console: Console(
        write: { text throws(WriteFailure) in
          if kept.refusesOutput { throw WriteFailure(code: ENOSPC) }
          kept.output += text
          onWrite(text)
        }, tell: { kept.told += $0 },
        page: page ?? { Console.PageSize(width: width) }), environment: environment)
  }

  /// What a line answered on the page.
  @discardableResult
  func type(_ line: String) -> String {
    kept.output = ""
    kept.told = ""
    outcome = session.perform(line)
    return kept.output
  }

  /// What became of the last line.
  private(set) var outcome = Outcome.done

  /// What was written on the page since the last line.
  var lastOutput: String { kept.output }

  /// What was told beside the page since the last line.
  var told: String { kept.told }

  /// Runs a script.
  func run(script: String, named name: String = "trial.ren") -> Outcome {
    kept.output = ""
    kept.told = ""
    return session.run(script: script, named: name)
  }

  /// The state of all replicates of the present branch.
  var stateHash: UInt64? {
    guard let branch = session.interpreter.state.branch else { return nil }
    return try? session.interpreter.stateHash(branch)
  }
}

/// A folder of a test's own, removed at its end.
final class TrialFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/rencontre-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: file(name), atomically: true, encoding: .utf8)
    return file(name)
  }
}
