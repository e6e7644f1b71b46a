import Experiments
import Exploration
import TerritoryModel
import Testing
import Wording

@Suite("Changes of regime, in whole sentences")
struct TippingWordingTests {
  private static let cooperation = Measure.metric(.cooperation, .territory, window: 13)
  private static let coverage = Measure.metric(.coverage, .territory, window: 13)
  private static let rate = SettingPath(["contact", "rate"])
  private static let halfLife = SettingPath(["forgetting", "halfLife"])

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
        == "From 0.05 to 0.5 of “contact rate” (contact.rate) the regime does not change at the 2\u{A0}levels tried: at no level tried more than one life out of two is above the threshold (cooperation rate 60.0%)."
    )
    let gradual = TippingPoint(
      path: Self.rate, threshold: 0.6, trials: rising.trials, bracket: 0.2...0.22, crossings: 3,
      conclusion: .unsure, looks: 5)
    #expect(
      TippingWording(.english).reservations(gradual) == [
        "The regime changes 3 times in this range: the first change is told.",
        "The two levels between which the change lies are judged more strictly than [ ]: a level may be looked at 5 times as its lives are added, and these looks hold at 95% all together (Bonferroni).",
        "Between these two levels, with 16 lives at most, no share is far enough from a half: the passage is gradual, or the lives are too few to tell.",
      ])
    #expect(
      TippingWording(.french).reservations(gradual) == [
        "Le régime change 3 fois sur cette plage : c’est le premier changement qui est dit.",
        "Les deux niveaux entre lesquels est le changement sont jugés plus sévèrement que [ ] : un niveau peut être regardé 5 fois, à mesure que ses vies s’ajoutent, et ces regards valent 95 % tous ensemble (Bonferroni).",
        "Entre ces deux niveaux, avec 16 vies au plus, aucune part n’est assez loin d’une vie sur deux : le passage est progressif, ou les vies trop peu nombreuses pour le dire.",
      ])
    // One look needs no correction: its judgement is that of the intervals shown.
    #expect(TippingWording(.english).reservations(rising) == [])
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

  @Test("how many lives the levels have stands beside the picture")
  func livesPerLevel() {
    var tipping = TippingPoint(
      path: Self.rate, threshold: 0.6, trials: [trial(0.05, 1, of: 16), trial(0.1, 200, of: 256)],
      bracket: nil)
    #expect(TippingWording(.french).livesPerLevel(tipping) == "16 à 256\u{A0}vies par niveau")
    #expect(TippingWording(.english).livesPerLevel(tipping) == "16 to 256\u{A0}lives per level")
    tipping.trials = [trial(0.05, 1, of: 16)]
    #expect(TippingWording(.english).livesPerLevel(tipping) == "16\u{A0}lives per level")
  }

  @Test("where the share stays on one side, what was seen is told, and no more")
  func oneSide() {
    var high = TippingPoint(
      path: Self.rate, threshold: 0.6, trials: [trial(0.05, 16, of: 16), trial(0.5, 14, of: 16)],
      bracket: nil)
    #expect(
      TippingWording(.french).answer(high, Self.cooperation)
        == "De 0,05 à 0,5 de « taux de contact » (contact.rate), aucun changement de régime aux 2\u{A0}niveaux essayés : à chaque niveau essayé, plus d’une vie sur deux dépasse le seuil (taux de coopération 60,0 %)."
        .inTypography(.french).narrow)
    high.conclusion = .unsure
    #expect(
      TippingWording(.french).answer(high, Self.cooperation)
        == "De 0,05 à 0,5 de « taux de contact » (contact.rate), aucun changement de régime ne se voit aux 2\u{A0}niveaux essayés : à chaque niveau essayé, plus d’une vie sur deux dépasse le seuil (taux de coopération 60,0 %)."
        .inTypography(.french).narrow)
    #expect(
      TippingWording(.english).answer(high, Self.cooperation)
        == "From 0.05 to 0.5 of “contact rate” (contact.rate) no change of regime is seen at the 2\u{A0}levels tried: at each level tried more than one life out of two is above the threshold (cooperation rate 60.0%)."
    )
  }
}

extension String {
  /// The text with counts of lives that hold together.
  fileprivate var joinedLives: String {
    replacing(#/\d+ (?:vies sur|lives out of) \d+/#) { $0.output.replacing(" ", with: "\u{A0}") }
  }
}
