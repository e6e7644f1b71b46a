import TerritoryModel

extension ScenarioDecoder {
  mutating func decodeZones() {
    guard root["zones"] != nil else {
      findings.report(.missingKey("zones", in: nil), at: root.entries.first?.spot)
      unread.lists.insert(.zones)
      return
    }
    let allowed = ["name", "at"] + ZoneCatalogue.declarations.map(\.key)
    for (map, spot) in itemMaps(.zones) {
      guard let (name, path) = name(of: map, spot, in: .zones) else { continue }
      checkKeys(map, allowed: allowed, under: path)
      var zone = Zone(name: name, x: 0, y: 0, socialWorkers: 0, socialEntrepreneurs: 0)
      if let value = required("at", of: map, spot, in: .zones) {
        decodePosition(value, path.appending("at"), &zone)
      }
      for field in ZoneField.allCases {
        let declaration = field.declaration
        let value =
          declaration.absence == .required
          ? required(declaration.key, of: map, spot, in: .zones) : map[dotted: declaration.key]
        if let value {
          set(field, declaration, value, in: &zone)
        } else if declaration.absence == .required {
          unread.counts = true
        }
      }
      scenario.zones.append(zone)
    }
  }

  private mutating func set(
    _ field: ZoneField, _ declaration: FieldDeclaration, _ value: WrittenValue,
    in zone: inout Zone
  ) {
    if declaration.unit == .people {
      guard let people = whole(value, .people, declaration.bounds) else {
        unread.counts = true
        return
      }
      field.set(Double(people), in: &zone)
    } else if let number = number(value, declaration.unit, declaration.bounds) {
      field.set(number, in: &zone)
    }
  }

  private mutating func decodePosition(
    _ value: WrittenValue, _ path: SettingPath, _ zone: inout Zone
  ) {
    guard let list = value.list, list.count == 2 else {
      let found = value.list.map { Found.listOf($0.count) } ?? value.found
      return findings.report(.wrongKind(.position, found: found), at: value.spot)
    }
    for (rank, item) in list.enumerated() { note(path.appending(String(rank + 1)), item.spot) }
    let bounds = ValueUnit.coordinate.bounds
    zone.x = number(list[0], .coordinate, bounds) ?? 0
    zone.y = number(list[1], .coordinate, bounds) ?? 0
  }

  mutating func decodeOrganisations() {
    let allowed =
      ["name", "profession", "zone", "size"] + OrganisationCatalogue.declarations.map(\.key)
    for (map, spot) in itemMaps(.organisations) {
      guard let (name, path) = name(of: map, spot, in: .organisations) else { continue }
      checkKeys(map, allowed: allowed, under: path)
      let profession = required("profession", of: map, spot, in: .organisations)
        .flatMap { self.profession($0) }
      let zone = required("zone", of: map, spot, in: .organisations).flatMap {
        text($0, isName: true)
      }
      let size = required("size", of: map, spot, in: .organisations).flatMap {
        whole($0, .people, ValueUnit.people.bounds)
      }
      // What the parent would have given is replaced, so that the other values are checked.
      guard let profession = profession ?? inherited(Profession.socialWorkers),
        let zone = zone ?? inherited(""), let size = size ?? inherited(1)
      else {
        leaveOut(.organisations)
        continue
      }
      scenario.organisations.append(
        Organisation(
          name: name, profession: profession, zone: zone, size: size,
          workload: optional(.workload, of: map),
          formalisation: optional(.formalisation, of: map)))
    }
  }

  /// What stands for a value that a parent would give when the parent could not be read.
  private func inherited<Value>(_ replacement: Value) -> Value? {
    unread.parent ? replacement : nil
  }

  private mutating func optional(_ field: OrganisationField, of map: WrittenMap) -> Double? {
    let declaration = field.declaration
    return map[declaration.key].flatMap { number($0, declaration.unit, declaration.bounds) }
  }

  mutating func decodePeople() {
    let allowed =
      ["name", "profession", "organisation", "zone", "partners"]
      + SurveyItem.allCases.map(\.rawValue)
    for (map, spot) in itemMaps(.people) {
      guard let (name, path) = name(of: map, spot, in: .people) else { continue }
      checkKeys(map, allowed: allowed, under: path)
      let profession = required("profession", of: map, spot, in: .people)
        .flatMap { self.profession($0) }
      guard let profession = profession ?? inherited(Profession.socialWorkers) else {
        leaveOut(.people)
        continue
      }
      var person = Person(name: name, profession: profession)
      person.organisation = map["organisation"].flatMap { text($0, isName: true) }
      person.zone = map["zone"].flatMap { text($0, isName: true) }
      person.partners = map["partners"].flatMap { names($0, path.appending("partners")) }
      for item in SurveyItem.allCases {
        let value = map[item.rawValue].flatMap { number($0, item.unit, item.unit.bounds) }
        switch item {
        case .warmth: person.warmth = value
        case .competence: person.competence = value
        case .metaPerception: person.metaPerception = value
        case .familiarity: person.familiarity = value
        case .openness: person.openness = value
        }
      }
      scenario.people.append(person)
    }
  }
}
