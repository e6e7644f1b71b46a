extension Scenario {
  /// The scenario with its values as the dated changes leave them in a week: those of that week and
  /// of the weeks before are made, in the order in which they act. Actions of the programme are not
  /// lived through.
  ///
  /// Complexity: O(changes × items of the territory).
  public func afterChanges(untilWeek week: Int) -> Scenario {
    var result = self
    let due = changes.enumerated().filter { $0.element.at <= week }.sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    for (_, change) in due {
      for setting in change.settings { result.make(setting) }
    }
    return result
  }

  private mutating func make(_ setting: DatedChange.Setting) {
    switch setting.target {
    case .parameter(let parameter): parameters[parameter] = setting.value
    case .zone(let name, let field):
      // A number of people never changes during a run; `flaws()` refuses it.
      guard field.declaration.acts == .always else { return }
      for place in zones.indices where name == nil || zones[place].name == name {
        field.set(setting.value, in: &zones[place])
      }
    case .organisation(let name, let field):
      for place in organisations.indices where name == nil || organisations[place].name == name {
        switch field {
        case .workload: organisations[place].workload = setting.value
        case .formalisation: organisations[place].formalisation = setting.value
        }
      }
    }
  }
}
