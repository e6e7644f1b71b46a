/// Something wrong with what a scenario says, or worth a warning.
public struct Flaw: Sendable, Hashable {
  /// The value that is wrong. An item of a list that has no usable name is named by its place, from
  /// 1: `zones.2.name`.
  public var path: SettingPath
  /// What is wrong, as values; `Wording` has the sentences.
  public var problem: Problem

  /// A flaw.
  public init(_ path: SettingPath, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// Whether the scenario can run all the same.
  public var isWarning: Bool { problem.isWarning }
}
