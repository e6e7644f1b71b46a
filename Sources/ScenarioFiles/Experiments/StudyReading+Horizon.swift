import SourceText
import TerritoryModel

extension StudyReading {
  /// Holds the programme against the last week that an experiment keeps, which is the end of its runs: an
  /// action that comes later does nothing.
  mutating func inspect(_ experiment: Experiment) {
    guard let end = experiment.weeks.last.map({ max(1, $0) }), let base else { return }
    let varied = Set(experiment.factors.map(\.path))
    for flaw in base.decoder.flawsOfWeeks(horizon: end) where !varied.contains(flaw.path) {
      values.findings.report(flaw.cause, at: flaw.spot)
    }
    for factor in experiment.factors {
      guard let week = latestWeek(of: factor), week > end else { continue }
      let entry = root["factors"]?.map?.entry(factor.path.description)
      let spot = entry?.spot ?? root.entry("design")?.spot ?? root.entries.first?.spot
      values.findings.report(
        .experiment(.levelAfterEnd(factor.path, week: week, horizon: end)), at: spot)
    }
  }

  /// The latest week that a factor gives an action; nothing when it gives none.
  private func latestWeek(of factor: Factor) -> Int? {
    let words = factor.path.components
    guard words.count == 3, words[0] == Section.programme.rawValue, words[2] == "at" else {
      return nil
    }
    let numbers: [Double] =
      switch factor.levels {
      case .range(let range): [range.upperBound]
      case .values(let levels): levels.compactMap(\.number)
      }
    return numbers.max().flatMap { Int(exactly: $0.rounded()) }
  }
}

extension ScenarioDecoder {
  /// Weeks that come after the end of runs of another length, with what is told of each.
  func flawsOfWeeks(horizon: Int) -> [(path: SettingPath, cause: MistakeCause, spot: Spot?)] {
    var scenario = scenario
    scenario.horizon = horizon
    return scenario.flaws().compactMap { flaw in
      guard case .afterHorizon = flaw.problem else { return nil }
      return (flaw.path, .flaw(flaw.problem, nearest: nil), spot(of: flaw.path))
    }
  }
}
