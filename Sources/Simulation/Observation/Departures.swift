import TerritoryModel

extension RunPlan {
  /// The weeks in which the holder of a post leaves, in ascending order: a draw is a pure function of
  /// its key, so no week has to be run to know them.
  ///
  /// - Parameters:
  ///   - weeks: the weeks looked at; those before the burn-in hold nothing.
  public func departures(
    ofAgent agent: Int, seed: UInt64, replicate: Int, weeks: ClosedRange<Int>
  ) -> [Int] {
    let draws = Draws(seed: seed, replicate: replicate)
    let cell = layout.cell(ofAgent: agent)
    let identity = UInt64(layout.identities[agent])
    let first = max(weeks.lowerBound, 1 - burnIn)
    guard first <= weeks.upperBound else { return [] }
    return (first...weeks.upperBound).filter { week in
      draws.uniform(week: week, purpose: .turnover, entity: identity)
        < turnoverProbability(cell: cell, week: week)
    }
  }

  /// The weekly probability of leaving that the frame of a week holds for a cell.
  func turnoverProbability(cell: Int, week: Int) -> Double {
    var factor = 1.0
    if week > 0 {
      for action in actions
      where action.action.kind == .shock && action.shock == .turnover
        && action.touches(cell: cell) && action.isOpen(week: week)
      {
        factor *= action.value(.factor)
      }
    }
    return Turnover.weeklyProbability(
      yearly: regime(week: week).coefficients.turnover[cell & 1], factor: factor)
  }
}
