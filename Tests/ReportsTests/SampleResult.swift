import Experiments
import Reports
import Simulation
import TerritoryModel

/// A small result made by hand, every number of which can be checked by eye.
enum SampleResult {
  /// Two zones and one encounter.
  static let scenario = Scenario(
    name: "Deux rives",
    summary: Bilingual(fr: "Un territoire d’essai.", en: "A trial territory."),
    illustrative: ["zones.*.need"], seed: 7,
    start: CalendarDay(year: 2021, month: 9, day: 6), horizon: 60, replicates: 4,
    zones: [
      Zone(name: "Rive gauche", x: 0, y: 0, socialWorkers: 900, socialEntrepreneurs: 200),
      Zone(name: "Rive droite", x: 4, y: 0, socialWorkers: 300, socialEntrepreneurs: 40),
    ],
    programme: [Action(.encounter, timing: Timing(at: 10))])

  /// A result: rates near 30 % that rise by 2 points a year with the programme, replicate by
  /// replicate one point apart.
  static func result(
    scenario: Scenario = scenario, leavesProgrammeOut: Bool = false, replicates: Int = 4,
    metrics: [Metric] = [], grouping: RunQuestion.Grouping? = nil, isExport: Bool = false,
    isMissing: @escaping (Observable) -> Bool = { _ in false }
  ) -> RunResult {
    let question = RunQuestion(
      scenario: scenario, leavesProgrammeOut: leavesProgrammeOut, metrics: metrics,
      grouping: grouping, isExport: isExport)
    let variants = question.variants
    let values = variants.map { variant in
      question.observables.flatMap { observable in
        (0...scenario.horizon).flatMap { week in
          (0..<replicates).map { replicate in
            isMissing(observable)
              ? .nan
              : value(
                observable, week: week, replicate: replicate,
                isWith: variant.name == .withProgramme)
          }
        }
      }
    }
    let ensemble = Ensemble(
      variants: variants, observables: question.observables, replicates: replicates,
      horizon: scenario.horizon, seed: scenario.seed,
      notices: [.tooFewEligible(action: "encounter@10", week: 10, seats: 60, eligible: 41)],
      stateHashes: [], values: values)
    let others = question.otherHalfLives.map { halfLife in
      let effect = PairedDifference(
        mean: halfLife / 1_000, interval: (halfLife / 2_000)...(halfLife / 500), count: replicates,
        varianceSaved: 0.9)
      return HalfLifeEffect(halfLife: halfLife, atOneYear: effect, atHorizon: effect)
    }
    return RunResult(
      question: question, name: "deux-rives", ensemble: ensemble, otherHalfLives: others)
  }

  private static func value(
    _ observable: Observable, week: Int, replicate: Int, isWith: Bool
  ) -> Double {
    let years = Double(week) / 52
    let spread = 0.01 * Double(replicate)
    let gain = isWith && week >= 10 ? 0.02 + 0.001 * Double(replicate % 2) : 0
    switch observable.metric {
    case .cooperation: return 0.28 + 0.01 * years + spread + gain
    case .volume: return 2 + 0.1 * years + 10 * (spread + gain)
    case .believed: return -0.35 + spread + 2 * gain
    case .exaggeration: return 1.9 + spread - gain
    case .favourability, .actual: return 0.2 + spread + gain
    default: return 0.5 + spread + gain
    }
  }
}
