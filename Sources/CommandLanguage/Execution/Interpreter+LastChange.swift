import Exploration
import TerritoryModel

extension Interpreter {
  /// Cooperation before and after the last command that changed a scenario, up to the present week.
  public func lastChange(effort: Effort) throws(ExecutionFailure) -> Answer {
    let present = try present()
    let steps = history.done.reversed()
    for step in steps {
      guard let after = step.after.branch, let before = step.before[branch: after.name],
        before.scenario.hash != after.scenario.hash
      else { continue }
      let weeks = max(present.week, after.week)
      guard weeks > 0 else { throw ExecutionFailure(.nothingRun) }
      let look = try lookAnswer(
        [before, after].enumerated().map { place, branch in
          var branch = branch
          branch.week = weeks
          // The two stand beside each other under names of their own.
          if place == 0 { branch.name += "⁻" }
          return (.metric(.cooperation, .territory, window: 13), branch)
        }, weeks: 0...weeks, showsSample: false, effort: effort)
      return .lastChange(command: step.command, look)
    }
    throw ExecutionFailure(.nothingToUndo)
  }
}
