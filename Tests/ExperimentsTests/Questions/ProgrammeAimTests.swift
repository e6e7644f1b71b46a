import Experiments
import Simulation
import TerritoryModel
import Testing

/// What a programme brings over a run, which is read in windows.
@Suite struct ProgrammeAimTests {
  private typealias Tiny = TinyTerritory

  /// One campaign: chosen on 16 replicates, measured on 12 others.
  private static func question(horizon: Int) -> ProgrammeQuestion {
    ProgrammeQuestion(
      Tiny.scenario(horizon: 26), candidates: [Tiny.campaign("grande", shift: 0.35)],
      budget: ProgrammeBudget(euros: 5_000), horizon: horizon, runnersUp: 3,
      searchReplicates: 16, finalReplicates: 12)
  }

  /// Over 14 weeks the first window has one week, the second 13: they weigh as many.
  @Test func windowsWeighTheirWeeks() throws {
    var question = Self.question(horizon: 14)
    question.aim = ProgrammeAim(Tiny.favourability, .overRun)
    let found = try StudyRunner(threads: 2).bestProgrammes(question)
    let best = try #require(found.candidates.first { !$0.programme.isEmpty })
    var with = question.scenario
    with.programme = best.programme
    let table = try StudyRunner(threads: 2).table(
      ExperimentPlan(
        [with, question.scenario], replicates: 28, isPaired: false,
        outcomes: [1, 14].map { Outcome(Tiny.favourability, week: $0) }, seed: question.seed))
    let gains = try [0, 1].map { outcome in
      try Moments(
        zip(table.values(outcome, point: 0), table.values(outcome, point: 1)).dropFirst(16).map {
          try #require($0.0) - #require($0.1)
        }
      ).mean
    }
    // The campaign takes place in week 2: nothing is gained in week 1.
    #expect(gains[0] == 0 && gains[1] > 0)
    #expect(abs(best.effect.mean - 13 * gains[1] / 14) < 1e-12)
  }

  /// A rate without opportunities has no value: only windows that both sides of a pair have are compared.
  @Test func windowsOfBothSides() throws {
    var question = Self.question(horizon: 27)
    question.aim = ProgrammeAim(Observable(.cooperation), .overRun)
    question.scenario.parameters[.contactRate] = 0.02
    let found = try StudyRunner(threads: 2).bestProgrammes(question)
    let best = try #require(found.candidates.first { !$0.programme.isEmpty })
    var with = question.scenario
    with.programme = best.programme
    let tiles = WeekTiles(horizon: 27)
    let table = try StudyRunner(threads: 2).table(
      ExperimentPlan(
        [with, question.scenario], replicates: 28, isPaired: false,
        outcomes: tiles.outcomes(.cooperation), seed: question.seed))
    let columns = tiles.tiles.indices.map { tile in
      (table.values(tile, point: 0), table.values(tile, point: 1))
    }
    var pairs: [(Double, Double)] = []
    var lost = 0
    for replicate in 16..<28 {
      var (left, right, weeks) = (0.0, 0.0, 0.0)
      for (tile, column) in zip(tiles.tiles, columns) {
        guard let one = column.0[replicate], let other = column.1[replicate] else {
          lost += 1
          continue
        }
        left += Double(tile.length) * one
        right += Double(tile.length) * other
        weeks += Double(tile.length)
      }
      if weeks > 0 { pairs.append((left / weeks, right / weeks)) }
    }
    #expect(lost > 0 && tiles.tiles.map(\.length) == [1, 13, 13])
    #expect(best.effect == PairedDifference(pairs))
  }
}
