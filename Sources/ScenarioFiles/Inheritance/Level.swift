/// Where in a scenario a map stands, which decides how its keys are read.
enum Level: Sendable, Hashable {
  /// The whole scenario: keys are paths, of which `parameters` is no part.
  case root
  /// The new values of a change: keys are paths as in the whole scenario.
  case settings
  /// Items whose values change, by name: keys are names, whatever they hold.
  case settingNames
  /// Items by name: keys are names, whatever they hold.
  case names(Section)
  /// One item.
  case item(Section)
  /// Anything else: keys may be dotted.
  case plain

  /// Whether keys are names, hence never dotted paths.
  var hasNamesAsKeys: Bool {
    switch self {
    case .names, .settingNames: true
    default: false
    }
  }

  /// Whether `parameters` is the title of a group of paths here.
  var hasParameters: Bool { self == .root || self == .settings }

  /// The level of what stands under a key.
  func below(_ key: String) -> Level {
    switch self {
    case .root: Section(rawValue: key).map { .names($0) } ?? .plain
    case .names(let section): .item(section)
    case .item(.changes): key == "set" ? .settings : .plain
    case .settings: Section(rawValue: key) == nil ? .plain : .settingNames
    case .item, .settingNames, .plain: .plain
    }
  }
}
