import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Testing
import Wording

@Suite("What decides an outcome, in whole sentences")
struct SensitivityWordingTests {
  private static let cooperation = Measure.metric(.cooperation, .territory, window: 13)
  private static let rate = SettingPath(["contact", "rate"])
  private static let halfLife = SettingPath(["forgetting", "halfLife"])

  private func effects(
    _ effects: [(SettingPath, Double, ClosedRange<Double>)]
  ) -> [(path: SettingPath, effect: Estimate)] {
    effects.map { ($0.0, Estimate($0.1, interval: $0.2)) }
  }

  @Test("the settings that decide, in their order")
  func morris() {
    let ranked = effects([
      (Self.rate, 0.12, 0.1...0.14), (Self.halfLife, 0.05, 0.04...0.06),
      (SettingPath(["trust", "positive"]), 0.01, 0.005...0.015),
    ])
    #expect(
      SensitivityWording(.french).morris(
        Self.cooperation, .effect, ranked: ranked, trajectories: 10)
        == "Deux réglages comptent le plus pour l’effet du programme sur le taux de coopération : « taux de contact » (contact.rate) et « demi-vie des représentations » (forgetting.halfLife). D’un bout à l’autre de sa plage, le premier fait en moyenne une différence de 12,0 points."
        .inTypography(.french).narrow)
    #expect(
      SensitivityWording(.english).morris(
        Self.cooperation, .level, ranked: [ranked[0], ranked[2]], trajectories: 10)
        == "One setting matters far more than the others for the cooperation rate: “contact rate” (contact.rate). From one end of its range to the other, it makes a difference of 12.0 points on average."
        .joinedPoints)
  }

  @Test("few trajectories, or intervals that meet, do not make an order")
  func unsureMorris() {
    let ranked = effects([(Self.rate, 0.12, 0.1...0.14), (Self.halfLife, 0.01, 0.005...0.015)])
    #expect(
      SensitivityWording(.french).morris(
        Self.cooperation, .level, ranked: ranked, trajectories: 4)
        == "Un réglage vient en tête pour le taux de coopération, sans que l’ordre soit sûr : « taux de contact » (contact.rate). D’un bout à l’autre de sa plage, il fait en moyenne une différence de 12,0 points."
        .inTypography(.french).narrow)
    let meeting = effects([
      (Self.rate, 0.12, 0.02...0.2), (Self.halfLife, 0.1, 0.02...0.14),
      (SettingPath(["trust", "positive"]), 0.01, 0.005...0.03),
    ])
    #expect(
      SensitivityWording(.english).morris(
        Self.cooperation, .level, ranked: meeting, trajectories: 20)
        == "Two settings come first for the cooperation rate, though the order is not sure: “contact rate” (contact.rate) and “half-life of representations” (forgetting.halfLife). From one end of its range to the other, the first makes a difference of 12.0 points on average."
        .joinedPoints)
  }

  @Test("settings that matter alike: none is far ahead, and equal effects are told together")
  func equalMorris() {
    let ranked = effects([(Self.rate, 0.12, 0.1...0.14), (Self.halfLife, 0.12, 0.1...0.14)])
    #expect(
      SensitivityWording(.french).morris(
        Self.cooperation, .level, ranked: ranked, trajectories: 2)
        == "Aucun réglage n’a plus de trois fois l’effet d’un autre pour le taux de coopération : « taux de contact » (contact.rate) et « demi-vie des représentations » (forgetting.halfLife). D’un bout à l’autre de sa plage, chacun des deux premiers fait en moyenne une différence de 12,0 points."
        .inTypography(.french).narrow)
    #expect(
      SensitivityWording(.english).morris(
        Self.cooperation, .level, ranked: ranked, trajectories: 2)
        == "No setting has more than three times the effect of another for the cooperation rate: “contact rate” (contact.rate) and “half-life of representations” (forgetting.halfLife). From one end of its range to the other, each of the first two makes a difference of 12.0 points on average."
        .joinedPoints)
  }

  @Test("an outcome that did not vary says nothing of the settings")
  func still() {
    let french =
      "Le taux de coopération n’a pas varié aux points essayés : rien n’y dit quels réglages comptent. Essayez une semaine plus tardive, des plages plus larges, ou une autre mesure."
      .inTypography(.french)
    let english =
      "The programme’s effect on the cooperation rate did not vary at the points tried: nothing there tells which settings matter. Try a later week, wider ranges, or another metric."
    #expect(SensitivityWording(.french).still(Self.cooperation, .level) == french)
    #expect(SensitivityWording(.english).still(Self.cooperation, .effect) == english)
    let nothing = effects([(Self.rate, 0, 0...0), (Self.halfLife, 0, 0...0)])
    #expect(
      SensitivityWording(.french).morris(
        Self.cooperation, .level, ranked: nothing, trajectories: 10) == french)
    #expect(
      SensitivityWording(.english).sobol(
        Self.cooperation, .effect, ranked: [(path: Self.rate, first: .nan, total: .nan)]) == english
    )
  }

  @Test("how many trajectories there were, and that few are rough")
  func trajectories() {
    #expect(
      SensitivityWording(.french).trajectories(10, of: 10)
        == "Mesuré sur 10\u{A0}trajectoires\u{202F}; chacune déplace une fois chaque réglage.")
    #expect(
      SensitivityWording(.english).trajectories(10, of: 10)
        == "Measured on 10\u{A0}trajectories; each moves every setting once.")
    #expect(
      SensitivityWording(.french).trajectories(4, of: 6)
        == "Mesuré sur 4\u{A0}trajectoires (6 prévues\u{A0}: il manque des valeurs aux autres)\u{202F}; chacune déplace une fois chaque réglage. Avec si peu, l’ordre peut changer, et les intervalles sont trop étroits\u{A0}: demandez «\u{A0}points 10\u{A0}» au moins."
    )
    #expect(
      SensitivityWording(.english).trajectories(4, of: 6)
        == "Measured on 4\u{A0}trajectories (6 planned: the others lack values); each moves every setting once. With so few, the order may change, and intervals are too narrow: ask for “points 10” at least."
    )
  }

  @Test("a number of points that no design takes: the range that is allowed is told")
  func points() {
    let problem = ExecutionProblem.pointsOutOfRange(1, allowed: 2...333_333, settings: 2)
    #expect(
      ExecutionProblemWording(.french).text(problem)
        == "Le nombre après «\u{A0}points\u{A0}» va de 2 à 333\u{202F}333 avec 2\u{A0}réglages, et non 1."
    )
    #expect(
      ExecutionProblemWording(.english).text(problem)
        == "The number after “points” goes from 2 to 333,333 with 2\u{A0}settings, and is not 1.")
  }
}
