import Experiments
import Exploration
import TerritoryModel
import Testing

@Suite struct PredictionOutcomeTests {
  private typealias Guess = Prediction.NamedGuess

  private static let band = Band(mean: 0.3, low: 0.25, high: 0.35, interval: nil, count: 32)

  @Test func theNearestComesFirstAndNobodyIsLast() {
    let guesses = [
      Guess(name: "A", value: 0.9), Guess(name: "B", value: 0.31), Guess(name: "C", value: 0.1),
      Guess(name: "D", value: 0.35), Guess(name: "E", value: 0.26),
    ]
    let outcome = PredictionOutcome(guesses, band: Self.band)
    #expect(outcome.guesses.map(\.guess.name) == ["B", "E", "D", "A", "C"])
    #expect(outcome.guesses.map(\.rank) == [1, 2, 3, nil, nil])
    #expect(outcome.guesses.map(\.isInside) == [true, true, true, false, false])
    #expect(outcome.insideCount == 3)
    #expect(outcome.nearest.map(\.guess.name) == ["B"])
    #expect(abs((outcome.guesses[0].distance ?? 1) - 0.01) < 1e-12)
  }

  @Test func equallyNearGuessesShareARank() {
    let guesses = [
      Guess(name: "A", value: 0.4), Guess(name: "B", value: 0.2), Guess(name: "C", value: 0.5),
      Guess(name: "D", value: 0.5), Guess(name: "E", value: 0.6),
    ]
    let outcome = PredictionOutcome(guesses, band: Self.band)
    #expect(outcome.guesses.map(\.rank) == [1, 1, 3, 3, nil])
    #expect(outcome.nearest.map(\.guess.name) == ["A", "B"])
  }

  @Test func withoutAResultNobodyIsRanked() {
    let outcome = PredictionOutcome([Guess(name: "A", value: 0.4)], band: nil)
    #expect(outcome.guesses.map(\.rank) == [nil])
    #expect(outcome.guesses.map(\.distance) == [nil])
    #expect(outcome.insideCount == 0)
    #expect(outcome.nearest.isEmpty)
  }

  @Test func guessesAreJudgedAtTheirWeek() {
    let series = MeasureSeries(
      measure: Worlds.cooperation, weeks: 4...5, values: [[0.1, 0.1], [0.5, nil]])
    let prediction = Prediction(
      branch: "base", measure: Worlds.cooperation, week: 5,
      guesses: [Guess(name: "A", value: 0.5)])
    let outcome = PredictionOutcome(prediction, series: series)
    #expect(outcome.band?.mean == 0.5)
    #expect(outcome.band?.count == 1)
    #expect(outcome.insideCount == 1)
  }
}

@Suite struct MirrorViewTests {
  private static func answers(_ count: Int) -> MeasuredState {
    .answers((0..<count).map { _ in [.warmth: 0.4, .competence: 0.4, .metaPerception: -0.2] })
  }

  private static func scenario(
    socialWorkers: MeasuredState?, socialEntrepreneurs: MeasuredState?
  ) -> Scenario {
    var scenario = Worlds.hamlet()
    scenario.state[.socialWorkers] = socialWorkers
    scenario.state[.socialEntrepreneurs] = socialEntrepreneurs
    return scenario
  }

  private static func view(_ scenario: Scenario, week: Int = 0) throws -> MirrorView {
    try MirrorView.of(
      Future(scenario, seed: 2), replicates: 4, week: week, store: LifeStore(threads: 2))
  }

  @Test func theThreeBarsAreTheMetrics() throws {
    let scenario = Worlds.village()
    let view = try Self.view(scenario, week: 20)
    #expect(view.visibility == .shown)
    #expect(view.professions.map(\.profession) == Profession.allCases)
    let store = LifeStore(threads: 1)
    for bars in view.professions {
      let series = try store.series(
        of: [Metric.favourability, .believed, .actual].map {
          .metric($0, .profession(bars.profession), window: 13)
        }, in: Future(scenario, seed: 2), replicates: 4, weeks: 20...20)
      #expect([bars.held, bars.believed, bars.actual] == series.map { $0.band(week: 20) })
      #expect(bars.actual?.interval != nil)
    }
  }

  @Test func aRoomNeedsFiveAnswersOfEach() throws {
    #expect(
      try Self.view(
        Self.scenario(socialWorkers: Self.answers(5), socialEntrepreneurs: Self.answers(5))
      ).visibility == .shown)
    #expect(
      try Self.view(
        Self.scenario(socialWorkers: Self.answers(5), socialEntrepreneurs: Self.answers(4))
      ).visibility == .tooFew(.socialEntrepreneurs, 4))
    #expect(
      try Self.view(Self.scenario(socialWorkers: Self.answers(9), socialEntrepreneurs: nil))
        .visibility == .tooFew(.socialEntrepreneurs, 0))
    // Moments betray nobody.
    #expect(
      try Self.view(
        Self.scenario(
          socialWorkers: .moments([.warmth: .init(mean: -0.9, sd: 0.1)]),
          socialEntrepreneurs: nil)
      ).visibility == .shown)
  }

  @Test func aTruthWorseThanFearedIsHidden() throws {
    let harsh = MeasuredState.answers(
      (0..<6).map { _ in [.warmth: -0.8, .competence: -0.8, .metaPerception: -0.9] })
    let view = try Self.view(
      Self.scenario(socialWorkers: harsh, socialEntrepreneurs: Self.answers(6)))
    #expect(view.visibility == .hidden(.socialEntrepreneurs))
    // As it is when the state is given as means and standard deviations.
    func moments(_ view: Double, believed: Double) -> MeasuredState {
      .moments(
        [.warmth: view, .competence: view, .metaPerception: believed].mapValues {
          .init(mean: $0, sd: 0.01)
        })
    }
    #expect(
      try Self.view(
        Self.scenario(
          socialWorkers: moments(-0.8, believed: -0.9),
          socialEntrepreneurs: moments(0.4, believed: -0.2))
      ).visibility == .hidden(.socialEntrepreneurs))
  }

  @Test func aMissingProfessionHasNoBars() throws {
    var scenario = Worlds.hamlet()
    scenario.zones[0].socialEntrepreneurs = 0
    let view = try Self.view(scenario)
    #expect(view.professions.map(\.profession) == [.socialWorkers])
    #expect(view.professions[0].actual == nil)
    #expect(view.professions[0].held != nil)
  }
}
