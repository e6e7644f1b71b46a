import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

extension Interpreter {
  mutating func load(
    _ name: Located<String>, as branchName: Located<String>?
  ) throws(ExecutionFailure) -> Answer {
    if let branchName { try checkNew(branchName) }
    let loaded = try read(name.value, at: name.span)
    let wish = branchName?.value ?? Self.branchName(loaded.name)
    let branch = Branch(
      name: state.freeName(wish), loaded: loaded, request: name.value)
    state.branch = branch
    return .loaded(
      LoadedAnswer(branch: branch, warnings: loaded.warnings, isReload: false, dropped: 0))
  }

  mutating func reload() throws(ExecutionFailure) -> Answer {
    let old = try present()
    let loaded = try read(old.request, at: nil)
    var branch = Branch(name: old.name, loaded: loaded, request: old.request)
    branch.parent = old.parent
    state.branch = branch
    let difference = ScenarioDifference.between(old.loaded.scenario, old.scenario)
    return .loaded(
      LoadedAnswer(
        branch: branch, warnings: loaded.warnings, isReload: true,
        dropped: difference.everyChange.count + difference.items.count + difference.actions.count))
  }

  private func read(
    _ name: String, at span: SourceSpan?
  ) throws(ExecutionFailure) -> LoadedScenario {
    do throws(ScenarioMistakes) {
      return try reader.load(name)
    } catch {
      throw ExecutionFailure(.scenario(error), at: span)
    }
  }

  /// A branch name that can be typed, from the name of a file.
  static func branchName(_ name: String) -> String {
    let letters = name.map { character -> Character in
      character.isWhitespace || "\"';#>\\".contains(character) ? "-" : character
    }
    let text = String(letters.prefix(ScenarioLimits.nameLength))
    return text.isEmpty || text == "-" ? "scenario" : text
  }

  func scenarios() throws(ExecutionFailure) -> Answer {
    .scenarios(ScenarioReader.library.compactMap { try? reader.load($0) })
  }

  func show(_ topic: ShowTopic, effort: Effort) throws(ExecutionFailure) -> Answer {
    switch topic {
    case .overview:
      let branch = state.branch
      let now = try branch.map { branch throws(ExecutionFailure) in
        try lookAnswer(
          [(.metric(.cooperation, .territory, window: 13), branch)],
          weeks: branch.week...branch.week, showsSample: false, effort: effort)
      }
      return .overview(
        OverviewAnswer(branch: branch, branches: state.branches.count, now: now))
    case .scenario: return .scenario(try present())
    case .zones(let name):
      let branch = try present()
      let known = branch.scenario.zones.map(\.name)
      guard let name else { return .zones(branch, Array(known.indices)) }
      guard let place = known.firstIndex(of: name.value) else {
        throw ExecutionFailure(.unknownZone(name.value, known: known), at: name.span)
      }
      return .zones(branch, [place])
    case .organisations(let name):
      let branch = try present()
      let known = branch.scenario.organisations.map(\.name)
      guard let name else { return .organisations(branch, Array(known.indices)) }
      guard let place = known.firstIndex(of: name.value) else {
        throw ExecutionFailure(.unknownOrganisation(name.value, known: known), at: name.span)
      }
      return .organisations(branch, [place])
    case .programme: return .programme(try present())
    case .settings(let pattern): return try settings(pattern)
    case .setting(let path): return try setting(path)
    case .measures(let located):
      let branch = try present()
      let measures = try self.measures(located, in: [branch])
      return .measures(
        try lookAnswer(
          measures.map { ($0, branch) }, weeks: branch.week...branch.week, showsSample: false,
          effort: effort))
    case .phases: return .phases
    }
  }

  /// The settings that a word matches; without a word, those that differ from the catalogue.
  private func settings(_ pattern: Located<String>?) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let readings = ScenarioValues.all(in: branch.scenario)
    guard let pattern else {
      let paths = readings.filter(\.isChanged).map(\.path)
      return .settings(branch, paths: paths, pattern: nil)
    }
    let wanted = pattern.value.lowercased()
    let paths = readings.map(\.path).filter { $0.description.lowercased().contains(wanted) }
    guard !paths.isEmpty else { throw unknownSetting(pattern, in: branch) }
    return .settings(branch, paths: paths, pattern: pattern.value)
  }

  private func setting(_ path: Located<String>) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    guard let read = try? SettingPath(parsing: path.value) else {
      throw unknownSetting(path, in: branch)
    }
    if ScenarioValues.reading(at: read, in: branch.scenario) != nil {
      return .settings(branch, paths: [read], pattern: path.value)
    }
    // A group, such as `contact`, shows what is in it.
    let inside = ScenarioValues.readings(below: read, in: branch.scenario).map(\.path)
    guard !inside.isEmpty else { throw unknownSetting(path, in: branch) }
    return .settings(branch, paths: inside, pattern: path.value)
  }

  private func unknownSetting(_ path: Located<String>, in branch: Branch) -> ExecutionFailure {
    let known = ScenarioValues.all(in: branch.scenario).map(\.path.description)
    return ExecutionFailure(
      .unknownSetting(path.value, nearest: NearestWord.to(path.value, among: known)),
      at: path.span)
  }
}
