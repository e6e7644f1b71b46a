import SourceText
import TerritoryModel

extension ScenarioDecoder {
  private static let common = [
    "id", "at", "every", "times", "until", "zones", "profession", "cost", "hours",
  ]

  mutating func decodeProgramme() {
    let kinds = ActionKind.allCases.map(\.rawValue)
    for (map, spot) in itemMaps(.programme) {
      let known = map.entries.filter { kinds.contains($0.key) }
      for entry in map.entries where !kinds.contains(entry.key) {
        unknownKey(entry, allowed: kinds, also: [])
      }
      if known.count > 1 {
        findings.report(.wrongKind(.map, found: .map), at: known[1].spot)
      }
      guard let entry = known.first, let kind = ActionKind(rawValue: entry.key) else {
        if map.entries.isEmpty { findings.report(.missingKey("kind", in: .programme), at: spot) }
        continue
      }
      guard let fields = entry.value.map else {
        findings.expect(.map, insteadOf: entry.value)
        continue
      }
      decode(kind, fields, entry.spot)
    }
  }

  private mutating func decode(_ kind: ActionKind, _ fields: WrittenMap, _ spot: Spot) {
    let declaration = kind.declaration
    let id = fields["id"].flatMap { text($0, isName: true) }
    // An action without an id lacks a readable week, which is told below; it is spoken of by its
    // place.
    let name = id ?? "\(kind.rawValue)#\(scenario.programme.count + 1)"
    let path = note(.programme, name, spot, named: fields["id"]?.spot ?? spot)
    checkKeys(
      fields,
      allowed: Self.common + declaration.fields.map(\.key)
        + (kind == .agreement ? ["organisations"] : []),
      under: path, either: ["conditions", "participants"])
    var action = Action(kind, id: name, timing: timing(fields, spot))
    action.zones = fields["zones"].flatMap { names($0, path.appending("zones")) }
    action.organisations = fields["organisations"].flatMap {
      kind == .agreement ? names($0, path.appending("organisations")) : nil
    }
    if let value = fields["profession"],
      let word = word(value, among: ProfessionScope.allCases.map(\.rawValue))
    {
      action.profession = ProfessionScope(rawValue: word) ?? .both
    }
    let amount = ValueBounds(0, 1e12)
    action.cost = fields["cost"].flatMap { number($0, .ratio, amount) }
    action.hours = fields["hours"].flatMap { number($0, .ratio, amount) }
    for declared in declaration.fields {
      guard let field = ActionField(rawValue: declared.key),
        let value = written(declared.key, in: fields)
      else { continue }
      action.values[field] = number(value, declared.unit, declared.bounds)
    }
    scenario.programme.append(action)
  }

  /// The value of a field; one number may be said of all four conditions.
  private mutating func written(_ key: String, in fields: WrittenMap) -> WrittenValue? {
    if key == "participants", let value = fields[key] {
      if value.list != nil { findings.expect(.participants, insteadOf: value) }
      return value.scalar == nil ? nil : value
    }
    if key.hasPrefix("conditions."), let value = fields["conditions"] {
      if value.list != nil { findings.expect(.conditions, insteadOf: value) }
      if value.scalar != nil { return value }
    }
    return fields[dotted: key]
  }

  /// The weeks of an action. `until`, inclusive, becomes a number of occurrences.
  private mutating func timing(_ fields: WrittenMap, _ spot: Spot) -> Timing {
    let at = required("at", of: fields, spot, in: .programme).flatMap { week($0) }
    var timing = Timing(at: at ?? 1)
    timing.every = fields["every"].flatMap { whole($0, .weeks, ScenarioLimits.every) }
    timing.times = fields["times"].flatMap { whole($0, .count, ScenarioLimits.times) }
    guard let entry = fields.entry("until"), let until = week(entry.value) else { return timing }
    if fields["times"] != nil {
      findings.report(.timesAndUntil, at: entry.spot)
    } else if fields["every"] == nil {
      findings.report(.untilWithoutEvery, at: entry.spot)
    } else if let at, until < at {
      findings.report(.untilBeforeAt(until: until, at: at), at: entry.value.spot)
    } else if let at, let every = timing.every, every >= 1 {
      // More occurrences than any run has weeks change nothing.
      timing.times = min((until - at) / every + 1, Int(ScenarioLimits.times.upper))
    }
    return timing
  }
}
