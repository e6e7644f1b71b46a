import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Testing
import Wording

@Suite("Questions of many runs, in whole sentences")
struct QuestionWordingTests {
  private static let cooperation = Measure.metric(.cooperation, .territory, window: 13)
  private static let coverage = Measure.metric(.coverage, .territory, window: 13)

  @Test("the interval of a mean of shares stays where shares can be")
  func possible() {
    let level = EnoughReplicates(
      margin: 0.1, replicates: 16, response: .level,
      difference: PairedDifference(
        mean: 0.01, interval: -0.01...0.03, count: 16, varianceSaved: nil),
      stages: [.init(replicates: 16, halfWidth: 0.02)], isReached: true)
    #expect(
      EnoughWording(.english).answer(level, Self.cooperation)
        == "16\u{A0}replicates are enough: the cooperation rate is 1.0%, to within 10.0\u{A0}points [0.0,\u{A0}3.0]."
    )
    #expect(
      LookWording(.french).interval(0.95...1.02, of: MeasureUnit(Self.coverage))
        == "[95,0\u{202F};\u{A0}100,0]")
    #expect(
      LookWording(.english).meanInterval(-0.02...0.04, of: MeasureUnit(Self.coverage))
        == "95% interval of the mean: [0.0,\u{A0}4.0].")
    // A difference may have either sign, and a ratio has no bounds.
    var effect = level
    effect.response = .effect
    #expect(
      EnoughWording(.english).answer(effect, Self.cooperation).hasSuffix("[−1.0,\u{A0}+3.0]."))
    #expect(MeasureUnit.metric(.ratio).possible(-0.5...2) == -0.5...2)
    #expect(MeasureUnit.metric(.count).possible(-0.5...2) == 0...2)
  }

  @Test("replicates that are enough, and those that are not")
  func enough() {
    let difference = PairedDifference(
      mean: 0.013, interval: 0.004...0.022, count: 84, varianceSaved: 0.9)
    let reached = EnoughReplicates(
      margin: 0.01, replicates: 84, difference: difference,
      stages: [.init(replicates: 84, halfWidth: 0.009)], isReached: true)
    #expect(
      EnoughWording(.french).answer(reached, Self.cooperation)
        == "84 réplications suffisent : l’effet du programme sur le taux de coopération est de +1,3 point, à 1,0 point près [+0,4\u{202F};\u{A0}+2,2]."
        .inTypography(.french).replacing("84 ", with: "84\u{A0}").joinedPoints)
    var missed = reached
    missed.isReached = false
    missed.margin = 0.002
    #expect(
      EnoughWording(.english).answer(missed, Self.cooperation)
        == "84\u{A0}replicates were not enough: the programme’s effect on the cooperation rate is +1.30\u{A0}points to within 0.90\u{A0}points [+0.40,\u{A0}+2.20], and 0.20\u{A0}points was asked."
    )
    var fine = missed
    fine.margin = 0.00001
    fine.stages = [.init(replicates: 84, halfWidth: 0.0000104)]
    #expect(
      EnoughWording(.french).answer(fine, Self.cooperation)
        == "84 réplications n’ont pas suffi : l’effet du programme sur le taux de coopération est de +1,3000 point à 0,00104 point près [+0,4000\u{202F};\u{A0}+2,2000], et 0,00100 point était demandé."
        .inTypography(.french).replacing("84 ", with: "84\u{A0}").joinedPoints)
    var level = missed
    level.response = .level
    level.margin = 0.001
    level.difference.mean = 0.776
    level.difference.interval = 0.775...0.777
    level.stages = [.init(replicates: 84, halfWidth: 0.00104)]
    #expect(
      EnoughWording(.english).answer(level, .metric(.concertedShare, .territory, window: 13))
        .contains(
          "is 77.60% to within 0.104\u{A0}points [77.50,\u{A0}77.70], and 0.100\u{A0}points was asked."
        ))
    let forecast = EnoughForecast(
      pilotReplicates: 16, pilotHalfWidth: 0.023, replicates: 85, replicatesRange: 50...190,
      runs: 170, seconds: 4)
    #expect(
      EnoughWording(.english).forecast(forecast, Self.cooperation)
        == "A pilot of 16\u{A0}replicates (± 2.3\u{A0}points) foretold 85\u{A0}replicates (between 50 and 190), that is 170\u{A0}runs."
    )
    var limited = forecast
    limited.limitedReplicates = 64
    limited.limitedRuns = 128
    #expect(
      EnoughWording(.french).forecast(limited, Self.cooperation)
        == "Un essai de 16\u{A0}réplications (± 2,3\u{A0}points) annonçait 85\u{A0}réplications (entre 50 et 190), soit 170\u{A0}simulations\u{202F}; la limite était de 64\u{A0}réplications, soit 128\u{A0}simulations."
    )
    #expect(
      EnoughWording(.english).forecast(limited, Self.cooperation)
        == "A pilot of 16\u{A0}replicates (± 2.3\u{A0}points) foretold 85\u{A0}replicates (between 50 and 190), that is 170\u{A0}runs; the limit was 64\u{A0}replicates, that is 128\u{A0}runs."
    )
  }

  @Test("before the programme begins there is no effect to be known")
  func notBegun() {
    let problem = ExecutionProblem.programmeNotBegun(first: 8, week: 4)
    #expect(
      ExecutionProblemWording(.french).text(problem)
        == "À la semaine 4, le programme n’a pas commencé : sa première action est à la semaine 8, et il ne change rien avant. Demandez une semaine plus tardive, comme « à 60 »."
        .inTypography(.french).narrow)
    #expect(
      ExecutionProblemWording(.english).text(problem)
        == "At week 4 the programme has not begun: its first action is at week 8, and it changes nothing before. Ask at a later week, such as “at 60”."
    )
    let horizon = ExecutionProblem.programmeNotBegun(first: 8, week: 4, isHorizon: true)
    #expect(
      ExecutionProblemWording(.french).text(horizon)
        == "L’horizon est la semaine 4, et la première action du programme est à la semaine 8 : il ne change rien avant. Donnez un horizon plus tardif, comme « régler horizon 60 »."
    )
    #expect(
      ExecutionProblemWording(.english).text(horizon)
        == "The horizon is week 4, and the programme’s first action is at week 8: it changes nothing before. Give a later horizon, such as “set horizon 60”."
    )
  }

  @Test("what a programme brings for its cost, and when that is not known")
  func effectiveness() {
    let cost = ProgrammeCost(
      [
        Action(.encounter, timing: Timing(at: 1), cost: 10_000, hours: 100)
      ], horizon: 52)
    let gained = PairedDifference(mean: 34, interval: 28...40, count: 32, varianceSaved: nil)
    #expect(
      OptimiseWording(.english).effectiveness(CostEffectiveness(gained: gained, cost: cost))
        == "By the end the programme gains 34 cooperations [28,\u{A0}40]: 3.40 [2.80,\u{A0}4.00] per 1,000 euros and 0.34 [0.28,\u{A0}0.40] per hour."
    )
    let free = CostEffectiveness(
      gained: PairedDifference(mean: -2, interval: -5...1, count: 32, varianceSaved: nil),
      cost: ProgrammeCost([], horizon: 52))
    #expect(
      OptimiseWording(.french).effectiveness(free)
        == "D’ici la fin, le programme fait perdre 2,0 coopérations [−1,0\u{202F};\u{A0}5,0]. Sans coût ni heures donnés, rien ne dit pour combien."
    )
    let part = CostEffectiveness(
      gained: PairedDifference(mean: 12, interval: 4...20, count: 32, varianceSaved: nil),
      cost: ProgrammeCost(
        [
          Action(.encounter, id: "a", timing: Timing(at: 12), cost: 4_000),
          Action(.encounter, id: "b", timing: Timing(at: 12)),
        ], horizon: 52))
    #expect(
      OptimiseWording(.french).effectiveness(part)
        == "D’ici la fin, le programme fait gagner 12 coopérations [4\u{202F};\u{A0}20]. Sans le coût, ou les heures, de chaque action, rien ne dit pour combien en tout."
    )
    #expect(
      OptimiseWording(.english).effectiveness(part)
        == "By the end the programme gains 12 cooperations [4,\u{A0}20]. Without the cost, or the hours, of every action, nothing tells for how much in all."
    )
    let loss = CostEffectiveness(
      gained: PairedDifference(
        mean: -0.2, interval: -0.24 ... -0.14, count: 32, varianceSaved: nil),
      cost: cost)
    #expect(
      OptimiseWording(.french).effectiveness(loss)
        == "D’ici la fin, le programme fait perdre 0,2 coopération [0,1\u{202F};\u{A0}0,2]\u{A0}: 0,02 [0,01\u{202F};\u{A0}0,02] par millier d’euros et 0,00 [0,00\u{202F};\u{A0}0,00] par heure."
    )
    let unsure = CostEffectiveness(
      gained: PairedDifference(mean: -2, interval: -5...1, count: 32, varianceSaved: nil),
      cost: cost)
    #expect(
      OptimiseWording(.english).effectiveness(unsure)
        == "By the end the programme loses 2.0 cooperations [−1.0,\u{A0}5.0]: 0.20 [−0.10,\u{A0}0.50] per 1,000 euros and 0.02 [−0.01,\u{A0}0.05] per hour. The interval holds zero: this loss cannot be told from chance."
    )
    let little = CostEffectiveness(
      gained: PairedDifference(mean: 1, interval: nil, count: 1, varianceSaved: nil),
      cost: ProgrammeCost([], horizon: 52))
    #expect(
      OptimiseWording(.french).effectiveness(little)
        == "D’ici la fin, le programme fait gagner 1,0 coopération. Sans coût ni heures donnés, rien ne dit pour combien."
    )
  }

  @Test("what a question will cost is told first")
  func forecast() {
    #expect(
      ExperimentWording(.french).forecast(WorkForecast(runs: 1_220, seconds: 12))
        == "1\u{202F}220\u{A0}simulations, environ 12\u{A0}s\u{202F}; Ctrl-C arrête.")
    #expect(
      ExperimentWording(.english).forecast(WorkForecast(runs: 1_220, seconds: 130))
        == "1,220\u{A0}runs, about 2\u{A0}min\u{A0}10\u{A0}s; Ctrl-C stops.")
    let most = WorkForecast(runs: 1_220, seconds: 12, isUpperBound: true)
    #expect(
      ExperimentWording(.french).forecast(most)
        == "Au plus 1\u{202F}220\u{A0}simulations et environ 12\u{A0}s\u{202F}; Ctrl-C arrête.")
    #expect(
      ExperimentWording(.english).forecast(most)
        == "At most 1,220\u{A0}runs and about 12\u{A0}s; Ctrl-C stops.")
    let rough = WorkForecast(runs: 164, seconds: 3, range: 90...380, secondsRange: 2...9)
    #expect(
      ExperimentWording(.french).forecast(rough)
        == "Sans doute de 90 à 380\u{A0}simulations, et de 2\u{A0}s à 9\u{A0}s\u{202F}; Ctrl-C arrête."
    )
    #expect(
      ExperimentWording(.english).forecast(rough)
        == "Probably 90 to 380\u{A0}runs, and 2\u{A0}s to 9\u{A0}s; Ctrl-C stops.")
    let sure = WorkForecast(runs: 32, seconds: 3, range: 32...32, secondsRange: 3...3)
    #expect(
      ExperimentWording(.english).forecast(sure)
        == "32\u{A0}runs, about 3\u{A0}s; Ctrl-C stops.")
  }
}
