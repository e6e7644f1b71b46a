import Simulation
import TerritoryModel

/// The two patterns that hold in a part of the parameter space only, each in its named scenario.
extension Bench {
  /// Pattern 7: with strong mutual expectations two regimes coexist, and showing the truth can tip
  /// the territory.
  func regimesPattern() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.strongExpectations.withoutProgramme
    var shown = base
    shown.programme = [
      Action(.mirror, timing: Timing(at: 1), values: [.share: 1, .correction: 1])
    ]
    let ensemble = try ensemble(
      [base, shown], [Observable(.cooperation)], replicates: patternReplicates, horizon: 260,
      seed: base.seed)
    func highShare(_ variant: Int) -> Double {
      let values = ensemble.values(Observable(.cooperation), variant: variant, week: 260)
        .compactMap(\.self)
      return Double(values.filter { $0 > 0.6 }.count) / Double(max(values.count, 1))
    }
    return [
      pattern(.twoRegimes(isMirrored: false), .below(0.1), highShare(0)),
      pattern(.twoRegimes(isMirrored: true), .above(0.5), highShare(1)),
    ]
  }

  /// Pattern 8: ties between teams of one profession polarise it with repulsion, calm it with bounded
  /// influence.
  func polarisationPattern() throws(EnsembleFailure) -> [ValidationOutcome] {
    func variant(_ rule: InfluenceRule, across: Double) -> Scenario {
      var scenario = scenarios.amongOurselves.withoutProgramme
      scenario.parameters.influenceRule = rule
      scenario.parameters[.networkColleaguesAcross] = across
      return scenario
    }
    let polarisation = Observable(.polarisation, .profession(.socialWorkers))
    let ensemble = try ensemble(
      [
        variant(.repulsive, across: 0), variant(.repulsive, across: 3),
        variant(.bounded, across: 0), variant(.bounded, across: 3),
      ], [polarisation], replicates: size(quick: 24, full: 64), horizon: 260,
      seed: scenarios.amongOurselves.seed)
    return [
      pattern(
        .tiesPolarise(isRepulsive: true), .above(0),
        lowerEnd(ensemble, polarisation, 1, minus: 0, week: 260)),
      pattern(
        .tiesPolarise(isRepulsive: false), .below(0),
        ensemble.difference(polarisation, variant: 3, minus: 2, week: 260)?.interval?.upperBound),
    ]
  }
}
