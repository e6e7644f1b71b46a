import Exploration
import SourceText
import TerritoryModel

extension Interpreter {
  mutating func fork(
    _ name: Located<String>, at moment: Located<Moment>?
  ) throws(ExecutionFailure) -> Answer {
    var branch = try present()
    try checkNew(name)
    let parent = branch.name
    if let moment {
      let week = try self.week(moment, in: branch)
      guard week <= branch.week else {
        throw ExecutionFailure(.ahead(week: week, present: branch.week), at: moment.span)
      }
      branch.week = week
    }
    branch.parent = Branch.Parent(name: parent, week: branch.week)
    branch.name = name.value
    state.branch = branch
    return .forked(branch)
  }

  /// Refuses the name of a branch that exists, or that could not be typed again.
  func checkNew(_ name: Located<String>) throws(ExecutionFailure) {
    let isGood =
      !name.value.isEmpty && name.value.count <= ScenarioLimits.nameLength
      && name.value.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value >= 32 }
      && !name.value.contains { "\"';#>\\".contains($0) }
    guard isGood else { throw ExecutionFailure(.badBranchName(name.value), at: name.span) }
    guard state[branch: name.value] == nil else {
      throw ExecutionFailure(.branchExists(name.value), at: name.span)
    }
  }

  mutating func switchTo(_ name: Located<String>) throws(ExecutionFailure) -> Answer {
    let branch = try self.branch(name)
    state.current = branch.name
    return .switched(branch)
  }

  mutating func restart() -> Answer {
    let names = state.branches.map(\.name)
    state = SessionState()
    return .restarted(names)
  }

  func difference(
    _ first: Located<String>?, _ second: Located<String>
  ) throws(ExecutionFailure) -> Answer {
    let left = try branch(first)
    let right = try branch(second)
    guard left.name != right.name else {
      throw ExecutionFailure(.sameBranch(left.name), at: second.span)
    }
    return .difference(left, right)
  }

  mutating func undo(_ count: Int) throws(ExecutionFailure) -> Answer {
    var commands: [String] = []
    for _ in 0..<max(count, 1) {
      guard let step = history.undo() else { break }
      state = step.before
      commands.append(step.command)
    }
    guard !commands.isEmpty else { throw ExecutionFailure(.nothingToUndo) }
    return .undone(commands)
  }

  mutating func redo(_ count: Int) throws(ExecutionFailure) -> Answer {
    var commands: [String] = []
    for _ in 0..<max(count, 1) {
      guard let step = history.redo() else { break }
      state = step.after
      commands.append(step.command)
    }
    guard !commands.isEmpty else { throw ExecutionFailure(.nothingToRedo) }
    return .redone(commands)
  }
}
