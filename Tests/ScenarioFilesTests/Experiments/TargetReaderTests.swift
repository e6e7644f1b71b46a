import ScenarioFiles
import TerritoryModel
import Testing

struct TargetReaderTests {
  @Test func everyKeyIsRead() throws {
    let loaded = try StudyTexts.targets(
      """
      calibration: 1
      scenario: territoire-type
      set: { run.burnIn: 52 }
      parameters:
        contact.rate: { low: 0.05, high: 0.3 }
        network.colleaguesInside: plausible
      targets:
        - { metric: warmth, of: socialWorkers, mean: 0.12, sd: 0.3, answers: 37 }
        - { metric: cooperation, in: Centre, week: 1y, window: 4, value: 30%, error: 5% }
        - { metric: familiarity, of: socialWorkers, in: Sud-Est, value: 0.2, error: 0.1 }
        - { metric: coverage, value: 0.6, error: 0.05 }
      method: rejection
      particles: 50
      runs: 900
      replicates: 2
      tolerance: 1.5
      seed: 4
      """)
    let file = loaded.targets
    #expect(loaded.scenario.parameters[.runBurnIn] == 52 && loaded.scenario.horizon == 52)
    #expect(file.parameters.map(\.range) == [0.05...0.3, 4...30])
    #expect(file.parameters.map(\.isWhole) == [false, true])
    #expect(
      file.targets == [
        Target(
          .warmth, of: .profession(.socialWorkers),
          .answers(mean: 0.12, sd: 0.3, count: 37)),
        Target(
          .cooperation, of: .zone("Centre"), week: 52, window: 4,
          .figure(value: 0.3, error: 0.05)),
        Target(
          .familiarity, of: .professionInZone(.socialWorkers, "Sud-Est"),
          .figure(value: 0.2, error: 0.1)),
        Target(.coverage, .figure(value: 0.6, error: 0.05)),
      ])
    #expect(file.method == .rejection && file.particles == 50 && file.runs == 900)
    #expect(file.replicates == 2 && file.tolerance == 1.5 && loaded.seed == 4)
    let again = try StudyTexts.targets(TargetWriter.text(file))
    #expect(again.targets == file)
  }

  /// The mean of 36 answers has the error sd / 6; their standard deviation sd / √70.
  @Test func answersAreTwoFigures() {
    let target = Target(
      .warmth, of: .profession(.socialWorkers), week: 3,
      .answers(mean: 0.12, sd: 0.3, count: 36))
    let figures = target.figures
    #expect(figures.map(\.metric) == [.warmth, .warmthSd])
    #expect(figures.map(\.value) == [0.12, 0.3])
    #expect(figures.allSatisfy { $0.week == 3 && $0.group == target.group })
    #expect(abs(figures[0].error - 0.05) < 1e-15)
    #expect(abs(figures[1].error - 0.3 / 70.0.squareRoot()) < 1e-15)
    let trust = Target(.trust, .answers(mean: 0.2, sd: 0.1, count: 25))
    #expect(trust.figures.count == 1)
  }
}
