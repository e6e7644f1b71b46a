/// Morris's random trajectories (Morris 1991, Technometrics 33: 161–174): each starts somewhere on a
/// grid of p levels and moves every factor once, in a random order, by p / (2 (p - 1)).
public enum MorrisTrajectories {
  /// Points of the unit cube, trajectory by trajectory, dimensions + 1 points each.
  ///
  /// - Parameter levels: p, even: every level is then left and reached as often as any other.
  public static func points(
    _ trajectories: Int, dimensions: Int, levels: Int, seed: UInt64
  ) -> [[Double]] {
    let draws = StudyDraws(seed: seed, purpose: .trajectory)
    var points: [[Double]] = []
    points.reserveCapacity(max(trajectories, 0) * (dimensions + 1))
    for trajectory in 0..<max(trajectories, 0) {
      let entity = UInt64(trajectory)
      // The two levels of each factor are half of the levels apart; the draw says which two, and in
      // which direction they are passed.
      let choices = (0..<dimensions).map { draws.pick(entity, index: $0, of: levels) }
      let ends = choices.map { choice in
        (from: choice, to: choice < levels / 2 ? choice + levels / 2 : choice - levels / 2)
      }
      var point = ends.map { Double($0.from) / Double(levels - 1) }
      points.append(point)
      for factor in draws.order(entity, of: dimensions, from: dimensions) {
        point[factor] = Double(ends[factor].to) / Double(levels - 1)
        points.append(point)
      }
    }
    return points
  }
}
