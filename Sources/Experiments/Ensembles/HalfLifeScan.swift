import Simulation
import TerritoryModel

extension EnsembleRunner {
  /// The half-lives of forgetting that are always shown, because nobody has measured one: 13, 26 and
  /// 52 weeks.
  public static let halfLivesOnShow: [Double] = [13, 26, 52]

  /// The programme's effect on cooperation under other half-lives of forgetting, each run with its own
  /// burn-in, with and without the programme, under common random numbers.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func halfLifeEffects(
    of scenario: Scenario, halfLives: [Double] = halfLivesOnShow, replicates: Int, horizon: Int,
    seed: UInt64, firstReplicate: Int = 1,
    progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(EnsembleFailure) -> [HalfLifeEffect] {
    var variants: [Variant] = []
    for halfLife in halfLives {
      var changed = scenario
      changed.parameters[.forgettingHalfLife] = halfLife
      variants.append(Variant(.withProgramme, changed))
      variants.append(Variant(.withoutProgramme, changed.withoutProgramme))
    }
    let cooperation = Observable(.cooperation)
    let ensemble = try run(
      variants, observables: [cooperation], replicates: replicates, horizon: horizon, seed: seed,
      firstReplicate: firstReplicate, progress: progress, isCancelled: isCancelled)
    return halfLives.enumerated().map { place, halfLife in
      func effect(_ week: Int) -> PairedDifference? {
        ensemble.difference(cooperation, variant: 2 * place, minus: 2 * place + 1, week: week)
      }
      return HalfLifeEffect(
        halfLife: halfLife, atOneYear: horizon >= 52 ? effect(52) : nil,
        atHorizon: effect(horizon))
    }
  }
}
