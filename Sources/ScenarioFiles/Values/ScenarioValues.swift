import TerritoryModel

/// Every setting of a scenario by its path, with its value and what is declared of it.
public enum ScenarioValues {
  /// All settings, in the order of the format: the scenario, its zones, organisations and people,
  /// the parameters, the measured state, the programme.
  ///
  /// Complexity: O(settings).
  public static func all(in scenario: Scenario) -> [SettingReading] {
    ofScenario(scenario)
      + scenario.zones.flatMap(ofZone)
      + scenario.organisations.flatMap(ofOrganisation)
      + scenario.people.flatMap(ofPerson)
      + ParameterCatalogue.declarations.map { ofParameter($0, scenario.parameters) }
      + ofState(scenario.state)
      + scenario.programme.flatMap(ofAction)
  }

  /// The setting at a path; nothing when the path leads to none.
  public static func reading(at path: SettingPath, in scenario: Scenario) -> SettingReading? {
    let words = path.components
    guard let first = words.first else { return nil }
    if let parameter = ParameterCatalogue.parameter(path: words.joined(separator: ".")) {
      return ofParameter(parameter.declaration, scenario.parameters)
    }
    let name = words.count > 1 ? words[1] : ""
    let readings: [SettingReading]
    switch Section(rawValue: first) {
    case .zones: readings = scenario.zones.first { $0.name == name }.map(ofZone) ?? []
    case .organisations:
      readings = scenario.organisations.first { $0.name == name }.map(ofOrganisation) ?? []
    case .people: readings = scenario.people.first { $0.name == name }.map(ofPerson) ?? []
    case .programme: readings = scenario.programme.first { $0.id == name }.map(ofAction) ?? []
    case .changes: readings = []
    case nil: readings = ofScenario(scenario) + ofState(scenario.state)
    }
    return readings.first { $0.path == path }
  }

  /// The setting at a path in a week of a run, as dated changes leave it.
  public static func reading(
    at path: SettingPath, in scenario: Scenario, week: Int
  ) -> SettingReading? {
    reading(at: path, in: scenario.afterChanges(untilWeek: week))
  }

  /// All paths below a path, the path itself included, that lead to a setting of the scenario:
  /// `contact` leads to the parameters of contact.
  public static func readings(below path: SettingPath, in scenario: Scenario) -> [SettingReading] {
    if let one = reading(at: path, in: scenario), Section(rawValue: path.components[0]) == nil {
      return [one]
    }
    let words = path.components
    let readings: [SettingReading]
    switch words.first.flatMap(Section.init(rawValue:)) {
    case .zones:
      readings = scenario.zones.filter { matches($0.name, words) }.flatMap(ofZone)
    case .organisations:
      readings = scenario.organisations.filter { matches($0.name, words) }.flatMap(ofOrganisation)
    case .people:
      readings = scenario.people.filter { matches($0.name, words) }.flatMap(ofPerson)
    case .programme:
      readings = scenario.programme.filter { matches($0.id, words) }.flatMap(ofAction)
    case .changes: readings = []
    case nil:
      readings =
        ofScenario(scenario)
        + ParameterCatalogue.declarations.map { ofParameter($0, scenario.parameters) }
        + ofState(scenario.state)
    }
    return readings.filter { reading in
      reading.path.components.count >= words.count
        && zip(reading.path.components, words).enumerated().allSatisfy { place, pair in
          pair.0 == pair.1 || (place == 1 && pair.1 == "*")
        }
    }
  }

  private static func matches(_ name: String, _ words: [String]) -> Bool {
    words.count < 2 || words[1] == "*" || words[1] == name
  }
}

extension ScenarioValues {
  static func ofScenario(_ scenario: Scenario) -> [SettingReading] {
    [
      .init(["name"], .text(scenario.name), ScenarioKeys.name),
      .init(["summary", "fr"], .text(scenario.summary.french), ScenarioKeys.frenchSummary),
      .init(["summary", "en"], .text(scenario.summary.english), ScenarioKeys.englishSummary),
      .init(["sources"], .names(scenario.sources), default: .names([]), ScenarioKeys.sources),
      .init(
        ["illustrative"], .names(scenario.illustrative), default: .names([]),
        ScenarioKeys.illustrative),
      .init(["seed"], .seed(scenario.seed), default: .seed(Scenario().seed), ScenarioKeys.seed),
      .init(["start"], scenario.start.map { .day($0) }, ScenarioKeys.start),
      .init(
        ["horizon"], .number(Double(scenario.horizon), .weeks),
        default: .number(Double(Scenario().horizon), .weeks), ScenarioKeys.horizon),
      .init(
        ["replicates"], .number(Double(scenario.replicates), .count),
        default: .number(Double(Scenario().replicates), .count), ScenarioKeys.replicates),
    ]
  }

  static func ofParameter(
    _ declaration: ParameterDeclaration, _ values: ParameterValues
  ) -> SettingReading {
    SettingReading(
      path: SettingPath([]).appending(key: declaration.path),
      value: .number(values[declaration.parameter], declaration.unit),
      defaultValue: .number(declaration.defaultValue, declaration.unit),
      declaration: SettingDeclaration(declaration))
  }

  static func ofZone(_ zone: Zone) -> [SettingReading] {
    let path = SettingPath(["zones", zone.name])
    return [
      .init(path, "name", .text(zone.name), ScenarioKeys.itemName),
      .init(path, "at", .position(x: zone.x, y: zone.y), ScenarioKeys.position),
    ]
      + ZoneField.allCases.map { field in
        let declaration = field.declaration
        return SettingReading(
          path: path.appending(key: field.rawValue),
          value: .number(field.value(in: zone), declaration.unit),
          defaultValue: declaration.defaultValue.map { .number($0, declaration.unit) },
          declaration: SettingDeclaration(
            declaration, changesDuringRun: declaration.acts == .always))
      }
  }

  static func ofOrganisation(_ organisation: Organisation) -> [SettingReading] {
    let path = SettingPath(["organisations", organisation.name])
    func field(_ field: OrganisationField, _ value: Double?) -> SettingReading {
      let declaration = field.declaration
      return SettingReading(
        path: path.appending(field.rawValue), value: value.map { .number($0, declaration.unit) },
        defaultValue: nil,
        declaration: SettingDeclaration(declaration, changesDuringRun: true))
    }
    return [
      .init(path, "name", .text(organisation.name), ScenarioKeys.itemName),
      .init(path, "profession", .word(organisation.profession.key), ScenarioKeys.profession),
      .init(path, "zone", .text(organisation.zone), ScenarioKeys.zone),
      .init(path, "size", .number(Double(organisation.size), .people), ScenarioKeys.size),
      field(.workload, organisation.workload),
      field(.formalisation, organisation.formalisation),
    ]
  }

  static func ofPerson(_ person: Person) -> [SettingReading] {
    let path = SettingPath(["people", person.name])
    return [
      .init(path, "name", .text(person.name), ScenarioKeys.itemName),
      .init(path, "profession", .word(person.profession.key), ScenarioKeys.profession),
      .init(
        path, "organisation", person.organisation.map { .text($0) }, ScenarioKeys.organisation),
      .init(path, "zone", person.zone.map { .text($0) }, ScenarioKeys.zone),
      .init(path, "partners", person.partners.map { .names($0) }, ScenarioKeys.partners),
    ]
      + SurveyItem.allCases.map { item in
        .init(
          path, item.rawValue, person[item].map { .number($0, item.unit) }, ScenarioKeys.view(item))
      }
  }

  static func ofState(_ state: [Profession: MeasuredState]) -> [SettingReading] {
    Profession.allCases.flatMap { profession -> [SettingReading] in
      let path = SettingPath(["state", profession.key])
      switch state[profession] {
      case nil: return []
      case .answers(let answers):
        return [.init(path, "answers", .survey(answers), ScenarioKeys.state)]
      case .moments(let moments):
        return SurveyItem.allCases.compactMap { item in
          moments[item].map {
            .init(path, item.rawValue, .moments(mean: $0.mean, sd: $0.sd), ScenarioKeys.view(item))
          }
        }
      }
    }
  }

  static func ofAction(_ action: Action) -> [SettingReading] {
    let path = SettingPath(["programme", action.id])
    let timing = action.timing
    let common: [SettingReading] = [
      .init(path, "id", .text(action.id), ScenarioKeys.id),
      .init(path, "at", .week(timing.at), ScenarioKeys.at),
      .init(path, "every", timing.every.map { .number(Double($0), .weeks) }, ScenarioKeys.every),
      .init(path, "times", timing.times.map { .number(Double($0), .count) }, ScenarioKeys.times),
      .init(path, "zones", action.zones.map { .names($0) }, ScenarioKeys.zones),
      SettingReading(
        path: path.appending("profession"), value: .word(action.profession.rawValue),
        defaultValue: .word(ProfessionScope.both.rawValue), declaration: ScenarioKeys.addressed),
    ]
    let organisations: [SettingReading] =
      action.kind == .agreement
      ? [
        .init(
          path, "organisations", action.organisations.map { .names($0) },
          ScenarioKeys.organisations)
      ] : []
    // A number for each profession takes the place of one for both together.
    let isSplit = action[.participantsSocialWorkers] != nil
    let fields = action.kind.declaration.fields.compactMap { declaration -> SettingReading? in
      guard let field = ActionField(rawValue: declaration.key) else { return nil }
      return SettingReading(
        path: path.appending(key: declaration.key),
        value: isSplit && field == .participants
          ? nil : action[field].map { .number($0, declaration.unit) },
        defaultValue: declaration.defaultValue.map { .number($0, declaration.unit) },
        declaration: SettingDeclaration(declaration, changesDuringRun: false))
    }
    return common + organisations + fields + [
      .init(path, "cost", action.cost.map { .euros($0) }, ScenarioKeys.cost),
      .init(path, "hours", action.hours.map { .hours($0) }, ScenarioKeys.hours),
    ]
  }
}

extension SettingReading {
  init(
    _ words: [String], _ value: SettingValue?, default defaultValue: SettingValue? = nil,
    _ declaration: SettingDeclaration
  ) {
    self.init(
      path: SettingPath(words), value: value, defaultValue: defaultValue, declaration: declaration)
  }

  init(
    _ path: SettingPath, _ key: String, _ value: SettingValue?, _ declaration: SettingDeclaration
  ) {
    self.init(
      path: path.appending(key), value: value, defaultValue: nil, declaration: declaration)
  }
}

extension SettingValue {
  /// The answers of a survey, told apart by what they hold.
  static func survey(_ answers: [MeasuredState.Answer]) -> SettingValue {
    .survey(
      respondents: answers.count, hash: StableHash.of(SurveyWriting.table(answers)))
  }
}
