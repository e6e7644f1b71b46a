extension Inspection {
  mutating func inspectProgramme() {
    var ids: [String: Int] = [:]
    var hashes: [UInt64: String] = [:]
    for (place, action) in scenario.programme.enumerated() {
      let idPath = SettingPath(["programme", String(place + 1), "id"])
      if let problem = Self.problem(ofName: action.id) {
        report(idPath, problem)
      } else if let first = ids[action.id] {
        let twin = scenario.programme[first].id
        let differs = !action.id.unicodeScalars.elementsEqual(twin.unicodeScalars)
        report(idPath, .nameTwice(action.id, differsByForm: differs))
      } else if let other = hashes[action.idHash] {
        report(idPath, .idHashTwice(other))
      }
      ids[action.id] = ids[action.id] ?? place
      hashes[action.idHash] = action.id
      let path = path("programme", action.id, place: place, first: ids[action.id])
      inspectTiming(action.timing, path)
      inspectScope(action, path)
      inspectFields(action, path)
    }
  }

  private mutating func inspectTiming(_ timing: Timing, _ path: SettingPath) {
    inspectWeek(timing.at, path.appending("at"))
    if let every = timing.every, every < 1 {
      report(path.appending("every"), .everyTooShort(every))
    } else if let every = timing.every {
      inspect(
        Double(every), path.appending("every"), unit: .weeks, bounds: ScenarioLimits.every,
        plausible: nil)
    }
    if let times = timing.times {
      if times < 1 {
        report(path.appending("times"), .timesTooFew(times))
      } else if timing.every == nil {
        report(path.appending("times"), .timesWithoutEvery)
      } else {
        inspect(
          Double(times), path.appending("times"), unit: .count, bounds: ScenarioLimits.times,
          plausible: nil)
      }
    }
  }

  mutating func inspectWeek(_ week: Int, _ path: SettingPath) {
    if week < 1 {
      report(path, .weekTooEarly(week))
    } else if week > scenario.horizon {
      report(path, .afterHorizon(week: week, horizon: scenario.horizon))
    }
  }

  private mutating func inspectScope(_ action: Action, _ path: SettingPath) {
    if let named = action.zones {
      inspectList(named, path.appending("zones"), .zone, among: zones)
    }
    if let named = action.organisations {
      let path = path.appending("organisations")
      if action.kind == .agreement {
        inspectList(named, path, .organisation, among: organisations)
      } else {
        report(path, .organisationsWithoutEffect(action.kind))
      }
    }
    if action.profession != .both, !action.kind.declaration.heedsProfession {
      report(path.appending("profession"), .professionWithoutEffect(action.kind))
    }
  }

  private mutating func inspectList(
    _ names: [String], _ path: SettingPath, _ thing: Problem.Thing, among places: [String: Int]
  ) {
    if names.isEmpty { report(path, .emptyList) }
    var seen: Set<String> = []
    for (rank, name) in names.enumerated() {
      let path = path.appending(String(rank + 1))
      if places[name] == nil {
        report(path, .unknownName(name, thing))
      } else if !seen.insert(name).inserted {
        report(path, .listedTwice(name))
      }
    }
  }

  private mutating func inspectFields(_ action: Action, _ path: SettingPath) {
    let declaration = action.kind.declaration
    let shock = ShockKind(rawValue: Int(exactly: action[.kind] ?? 0) ?? 0) ?? .workload
    for field in ActionField.allCases {
      guard let value = action.values[field], let declared = declaration.field(field) else {
        continue
      }
      let path = path.appending(key: field.rawValue)
      inspect(value, path, declared)
      if action.kind == .shock, !declared.shocks.isEmpty, !declared.shocks.contains(shock) {
        report(path, .fieldWithoutEffect(field, shock))
      }
    }
    let participants = path.appending("participants")
    switch (
      action.values[.participantsSocialWorkers], action.values[.participantsSocialEntrepreneurs]
    ) {
    case (.some, nil):
      report(participants, .participantsOfOneProfession(missing: .socialEntrepreneurs))
    case (nil, .some):
      report(participants, .participantsOfOneProfession(missing: .socialWorkers))
    default: break
    }
    for (key, amount) in [("cost", action.cost), ("hours", action.hours)] {
      guard let amount else { continue }
      inspect(
        amount, path.appending(key), unit: .ratio, bounds: ValueBounds(0, 1e12), plausible: nil)
    }
  }
}
