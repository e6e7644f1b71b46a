import TerritoryModel

/// A scenario as the tree of keys and values that its file would hold, every value at its path and
/// nothing inherited: what `ScenarioDecoder` reads back to the same scenario.
struct WrittenScenario {
  private(set) var root = WrittenMap()
  /// The place that every value of the tree bears: that of the text which stands for the scenario.
  static let spot = Spot(source: 0, line: 1, column: 1, length: 1)

  /// Writes a scenario; `answers` gives the text that stands for the answers of a profession.
  init(
    _ scenario: Scenario, answers: (Profession, [MeasuredState.Answer]) -> String
  ) {
    let scenario = scenario.withComposedNames
    append("rencontre", .plain("1"))
    append("name", .text(scenario.name))
    if !scenario.summary.french.isEmpty || !scenario.summary.english.isEmpty {
      append(
        "summary",
        .map([("fr", .text(scenario.summary.french)), ("en", .text(scenario.summary.english))]))
    }
    if !scenario.sources.isEmpty { append("sources", .texts(scenario.sources)) }
    if !scenario.illustrative.isEmpty { append("illustrative", .texts(scenario.illustrative)) }
    append("seed", .plain(String(scenario.seed)))
    if let start = scenario.start { append("start", .plain(NumberWriting.day(start))) }
    append("horizon", .plain(String(scenario.horizon)))
    append("replicates", .plain(String(scenario.replicates)))
    append("zones", .list(scenario.zones.map { .map(Self.zone($0)) }))
    if !scenario.organisations.isEmpty {
      append("organisations", .list(scenario.organisations.map { .map(Self.organisation($0)) }))
    }
    if !scenario.people.isEmpty {
      append("people", .list(scenario.people.map { .map(Self.person($0)) }))
    }
    appendParameters(scenario.parameters)
    appendState(scenario.state, answers)
    if !scenario.programme.isEmpty {
      append("programme", .list(scenario.programme.map { .map(Self.action($0)) }))
    }
    if !scenario.changes.isEmpty {
      append("changes", .list(scenario.changes.map { .map(Self.change($0)) }))
    }
  }

  private mutating func append(_ key: String, _ value: WrittenValue) { root.append(key, value) }

  private mutating func appendParameters(_ values: ParameterValues) {
    for declaration in ParameterCatalogue.declarations {
      let value = values[declaration.parameter]
      // A number that is not equal to itself is written too, and refused when it is read.
      if value == declaration.defaultValue { continue }
      root.set(dotted: declaration.path, .number(value, declaration.unit))
    }
  }

  private mutating func appendState(
    _ state: [Profession: MeasuredState], _ answers: (Profession, [MeasuredState.Answer]) -> String
  ) {
    var map = WrittenMap()
    for profession in Profession.allCases {
      guard let measured = state[profession] else { continue }
      var entry = WrittenMap()
      switch measured {
      case .answers(let rows): entry.append("answers", .text(answers(profession, rows)))
      case .moments(let moments):
        for item in SurveyItem.allCases {
          guard let measure = moments[item] else { continue }
          entry.append(
            item.rawValue,
            .map([
              ("mean", .number(measure.mean, item.unit)),
              ("sd", .number(measure.sd, .standardDeviation)),
            ]))
        }
      }
      map.append(profession.key, .map(entry))
    }
    if !map.entries.isEmpty { append("state", .map(map)) }
  }
}

extension WrittenScenario {
  private static func zone(_ zone: Zone) -> WrittenMap {
    var map = WrittenMap()
    map.append("name", .text(zone.name))
    map.append("at", .list([.number(zone.x, .coordinate), .number(zone.y, .coordinate)]))
    for field in ZoneField.allCases {
      let value = field.value(in: zone)
      if value == field.declaration.defaultValue { continue }
      map.set(dotted: field.rawValue, .number(value, field.declaration.unit))
    }
    return map
  }

  private static func organisation(_ organisation: Organisation) -> WrittenMap {
    var map = WrittenMap()
    map.append("name", .text(organisation.name))
    map.append("profession", .plain(organisation.profession.key))
    map.append("zone", .text(organisation.zone))
    map.append("size", .plain(String(organisation.size)))
    map.append("workload", organisation.workload, .share)
    map.append("formalisation", organisation.formalisation, .share)
    return map
  }

  private static func person(_ person: Person) -> WrittenMap {
    var map = WrittenMap()
    map.append("name", .text(person.name))
    map.append("profession", .plain(person.profession.key))
    if let organisation = person.organisation { map.append("organisation", .text(organisation)) }
    if let zone = person.zone { map.append("zone", .text(zone)) }
    for item in SurveyItem.allCases { map.append(item.rawValue, person[item], item.unit) }
    if let partners = person.partners { map.append("partners", .texts(partners)) }
    return map
  }

  static func action(_ action: Action) -> WrittenMap {
    var fields = WrittenMap()
    fields.append("id", .text(action.id))
    fields.append("at", .plain(String(action.timing.at)))
    if let every = action.timing.every { fields.append("every", .plain(String(every))) }
    if let times = action.timing.times { fields.append("times", .plain(String(times))) }
    if let zones = action.zones { fields.append("zones", .texts(zones)) }
    if let organisations = action.organisations {
      fields.append("organisations", .texts(organisations))
    }
    if action.profession != .both {
      fields.append("profession", .plain(action.profession.rawValue))
    }
    let declared = action.kind.declaration.fields
    // A number for each profession takes the place of one for both together.
    let isSplit =
      action.values[.participantsSocialWorkers] != nil
      || action.values[.participantsSocialEntrepreneurs] != nil
    for field in declared {
      guard let key = ActionField(rawValue: field.key), let value = action.values[key],
        !(isSplit && key == .participants)
      else { continue }
      fields.set(dotted: field.key, .number(value, field.unit))
    }
    fields.append("cost", action.cost, .ratio)
    fields.append("hours", action.hours, .ratio)
    return WrittenMap(
      .init(key: action.kind.rawValue, spot: spot, value: .map(fields)))
  }

  private static func change(_ change: DatedChange) -> WrittenMap {
    var map = WrittenMap()
    map.append("at", .plain(String(change.at)))
    var set = WrittenMap()
    for setting in ChangeOrder.written(change.settings) {
      set.set(setting.target.path.components[...], .number(setting.value, setting.target.unit))
    }
    map.append("set", .map(set))
    return map
  }
}

extension WrittenMap {
  mutating func append(_ key: String, _ value: WrittenValue) {
    append(.init(key: key, spot: WrittenScenario.spot, value: value))
  }

  mutating func append(_ key: String, _ value: Double?, _ unit: ValueUnit) {
    if let value { append(key, .number(value, unit)) }
  }

  /// Sets the value at a dotted key of a catalogue.
  mutating func set(dotted key: String, _ value: WrittenValue) {
    set(key.split(separator: ".").map(String.init)[...], value)
  }

  /// Sets the value at a path, with the maps that lead to it.
  mutating func set(_ words: ArraySlice<String>, _ value: WrittenValue) {
    guard let word = words.first else { return }
    let rest = words.dropFirst()
    guard !rest.isEmpty else {
      return put(.init(key: word, spot: WrittenScenario.spot, value: value))
    }
    var inner = self[word]?.map ?? WrittenMap()
    inner.set(rest, value)
    put(.init(key: word, spot: WrittenScenario.spot, value: .map(inner)))
  }

  /// The value at a path, when maps lead to it.
  subscript(words: ArraySlice<String>) -> WrittenValue? {
    guard let word = words.first, let value = self[word] else { return nil }
    let rest = words.dropFirst()
    return rest.isEmpty ? value : value.map?[rest]
  }
}

extension WrittenValue {
  /// What is written without quotes: a number, or a word of the format.
  static func plain(_ text: String) -> WrittenValue {
    WrittenValue(
      content: .scalar(.init(text: text, isPlain: true)), spot: WrittenScenario.spot)
  }

  /// A text, whatever it looks like.
  static func text(_ text: String) -> WrittenValue {
    WrittenValue(
      content: .scalar(.init(text: text, isPlain: false)), spot: WrittenScenario.spot)
  }

  static func texts(_ texts: [String]) -> WrittenValue { .list(texts.map { .text($0) }) }

  static func list(_ items: [WrittenValue]) -> WrittenValue {
    WrittenValue(content: .list(items), spot: WrittenScenario.spot)
  }

  static func map(_ map: WrittenMap) -> WrittenValue {
    WrittenValue(content: .map(map), spot: WrittenScenario.spot)
  }

  static func map(_ entries: [(String, WrittenValue)]) -> WrittenValue {
    var map = WrittenMap()
    for (key, value) in entries { map.append(key, value) }
    return .map(map)
  }

  static func number(_ value: Double, _ unit: ValueUnit) -> WrittenValue {
    .plain(NumberWriting.text(value, unit))
  }
}

extension DatedChange.Target {
  /// The unit of the value that changes.
  var unit: ValueUnit {
    switch self {
    case .parameter(let parameter): parameter.declaration.unit
    case .zone(_, let field): field.declaration.unit
    case .organisation(_, let field): field.declaration.unit
    }
  }
}

extension Person {
  /// What the scenario says of one view of the person.
  subscript(item: SurveyItem) -> Double? {
    switch item {
    case .warmth: warmth
    case .competence: competence
    case .metaPerception: metaPerception
    case .familiarity: familiarity
    case .openness: openness
    }
  }
}
