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
  private static let rate = SettingPath(["contact", "rate"])
  private static let halfLife = SettingPath(["forgetting", "halfLife"])

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

  @Test("shares of variance, and what belongs to interactions")
  func sobol() {
    let ranked = [
      (path: Self.rate, first: 0.4, total: 0.7), (path: Self.halfLife, first: 0.1, total: 0.4),
    ]
    #expect(
      SensitivityWording(.english).sobol(Self.cooperation, .effect, ranked: ranked)
        == "“contact rate” (contact.rate) matters most for the programme’s effect on the cooperation rate: 40% of its variance alone, 70% with its interactions and the chance of lives. 50% come from interactions of several settings, and from the chance of lives."
    )
    #expect(
      SensitivityWording(.french).sobol(Self.cooperation, .level, ranked: ranked)
        == "« taux de contact » (contact.rate) compte le plus pour le taux de coopération : 40 % de sa variance à lui seul, 70 % avec ses interactions et le hasard des vies. 50 % tiennent aux interactions de plusieurs réglages, et au hasard des vies."
        .inTypography(.french).narrow)
  }

  @Test("few replicates leave chance in the totals, many do not")
  func chance() {
    #expect(
      SensitivityWording(.french).chance(replicates: 8)
        == "Avec 8\u{A0}réplications par point, les parts «\u{A0}avec les autres\u{A0}» contiennent aussi le hasard des vies\u{A0}: elles peuvent être trop hautes, et les interactions moindres qu’il n’y paraît."
    )
    #expect(
      SensitivityWording(.english).chance(replicates: 1)
        == "With 1\u{A0}replicate per point, the shares “with the others” also hold the chance of lives: they may be too high, and interactions less than they seem."
    )
    #expect(SensitivityWording(.english).chance(replicates: 64) == nil)
  }

  private func trial(_ level: Double, _ high: Int, of count: Int) -> TippingPoint.Trial {
    TippingPoint.Trial(
      level: level, high: high, replicates: count,
      band: Band(mean: 0.5, low: 0.4, high: 0.6, interval: nil, count: count))
  }

  @Test("a change of regime, rising and falling, and none")
  func tipping() {
    let rising = TippingPoint(
      path: Self.rate, threshold: 0.6,
      trials: [trial(0.2, 1, of: 16), trial(0.22, 15, of: 16)], bracket: 0.2...0.22)
    #expect(
      TippingWording(.french).answer(rising, Self.cooperation)
        == "Au-delà de 0,21 par lien et par semaine pour « taux de contact » (contact.rate), plus d’une vie sur deux dépasse le seuil (taux de coopération 60,0 %) : le changement est entre 0,2 et 0,22."
        .inTypography(.french).narrow.replacing("0,21 par", with: "0,21\u{A0}par"))
    let falling = TippingPoint(
      path: Self.halfLife, threshold: 0.6,
      trials: [trial(13, 15, of: 16), trial(26, 1, of: 16)], bracket: 13...26)
    #expect(
      TippingWording(.english).answer(falling, Self.coverage)
        == "Below 19.5\u{A0}weeks for “half-life of representations” (forgetting.halfLife), more than one life out of two is above the threshold (coverage 60.0%): the change lies between 13 and 26."
    )
    let none = TippingPoint(
      path: Self.rate, threshold: 0.6, trials: [trial(0.05, 0, of: 16), trial(0.5, 2, of: 16)],
      bracket: nil)
    #expect(
      TippingWording(.english).answer(none, Self.cooperation)
        == "From 0.05 to 0.5 of “contact rate” (contact.rate) the regime does not change: at no level tried more than one life out of two is above the threshold (cooperation rate 60.0%)."
    )
    let gradual = TippingPoint(
      path: Self.rate, threshold: 0.6, trials: rising.trials, bracket: 0.2...0.22, crossings: 3,
      conclusion: .unsure)
    #expect(
      TippingWording(.english).reservations(gradual) == [
        "The regime changes 3 times in this range: the first change is told.",
        "Nearer to the change, the share of lives cannot be told from a half: the passage is gradual.",
      ])
  }

  @Test("a share that passes a half without being told from it is no change, and is not denied")
  func unsureTipping() {
    var seen = TippingPoint(
      path: Self.rate, threshold: 0.6,
      trials: [trial(0.05, 6, of: 16), trial(0.1, 11, of: 16), trial(0.5, 15, of: 16)],
      bracket: nil, conclusion: .unsure)
    #expect(
      TippingWording(.french).answer(seen, Self.cooperation)
        == "Entre 0,05 et 0,1 pour « taux de contact » (contact.rate), la part des vies au-dessus du seuil (taux de coopération 60,0 %) passe de 6 vies sur 16 à 11 vies sur 16, mais avec si peu de vies un changement de régime n’est pas certain."
        .inTypography(.french).narrow.joinedLives)
    #expect(
      TippingWording(.english).answer(seen, Self.cooperation)
        == "Between 0.05 and 0.1 for “contact rate” (contact.rate), the share of lives above the threshold (cooperation rate 60.0%) goes from 6 lives out of 16 to 11 lives out of 16, but with so few lives a change of regime is not certain."
        .joinedLives)
    #expect(
      TippingWording(.french).reservations(seen) == [
        "À certains niveaux, la part des vies ne se distingue pas d’une sur deux\u{A0}: il faudrait plus de réplications."
      ])
    #expect(
      TippingWording(.english).reservations(seen) == [
        "At some levels the share of lives cannot be told from a half: more replicates are needed."
      ])
    seen.trials = [trial(0.05, 15, of: 16), trial(0.5, 6, of: 16)]
    #expect(
      TippingWording(.english).answer(seen, Self.cooperation)
        .contains("goes from 15 lives out of 16 to 6 lives out of 16".joinedLives))
  }

  @Test("where the share stays on one side, what was seen is told, and no more")
  func oneSide() {
    var high = TippingPoint(
      path: Self.rate, threshold: 0.6, trials: [trial(0.05, 16, of: 16), trial(0.5, 14, of: 16)],
      bracket: nil)
    #expect(
      TippingWording(.french).answer(high, Self.cooperation)
        == "De 0,05 à 0,5 de « taux de contact » (contact.rate), aucun changement de régime : à chaque niveau essayé, plus d’une vie sur deux dépasse le seuil (taux de coopération 60,0 %)."
        .inTypography(.french).narrow)
    high.conclusion = .unsure
    #expect(
      TippingWording(.french).answer(high, Self.cooperation)
        == "De 0,05 à 0,5 de « taux de contact » (contact.rate), aucun changement de régime ne se voit : à chaque niveau essayé, plus d’une vie sur deux dépasse le seuil (taux de coopération 60,0 %)."
        .inTypography(.french).narrow)
    #expect(
      TippingWording(.english).answer(high, Self.cooperation)
        == "From 0.05 to 0.5 of “contact rate” (contact.rate) no change of regime is seen: at each level tried more than one life out of two is above the threshold (cooperation rate 60.0%)."
    )
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
        == "84\u{A0}replicates were not enough: the programme’s effect on the cooperation rate is +1.3\u{A0}points to within 0.90\u{A0}points [+0.4,\u{A0}+2.2], and 0.20\u{A0}points was asked."
    )
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
        == "By the end the programme gains 34 cooperations [28.0,\u{A0}40.0]: 3.40 [2.80,\u{A0}4.00] per 1,000 euros and 0.34 [0.28,\u{A0}0.40] per hour."
    )
    let free = CostEffectiveness(
      gained: PairedDifference(mean: -2, interval: -5...1, count: 32, varianceSaved: nil),
      cost: ProgrammeCost([], horizon: 52))
    #expect(
      OptimiseWording(.french).effectiveness(free)
        == "D’ici la fin, le programme fait perdre 2,0 coopérations [−5,0\u{202F};\u{A0}1,0]. Sans coût ni heures donnés, rien ne dit pour combien."
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
        == "D’ici la fin, le programme fait gagner 12 coopérations [4,0\u{202F};\u{A0}20,0]. Sans le coût, ou les heures, de chaque action, rien ne dit pour combien en tout."
    )
    #expect(
      OptimiseWording(.english).effectiveness(part)
        == "By the end the programme gains 12 cooperations [4.0,\u{A0}20.0]. Without the cost, or the hours, of every action, nothing tells for how much in all."
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
  }
}

extension String {
  /// The text with counts of lives that hold together.
  fileprivate var joinedLives: String {
    replacing(#/\d+ (?:vies sur|lives out of) \d+/#) { $0.output.replacing(" ", with: "\u{A0}") }
  }
}
