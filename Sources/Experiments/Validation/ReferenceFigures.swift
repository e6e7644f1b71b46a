import Simulation
import TerritoryModel

extension Bench {
  /// How many replicates the reference figures are compared on; their standard errors are those of
  /// the replicates of the reference.
  private var referenceReplicates: Int { size(quick: 100, full: ReferenceCheck.replicates) }

  /// Four standard errors of the difference between a reference of 400 replicates and our mean of n:
  /// 4·√(1 + 400/n)·error.
  private func tolerance(_ error: Double) -> Double {
    let ratio = Double(ReferenceCheck.replicates) / Double(referenceReplicates)
    return 4 * (1 + ratio).squareRoot() * error
  }

  private func reference(
    _ check: ReferenceCheck, _ value: Double, _ error: Double, _ found: Double?
  ) -> ValidationOutcome {
    ValidationOutcome(
      .reference(check), rule: .near(value, tolerance: tolerance(error)), found: found)
  }

  /// The base territory without programme, at weeks 0, 156 and 260.
  func referenceFigures() throws(EnsembleFailure) -> [ValidationOutcome] {
    let workers = Group.profession(.socialWorkers)
    let entrepreneurs = Group.profession(.socialEntrepreneurs)
    let figures: [(Observable, Int, Double, Double)] = [
      (Observable(.cooperation), 0, 0.2915, 0.0023),
      (Observable(.cooperation), 156, 0.2936, 0.0024),
      (Observable(.cooperation), 260, 0.2962, 0.0024),
      (Observable(.concertedShare), 156, 0.0366, 0.0007),
      (Observable(.volume), 156, 2.318, 0.021),
      (Observable(.meanForm), 156, 0.1464, 0.0015),
      (Observable(.coverage, workers), 156, 0.3714, 0.0023),
      (Observable(.coverage, entrepreneurs), 156, 0.8332, 0.0029),
      (Observable(.favourability, workers), 156, 0.2062, 0.0009),
      (Observable(.favourability, entrepreneurs), 156, 0.2990, 0.0016),
      (Observable(.believed, workers), 156, -0.3609, 0.0028),
      (Observable(.believed, entrepreneurs), 156, -0.2734, 0.0023),
      (Observable(.exaggeration, workers), 156, 1.943, 0.0032),
      (Observable(.exaggeration, entrepreneurs), 156, 1.604, 0.0024),
      (Observable(.trust), 156, 0.2047, 0.0014),
      (Observable(.familiarity, workers), 156, 0.2185, 0.0011),
      (Observable(.familiarity, entrepreneurs), 156, 0.5317, 0.0020),
    ]
    let ensemble = try ensemble(
      [scenarios.base.withoutProgramme], Array(Set(figures.map(\.0))),
      replicates: referenceReplicates, horizon: 260, seed: scenarios.base.seed)
    return figures.map { observable, week, value, error in
      reference(
        .figure(observable, week: week), value, error,
        ensemble.band(observable, variant: 0, week: week)?.mean)
    }
  }

  /// One Grande Rencontre of 60 at week 1: how far the views of its participants, those still at
  /// their posts, stand from those of the same people without it, in standard deviations of their
  /// profession's favourability that week.
  func referenceEncounter() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.base.withoutProgramme
    var held = base
    held.programme = [Action(.encounter, timing: Timing(at: 1))]
    let plan = RunPlan(base)
    let heldPlan = RunPlan(held, sharing: plan)
    let weeks = [1, 26, 52]
    let seed = base.seed
    let spreads = Profession.allCases.map { Observable(.favourabilitySd, .profession($0)) }
    let shifts = try trials(referenceReplicates) { trial -> [[Double]] in
      var warming = Run(plan, seed: seed, replicate: trial + 1)
      warming.advance(to: 0)
      let warmed = warming.checkpoint()
      var without = Run(plan, from: warmed)
      var with = Run(heldPlan, from: warmed)
      with.recorder = PersonRecorder(watching: Array(0..<with.plan.agentCount))
      with.advance(to: 1)
      let participants = Set(
        (with.recorder?.records ?? []).compactMap { record in
          if case .met = record.happening { record.person } else { nil }
        }
      ).sorted()
      // Departures are drawn alike in both runs.
      without.recorder = PersonRecorder(watching: participants)
      with.recorder = nil
      return weeks.map { week in
        with.advance(to: week)
        without.advance(to: week)
        let units = without.read(spreads)
        let left = Set(
          (without.recorder?.records ?? []).filter { $0.happening == .left }.map(\.person))
        return Profession.allCases.map { profession in
          let people = participants.filter {
            with.plan.profession(ofAgent: $0) == profession && !left.contains($0)
          }
          var sum = 0.0
          for person in people {
            sum += Double(with.person(person).favourability)
            sum -= Double(without.person(person).favourability)
          }
          return sum / Double(people.count) / units[profession.rawValue]
        }
      }
    }
    let expected = [[0.219, 0.172], [0.109, 0.080], [0.065, 0.052]]
    var outcomes: [ValidationOutcome] = []
    for (row, week) in weeks.enumerated() {
      for profession in Profession.allCases {
        let column = profession.rawValue
        let mean = Moments(shifts.map { $0[row][column] }).mean
        outcomes.append(
          reference(
            .encounterViews(profession, week: week), expected[row][column], 0.0015, mean))
      }
    }
    let season = 13
    let ensemble = try ensemble(
      [base, held], [Observable(.cooperation)], replicates: referenceReplicates, horizon: season,
      seed: seed)
    outcomes.append(
      reference(
        .encounterCooperation(week: season), 0.0099, 0.0002,
        ensemble.difference(Observable(.cooperation), variant: 1, minus: 0, week: season)?.mean))
    return outcomes
  }

  /// Cooperation at week 260 under levels of turnover from 0 to .6; it falls from one to the next (pattern 6).
  func referenceTurnover() throws(EnsembleFailure) -> [ValidationOutcome] {
    let week = 260
    let levels: [(Double, Double, Double?)] = [
      (0, 0, 0.373), (0.10, 0.07, 0.331), (0.21, 0.15, 0.296), (0.40, 0.29, 0.255),
      (0.60, 0.43, nil),
    ]
    let variants = levels.map { workers, entrepreneurs, _ in
      var scenario = scenarios.base.withoutProgramme
      scenario.parameters[.turnoverSocialWorkers] = workers
      scenario.parameters[.turnoverSocialEntrepreneurs] = entrepreneurs
      return scenario
    }
    let ensemble = try ensemble(
      variants, [Observable(.cooperation)], replicates: referenceReplicates, horizon: week,
      seed: scenarios.base.seed)
    let means = variants.indices.map {
      ensemble.band(Observable(.cooperation), variant: $0, week: week)?.mean
    }
    var outcomes: [ValidationOutcome] = []
    for (level, mean) in zip(levels, means) {
      // The last level has no reference: it belongs to the pattern only.
      guard let value = level.2 else { continue }
      outcomes.append(
        reference(
          .turnover(socialWorkers: level.0, socialEntrepreneurs: level.1, week: week),
          value, 0.0027, mean))
    }
    for index in 1..<levels.count {
      let difference = ensemble.difference(
        Observable(.cooperation), variant: index, minus: index - 1, week: week)
      outcomes.append(
        pattern(
          .turnoverDestroys(levels[index].0), .below(0),
          difference?.interval?.upperBound))
    }
    return outcomes
  }

  /// A sustained programme: six encounters every 26 weeks, an agreement, mirrors. The published effect
  /// is an order of magnitude, for dates differ: within a third.
  func referenceProgramme() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.base.withoutProgramme
    let week = 156
    var sustained = base
    sustained.programme = [
      Action(.encounter, timing: Timing(at: 1, every: 26, times: 6)),
      Action(.agreement, timing: Timing(at: 1)),
      Action(.mirror, timing: Timing(at: 2, every: 26, times: 6)),
    ]
    let ensemble = try ensemble(
      [base, sustained], [Observable(.cooperation)], replicates: referenceReplicates,
      horizon: week, seed: base.seed)
    let effect = ensemble.difference(
      Observable(.cooperation), variant: 1, minus: 0, week: week)
    return [
      ValidationOutcome(
        .reference(.programme(week: week)), rule: .within(0.086...0.172), found: effect?.mean)
    ]
  }
}
