extension Run {
  /// Each person of the action's zones and professions, with probability `share`.
  func forEachReached(_ action: ResolvedAction, _ body: (Int) -> Void) {
    let layout = plan.layout
    let share = action.value(.share)
    let (draws, week) = (self.draws, self.week)
    execution.forEach(layout.tasks.count, agents: layout.agentCount) { task in
      for piece in layout.tasks[task] where action.touches(cell: layout.pieces[piece].cell) {
        for agent in layout.pieces[piece].agents {
          let word = draws.word(
            week: week, purpose: .reached,
            entity: action.entity(UInt64(layout.identities[agent])))
          if openUniform(word) < share { body(agent) }
        }
      }
    }
  }
}
