extension Inspection {
  mutating func inspectChanges() {
    for (place, change) in scenario.changes.enumerated() {
      let path = SettingPath(["changes", String(place + 1)])
      inspectWeek(change.at, path.appending("at"))
      if change.settings.isEmpty { report(path.appending("set"), .emptyChange) }
      for setting in change.settings {
        inspect(setting, SettingPath(path.components + ["set"] + setting.target.path.components))
      }
    }
    inspectRelationsDuringTheRun()
  }

  private mutating func inspect(_ setting: DatedChange.Setting, _ path: SettingPath) {
    switch setting.target {
    case .parameter(let parameter):
      let declaration = parameter.declaration
      if declaration.acts == .start { report(path, .actsAtStartOnly) }
      inspect(
        setting.value, path, unit: declaration.unit, bounds: declaration.bounds,
        plausible: declaration.plausible)
    case .zone(let name, let field):
      if let name, zones[name] == nil { report(path, .unknownName(name, .zone)) }
      if field.declaration.acts == .start { report(path, .actsAtStartOnly) }
      inspect(setting.value, path, field.declaration)
    case .organisation(let name, let field):
      if let name, organisations[name] == nil {
        report(path, .unknownName(name, .organisation))
      }
      inspect(setting.value, path, field.declaration)
    }
  }

  /// The rules between parameters must hold after every change, in the order in which they act.
  private mutating func inspectRelationsDuringTheRun() {
    var values = scenario.parameters
    // Of the scenario as it starts, `inspectParameters` has spoken.
    var before = Inspection(scenario)
    before.inspectRelations(values) { SettingPath([$0.path]) }
    guard before.flaws.isEmpty else { return }
    let order = scenario.changes.indices.sorted {
      (scenario.changes[$0].at, $0) < (scenario.changes[$1].at, $1)
    }
    for (rank, place) in order.enumerated() {
      let change = scenario.changes[place]
      for setting in change.settings {
        if case .parameter(let parameter) = setting.target { values[parameter] = setting.value }
      }
      // Changes of one week act together.
      if rank + 1 < order.count, scenario.changes[order[rank + 1]].at == change.at { continue }
      let count = flaws.count
      inspectRelations(values) {
        SettingPath(["changes", String(place + 1), "set"]).appending(key: $0.path)
      }
      if flaws.count > count { return }
    }
  }
}

extension DatedChange.Target {
  /// The place of the value in a scenario: `zones.*.need` for every zone.
  public var path: SettingPath {
    switch self {
    case .parameter(let parameter): SettingPath([]).appending(key: parameter.path)
    case .zone(let name, let field):
      SettingPath(["zones", name ?? "*"]).appending(key: field.rawValue)
    case .organisation(let name, let field):
      SettingPath(["organisations", name ?? "*", field.rawValue])
    }
  }
}
