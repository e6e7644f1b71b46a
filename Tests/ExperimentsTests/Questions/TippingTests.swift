import Experiments
import Simulation
import Synchronization
import TerritoryModel
import Testing

@Suite struct TippingTests {
  /// Four people, whose warmth is given: the mean at week 0 is the level itself.
  private static func warm(_ level: Double) -> Scenario {
    var scenario = Scenario(
      zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 3, socialEntrepreneurs: 1)],
      people: (1...4).map { number in
        Person(
          name: "P\(number)",
          profession: number < 4 ? .socialWorkers : .socialEntrepreneurs, zone: "A",
          warmth: level)
      })
    scenario.parameters[.runBurnIn] = 0
    return scenario
  }

  private static func question(
    _ range: ClosedRange<Double>, isWhole: Bool = false, threshold: Double,
    precision: Double? = 0.01, scan: Int = 5, mostReplicates: Int = 64, mostRuns: Int = 5_000
  ) -> TippingQuestion {
    TippingQuestion(
      path: SettingPath(["people", "*", "warmth"]), range: range, isWhole: isWhole,
      outcome: Outcome(Observable(.warmth), week: 0), threshold: threshold,
      precision: precision, scan: scan, replicates: 8, mostReplicates: mostReplicates,
      mostRuns: mostRuns, seed: 3)
  }

  @Test func rising() throws {
    let found = try StudyRunner(threads: 2).tippingPoint(
      Self.question(0...0.8, threshold: 0.33)
    ) { level throws(PointFailure) in Self.warm(level) }
    let bracket = try #require(found.bracket)
    #expect(bracket.contains(0.33))
    #expect(bracket.upperBound - bracket.lowerBound <= 0.01)
    #expect(found.conclusion == .precise)
    #expect(found.isRising == true && found.crossings == 1)
    #expect(found.estimate == (bracket.lowerBound + bracket.upperBound) / 2)
    #expect(found.trials.map(\.level) == found.trials.map(\.level).sorted())
    #expect(found.trials.allSatisfy { ($0.share == 1) == ($0.level > 0.33) })
    // Five levels of the scan, then halvings of a step of 0.2.
    #expect(found.trials.count == 10)
    #expect(found.runs == 80)
  }

  @Test func falling() throws {
    let found = try StudyRunner(threads: 2).tippingPoint(
      Self.question(0...0.8, threshold: -0.33)
    ) { level throws(PointFailure) in Self.warm(-level) }
    #expect(found.bracket?.contains(0.33) == true)
    #expect(found.isRising == false)
  }

  @Test func noChange() throws {
    let found = try StudyRunner(threads: 2).tippingPoint(
      Self.question(0...0.8, threshold: 0.9)
    ) { level throws(PointFailure) in Self.warm(level) }
    #expect(found.bracket == nil && found.isRising == nil && found.estimate == nil)
    #expect(found.conclusion == .noCrossing && found.crossings == 0)
    #expect(found.trials.first?.level == 0 && found.trials.last?.level == 0.8)
    #expect(found.trials.allSatisfy { $0.high == 0 && $0.replicates == 8 })
  }

  /// High only in the middle: both changes are seen by the scan, the first one is looked for.
  @Test func twoChanges() throws {
    let found = try StudyRunner(threads: 2).tippingPoint(
      Self.question(0...0.8, threshold: 0.25)
    ) { level throws(PointFailure) in Self.warm(0.4 - abs(level - 0.4)) }
    #expect(found.crossings == 2)
    #expect(found.bracket?.contains(0.25) == true)
    #expect(found.isRising == true)
  }

  @Test func wholeLevels() throws {
    let found = try StudyRunner(threads: 2).tippingPoint(
      Self.question(0.5...60.5, isWhole: true, threshold: 0.425, precision: nil)
    ) { level throws(PointFailure) in
      guard level == level.rounded() else { throw PointFailure("\(level) is no whole number") }
      return Self.warm(level / 100)
    }
    #expect(found.bracket == 42...43)
    #expect(found.trials.first?.level == 1 && found.trials.last?.level == 60)
    #expect(found.conclusion == .precise)
  }

  /// Forty people drawn around a mean: half of the territories are above it when the mean is the
  /// threshold.
  private static func drawn(_ mean: Double) -> Scenario {
    var scenario = Scenario(
      zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 30, socialEntrepreneurs: 10)])
    scenario.parameters[.runBurnIn] = 0
    scenario.parameters[.profileSocialWorkersWarmth] = mean
    scenario.parameters[.profileSocialEntrepreneursWarmth] = mean
    return scenario
  }

  @Test func chance() throws {
    let question = Self.question(-0.4...0.4, threshold: 0.1, precision: 0.05, scan: 4)
    let found = try StudyRunner(threads: 2).tippingPoint(question) {
      level throws(PointFailure) in Self.drawn(level)
    }
    #expect(found.bracket?.contains(0.1) == true, "\(found)")
    // The search may end earlier than foreseen, and never later.
    #expect(found.runs <= question.runLimit && question.runLimit < question.mostRuns)
    // Levels near the change took more replicates than those far from it.
    #expect(found.trials.contains { $0.replicates > 8 })
    #expect(found.trials.first?.replicates == 8)
    let shares = found.trials.map(\.share)
    #expect(shares == shares.sorted())
    #expect(
      try StudyRunner(threads: 1).tippingPoint(question) {
        level throws(PointFailure) in Self.drawn(level)
      } == found)
  }

  /// A lever that does nothing: half of the replicates are high everywhere, and nothing is claimed.
  @Test func unsure() throws {
    let values = try StudyRunner(threads: 2).table(
      ExperimentPlan(
        [Self.drawn(0.1)], replicates: 32, isPaired: false,
        outcomes: [Outcome(Observable(.warmth), week: 0)], seed: 3)
    ).values(0, point: 0).compactMap(\.self)
    let found = try StudyRunner(threads: 2).tippingPoint(
      Self.question(0...1, threshold: Quantile.of(values, 0.5), mostReplicates: 32)
    ) { _ throws(PointFailure) in Self.drawn(0.1) }
    #expect(found.bracket == nil)
    #expect(found.conclusion == .unsure)
    #expect(found.trials.allSatisfy { $0.high == 16 && $0.replicates == 32 })
    #expect(found.trials.allSatisfy { $0.interval.contains(0.5) })
  }

  /// Levels at which the share is a half: whatever the number of looks, at most 5 % of them are taken for
  /// another. Twelve looks, from 8 to 16,384 replicates, in which a fixed interval of 99 % would not do.
  @Test func looks() throws {
    let question = TippingQuestion(
      path: SettingPath(["people", "*", "warmth"]), range: 0...1,
      outcome: Outcome(Observable(.warmth), week: 0), threshold: 0.5, scan: 2, replicates: 8,
      mostReplicates: 16_384, seed: 3)
    let found = try StudyRunner(threads: 2).tippingPoint(question) {
      level throws(PointFailure) in Self.warm(level)
    }
    // Eight of eight are no longer enough to be told from a half: Wilson's interval reaches 0.5 from 8/8
    // when the half-width is above √8 standard errors, which 12 looks need.
    #expect(found.trials.first?.replicates == 16 && found.trials.last?.replicates == 16)
    let few = try StudyRunner(threads: 2).tippingPoint(
      Self.question(0...1, threshold: 0.5, scan: 2)
    ) { level throws(PointFailure) in Self.warm(level) }
    #expect(few.trials.first?.replicates == 8 && few.trials.last?.replicates == 8)
  }

  /// Ends that are told apart around levels that are not: the bracket closes in on those and says so.
  @Test func gradualChange() throws {
    let found = try StudyRunner(threads: 2).tippingPoint(
      Self.question(-0.4...0.6, threshold: 0.1, precision: 0.001, mostReplicates: 16)
    ) { level throws(PointFailure) in Self.drawn(level) }
    let bracket = try #require(found.bracket)
    #expect(bracket.contains(0.1))
    // With eight lives, then with sixteen.
    #expect(found.conclusion == .unsure && found.looks == 2)
    let inside = found.trials.filter { bracket.contains($0.level) }.dropFirst().dropLast()
    #expect(!inside.isEmpty && inside.allSatisfy { $0.replicates == 16 })
  }

  /// Eighty people who act on how they believe to be seen, after the scenario *attentes-fortes*: to
  /// learn what the others really think tips the territory, to learn a little of it does not.
  @Test func mirror() throws {
    var scenario = Scenario(
      zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 60, socialEntrepreneurs: 20)])
    let values: [(Parameter, Double)] = [
      (.runBurnIn, 0), (.contactRate, 0.4), (.networkPartners, 8), (.decisionMeta, 5),
      (.decisionTrust, 0.4), (.decisionNorm, 0.2), (.decisionRepresentation, 1),
      (.decisionStructure, 2.1), (.decisionThresholdRelay, 0.4),
      (.decisionThresholdCoordination, 1.15), (.decisionThresholdConcerted, 1.7),
      (.metaContact, 0.2), (.metaRefusal, 0.2), (.metaApproached, 0.06),
      (.forgettingMetaHalfLife, 208),
    ]
    for (parameter, value) in values { scenario.parameters[parameter] = value }
    let territory = scenario
    let found = try StudyRunner(threads: 2).tippingPoint(
      TippingQuestion(
        path: SettingPath(["programme", "miroir", "correction"]), range: 0...1,
        outcome: Outcome(Observable(.cooperation), week: 65), threshold: 0.15, precision: 0.25,
        scan: 3, replicates: 8, mostReplicates: 64, seed: 1)
    ) { level throws(PointFailure) in
      var scenario = territory
      scenario.programme = [
        Action(
          .mirror, id: "miroir", timing: Timing(at: 1), values: [.share: 1, .correction: level])
      ]
      return scenario
    }
    let bracket = try #require(found.bracket, "\(found)")
    #expect(found.isRising == true)
    #expect(bracket.contains(found.estimate ?? -1))
  }

  @Test func endings() throws {
    let spent = try StudyRunner(threads: 2).tippingPoint(
      Self.question(0...0.8, threshold: 0.33, mostRuns: 50)
    ) { level throws(PointFailure) in Self.warm(level) }
    #expect(spent.conclusion == .runsSpent)
    #expect(spent.runs <= 50)
    #expect(spent.bracket?.contains(0.33) == true)
    #expect(throws: QuestionFailure.refused(level: 0.4, PointFailure("too warm"))) {
      _ = try StudyRunner(threads: 2).tippingPoint(Self.question(0...0.8, threshold: 0.33)) {
        level throws(PointFailure) in
        if level > 0.3 { throw PointFailure("too warm") }
        return Self.warm(level)
      }
    }
    #expect(throws: QuestionFailure.cancelled) {
      _ = try StudyRunner(threads: 2, isCancelled: { true }).tippingPoint(
        Self.question(0...0.8, threshold: 0.33)
      ) { level throws(PointFailure) in Self.warm(level) }
    }
  }
}
