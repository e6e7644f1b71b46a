import CommandLanguage
import ScenarioFiles
import Testing

@Suite("Exit codes of commands that could not be carried out")
struct ExitCodeTests {
  private static func unreadable(_ failure: ReadingFailure) -> ExecutionProblem {
    .scenario(ScenarioMistakes([Mistake(.unreadable(name: "a", failure, isArgument: true))]))
  }

  @Test("a problem of its own has a code, and what was asked takes that of its place")
  func codes() {
    #expect(ExecutionProblem.stopped.exitCode == 130)
    #expect(ExecutionProblem.nothingLearnt(runs: 20, failed: 20).exitCode == 1)
    #expect(ExecutionProblem.tooFewRuns(2, needed: 20, isInFile: true).exitCode == 65)
    #expect(ExecutionProblem.tooFewRuns(2, needed: 20, isInFile: false).exitCode == nil)
    #expect(ExecutionProblem.nothingOpen.exitCode == nil)
    #expect(ExecutionProblem.noMargin.exitCode == nil)
    #expect(Self.unreadable(.isFolder).exitCode == 74)
  }
}
