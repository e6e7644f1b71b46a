import CommandLanguage
import Exploration
import ScenarioFiles
import Testing

@Suite("Branches set against each other before both were run")
struct ComparedBranchTests {
  private func problem(_ lines: String...) throws -> ExecutionProblem? {
    var interpreter = Interpreter(
      lives: LifeStore(threads: 1), reader: ScenarioReader(), machineMemory: 8e9)
    let opening = ["load petite-equipe as one", "load petite-equipe as two", "replicate 1"]
    for line in opening + lines {
      for parsed in try CommandReader(allowsPrefixes: false, isSafe: true).read(line) {
        do {
          _ = try interpreter.execute(parsed.command, text: parsed.canonical)
        } catch {
          return error.problem
        }
      }
    }
    return nil
  }

  @Test("the branch that stands at week 0 is named", arguments: ["compare", "why"])
  func notRun(_ word: String) throws {
    guard
      case .branchNotRun("one", isPresent: false, other: 2)? = try problem(
        "run 2", "\(word) one")
    else {
      Issue.record("the other branch was not run")
      return
    }
    guard
      case .branchNotRun("one", isPresent: true, other: 2)? = try problem(
        "run 2", "switch one", "\(word) two")
    else {
      Issue.record("the present branch was not run")
      return
    }
    guard case .nothingRun? = try problem("\(word) one") else {
      Issue.record("neither was run")
      return
    }
  }
}
