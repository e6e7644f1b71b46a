import Experiments
import Exploration
import TerritoryModel
import Testing
import Wording

@Suite("What a lever does, in whole sentences")
struct SweepWordingTests {
  private static let cooperation = Measure.metric(.cooperation, .territory, window: 13)
  private static let path = SettingPath(["contact", "rate"])

  private func place(_ level: String, _ mean: Double) -> SweepWording.Place {
    SweepWording.Place(level: level, mean: mean)
  }

  private static let apart = SweepWording.Told(ends: true, extremes: true, peak: true)
  private static let alike = SweepWording.Told(ends: false, extremes: false, peak: false)

  @Test("a level along a lever, and where it is highest")
  func level() {
    let places = [
      place("0,05", 0.21), place("0,2", 0.4), place("0,5", 0.3),
    ]
    #expect(
      SweepWording(.french).level(Self.cooperation, along: Self.path, places, told: Self.apart)
        == "Quand « taux de contact » (contact.rate) va de 0,05 à 0,5, le taux de coopération va de 21,0 % à 30,0 %. Le plus haut, 40,0 %, est à 0,2."
        .inTypography(.french).narrow
    )
    #expect(
      SweepWording(.english).level(Self.cooperation, along: Self.path, places, told: Self.apart)
        == "When “contact rate” (contact.rate) goes from 0,05 to 0,5, the cooperation rate goes from 21.0% to 30.0%. The highest, 40.0%, is at 0,2."
    )
  }

  @Test("what cannot be told from chance is not claimed")
  func doubt() {
    let places = [place("0.05", 0.21), place("0.5", 0.22)]
    #expect(
      SweepWording(.english).level(Self.cooperation, along: Self.path, places, told: Self.alike)
        == "When “contact rate” (contact.rate) goes from 0.05 to 0.5, the cooperation rate goes from 21.0% to 22.0%. Nothing tells these differences from chance."
    )
    let effects = [place("0,05", 0.004), place("0,5", 0.056)]
    #expect(
      SweepWording(.french).effect(Self.cooperation, along: Self.path, effects, told: Self.apart)
        == "Quand « taux de contact » (contact.rate) va de 0,05 à 0,5, l’effet du programme sur le taux de coopération va de +0,4 point à +5,6 points."
        .narrow)
  }

  @Test("where the ends are alike, levels between them that are told apart are named")
  func between() {
    let places = [place("0,05", 0.3), place("0,1", 0.21), place("0,2", 0.4), place("0,5", 0.31)]
    var told = SweepWording.Told(ends: false, extremes: true, peak: false)
    #expect(
      SweepWording(.french).level(Self.cooperation, along: Self.path, places, told: told)
        == "Quand « taux de contact » (contact.rate) va de 0,05 à 0,5, le taux de coopération va de 30,0 % à 31,0 %. Rien ne distingue ces deux bouts du hasard, mais le plus bas (21,0 % à 0,1) se distingue du plus haut (40,0 % à 0,2)."
    )
    #expect(
      SweepWording(.english).effect(Self.cooperation, along: Self.path, places, told: told)
        == "When “contact rate” (contact.rate) goes from 0,05 to 0,5, the programme’s effect on the cooperation rate goes from +30.0 points to +31.0 points. Nothing tells these two ends from chance, but the lowest (+21.0 points at 0,1) is told from the highest (+40.0 points at 0,2)."
    )
    // A summit is claimed only where it is told from both ends.
    told.peak = true
    #expect(
      SweepWording(.english).level(Self.cooperation, along: Self.path, places, told: told)
        == "When “contact rate” (contact.rate) goes from 0,05 to 0,5, the cooperation rate goes from 30.0% to 31.0%. The highest, 40.0%, is at 0,2. Nothing tells these two ends from chance, but the lowest (21.0% at 0,1) is told from the highest (40.0% at 0,2)."
    )
  }

  @Test("a few lives have neither band nor interval, and that is said")
  func fewLives() {
    #expect(SweepWording(.french).fewLives(5) == nil)
    #expect(
      SweepWording(.french).fewLives(2)?.replacing("\u{A0}", with: " ")
        == "Avec 2 vies par point, ni la place de 8 vies sur 10 ni un intervalle ne se disent : il en faut au moins 5."
    )
    #expect(
      SweepWording(.english).fewLives(1)?.replacing("\u{A0}", with: " ")
        == "With 1 life at each point, neither where 8 lives out of 10 lie nor an interval can be told: that takes at least 5."
    )
  }

  @Test("without any value nothing is claimed at all")
  func nothing() {
    #expect(
      SweepWording(.french).level(Self.cooperation, along: Self.path, [], told: Self.alike)
        == "Aucun niveau ne donne de valeur : le taux de coopération n’a rien à compter."
        .inTypography(.french))
    #expect(
      SweepWording(.english).level(Self.cooperation, along: Self.path, [], told: Self.alike)
        == "No level gives a value: the cooperation rate has nothing to count.")
  }

  @Test("two levers are told by their lowest and highest corners")
  func surface() {
    let lowest = place("contact.rate = 0,05", 0.2)
    let highest = place("contact.rate = 0,5", 0.4)
    #expect(
      SweepWording(.french).surface(
        Self.cooperation, isEffect: false, lowest: lowest, highest: highest, isTold: true)
        == "Le taux de coopération va de 20,0 % (contact.rate = 0,05) à 40,0 % (contact.rate = 0,5)."
        .narrow)
    #expect(
      SweepWording(.english).surface(
        Self.cooperation, isEffect: true, lowest: lowest, highest: highest, isTold: false)
        == "The programme’s effect on the cooperation rate goes from +20.0 points (contact.rate = 0,05) to +40.0 points (contact.rate = 0,5). Nothing tells these differences from chance."
        .joinedPoints)
  }

  @Test("a lever of words is told level by level, and with its doubt")
  func words() {
    let path = SettingPath(["influence", "rule"])
    let places = [place("average", 0.2), place("bounded", 0.21)]
    let sentence =
      "By “rule of influence” (influence.rule), the cooperation rate: 20.0% with average and 21.0% with bounded."
    let english = SweepWording(.english)
    #expect(
      english.words(Self.cooperation, isEffect: false, along: path, places, isTold: true)
        == sentence)
    #expect(
      english.words(Self.cooperation, isEffect: false, along: path, places, isTold: false)
        == sentence + " Nothing tells these differences from chance.")
    #expect(
      SweepWording(.french).words(
        Self.cooperation, isEffect: false, along: path, places, isTold: false
      ).hasSuffix("Rien ne distingue ces différences du hasard."))
    // One level alone has no difference to be told.
    #expect(
      !english.words(
        Self.cooperation, isEffect: false, along: path, [places[0]], isTold: false
      ).contains("chance"))
  }
}

extension String {
  /// The text with the spaces of French typography inside quotation marks and numbers.
  var narrow: String {
    replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      .replacing(" %", with: "\u{202F}%").joinedPoints
  }

  /// The text with numbers that hold on to their unit.
  var joinedPoints: String {
    replacing(" points", with: "\u{A0}points").replacing(#/(\d) point\b/#) { "\($0.1)\u{A0}point" }
  }
}
