extension CanonicalForm {
  /// An action: kind, id, weeks, zones, professions, organisations, then every value that has an
  /// effect, defaults filled in. Cost and hours change no result and are left out; so is the
  /// profession where the kind does not heed it.
  mutating func append(_ action: Action, zones: [String: Int], organisations: [String: Int]) {
    append(text: action.kind.rawValue)
    append(text: action.id)
    append(action.timing)
    // Nobody is touched by a zone that does not exist; `flaws()` refuses such a name.
    let touched = action.zones?.map { zones[$0] ?? -1 } ?? Array(0..<zones.count)
    append(touched.sorted()) { $0.append(whole: $1) }
    let declaration = action.kind.declaration
    append(text: declaration.heedsProfession ? action.profession.rawValue : "both")
    append(optional: action.organisations) { form, names in
      form.append(names.map { organisations[$0] ?? -1 }.sorted()) { $0.append(whole: $1) }
    }
    let shock = action[.kind].flatMap { Int(exactly: $0) }.flatMap(ShockKind.init(rawValue:))
    let effective = declaration.fields.filter { field in
      guard action.kind == .shock, let shock, !field.shocks.isEmpty else { return true }
      return field.shocks.contains(shock)
    }
    append(effective.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) { form, field in
      form.append(text: field.key)
      form.append(optional: ActionField(rawValue: field.key).flatMap { action[$0] })
    }
  }

  /// Weeks: what happens once is one occurrence, whatever interval was written.
  private mutating func append(_ timing: Timing) {
    append(whole: timing.at)
    let isOnce = timing.every == nil || timing.times == 1
    append(whole: isOnce ? 0 : timing.every ?? 0)
    append(whole: isOnce ? 1 : timing.times ?? 0)
  }

  /// The changes as what they leave standing: for each week, in order, the last value said of each
  /// target, `*` written out, targets in the order of the territory.
  mutating func appendChanges(
    _ scenario: Scenario, zones: [String: Int], organisations: [String: Int]
  ) {
    var weeks: [Int: [Place: Double]] = [:]
    for change in scenario.changes {
      for setting in change.settings {
        for place in places(setting.target, zones: zones, organisations: organisations) {
          weeks[change.at, default: [:]][place] = setting.value
        }
      }
    }
    append(weeks.sorted { $0.key < $1.key }) { form, week in
      form.append(whole: week.key)
      form.append(week.value.sorted { $0.key < $1.key }) { form, setting in
        form.append(text: setting.key.section)
        form.append(whole: setting.key.item)
        form.append(text: setting.key.key)
        form.append(number: setting.value)
      }
    }
  }

  /// One value that a change may touch.
  private struct Place: Hashable, Comparable {
    var section: String
    var item: Int
    var key: String

    static func < (left: Place, right: Place) -> Bool {
      (left.section, left.item, left.key) < (right.section, right.item, right.key)
    }
  }

  private func places(
    _ target: DatedChange.Target, zones: [String: Int], organisations: [String: Int]
  ) -> [Place] {
    switch target {
    case .parameter(let parameter):
      [Place(section: "parameters", item: 0, key: parameter.path)]
    case .zone(let name?, let field):
      [Place(section: "zones", item: zones[name] ?? -1, key: field.rawValue)]
    case .zone(nil, let field):
      (0..<zones.count).map { Place(section: "zones", item: $0, key: field.rawValue) }
    case .organisation(let name?, let field):
      [Place(section: "organisations", item: organisations[name] ?? -1, key: field.rawValue)]
    case .organisation(nil, let field):
      (0..<organisations.count).map {
        Place(section: "organisations", item: $0, key: field.rawValue)
      }
    }
  }
}
