import Experiments
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

extension Interpreter {
  /// What `plot` and `table` look at.
  func look(_ looking: Looking, effort: Effort) throws(ExecutionFailure) -> LookAnswer {
    var branches: [Branch] = []
    for name in looking.branches {
      let branch = try self.branch(name)
      if !branches.contains(where: { $0.name == branch.name }) { branches.append(branch) }
    }
    if branches.isEmpty { branches = [try present()] }
    let first = try looking.from.map { moment throws(ExecutionFailure) in
      try week(moment, in: branches[0])
    }
    let last = try looking.to.map { moment throws(ExecutionFailure) in
      try week(moment, in: branches[0])
    }
    let reached = branches.map(\.week).max() ?? 0
    let from = first ?? 0
    let to = last ?? reached
    guard from <= to else {
      throw ExecutionFailure(.weeksReversed(from: from, to: to), at: looking.from?.span)
    }
    guard to <= reached else {
      throw ExecutionFailure(.ahead(week: to, present: reached), at: looking.to?.span)
    }
    guard reached > 0 else { throw ExecutionFailure(.nothingRun) }
    let measures =
      looking.measures.isEmpty
      ? [Measure.metric(.cooperation, .territory, window: 13)]
      : try measures(looking.measures, in: branches)
    var wanted: [(measure: Measure, branch: Branch)] = []
    for (place, measure) in measures.enumerated() {
      let span = looking.measures.isEmpty ? nil : looking.measures[place].span
      for branch in branches {
        for part in try grouped(measure, by: looking.by, in: branch, span: span) {
          wanted.append((part, branch))
        }
      }
    }
    return try lookAnswer(
      wanted, weeks: from...to, showsSample: looking.showsSample, effort: effort)
  }

  func table(_ looking: Looking, effort: Effort) throws(ExecutionFailure) -> Answer {
    let look = try look(looking, effort: effort)
    let length = look.weeks.upperBound - look.weeks.lowerBound
    return .table(look, every: looking.every?.value ?? (length <= 26 ? 1 : 13))
  }

  /// Measures that exist in every branch.
  func measures(
    _ located: [Located<Measure>], in branches: [Branch]
  ) throws(ExecutionFailure) -> [Measure] {
    for measure in located {
      for branch in branches { try check(measure, in: branch) }
    }
    return located.map(\.value)
  }

  /// Refuses a measure that names a zone or an organisation that a branch does not have.
  func check(_ measure: Located<Measure>, in branch: Branch) throws(ExecutionFailure) {
    let zones = branch.scenario.zones.map(\.name)
    func checkZone(_ name: String) throws(ExecutionFailure) {
      guard zones.contains(name) else {
        throw ExecutionFailure(.unknownZone(name, known: zones), at: measure.span)
      }
    }
    switch measure.value {
    case .metric(let metric, let group, _):
      switch group {
      case .territory: break
      case .profession: try checkProfession(metric, measure.span)
      case .zone(let name): try checkZone(name)
      case .zoneProfession(let name, _):
        try checkZone(name)
        try checkProfession(metric, measure.span)
      }
    case .people(let reporter):
      let professions = reporter.profession.map { [$0] } ?? Profession.allCases
      if reporter.singlesOut, let held = professions.first(where: branch.scenario.holdsAnswers) {
        throw ExecutionFailure(.showsRespondents(held), at: measure.span)
      }
      guard let condition = reporter.condition else { return }
      try check(condition, in: branch, span: measure.span)
    }
  }

  private func checkProfession(
    _ metric: Metric, _ span: SourceSpan
  ) throws(ExecutionFailure) {
    guard metric.declaration.groups == .zonesAndProfessions else {
      throw ExecutionFailure(.notByProfession(metric), at: span)
    }
  }

  /// Refuses a condition that names a zone or an organisation that a branch does not have.
  func check(
    _ condition: PeopleCondition, in branch: Branch, span: SourceSpan?
  ) throws(ExecutionFailure) {
    switch condition {
    case .quantity, .profession: break
    case .zone(let name, _):
      let zones = branch.scenario.zones.map(\.name)
      guard zones.contains(name) else {
        throw ExecutionFailure(.unknownZone(name, known: zones), at: span)
      }
    case .organisation(let name, _):
      let organisations = branch.scenario.organisations.map(\.name)
      guard organisations.contains(name) else {
        throw ExecutionFailure(.unknownOrganisation(name, known: organisations), at: span)
      }
    case .and(let left, let right), .or(let left, let right):
      try check(left, in: branch, span: span)
      try check(right, in: branch, span: span)
    case .not(let inner): try check(inner, in: branch, span: span)
    }
  }

  /// The parts of a measure that is looked at by profession, or by zone.
  func grouped(
    _ measure: Measure, by grouping: Looking.Grouping?, in branch: Branch, span: SourceSpan?
  ) throws(ExecutionFailure) -> [Measure] {
    guard let grouping else { return [measure] }
    switch (measure, grouping) {
    case (.metric(let metric, let group, let window), .profession):
      // A metric of ties belongs to both professions: it keeps its one curve.
      guard metric.declaration.groups == .zonesAndProfessions else { return [measure] }
      return Profession.allCases.map { profession in
        switch group {
        case .zone(let zone), .zoneProfession(let zone, _):
          .metric(metric, .zoneProfession(zone, profession), window: window)
        case .territory, .profession:
          .metric(metric, .profession(profession), window: window)
        }
      }
    case (.metric(let metric, let group, let window), .zone):
      return branch.scenario.zones.map { zone in
        switch group {
        case .profession(let profession), .zoneProfession(_, let profession):
          .metric(metric, .zoneProfession(zone.name, profession), window: window)
        case .territory, .zone: .metric(metric, .zone(zone.name), window: window)
        }
      }
    case (.people(var reporter), .profession):
      return Profession.allCases.map { profession in
        reporter.profession = profession
        return .people(reporter)
      }
    case (.people(let reporter), .zone):
      return branch.scenario.zones.map { zone in
        var part = reporter
        let here = PeopleCondition.zone(zone.name, isEqual: true)
        part.condition = reporter.condition.map { .and(here, $0) } ?? here
        return .people(part)
      }
    }
  }

  /// Series of some measures, each in a branch, up to the present week of the branch.
  func lookAnswer(
    _ wanted: [(measure: Measure, branch: Branch)], weeks: ClosedRange<Int>, showsSample: Bool,
    effort: Effort
  ) throws(ExecutionFailure) -> LookAnswer {
    var curves: [LookAnswer.Curve?] = Array(repeating: nil, count: wanted.count)
    var branches: [Branch] = []
    for (_, branch) in wanted where !branches.contains(where: { $0.name == branch.name }) {
      branches.append(branch)
    }
    for branch in branches {
      let places = wanted.indices.filter { wanted[$0].branch.name == branch.name }
      let last = min(weeks.upperBound, branch.week)
      let range = min(weeks.lowerBound, last)...last
      let measures = places.map { wanted[$0].measure }
      let series = try computing { () throws(EnsembleFailure) in
        try lives.series(
          of: measures, in: branch.future, replicates: branch.replicates, weeks: range,
          effort: effort)
      }
      for (place, one) in zip(places, series) {
        curves[place] = LookAnswer.Curve(branch: branch.name, series: one)
      }
    }
    return LookAnswer(
      curves: curves.compactMap(\.self), branches: branches, weeks: weeks,
      showsSample: showsSample)
  }

  mutating func watch(_ change: WatchChange, effort: Effort) throws(ExecutionFailure) -> Answer {
    switch change {
    case .list: break
    case .add(let measures):
      let branch = try present()
      for measure in measures { try check(measure, in: branch) }
      for measure in measures where !state.watches.contains(measure.value) {
        state.watches.append(measure.value)
      }
    case .remove(nil): state.watches = []
    case .remove(let number?):
      guard state.watches.indices.contains(number.value - 1) else {
        throw ExecutionFailure(
          .noSuchWatch(number.value, count: state.watches.count), at: number.span)
      }
      state.watches.remove(at: number.value - 1)
    }
    guard let branch = state.branch, !state.watches.isEmpty else {
      return .watches(LookAnswer(curves: [], branches: [], weeks: 0...0, showsSample: false))
    }
    // A zone of another branch's territory may be followed: it is missing here.
    return .watches(
      try lookAnswer(
        state.watches.map { ($0, branch) }, weeks: branch.week...branch.week,
        showsSample: false, effort: effort))
  }

  func export(
    _ measures: [Located<Measure>], effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    guard branch.week > 0 else { throw ExecutionFailure(.nothingRun) }
    var wanted = try self.measures(measures, in: [branch])
    if wanted.isEmpty {
      wanted = Metric.allCases.flatMap { metric in
        let groups: [GroupName] =
          metric.declaration.groups == .zonesAndProfessions
          ? [.territory] + Profession.allCases.map { .profession($0) } : [.territory]
        return groups.map { Measure.metric(metric, $0, window: 13) }
      }
    }
    return .export(
      try lookAnswer(
        wanted.map { ($0, branch) }, weeks: 0...branch.week, showsSample: false,
        effort: effort))
  }
}
