/// Which run of a plan: a point of the design, a replicate, and one of the two arms.
public struct RunKey: Sendable, Hashable {
  /// The point, from 0.
  public var point: Int
  /// The replicate, from 1.
  public var replicate: Int
  /// With or without the programme.
  public var arm: Arm

  /// A run of a plan.
  public init(point: Int, replicate: Int, arm: Arm) {
    self.point = point
    self.replicate = replicate
    self.arm = arm
  }

  /// The run of a row, from 1, in the order of a plan: replicate, then point, then arm.
  ///
  /// - Parameters:
  ///   - points: how many points the plan has; at least one.
  ///   - arms: the plan's arms; at least one.
  public init(ofRow row: Int, points: Int, arms: [Arm]) {
    let place = row - 1
    let pair = place / arms.count
    self.init(
      point: pair % points, replicate: pair / points + 1, arm: arms[place % arms.count])
  }
}

/// The two sides of a paired experiment.
public enum Arm: String, Sendable, Hashable, CaseIterable {
  /// The scenario as it is written.
  case withProgramme
  /// Its twin without programme, under the same draws.
  case withoutProgramme
}
