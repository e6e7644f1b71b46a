import Experiments
import Simulation
import TerritoryModel

/// What `run` found.
public struct RunResult: Sendable {
  /// What was asked.
  public var question: RunQuestion
  /// What the futures gave.
  public var ensemble: Ensemble
  /// The effect under half-lives other than the scenario's own.
  public var otherHalfLives: [HalfLifeEffect]
  /// How the numbers were made.
  public var provenance: Provenance

  /// A result; `name` is that of the scenario's file.
  public init(
    question: RunQuestion, name: String, ensemble: Ensemble, otherHalfLives: [HalfLifeEffect] = []
  ) {
    self.question = question
    self.ensemble = ensemble
    self.otherHalfLives = otherHalfLives
    provenance = Provenance(
      name: name,
      scenario: question.leavesProgrammeOut
        ? question.scenario.withoutProgramme : question.scenario,
      seed: ensemble.seed, replicates: ensemble.replicates, horizon: ensemble.horizon)
  }

  /// The place of the future with the programme, when there are two.
  var withProgramme: Int? { ensemble.variants.firstIndex { $0.name == .withProgramme } }

  /// The place of the future without the programme.
  var withoutProgramme: Int {
    ensemble.variants.firstIndex { $0.name == .withoutProgramme } ?? 0
  }

  /// The future that the scenario describes: with its programme when it runs.
  var main: Int { withProgramme ?? withoutProgramme }

  /// With minus without, at a week; nothing when there is one future only.
  func effect(_ observable: Observable, week: Int) -> PairedDifference? {
    withProgramme.flatMap {
      ensemble.difference(observable, variant: $0, minus: withoutProgramme, week: week)
    }
  }

  /// The effect under every half-life, the scenario's own included, by increasing half-life.
  var halfLives: [HalfLifeEffect] {
    guard withProgramme != nil, !otherHalfLives.isEmpty else { return [] }
    let cooperation = Observable(.cooperation)
    let own = HalfLifeEffect(
      halfLife: question.scenario.parameters[.forgettingHalfLife],
      atOneYear: ensemble.horizon >= 52 ? effect(cooperation, week: 52) : nil,
      atHorizon: effect(cooperation, week: ensemble.horizon))
    return (otherHalfLives + [own]).sorted { $0.halfLife < $1.halfLife }
  }
}
