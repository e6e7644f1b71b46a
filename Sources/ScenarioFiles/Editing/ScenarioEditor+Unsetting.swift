import TerritoryModel

extension ScenarioEditor {
  /// Takes settings back to what another scenario says (the file as it was loaded), else to what the
  /// catalogue says. A path may name a group: `contact`, `zones.Nord`, `zones.*.need`.
  ///
  /// - Parameters:
  ///   - paths: The paths, as typed.
  ///   - base: The scenario to go back to; absent: the catalogue.
  /// - Throws: What is wrong, with places; the item of a place is that of `paths`.
  public func unsetting(
    _ paths: [String], base: Scenario? = nil
  ) throws(EditMistakes) -> Edited {
    var mistakes: [EditMistake] = []
    var laid: [SettingPath: LaidSetting] = [:]
    var order: [SettingPath] = []
    let typed = paths.map { SettingText(path: $0, value: "") }
    let tree = tree
    let baseTree = base.map { Self.tree($0) }
    for (item, text) in paths.enumerated() {
      guard let path = parse(text, item, &mistakes) else { continue }
      for reading in ScenarioValues.readings(below: path, in: scenario)
      where laid[reading.path] == nil {
        let value = baseTree?.value(at: reading.path)
        if value == nil, reading.path.isRequired {
          // Of a group, what must be given stays.
          if reading.path == path { mistakes.append(noDefault(path, item, text)) }
          continue
        }
        guard value != nil || tree.value(at: reading.path) != nil else { continue }
        laid[reading.path] = .given(
          value ?? .plain("null"), at: reading.path, typed: typed[item])
        order.append(reading.path)
      }
    }
    // What is given or taken away whole takes what stands below it along.
    let settings = order.filter { path in
      !order.contains {
        $0.components.count < path.components.count
          && path.components.starts(with: $0.components)
      }
    }.compactMap { laid[$0] }
    guard mistakes.isEmpty else { throw EditMistakes(mistakes) }
    return try read(tree, assembly, settings: settings, typed: typed)
  }

  /// Takes away what the dated changes of a week and of later ones say of some paths.
  ///
  /// - Throws: What is wrong: a path of which these changes say nothing.
  public func unsetting(_ paths: [String], from week: Int) throws(EditMistakes) -> Edited {
    var mistakes: [EditMistake] = []
    var result = scenario
    for (item, text) in paths.enumerated() {
      guard let path = parse(text, item, &mistakes) else { continue }
      var isFound = false
      for place in result.changes.indices where result.changes[place].at >= week {
        let count = result.changes[place].settings.count
        result.changes[place].settings.removeAll {
          $0.target.path.components.starts(with: path.components)
        }
        if result.changes[place].settings.count < count { isFound = true }
      }
      if !isFound {
        mistakes.append(
          EditMistake(
            .nothingInherited(path),
            at: .init(item: item, part: .path, offset: 0, length: text.count)))
      }
    }
    guard mistakes.isEmpty else { throw EditMistakes(mistakes) }
    result.changes.removeAll { $0.at >= week && $0.settings.isEmpty }
    return Edited(result, from: scenario)
  }

  private func noDefault(_ path: SettingPath, _ item: Int, _ text: String) -> EditMistake {
    EditMistake(
      .noDefault(path), at: .init(item: item, part: .path, offset: 0, length: text.count))
  }

  private func parse(
    _ text: String, _ item: Int, _ mistakes: inout [EditMistake]
  ) -> SettingPath? {
    do {
      var path = try SettingPath(parsing: text)
      if path.components.first == "parameters", path.components.count > 1 {
        path.components.removeFirst()
      }
      let cause =
        ScenarioPaths(scenario).mistake(path)
        ?? (["extends", "rencontre"].contains(path.components.first) ? .notSettable(text) : nil)
      guard let cause else { return path }
      mistakes.append(
        EditMistake(cause, at: .init(item: item, part: .path, offset: 0, length: text.count)))
    } catch {
      mistakes.append(
        EditMistake(
          .badPath(text, error.reason),
          at: .init(item: item, part: .path, offset: error.offset, length: 1)))
    }
    return nil
  }
}

extension SettingPath {
  /// Whether an item cannot do without the value, for which the catalogue has no default.
  fileprivate var isRequired: Bool {
    guard components.count == 3, let section = Section(rawValue: components[0]) else {
      return false
    }
    switch section {
    case .zones:
      return ["name", "at", "socialWorkers", "socialEntrepreneurs"].contains(components[2])
    case .organisations: return ["name", "profession", "zone", "size"].contains(components[2])
    case .people: return ["name", "profession"].contains(components[2])
    case .programme: return ["id", "at"].contains(components[2])
    case .changes: return false
    }
  }
}

extension WrittenMap {
  /// The value at the path of a setting, where a scenario writes one.
  func value(at path: SettingPath) -> WrittenValue? {
    let words = path.components[...]
    guard let first = words.first, let section = Section(rawValue: first), words.count > 2 else {
      return self[words]
    }
    for item in self[first]?.list ?? [] {
      guard let map = item.map else { continue }
      let fields = section == .programme ? ActionItem.fields(map) : map
      let key = section == .programme ? "id" : "name"
      guard fields?[key]?.scalar?.text == words[words.startIndex + 1] else { continue }
      return fields?[words.dropFirst(2)]
    }
    return nil
  }
}
