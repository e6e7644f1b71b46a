extension DatedChange.Target {
  /// Whether it changes the setting at a path, or a part of what the path stands for.
  public func touches(_ other: SettingPath) -> Bool {
    let (mine, its) = (path.components, other.components)
    return mine.count == its.count
      && zip(mine, its).enumerated().allSatisfy { place, pair in
        // A name is the second word of a path of many items.
        pair.0 == pair.1 || (place == 1 && (pair.0 == "*" || pair.1 == "*"))
      }
  }
}

extension Scenario {
  /// The first dated change, up to a week, of the setting at a path or of a part of it: the week, and the
  /// new value.
  public func firstChange(
    of path: SettingPath, untilWeek week: Int
  ) -> (week: Int, setting: DatedChange.Setting)? {
    changes.filter { $0.at <= week }
      .flatMap { change in
        change.settings.filter { $0.target.touches(path) }.map { (week: change.at, setting: $0) }
      }
      .min { $0.week < $1.week }
  }
}
