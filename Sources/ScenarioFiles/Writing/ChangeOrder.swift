import TerritoryModel

/// The order in which the new values of one week are written.
///
/// What a file says of every item (`zones.*.need`) acts before what it says of one, wherever it
/// stands, and keys with the same first word are read together. Written in this order, settings are
/// read back in the order in which they are held.
enum ChangeOrder {
  static func written(_ settings: [DatedChange.Setting]) -> [DatedChange.Setting] {
    let kept = lasting(settings)
    let every = kept.filter(\.target.isOfEveryItem)
    let single = kept.filter { !$0.target.isOfEveryItem }
    var groups = distinct(single.map(\.target.group))
    let everyGroups = distinct(every.map(\.target.group))
    for (rank, group) in everyGroups.enumerated() where !groups.contains(group) {
      let next = everyGroups[(rank + 1)...].lazy.compactMap { groups.firstIndex(of: $0) }.first
      groups.insert(group, at: next ?? groups.count)
    }
    return groups.flatMap { group in
      (single + every).filter { $0.target.group == group }
    }
  }

  /// The settings that nothing later overrides.
  static func lasting(_ settings: [DatedChange.Setting]) -> [DatedChange.Setting] {
    settings.enumerated().filter { rank, setting in
      !settings[(rank + 1)...].contains { $0.target.covers(setting.target) }
    }.map(\.element)
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

extension DatedChange.Target {
  /// Whether it speaks of every item of a list.
  var isOfEveryItem: Bool {
    switch self {
    case .zone(nil, _), .organisation(nil, _): true
    default: false
    }
  }

  /// The first word of its path.
  var group: String { path.components.first ?? "" }

  /// Whether a value said of this target replaces one said of another before.
  func covers(_ other: DatedChange.Target) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.zone(nil, let field), .zone(_, let before)): return field == before
    case (.organisation(nil, let field), .organisation(_, let before)): return field == before
    default: return false
    }
  }
}
