import TerritoryModel

extension Run {
  /// Phase 1: dated changes, then the actions due this week, in the scenario's order, each on the state
  /// that the one before has left; then the frame of the week (model, 7.9).
  mutating func runProgramme() {
    if !isBurningIn {
      applyDatedChanges()
      for action in plan.actions {
        guard action.action.timing.isDue(week: week) else { continue }
        carryOut(action)
        if recorder != nil { record(action) }
      }
    }
    refreshFrame()
  }

  /// Values of organisations change once, in the first week of their regime; everything else is read
  /// from the regime.
  private mutating func applyDatedChanges() {
    let regime = plan.regime(week: week)
    guard regime.from == week, !regime.organisations.isEmpty else { return }
    for change in regime.organisations {
      switch change.field {
      case .workload: workload[change.organisation] = change.value
      case .formalisation: formalisation[change.organisation] = change.value
      }
    }
    frameKey.organisationsChanged = true
  }

  private mutating func carryOut(_ action: ResolvedAction) {
    switch action.action.kind {
    case .encounter: hold(action, days: 1)
    case .immersion: hold(action, days: max(action.whole(.days), 1))
    case .training: train(action)
    case .mirror: showMirror(action)
    case .campaign: campaign(action)
    case .agreement: agree(action)
    case .colocation: colocate(action)
    case .shock: if action.shock == .scandal { scandal(action) }
    case .sponsorship, .outreach, .funding: break
    }
  }

  /// Makes the frame of the week when a window has opened or closed, a regime has begun, or an
  /// organisation has changed.
  private mutating func refreshFrame() {
    let regime = plan.regime(week: week)
    let open =
      isBurningIn ? [] : plan.actions.indices.filter { plan.actions[$0].isOpen(week: week) }
    let key = FrameKey(regimeStart: regime.from, openActions: open, organisationsChanged: false)
    guard key != frameKey else { return }
    frameKey = key
    frame.refresh(
      regime: regime, openActions: open.map { plan.actions[$0] }, layout: plan.layout,
      workload: workload.base, formalisation: formalisation.base)
  }
}
