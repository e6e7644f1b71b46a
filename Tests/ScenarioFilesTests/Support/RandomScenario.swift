import CommonTesting
import TerritoryModel

/// Scenarios made from the ranges of the catalogues, the same ones for the same seed.
struct RandomScenario {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed) }

  mutating func below(_ bound: Int) -> Int { random.below(bound) }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  private mutating func number(_ range: ClosedRange<Double>) -> Double {
    let share = Double(random.next() >> 11) / 9_007_199_254_740_992
    return range.lowerBound + share * (range.upperBound - range.lowerBound)
  }

  private mutating func number(
    _ range: ClosedRange<Double>?, _ bounds: ValueBounds
  ) -> Double {
    if bounds.allowsNever, chance(15) { return .infinity }
    let range = range ?? max(bounds.lower, -2)...min(bounds.upper, 40)
    let value = number(range)
    return bounds.isWhole || chance(20) ? value.rounded() : value
  }

  /// Names that YAML, a path or a careless writer would spoil.
  static let names = [
    "no", "012", "12:30", "on", "~", "*étoile", "null", "Null", "a.b", "a\"b", "a\\b",
    "L'Île-d’Yeu",
    "Épinay", "- tiret", "# dièse", "a: b", "a #b", "[x]", "{x}", "&ancre", "!tag", "%p", "@a",
    "`b",
    "|", ">", "?", "? x", ",", "a, b", "true", "1e3", "0x1F", "0x1G", "2021-12-13", ".5", "never",
    "<<", "=", "---", "...", "日本", "👨‍👩‍👧‍👦", "a\u{A0}b", "a\u{202F}b", "x\u{301}\u{302}y", "'", "''",
    "\"\"",
    "\"x", "x'", "a'b", "yes", "y", "-1", "+1", "1_000", "12 000", ".nan", ".inf", "-", ":", "a:",
    ":a", "zones", "parameters", "réplique ?", "d'abord !", "\\n", "\\", "a\\\"b", "%", "$(x)",
    "a\u{E001}b", "\u{FFFD}", "1", "10", "3w", "40%", "é\u{323}", "ſ", "İ", "Ω", "x=y", "a>b",
  ]

  private mutating func distinctNames(_ count: Int) -> [String] {
    var names: [String] = []
    while names.count < count {
      var name = Self.names[below(Self.names.count)]
      if chance(30) { name += Self.names[below(Self.names.count)] }
      if chance(5) {
        name = String(repeating: "e\u{301}\u{302}\u{303}", count: 99) + name.prefix(1)
      }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private mutating func some(_ names: [String]) -> [String] {
    let kept = names.filter { _ in chance(40) }
    return kept.isEmpty ? [names[below(names.count)]] : kept
  }

  mutating func scenario() -> Scenario {
    var scenario = Scenario(name: Self.names[below(Self.names.count)])
    if chance(60) {
      scenario.summary = Bilingual(
        fr: "Deux lignes :\n  « \(Self.names[below(Self.names.count)]) »\n",
        en: "Two lines:\n# “\(Self.names[below(Self.names.count)])”")
    }
    if chance(50) { scenario.sources = ["a: b", "", "deux\nlignes ", "“c”"] }
    if chance(50) { scenario.illustrative = ["zones.*.need", "*"] }
    scenario.seed = chance(20) ? .max : random.next()
    scenario.horizon = 1 + below(300)
    scenario.replicates = 1 + below(500)
    if chance(50) {
      scenario.start = CalendarDay(year: 1 + below(9_999), month: 1 + below(12), day: 1 + below(28))
    }
    addTerritory(&scenario)
    for declaration in ParameterCatalogue.declarations where chance(25) {
      scenario.parameters[declaration.parameter] = number(
        declaration.plausible, declaration.bounds)
    }
    addState(&scenario)
    for _ in 0..<below(7) { addAction(&scenario) }
    addChanges(&scenario)
    return scenario
  }

  private mutating func addTerritory(_ scenario: inout Scenario) {
    for name in distinctNames(1 + below(5)) {
      scenario.zones.append(
        Zone(
          name: name, x: number(-500...500), y: number(-5...5).rounded(),
          socialWorkers: 40 + below(100), socialEntrepreneurs: 40 + below(100),
          need: chance(50) ? 1 : number(0.3...3), governance: number(0...1),
          conditions: AllportConditions(
            equalStatus: number(0...1), commonGoals: 0.5, noCompetition: number(0...1))))
    }
    let zones = scenario.zones.map(\.name)
    for name in distinctNames(below(4)) {
      scenario.organisations.append(
        Organisation(
          name: name, profession: chance(50) ? .socialWorkers : .socialEntrepreneurs,
          zone: zones[below(zones.count)], size: 1 + below(10),
          workload: chance(50) ? number(0...1) : nil,
          formalisation: chance(50) ? number(0...1) : nil))
    }
    for name in distinctNames(below(5)) {
      var person = Person(
        name: name, profession: chance(50) ? .socialWorkers : .socialEntrepreneurs)
      if chance(50) { person.zone = zones[below(zones.count)] }
      if chance(50) { person.warmth = number(-1...1) }
      if chance(50) { person.familiarity = 0 }
      if chance(50) { person.metaPerception = number(-1...1) }
      person.partners =
        chance(50)
        ? scenario.people.filter { $0.profession != person.profession }.map(\.name) : nil
      scenario.people.append(person)
    }
  }

  private mutating func addState(_ scenario: inout Scenario) {
    guard chance(30) else { return }
    scenario.parameters[.runBurnIn] = 0
    for profession in Profession.allCases where chance(70) {
      if chance(50) {
        scenario.state[profession] = .answers(
          (0..<1 + below(6)).map { _ in
            var answer: MeasuredState.Answer = [:]
            for item in SurveyItem.allCases where chance(60) { answer[item] = number(item.bounds) }
            return answer
          })
      } else {
        var moments: [SurveyItem: MeasuredState.Moments] = [.warmth: .init(mean: 0.1, sd: 0.3)]
        for item in SurveyItem.allCases where chance(40) {
          moments[item] = .init(mean: number(item.bounds), sd: number(0...1))
        }
        scenario.state[profession] = .moments(moments)
      }
    }
  }

  private mutating func addAction(_ scenario: inout Scenario) {
    let kind = ActionKind.allCases[below(ActionKind.allCases.count)]
    var timing = Timing(at: 1 + below(scenario.horizon))
    if chance(40) { timing.every = 1 + below(60) }
    if timing.every != nil, chance(50) { timing.times = 1 + below(9) }
    var action = Action(kind, timing: timing)
    action.id = chance(50) ? action.id + "-\(scenario.programme.count)" : distinctNames(1)[0]
    if chance(40) { action.zones = some(scenario.zones.map(\.name)) }
    if kind == .agreement, !scenario.organisations.isEmpty, chance(60) {
      action.organisations = some(scenario.organisations.map(\.name))
    }
    if chance(30) { action.profession = .socialWorkers }
    let isSplit = chance(40)
    for declaration in kind.declaration.fields where chance(50) {
      guard let field = ActionField(rawValue: declaration.key) else { continue }
      if field == .participantsSocialWorkers || field == .participantsSocialEntrepreneurs {
        continue
      }
      if field == .participants, isSplit { continue }
      action.values[field] = number(declaration.plausible, declaration.bounds)
    }
    if isSplit, kind == .encounter || kind == .immersion {
      action.values[.participantsSocialWorkers] = 12
      action.values[.participantsSocialEntrepreneurs] = 0
    }
    if chance(30) { action.cost = number(0...1e6) }
    if chance(30) { action.hours = 240 }
    scenario.programme.append(action)
  }

  private mutating func addChanges(_ scenario: inout Scenario) {
    for _ in 0..<below(4) {
      var change = DatedChange(at: 1 + below(scenario.horizon), settings: [])
      for _ in 0...below(5) {
        let target: DatedChange.Target
        switch below(5) {
        case 0:
          target = .zone(scenario.zones[below(scenario.zones.count)].name, .need)
        case 1: target = .zone(nil, chance(50) ? .governance : .equalStatus)
        case 2 where !scenario.organisations.isEmpty:
          target = .organisation(
            chance(50) ? nil : scenario.organisations[0].name, .workload)
        case 3: target = .parameter(.forgettingHalfLife)
        default: target = .parameter(.contactRate)
        }
        if change.settings.contains(where: { $0.target == target }) { continue }
        change.settings.append(
          .init(target, target == .parameter(.forgettingHalfLife) ? .infinity : number(0...0.9)))
      }
      scenario.changes.append(change)
    }
  }
}
