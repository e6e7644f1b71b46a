import TerritoryModel

/// A setting whose value differs from one scenario to another.
public struct SettingChange: Sendable, Hashable {
  /// The setting.
  public var path: SettingPath
  /// The week from which the values hold; absent: from week 0, burn-in included.
  public var week: Int?
  /// The value in the first scenario; absent: drawn, left out, or not changed in that week.
  public var before: SettingValue?
  /// The value in the second scenario; absent: drawn, left out, or not changed in that week.
  public var after: SettingValue?

  /// A difference of one value.
  public init(
    path: SettingPath, week: Int? = nil, before: SettingValue?, after: SettingValue?
  ) {
    self.path = path
    self.week = week
    self.before = before
    self.after = after
  }
}
