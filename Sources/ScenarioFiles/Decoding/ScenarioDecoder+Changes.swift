import SourceText
import TerritoryModel

extension ScenarioDecoder {
  mutating func decodeChanges() {
    for (rank, (map, spot)) in itemMaps(.changes).enumerated() {
      let path = SettingPath(["changes", String(rank + 1)])
      note(path, spot)
      items[.changes, default: []].append((spot, spot))
      for entry in map.entries {
        note(path.appending(entry.key), entry.value.spot)
        if !["at", "set"].contains(entry.key) {
          unknownKey(entry, allowed: ["at", "set"], also: [])
        }
      }
      let at = required("at", of: map, spot, in: .changes).flatMap { week($0) }
      var change = DatedChange(at: at ?? 1, settings: [])
      let count = findings.all.count
      if let value = required("set", of: map, spot, in: .changes) {
        if let set = value.map {
          settings(set, [], path.appending("set"), &change)
        } else {
          findings.expect(.map, insteadOf: value)
        }
      }
      // Of a change whose values could not be read, something was said already.
      if change.settings.isEmpty, findings.all.count > count { continue }
      // What is said of every item comes first: what is said of one goes beyond it.
      change.settings =
        change.settings.filter(\.target.isOfEveryItem)
        + change.settings.filter { !$0.target.isOfEveryItem }
      scenario.changes.append(change)
    }
  }

  private mutating func settings(
    _ map: WrittenMap, _ words: [String], _ path: SettingPath, _ change: inout DatedChange
  ) {
    for entry in map.entries {
      let words = words + [entry.key]
      let path = path.appending(entry.key)
      if let inner = entry.value.map {
        settings(inner, words, path, &change)
        continue
      }
      note(path, entry.value.spot)
      guard let (target, unit, bounds) = target(SettingPath(words)) else {
        let nearest = NearestWord.to(
          SettingPath(words).description, among: changeablePaths(near: words))
        findings.report(.notChangeable(SettingPath(words), nearest: nearest), at: entry.spot)
        continue
      }
      if let value = number(entry.value, unit, bounds) {
        change.settings.append(.init(target, value))
      }
    }
  }

  func target(
    _ path: SettingPath
  ) -> (DatedChange.Target, ValueUnit, ValueBounds)? {
    let words = path.components
    if words.count >= 3, words[0] == "zones",
      let field = ZoneField(rawValue: words[2...].joined(separator: "."))
    {
      let name = words[1] == "*" ? nil : words[1]
      return (.zone(name, field), field.declaration.unit, field.declaration.bounds)
    }
    if words.count == 3, words[0] == "organisations",
      let field = OrganisationField(rawValue: words[2])
    {
      let name = words[1] == "*" ? nil : words[1]
      return (.organisation(name, field), field.declaration.unit, field.declaration.bounds)
    }
    guard let parameter = ParameterCatalogue.parameter(path: words.joined(separator: ".")) else {
      return nil
    }
    let declaration = parameter.declaration
    return (.parameter(parameter), declaration.unit, declaration.bounds)
  }

  private func changeablePaths(near words: [String]) -> [String] {
    let named = words.count > 1 ? words[1] : "*"
    let zones = ZoneField.allCases.filter { $0.declaration.acts == .always }.map {
      SettingPath(["zones", named]).appending(key: $0.rawValue).description
    }
    let organisations = OrganisationField.allCases.map {
      SettingPath(["organisations", named, $0.rawValue]).description
    }
    let parameters = ParameterCatalogue.declarations.filter { $0.acts == .always }.map(\.path)
    return parameters + zones + organisations
  }
}
