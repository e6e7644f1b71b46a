/// The central core of the representation follows the periphery when tension has lasted (model,
/// section 7.7; Abric 1994).
enum CentralCore {
  /// One dimension of the representation after a week.
  ///
  /// - Parameters:
  ///   - core: W or C; moved by `core.share` of the distance when tension has lasted.
  ///   - tension: signed count of consecutive weeks on one side.
  ///   - periphery: w or c, after its relaxation.
  @inline(__always)
  static func follow(
    core: inout Float, tension: inout Int16, periphery: Float, isColocated: Bool,
    _ coefficients: borrowing Coefficients
  ) {
    let distance = periphery - core
    if isColocated {
      // A shared post is an irreversible practice: the core follows at once.
      core = clamp(core + coefficients.coreShare * distance)
      tension = 0
      return
    }
    if distance > coefficients.coreThreshold {
      tension = min(max(tension, 0), Int16.max - 1) + 1
    } else if distance < -coefficients.coreThreshold {
      tension = max(min(tension, 0), Int16.min + 1) - 1
    } else {
      tension = 0
      return
    }
    if abs(Int(tension)) >= coefficients.coreWeeks {
      core = clamp(core + coefficients.coreShare * distance)
      tension = 0
    }
  }
}
