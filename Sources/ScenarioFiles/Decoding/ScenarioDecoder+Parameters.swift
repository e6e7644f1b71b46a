import SourceText
import TerritoryModel

extension ScenarioDecoder {
  mutating func decodeParameters() {
    let paths = ParameterCatalogue.declarations.map(\.path)
    var groups = WrittenMap()
    for entry in root.entries where ParameterGroups.all.contains(entry.key) {
      groups.append(entry)
    }
    checkKeys(groups, allowed: paths, under: SettingPath([]))
    for declaration in ParameterCatalogue.declarations {
      guard let value = root[dotted: declaration.path] else { continue }
      if let number = number(value, declaration.unit, declaration.bounds) {
        scenario.parameters[declaration.parameter] = number
      } else {
        unread.parameters = true
      }
    }
  }

  mutating func decodeState() {
    guard let value = root["state"] else { return }
    guard let professions = value.map else { return findings.expect(.map, insteadOf: value) }
    let path = SettingPath(["state"])
    for entry in professions.entries {
      note(path.appending(entry.key), entry.value.spot)
      guard let profession = Profession(key: entry.key) else {
        unknownKey(entry, allowed: Profession.allCases.map(\.key), also: [])
        continue
      }
      guard let map = entry.value.map else {
        findings.expect(.map, insteadOf: entry.value)
        continue
      }
      scenario.state[profession] = measured(map, path.appending(entry.key))
    }
  }

  private mutating func measured(_ map: WrittenMap, _ path: SettingPath) -> MeasuredState? {
    guard let value = map["answers"] else { return moments(map, path) }
    checkKeys(map, allowed: ["answers"], under: path)
    guard let name = text(value, hasLines: true), let survey = survey(name, value.spot, &findings)
    else {
      return nil
    }
    return survey.answers.isEmpty ? nil : .answers(survey.answers)
  }

  private mutating func moments(_ map: WrittenMap, _ path: SettingPath) -> MeasuredState? {
    let items = SurveyItem.allCases.map(\.rawValue)
    checkKeys(
      map, allowed: ["answers"] + items.flatMap { ["\($0).mean", "\($0).sd"] }, under: path)
    var moments: [SurveyItem: MeasuredState.Moments] = [:]
    for item in SurveyItem.allCases {
      guard let entry = map.entry(item.rawValue), let measure = entry.value.map else { continue }
      for key in ["mean", "sd"] where measure[key] == nil {
        findings.report(.missingKey(key, in: nil), at: entry.spot)
      }
      guard let mean = measure["mean"], let sd = measure["sd"] else { continue }
      let spread = ValueUnit.standardDeviation
      if let mean = number(mean, item.unit, item.unit.bounds),
        let sd = number(sd, spread, spread.bounds)
      {
        moments[item] = .init(mean: mean, sd: sd)
      }
    }
    // Of items that could not be read, something was said already.
    return moments.isEmpty && !map.entries.isEmpty ? nil : .moments(moments)
  }
}
