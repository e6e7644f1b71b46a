import Experiments
import Exploration
import Simulation
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite struct WhyWordingTests {
  private static let french = WhyWording(.french)
  private static let english = WhyWording(.english)
  private static let share = MeasureUnit.metric(.share)

  @Test func partsHaveNames() {
    let encounter = Action(.encounter, timing: Timing(at: 12))
    #expect(
      Self.french.part(.action(first: encounter, second: nil))
        == "Grande Rencontre « encounter@12 »")
    #expect(
      Self.english.part(.action(first: nil, second: encounter))
        == "Encounter “encounter@12” (its absence)")
    #expect(
      Self.french.part(.action(first: encounter, second: encounter))
        == "Grande Rencontre « encounter@12 » (autres valeurs)")
    #expect(
      Self.french.part(
        .change(week: 20, .zone("Saint-Denis", .need), first: 2, second: nil))
        == "zones.Saint-Denis.need dès la semaine 20")
    #expect(
      Self.english.part(.change(week: 20, .parameter(.contactRate), first: 2, second: nil))
        == "contact.rate from week 20")
    #expect(Self.french.part(.order) == "Ordre des actions")
    #expect(Self.english.part(.territory) == "The territory’s values")
  }

  @Test func valuesSayWhatTheyVouchFor() {
    #expect(
      Self.french.value(
        MeanEstimate(mean: 0.012, interval: 0.009...0.015, count: 32), of: Self.share)
        == "+1,2 point (intervalle à 95 % : +0,9 à +1,5)")
    #expect(
      Self.english.value(
        MeanEstimate(mean: 0.002, interval: -0.003...0.007, count: 32), of: Self.share)
        == "+0.2 points (95% interval: −0.3 to +0.7, which contains zero)")
    #expect(
      Self.french.value(MeanEstimate(mean: 0, interval: 0...0, count: 32), of: Self.share) == "rien"
    )
    #expect(
      Self.english.value(MeanEstimate(mean: -0.2, interval: nil, count: 1), of: .metric(.scale))
        == "−0.200")
  }

  /// What blocks do together is the same whichever branch is told first: a joint effect is read beside
  /// the sign of the difference that it is a part of.
  @Test func jointEffectsAreReadBesideTheDifference() {
    let more = Self.difference(0.008, 0.004...0.012)
    let less = Self.difference(-0.008, -0.012...(-0.004))
    let negative = MeanEstimate(mean: -0.02, interval: -0.03...(-0.01), count: 32)
    #expect(
      Self.french.joint(negative, beside: more, of: Self.share)
        == "Effets conjoints : −2,0 points (intervalle à 95 % : −3,0 à −1,0) ; les blocs se renforcent : sans l’un, les autres portent moins."
    )
    #expect(
      Self.english.joint(negative, beside: less, of: Self.share)
        == "Joint effects: −2.0 points (95% interval: −3.0 to −1.0); the blocks overlap: one does in part what another would have done."
    )
    let positive = MeanEstimate(mean: 0.02, interval: 0.01...0.03, count: 32)
    #expect(
      Self.english.joint(positive, beside: more, of: Self.share)
        == "Joint effects: +2.0 points (95% interval: +1.0 to +3.0); the blocks overlap: one does in part what another would have done."
    )
    #expect(
      Self.french.joint(positive, beside: less, of: Self.share)
        == "Effets conjoints : +2,0 points (intervalle à 95 % : +1,0 à +3,0) ; les blocs se renforcent : sans l’un, les autres portent moins."
    )
  }

  @Test func jointEffectsThatAreNotToldFromZeroSayNothing() {
    let unsure = MeanEstimate(mean: 0.01, interval: -0.01...0.03, count: 32)
    #expect(
      Self.french.joint(unsure, beside: Self.difference(0.008, 0.004...0.012), of: Self.share)
        == "Effets conjoints : +1,0 point (intervalle à 95 % : −1,0 à +3,0, qui contient zéro) ; rien ne dit si les blocs se renforcent ou se recouvrent."
    )
    let sure = MeanEstimate(mean: 0.02, interval: 0.01...0.03, count: 32)
    #expect(
      Self.english.joint(sure, beside: Self.difference(0.008, -0.004...0.02), of: Self.share)
        == "Joint effects: +2.0 points (95% interval: +1.0 to +3.0); nothing tells whether the blocks reinforce each other or overlap."
    )
  }

  private static func difference(
    _ mean: Double, _ interval: ClosedRange<Double>
  ) -> PairedDifference {
    PairedDifference(mean: mean, interval: interval, count: 32, varianceSaved: nil)
  }

  @Test func methodsAreTold() {
    #expect(
      Self.french.method(.exact)
        == "Ces parts sont des valeurs de Shapley : ce que chacune ajoute, en moyenne sur tous les ordres possibles. Leur somme est l’écart."
    )
    #expect(
      Self.english.method(.sampled(orders: 20))
        == "These parts are Shapley values, estimated over 20 orders drawn at random; the intervals allow for it. They sum to the difference."
    )
  }

  /// A real explanation, told line by line.
  @Test func explanationsAreToldInOrder() throws {
    var scenario = Scenario(
      zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 8, socialEntrepreneurs: 4)])
    scenario.parameters[.runBurnIn] = 2
    scenario.programme = [Action(.agreement, timing: Timing(at: 1), values: [.share: 1])]
    let future = Future(scenario, seed: 1)
    let store = LifeStore(threads: 1)
    let measure = Measure.metric(.favourability, .territory, window: 13)
    guard
      case .difference(let actions, let mechanisms) = try Explanation.between(
        measure, of: future, against: future.withoutProgramme, week: 20, replicates: 3,
        store: store)
    else {
      Issue.record("a difference is explained by action and by mechanism")
      return
    }
    let byAction = Self.french.lines(try #require(actions.found))
    #expect(byAction.count == 2)
    #expect(byAction[0].hasPrefix("Convention « agreement@1 » : "))
    #expect(byAction[1] == Self.french.method(.exact))
    let byMechanism = Self.english.lines(try #require(mechanisms.found))
    #expect(byMechanism.count == 7)
    #expect(byMechanism[3].hasPrefix("Structure: "))
    #expect(byMechanism[5].hasPrefix("Joint effects: "))
    #expect(
      byMechanism[6]
        == "For each block, the branch is run again with that block read from the other one, in the same week: its part is what the difference loses."
    )
    let dates = try #require(
      try Explanation.betweenDates(measure, of: future, weeks: 1...20, replicates: 3, store: store)
        .found)
    let lines = Self.french.lines(dates)
    #expect(lines.count == 8)
    #expect(lines[0].hasPrefix("La faveur, de la semaine 1 à la semaine 20 : "))
    #expect(lines[1].hasPrefix("Le score moyen d’une décision (relais) passe de "))
    #expect(
      lines[7]
        == "C’est une décomposition, non une expérience : elle dit où le score a changé en 13 semaines de moyenne, non ce qui serait arrivé sans un bloc."
    )
    for line in byAction + lines { #expect(FrenchTypography.flaws(in: line) == []) }
  }

  @Test func refusalsAndReservationsAreSentences() {
    let outcomes: [ExplanationOutcome<ActionShares>] = [
      .nothingDiffers, .otherTerritories, .otherSeeds, .notMixable, .tooManyParts(70), .noValue,
    ]
    for outcome in outcomes {
      #expect(FrenchTypography.flaws(in: Self.french.refusal(outcome) ?? "") == [])
      #expect(Self.english.refusal(outcome)?.hasSuffix(".") == true)
    }
    #expect(
      Self.french.refusal(outcomes[0])
        == "Rien ne diffère jusqu’à cette semaine : il n’y a rien à expliquer.")
    #expect(
      Self.english.refusal(outcomes[1])
        == "The two branches have different territories: the state of one means nothing in the other, so no block can be read from it."
    )
    #expect(
      Self.french.refusal(outcomes[4])
        == "Les deux branches diffèrent en 70 points, plus que les 63 que l’on sait départager.")
  }

  @Test func reservationsAreThoseOfWhatIsShown() {
    let acting = MeanEstimate(mean: 0.002, interval: 0.001...0.003, count: 32)
    let idle = MeanEstimate(mean: 0, interval: 0...0, count: 32)
    let scope =
      "Ces parts expliquent le modèle, non le monde : elles valent pour ces deux futurs, cette mesure et cette semaine."
    let structure = ReservationWording.structureByConstruction.text
    let weights = ReservationWording.noMeasuredWeight.text
    #expect(
      Self.french.reservations(isBetweenDates: false, structure: acting) == [
        scope, weights.french, structure.french,
      ])
    // Where the figure says that structure carries nothing, nothing says that it carries most.
    #expect(
      Self.french.reservations(isBetweenDates: false, structure: idle) == [scope, weights.french])
    #expect(
      Self.english.reservations(isBetweenDates: true, structure: nil).first
        == "These parts explain the model, not the world: they hold for this future, this measure and these two dates."
    )
    #expect(
      Self.french.reservations(isBetweenDates: true, structure: nil).first
        == "Ces parts expliquent le modèle, non le monde : elles valent pour ce futur, cette mesure et ces deux dates."
    )
  }

  @Test func explanationsSayWhenAndOnWhat() {
    #expect(
      Self.french.headline(
        .metric(.cooperation, .territory, window: 13), Self.difference(0.008, 0.004...0.012),
        week: 78, between: .programme)
        == "Semaine 78 : avec le programme, le taux de coopération est plus haut de 0,8 point (intervalle à 95 % : 0,4 à 1,2)."
    )
    #expect(
      Self.english.headline(
        .metric(.cooperation, .territory, window: 13), Self.difference(0.008, 0.004...0.012),
        week: 52, between: .programme)
        == "Week 52 (1 year): with the programme, the cooperation rate is 0.8 points higher (95% interval: 0.4 to 1.2)."
    )
    #expect(
      Self.french.basis(lives: 32, seed: 20_211) == "Parts mesurées sur 32 vies, graine 20211.")
    #expect(Self.english.basis(lives: 1, seed: 7) == "Parts measured on 1 life, seed 7.")
  }

  @Test func partsHaveOneNameInFiles() {
    let encounter = Action(.encounter, timing: Timing(at: 12))
    #expect(FuturePart.action(first: nil, second: encounter).id == "encounter@12")
    #expect(
      FuturePart.change(week: 20, .zone("Saint-Denis", .need), first: 2, second: nil).id
        == "zones.Saint-Denis.need@20")
    #expect(FuturePart.order.id == "order" && FuturePart.territory.id == "territory")
  }
}
