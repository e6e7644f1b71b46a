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
        Self.cooperation, .effect, ranked: ranked, trajectories: 10, replicates: 32)
        == "Deux réglages comptent le plus pour l’effet du programme sur le taux de coopération : « taux de contact » (contact.rate) et « demi-vie des représentations » (forgetting.halfLife). Rapporté à toute la plage, l’effet du premier est en moyenne de 12,0 points."
        .inTypography(.french).narrow)
    #expect(
      SensitivityWording(.english).morris(
        Self.cooperation, .level, ranked: [ranked[0], ranked[2]], trajectories: 10, replicates: 32)
        == "One setting matters far more than the others for the cooperation rate: “contact rate” (contact.rate). Scaled to the whole range, its effect is 12.0 points on average."
        .joinedPoints)
  }

  @Test("few trajectories, or intervals that meet, do not make an order")
  func unsureMorris() {
    let ranked = effects([(Self.rate, 0.12, 0.1...0.14), (Self.halfLife, 0.01, 0.005...0.015)])
    #expect(
      SensitivityWording(.french).morris(
        Self.cooperation, .level, ranked: ranked, trajectories: 4, replicates: 32)
        == "Un réglage vient en tête pour le taux de coopération, sans que l’ordre soit sûr : « taux de contact » (contact.rate). Rapporté à toute la plage, son effet est en moyenne de 12,0 points."
        .inTypography(.french).narrow)
    let meeting = effects([
      (Self.rate, 0.12, 0.02...0.2), (Self.halfLife, 0.1, 0.02...0.14),
      (SettingPath(["trust", "positive"]), 0.01, 0.005...0.03),
    ])
    #expect(
      SensitivityWording(.english).morris(
        Self.cooperation, .level, ranked: meeting, trajectories: 20, replicates: 32)
        == "Two settings come first for the cooperation rate, though the order is not sure: “contact rate” (contact.rate) and “half-life of representations” (forgetting.halfLife). Scaled to the whole range, the effect of the first is 12.0 points on average."
        .joinedPoints)
  }

  @Test("few lives do not make an order either, and what they do to the measures is said")
  func fewLives() {
    let ranked = effects([(Self.rate, 0.12, 0.1...0.14), (Self.halfLife, 0.01, 0.005...0.015)])
    #expect(
      SensitivityWording(.english).morris(
        Self.cooperation, .level, ranked: ranked, trajectories: 10, replicates: 31)
        == "One setting comes first for the cooperation rate, though the order is not sure: “contact rate” (contact.rate). Scaled to the whole range, its effect is 12.0 points on average."
        .joinedPoints)
    #expect(
      SensitivityWording(.french).chanceOfEffects(replicates: 1)
        == "Avec 1\u{A0}réplication par point, μ* et σ contiennent aussi le hasard des vies\u{A0}: ils peuvent être trop grands, un réglage sans effet n’est pas à zéro, et un grand σ ne dit rien des interactions."
    )
    #expect(
      SensitivityWording(.english).chanceOfEffects(replicates: 8)
        == "With 8\u{A0}replicates per point, μ* and σ also hold the chance of lives: they may be too large, a setting without effect is not at zero, and a large σ says nothing of interactions."
    )
    #expect(SensitivityWording(.english).chanceOfEffects(replicates: 32) == nil)
  }

  @Test("points with fewer lives than the branch are told, with what gives them all")
  func lives() {
    #expect(
      SensitivityWording(.french).lives(1, of: 32)
        == "1\u{A0}vie par point, et non les 32 de la branche, pour s’en tenir à quelque 2\u{202F}000 simulations\u{A0}: «\u{A0}rencontre sensitivity … --replicates 32\u{A0}» les fait toutes."
    )
    #expect(
      SensitivityWording(.english).lives(8, of: 100)
        == "8\u{A0}lives per point, not the 100 of the branch, to keep to some 2,000 runs: “rencontre sensitivity … --replicates 100” makes them all."
    )
    // What was changed in a session is not in what a command line loads.
    #expect(
      SensitivityWording(.french).lives(1, of: 32, isChanged: true)
        == "1 vie par point, et non les 32 de la branche, pour s’en tenir à quelque 2 000 simulations : « enregistrer ours.yaml », puis « rencontre sensitivity ours.yaml … --replicates 32 », les fait toutes."
    )
    #expect(
      SensitivityWording(.english).lives(8, of: 100, isChanged: true)
        == "8 lives per point, not the 100 of the branch, to keep to some 2,000 runs: “save ours.yaml”, then “rencontre sensitivity ours.yaml … --replicates 100”, makes them all."
    )
    #expect(SensitivityWording(.french).lives(8, of: 8) == nil)
    #expect(SensitivityWording(.french).lives(8, of: nil) == nil)
  }

  @Test("few base points are rough, and lost ones leave a selection")
  func basePoints() {
    #expect(SensitivityWording(.french).basePoints(64, of: 64) == nil)
    #expect(
      SensitivityWording(.french).basePoints(71, of: 128)
        == "Mesuré sur 71\u{A0}points de base (128 prévus\u{A0}: il manque des valeurs aux autres)\u{A0}: ce qui reste est un choix, et ne vaut pas pour toutes les plages."
    )
    #expect(
      SensitivityWording(.english).basePoints(16, of: 32)
        == "Measured on 16\u{A0}base points (32 planned: the others lack values): what is left is a selection, and does not hold for the whole ranges. 16 base points only: the order may change with more of them (points N)."
    )
  }

  @Test("settings that matter alike: none is far ahead, and equal effects are told together")
  func equalMorris() {
    let ranked = effects([(Self.rate, 0.12, 0.1...0.14), (Self.halfLife, 0.12, 0.1...0.14)])
    #expect(
      SensitivityWording(.french).morris(
        Self.cooperation, .level, ranked: ranked, trajectories: 2, replicates: 32)
        == "Aucun réglage n’a plus de trois fois l’effet d’un autre pour le taux de coopération : « taux de contact » (contact.rate) et « demi-vie des représentations » (forgetting.halfLife). Rapporté à toute la plage, l’effet de chacun des deux premiers est en moyenne de 12,0 points."
        .inTypography(.french).narrow)
    #expect(
      SensitivityWording(.english).morris(
        Self.cooperation, .level, ranked: ranked, trajectories: 2, replicates: 32)
        == "No setting has more than three times the effect of another for the cooperation rate: “contact rate” (contact.rate) and “half-life of representations” (forgetting.halfLife). Scaled to the whole range, the effect of each of the first two is 12.0 points on average."
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
        Self.cooperation, .level, ranked: nothing, trajectories: 10, replicates: 32) == french)
    #expect(
      SensitivityWording(.english).sobol(
        Self.cooperation, .effect,
        ranked: [(path: Self.rate, first: Estimate(.nan), total: Estimate(.nan))], basePoints: 64,
        replicates: 32) == english)
  }

  @Test("shares of variance with their intervals, and what belongs to interactions")
  func sobol() {
    let ranked = [
      (
        path: Self.rate, first: Estimate(0.4, interval: 0.3...0.5),
        total: Estimate(0.7, interval: 0.6...0.8)
      ),
      (
        path: Self.halfLife, first: Estimate(0.1, interval: 0...0.2),
        total: Estimate(0.4, interval: 0.3...0.5)
      ),
    ]
    #expect(
      SensitivityWording(.english).sobol(
        Self.cooperation, .effect, ranked: ranked, basePoints: 64, replicates: 32)
        == "“contact rate” (contact.rate) matters most for the programme’s effect on the cooperation rate: 40% [30,\u{A0}50] of its variance alone, 70% [60,\u{A0}80] with its interactions and the chance of lives. 50% come from interactions of several settings, and from the chance of lives."
    )
    #expect(
      SensitivityWording(.french).sobol(
        Self.cooperation, .level, ranked: ranked, basePoints: 64, replicates: 32)
        == "« taux de contact » (contact.rate) compte le plus pour le taux de coopération : 40 % [30\u{202F};\u{A0}50] de sa variance à lui seul, 70 % [60\u{202F};\u{A0}80] avec ses interactions et le hasard des vies. 50 % tiennent aux interactions de plusieurs réglages, et au hasard des vies."
        .inTypography(.french).narrow)
  }

  @Test("shares that cannot be told apart are not told")
  func unseparatedSobol() {
    func ranked(alone: Double, with total: Double) -> [(
      path: SettingPath, first: Estimate, total: Estimate
    )] {
      [
        (
          path: Self.rate, first: Estimate(alone, interval: 0.2...1.4),
          total: Estimate(total, interval: 0.3...1.2)
        )
      ]
    }
    let english =
      "“contact rate” (contact.rate) comes first for the cooperation rate, though the order is not sure: too few base points to separate what it does alone from what it does with the others."
    // Too few points, and a part that would be larger than the whole.
    for (alone, total, points) in [(0.4, 0.7, 63), (0.7, 0.66, 512)] {
      #expect(
        SensitivityWording(.english).sobol(
          Self.cooperation, .level, ranked: ranked(alone: alone, with: total), basePoints: points,
          replicates: 8) == english)
    }
    #expect(
      SensitivityWording(.french).sobol(
        Self.cooperation, .level, ranked: ranked(alone: 0.4, with: 0.7), basePoints: 8,
        replicates: 8)
        == "« taux de contact » (contact.rate) vient en tête pour le taux de coopération, sans que l’ordre soit sûr : trop peu de points de base pour séparer ce qu’il fait seul de ce qu’il fait avec les autres."
    )
    // Equal but for rounding is no contradiction.
    #expect(
      SensitivityWording(.english).sobol(
        Self.cooperation, .level, ranked: ranked(alone: 0.704, with: 0.7), basePoints: 64,
        replicates: 8)
        == "“contact rate” (contact.rate) comes first for the cooperation rate, though the order is not sure: 70% [20, 140] of its variance alone, 70% [30, 120] with its interactions and the chance of lives. 30% come from interactions of several settings, and from the chance of lives."
    )
  }

  @Test("one setting alone is better swept")
  func oneSetting() {
    #expect(
      SensitivityWording(.french).oneSetting(Self.rate)
        == "Avec un seul réglage, les trajectoires refont les mêmes pas : davantage n’apprend rien, et il n’y a pas d’intervalle à dire. « balayer contact.rate » montre tous les niveaux, avec leurs intervalles."
    )
    #expect(
      SensitivityWording(.english).oneSetting(Self.rate)
        == "With one setting alone the trajectories make the same steps again: more of them tell nothing new, and there is no interval to be told. “sweep contact.rate” shows all levels, with their intervals."
    )
  }

  @Test("an order of shares is claimed where points and lives are many and intervals apart")
  func unsureSobol() {
    func ranked(_ second: ClosedRange<Double>) -> [(
      path: SettingPath, first: Estimate, total: Estimate
    )] {
      [
        (
          path: Self.rate, first: Estimate(1.02, interval: 0.6...1.4),
          total: Estimate(1.05, interval: 0.43...1.7)
        ),
        (
          path: Self.halfLife, first: Estimate(-0.02, interval: -0.1...0.1),
          total: Estimate(0.1, interval: second)
        ),
      ]
    }
    // An estimate can leave 0 to 100 %, and is told as it is.
    let english =
      "“contact rate” (contact.rate) comes first for the cooperation rate, though the order is not sure: 102% [60,\u{A0}140] of its variance alone, 105% [43,\u{A0}170] with its interactions and the chance of lives."
    for (replicates, second) in [(32, 0.1...0.5), (31, 0.05...0.15)] {
      #expect(
        SensitivityWording(.english).sobol(
          Self.cooperation, .level, ranked: ranked(second), basePoints: 64,
          replicates: replicates) == english)
    }
    #expect(
      SensitivityWording(.french).sobol(
        Self.cooperation, .level, ranked: ranked(0.1...0.5), basePoints: 64, replicates: 32)
        == "« taux de contact » (contact.rate) vient en tête pour le taux de coopération, sans que l’ordre soit sûr : 102 % [60\u{202F};\u{A0}140] de sa variance à lui seul, 105 % [43\u{202F};\u{A0}170] avec ses interactions et le hasard des vies."
        .inTypography(.french).narrow)
    #expect(
      SensitivityWording(.english).sobol(
        Self.cooperation, .level, ranked: ranked(0.05...0.15), basePoints: 64, replicates: 32
      )
      .contains("matters most"))
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
