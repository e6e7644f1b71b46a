import Simulation
import TerritoryModel

extension Bench {
  /// How many replicates a pattern is judged on.
  var patternReplicates: Int { size(quick: 48, full: 200) }

  func pattern(
    _ check: PatternCheck, _ rule: ValidationOutcome.Rule, _ found: Double?
  ) -> ValidationOutcome {
    ValidationOutcome(.pattern(check), rule: rule, found: found)
  }

  private static let favourability = Profession.allCases.map {
    Observable(.favourability, .profession($0))
  }

  /// The lower end of the 95 % interval of a paired difference.
  func lowerEnd(
    _ ensemble: Ensemble, _ observable: Observable, _ variant: Int, minus reference: Int,
    week: Int
  ) -> Double? {
    ensemble.difference(observable, variant: variant, minus: reference, week: week)?
      .interval?.lowerBound
  }

  /// One term of a contrast: an observable of a variant in a week, with its weight.
  private struct Term {
    var observable: Observable
    var variant: Int
    var week: Int
    var weight: Double

    init(_ observable: Observable, variant: Int, week: Int, weight: Double) {
      self.observable = observable
      self.variant = variant
      self.week = week
      self.weight = weight
    }
  }

  /// A weighted sum of values, replicate by replicate; a pattern that compares two effects is judged
  /// on its interval.
  private func contrast(_ ensemble: Ensemble, _ terms: [Term]) -> Moments {
    var sums = [Double](repeating: 0, count: ensemble.replicates)
    for term in terms {
      let values = ensemble.values(term.observable, variant: term.variant, week: term.week)
      for (replicate, value) in values.enumerated() {
        sums[replicate] += term.weight * (value ?? .nan)
      }
    }
    return Moments(sums.filter { !$0.isNaN })
  }

  /// Pattern 1: contact improves views; Allport's conditions improve them more.
  func contactPattern() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.base.withoutProgramme
    func contact(_ factor: Double) -> Scenario {
      var scenario = base
      scenario.parameters[.contactRate] *= factor
      return scenario
    }
    func conditions(_ value: Double) -> Scenario {
      var scenario = base
      for zone in scenario.zones.indices {
        scenario.zones[zone].conditions = AllportConditions(
          equalStatus: value, commonGoals: value, noCompetition: value,
          institutionalSupport: value)
      }
      return scenario
    }
    let ensemble = try ensemble(
      [contact(0), base, contact(2), conditions(0), conditions(1)], Self.favourability,
      replicates: patternReplicates, horizon: 156, seed: base.seed)
    var outcomes: [ValidationOutcome] = []
    for (profession, observable) in zip(Profession.allCases, Self.favourability) {
      let gains: [(ContactGain, Int, Int)] = [
        (.ordinary, 1, 0), (.doubled, 2, 1), (.conditions, 4, 3),
      ]
      for (gain, variant, reference) in gains {
        outcomes.append(
          pattern(
            .contactImproves(gain, profession), .above(0),
            lowerEnd(ensemble, observable, variant, minus: reference, week: 156)))
      }
    }
    return outcomes
  }

  /// Pattern 2: a one-off gathering fades unless it changes contact, its quality, the core or the ties.
  func fadingPattern() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.base.withoutProgramme
    func programme(newTies: Double, sponsored: Bool) -> Scenario {
      var scenario = base
      scenario.programme = [
        Action(.encounter, timing: Timing(at: 1), values: [.newTies: newTies])
      ]
      if sponsored {
        scenario.programme.append(
          Action(.sponsorship, timing: Timing(at: 1), values: [.duration: 2_000]))
      }
      return scenario
    }
    let variants = [
      base, programme(newTies: 0, sponsored: false), programme(newTies: 0.15, sponsored: false),
      programme(newTies: 0.15, sponsored: true),
    ]
    let ensemble = try ensemble(
      variants, Self.favourability, replicates: patternReplicates, horizon: 156, seed: base.seed)
    var outcomes: [ValidationOutcome] = []
    for (profession, observable) in zip(Profession.allCases, Self.favourability) {
      outcomes.append(
        pattern(
          .encounterLasts(profession), .above(0),
          lowerEnd(ensemble, observable, 1, minus: 0, week: 52)))
      let faded = contrast(
        ensemble,
        [
          Term(observable, variant: 1, week: 52, weight: 1),
          Term(observable, variant: 0, week: 52, weight: -1),
          Term(observable, variant: 1, week: 1, weight: -1.0 / 3),
          Term(observable, variant: 0, week: 1, weight: 1.0 / 3),
        ])
      outcomes.append(
        pattern(.encounterFades(profession), .below(0), faded.interval?.upperBound))
      outcomes.append(
        pattern(
          .sponsorshipSustains(profession), .above(0),
          lowerEnd(ensemble, observable, 3, minus: 2, week: 156)))
    }
    return outcomes
  }

  /// Pattern 3: people believe they are seen worse than they are; the mirror helps, for a while.
  func mirrorPattern() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.base.withoutProgramme
    let (first, later) = (13, 104)
    var shown = base
    shown.programme = [Action(.mirror, timing: Timing(at: 1))]
    let exaggeration = Profession.allCases.map { Observable(.exaggeration, .profession($0)) }
    let gap = Profession.allCases.map { Observable(.gap, .profession($0)) }
    let ensemble = try ensemble(
      [base, shown], exaggeration + gap, replicates: patternReplicates, horizon: later,
      seed: base.seed)
    var outcomes: [ValidationOutcome] = []
    for profession in Profession.allCases {
      let row = profession.rawValue
      outcomes.append(
        pattern(
          .exaggeration(profession), .above(1.3),
          ensemble.band(exaggeration[row], variant: 0, week: later)?.interval?.lowerBound))
      outcomes.append(
        pattern(
          .mirrorHelps(profession, week: first), .below(0),
          ensemble.difference(gap[row], variant: 1, minus: 0, week: first)?.interval?.upperBound))
      let faded = contrast(
        ensemble,
        [
          Term(gap[row], variant: 1, week: first, weight: 1),
          Term(gap[row], variant: 0, week: first, weight: -1),
          Term(gap[row], variant: 1, week: later, weight: -1),
          Term(gap[row], variant: 0, week: later, weight: 1),
        ])
      outcomes.append(
        pattern(
          .mirrorFades(profession, first: first, later: later), .below(0),
          faded.interval?.upperBound))
    }
    return outcomes
  }

  /// Pattern 4: negative contact weighs more; positive contact is more frequent.
  func negativePattern() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.base.withoutProgramme
    let variants = [1, 1.5, 3].map { weight in
      var scenario = base
      scenario.parameters[.experienceNegativeWeight] = weight
      return scenario
    }
    let ensemble = try ensemble(
      variants, Self.favourability + [Observable(.positive)], replicates: patternReplicates,
      horizon: 156, seed: base.seed)
    var outcomes = [
      pattern(
        .positiveShare, .within(0.65...0.85),
        ensemble.band(Observable(.positive), variant: 1, week: 156)?.mean)
    ]
    for (profession, observable) in zip(Profession.allCases, Self.favourability) {
      for (variant, weight) in [(1, 1.5), (2, 3)] {
        outcomes.append(
          pattern(
            .negativeWeighsMore(weight, profession), .below(0),
            ensemble.difference(observable, variant: variant, minus: variant - 1, week: 156)?
              .interval?.upperBound))
      }
    }
    return outcomes
  }

  /// Pattern 5: the minority profession is more exposed; its views move faster.
  func minorityPattern() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.base.withoutProgramme
    var doubled = base
    doubled.parameters[.contactRate] *= 2
    let ensemble = try ensemble(
      [base, doubled], Self.favourability, replicates: patternReplicates, horizon: 156,
      seed: base.seed)
    let (workers, entrepreneurs) = (Self.favourability[0], Self.favourability[1])
    let lead = contrast(
      ensemble,
      [
        Term(entrepreneurs, variant: 1, week: 156, weight: 1),
        Term(entrepreneurs, variant: 0, week: 156, weight: -1),
        Term(workers, variant: 1, week: 156, weight: -1),
        Term(workers, variant: 0, week: 156, weight: 1),
      ])
    return [pattern(.minorityMovesFaster, .above(0), lead.interval?.lowerBound)]
  }
}
