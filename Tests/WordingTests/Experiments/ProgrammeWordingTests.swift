import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Testing
import Wording

@Suite("The best programmes, in whole sentences")
struct ProgrammeWordingTests {
  private static let cooperation = Measure.metric(.cooperation, .territory, window: 13)
  private static let encounter = Action(
    .encounter, timing: Timing(at: 12), cost: 4_000, hours: 40)
  private static let dear = Action(.encounter, timing: Timing(at: 8), cost: 8_000, hours: 80)

  private func difference(_ mean: Double, _ interval: ClosedRange<Double>) -> PairedDifference {
    PairedDifference(mean: mean, interval: interval, count: 64, varianceSaved: nil)
  }

  private func ranking(
    behind: Double, _ interval: ClosedRange<Double>, isTold: Bool
  ) -> ProgrammeRanking {
    ProgrammeRanking(
      candidates: [
        .init(
          programme: [Self.dear], cost: ProgrammeCost([Self.dear], horizon: 52),
          effect: difference(0.032, 0.021...0.043), behind: nil),
        .init(
          programme: [Self.encounter], cost: ProgrammeCost([Self.encounter], horizon: 52),
          effect: difference(0.03, 0.02...0.04), behind: difference(behind, interval),
          isToldFromBest: isTold),
      ], considered: 12, runs: 1_000, replicates: 64, firstReplicate: 33)
  }

  @Test("the best programme, its effect and its price")
  func best() {
    let ranking = ranking(behind: 0.002, -0.003...0.007, isTold: false)
    #expect(
      OptimiseWording(.french).best(ranking, Self.cooperation)
        == "Le meilleur programme trouvé\u{A0}: Grande Rencontre (semaine 8). L’effet du programme sur le taux de coopération est de +3,2\u{A0}points [+2,1\u{202F};\u{A0}+4,3], pour 8\u{202F}000\u{A0}€ et 80\u{A0}heures."
    )
    #expect(
      OptimiseWording(.english).best(ranking, Self.cooperation)
        == "The best programme found: Encounter (week 8). The programme’s effect on the cooperation rate is +3.2\u{A0}points [+2.1,\u{A0}+4.3], for €8,000 and 80\u{A0}hours."
    )
    let none = ProgrammeRanking(candidates: [], considered: 0, runs: 0, replicates: 0)
    #expect(
      OptimiseWording(.french).best(none, Self.cooperation)
        == "Aucun programme ne tient dans ce budget.")
    #expect(
      OptimiseWording(.english).best(none, Self.cooperation)
        == "No programme fits into this budget.")
  }

  private func alone(_ mean: Double, _ interval: ClosedRange<Double>) -> ProgrammeRanking {
    ProgrammeRanking(
      candidates: [
        .init(
          programme: [Self.dear], cost: ProgrammeCost([Self.dear], horizon: 52),
          effect: difference(mean, interval), behind: nil)
      ], considered: 12, runs: 1_000, replicates: 64, firstReplicate: 33)
  }

  @Test("a best effect that cannot be told from no effect is said to be so")
  func noEffect() {
    let unsure = alone(0.01, -0.005...0.025)
    #expect(
      OptimiseWording(.french).best(unsure, Self.cooperation)
        == "Le meilleur programme trouvé\u{A0}: Grande Rencontre (semaine 8). L’effet du programme sur le taux de coopération est de +1,0\u{A0}point [−0,5\u{202F};\u{A0}+2,5], pour 8\u{202F}000\u{A0}€ et 80\u{A0}heures. L’intervalle contient zéro\u{A0}: cet effet ne se distingue pas d’une absence d’effet."
    )
    #expect(
      OptimiseWording(.english).best(unsure, Self.cooperation)
        == "The best programme found: Encounter (week 8). The programme’s effect on the cooperation rate is +1.0\u{A0}point [−0.5,\u{A0}+2.5], for €8,000 and 80\u{A0}hours. The interval holds zero: this effect cannot be told from no effect."
    )
    let worse = alone(-0.02, -0.03 ... -0.01)
    #expect(
      OptimiseWording(.french).best(worse, Self.cooperation).hasSuffix(
        "80\u{A0}heures. Sur des vies nouvelles, ne rien faire fait mieux."))
    #expect(
      OptimiseWording(.english).best(worse, Self.cooperation).hasSuffix(
        "80\u{A0}hours. On new lives, doing nothing does better."))
  }

  @Test("where no runner-up is told from the best, that is said of all of them")
  func noneTold() {
    var ranking = ranking(behind: 0.02, -0.003...0.043, isTold: false)
    let other = ranking.candidates[1]
    ranking.candidates += [other, other, other]
    #expect(
      OptimiseWording(.french).runnerUp(ranking, Self.cooperation)
        == "Aucun des quatre suivants ne s’en distingue (le deuxième est derrière de 2,0 points [−0,3 ; +4,3]) : entre tous, choisissez pour d’autres raisons."
    )
    #expect(
      OptimiseWording(.english).runnerUp(ranking, Self.cooperation)
        == "None of the next four can be told from it (the second one is behind by 2.0 points [−0.3, +4.3]): choose among them all for other reasons."
    )
    ranking.candidates[1].behind = difference(-0.02, -0.043...0.003)
    ranking.candidates.removeLast(2)
    #expect(
      OptimiseWording(.english).runnerUp(ranking, Self.cooperation)
        == "None of the next two can be told from it (the second one is ahead by 2.0 points [−0.3, +4.3]): choose among them all for other reasons."
    )
    // One of them is told: the second is spoken of alone.
    ranking.candidates[2].isToldFromBest = true
    #expect(
      OptimiseWording(.french).runnerUp(ranking, Self.cooperation)
        == "Sur ces vies nouvelles le deuxième fait plutôt mieux, sans que l’ordre soit sûr (avance de 2,0 points [−0,3 ; +4,3]) : entre les deux, choisissez pour d’autres raisons."
    )
  }

  @Test("ranks that new lives do not bear out are told to be those of the search")
  func ranks() {
    var ranking = ranking(behind: 0.002, -0.003...0.007, isTold: false)
    #expect(OptimiseWording(.french).ranksNote(ranking) == nil)
    ranking.candidates[1].effect = difference(0.034, 0.02...0.048)
    #expect(
      OptimiseWording(.french).ranksNote(ranking)
        == "Les rangs sont ceux de la recherche ; les effets ont été mesurés ensuite, sur des vies nouvelles, et ne les suivent pas toujours."
    )
    #expect(
      OptimiseWording(.english).ranksNote(ranking)
        == "Ranks are those of the search; effects were measured afterwards, on new lives, and do not always follow them."
    )
  }

  @Test("programmes that nothing tells apart are named once, as equals")
  func equals() {
    var ranking = ranking(behind: 0.02, 0.011...0.029, isTold: true)
    #expect(OptimiseWording(.french).equals(ranking) == [])
    var listed = Self.encounter
    listed.zones = ["Bourg"]
    ranking.candidates[1].equals = [[listed]]
    #expect(
      OptimiseWording(.french).equals(ranking) == [
        "Même résultat que le programme de rang 2 dans chaque vie où les deux ont été essayés\u{A0}: Grande Rencontre (semaine 12, Bourg)."
      ])
    ranking.candidates[1].equals = [[listed], [listed], [listed], [listed], [listed]]
    #expect(
      OptimiseWording(.english).equals(ranking) == [
        "The same result as the programme of rank 2 in every life in which both were tried: Encounter (week 12, Bourg); Encounter (week 12, Bourg); Encounter (week 12, Bourg); 2\u{A0}others."
      ])
  }

  @Test("a budget of what nobody has given: the sentence tells what to type, here and there")
  func unknownCost() {
    let euros = ExecutionProblem.question(
      .unknownCost(euros: ["vis-ma-vie", "convention"], hours: []))
    #expect(
      ExecutionProblemWording(.french).text(euros)
        == "Le budget limite des euros, et rien ne dit le coût de vis-ma-vie et convention. Donnez chacun, comme «\u{A0}régler programme.vis-ma-vie.cost 1000\u{A0}» (en ligne de commande, «\u{A0}--set programme.vis-ma-vie.cost=1000\u{A0}»)."
    )
    #expect(
      ExecutionProblemWording(.english).text(euros)
        == "The budget limits euros, and nothing tells the cost of vis-ma-vie and convention. Give each, such as “set programme.vis-ma-vie.cost 1000” (on the command line, “--set programme.vis-ma-vie.cost=1000”)."
    )
    let hours = ExecutionProblem.question(.unknownCost(euros: [], hours: ["convention"]))
    #expect(
      ExecutionProblemWording(.french).text(hours)
        == "Le budget limite des heures, et rien ne dit celles de convention. Donnez chacun, comme «\u{A0}régler programme.convention.hours 20\u{A0}» (en ligne de commande, «\u{A0}--set programme.convention.hours=20\u{A0}»)."
    )
    #expect(
      ExecutionProblemWording(.english).text(hours)
        == "The budget limits hours, and nothing tells those of convention. Give each, such as “set programme.convention.hours 20” (on the command line, “--set programme.convention.hours=20”)."
    )
  }

  @Test("the second one is behind: the size and its interval have one direction")
  func behind() {
    let unsure = ranking(behind: 0.02, -0.003...0.043, isTold: false)
    #expect(
      OptimiseWording(.french).runnerUp(unsure, Self.cooperation)
        == "Le deuxième ne s’en distingue pas (retard de 2,0\u{A0}points [−0,3\u{202F};\u{A0}+4,3])\u{A0}: entre les deux, choisissez pour d’autres raisons."
    )
    #expect(
      OptimiseWording(.english).runnerUp(unsure, Self.cooperation)
        == "The second one cannot be told from it (behind by 2.0\u{A0}points [−0.3,\u{A0}+4.3]): choose between the two for other reasons."
    )
    let told = ranking(behind: 0.02, 0.011...0.029, isTold: true)
    #expect(
      OptimiseWording(.french).runnerUp(told, Self.cooperation)
        == "Le deuxième est derrière lui de 2,0\u{A0}points [+1,1\u{202F};\u{A0}+2,9].")
    #expect(
      OptimiseWording(.english).runnerUp(told, Self.cooperation)
        == "The second one is behind it by 2.0\u{A0}points [+1.1,\u{A0}+2.9].")
  }

  @Test("a second one that is ahead on new lives: its interval turns with it")
  func ahead() {
    let unsure = ranking(behind: -0.02, -0.043...0.003, isTold: false)
    #expect(
      OptimiseWording(.french).runnerUp(unsure, Self.cooperation)
        == "Sur ces vies nouvelles le deuxième fait plutôt mieux, sans que l’ordre soit sûr (avance de 2,0\u{A0}points [−0,3\u{202F};\u{A0}+4,3])\u{A0}: entre les deux, choisissez pour d’autres raisons."
    )
    #expect(
      OptimiseWording(.english).runnerUp(unsure, Self.cooperation)
        == "On these new lives the second one does rather better, though the order is not sure (ahead by 2.0\u{A0}points [−0.3,\u{A0}+4.3]): choose between the two for other reasons."
    )
    let told = ranking(behind: -0.02, -0.029 ... -0.011, isTold: true)
    #expect(
      OptimiseWording(.french).runnerUp(told, Self.cooperation)
        == "Sur ces vies nouvelles le deuxième est devant lui de 2,0\u{A0}points [+1,1\u{202F};\u{A0}+2,9]\u{A0}: préférez-le."
    )
    #expect(
      OptimiseWording(.english).runnerUp(told, Self.cooperation)
        == "On these new lives the second one is ahead of it by 2.0\u{A0}points [+1.1,\u{A0}+2.9]: prefer it."
    )
  }

  @Test("an action whose cost nobody gave makes a price a lower bound")
  func partPrice() {
    var free = Self.encounter
    (free.id, free.cost) = ("free", nil)
    let programme = [Self.dear, free]
    var ranking = alone(0.032, 0.021...0.043)
    ranking.candidates[0].programme = programme
    ranking.candidates[0].cost = ProgrammeCost(programme, horizon: 52)
    #expect(
      OptimiseWording(.french).best(ranking, Self.cooperation).hasSuffix(
        ", pour au moins 8\u{202F}000\u{A0}€ et 120\u{A0}heures."))
    #expect(
      OptimiseWording(.english).best(ranking, Self.cooperation).hasSuffix(
        ", for at least €8,000 and 120\u{A0}hours."))
  }

  @Test("a programme that is not told from doing nothing is not recommended")
  func nothing() {
    var unsure = ranking(behind: 0.002, -0.003...0.007, isTold: false)
    unsure.candidates[0].programme = []
    #expect(
      OptimiseWording(.french).runnerUp(unsure, Self.cooperation)
        == "Le deuxième, Grande Rencontre (semaine 12), pour 4\u{202F}000\u{A0}€ et 40\u{A0}heures, ne se distingue pas de ne rien faire\u{A0}: rien ne montre ici qu’il apporte quelque chose."
    )
    #expect(
      OptimiseWording(.english).runnerUp(unsure, Self.cooperation)
        == "The second one, Encounter (week 12), for €4,000 and 40\u{A0}hours, cannot be told from doing nothing: nothing shows here that it brings anything."
    )
    var same = ranking(behind: 0, 0...0, isTold: false)
    #expect(
      OptimiseWording(.english).runnerUp(same, Self.cooperation)
        == "The second one gives the same result in each of these new lives: choose between the two for other reasons."
    )
    same.candidates[0].programme = []
    #expect(
      OptimiseWording(.french).runnerUp(same, Self.cooperation)
        == "Le deuxième, Grande Rencontre (semaine 12), pour 4\u{202F}000\u{A0}€ et 40\u{A0}heures, ne change rien dans aucune de ces vies nouvelles."
    )
    #expect(
      OptimiseWording(.english).runnerUp(same, Self.cooperation)
        == "The second one, Encounter (week 12), for €4,000 and 40\u{A0}hours, changes nothing in any of these new lives."
    )
  }

  @Test("a size and its interval have as many decimals")
  func decimals() {
    let small = ranking(behind: 0.0042, -0.001...0.009, isTold: false)
    #expect(
      OptimiseWording(.french).runnerUp(small, Self.cooperation)
        == "Le deuxième ne s’en distingue pas (retard de 0,4\u{A0}point [−0,1\u{202F};\u{A0}+0,9])\u{A0}: entre les deux, choisissez pour d’autres raisons."
    )
  }

  @Test("a question mark counts all comparisons, an interval its own alone")
  func unsureNote() {
    #expect(
      OptimiseWording(.french).unsureNote
        == "Le signe\u{202F}? marque un écart au premier qui ne se distingue pas du hasard, toutes les comparaisons prises ensemble (Bonferroni)\u{202F}; l’intervalle d’un écart est à 95\u{202F}% pour lui seul."
    )
    #expect(
      OptimiseWording(.english).unsureNote
        == "A question mark stands beside what cannot be told from the first, all comparisons taken together (Bonferroni); the interval of a difference is of 95% for it alone."
    )
  }

  @Test("the cheapest that is not told from the best; nothing when that is the best itself")
  func cheapest() {
    let unsure = ranking(behind: 0.002, -0.003...0.007, isTold: false)
    #expect(
      OptimiseWording(.french).cheapest(unsure)
        == "Le moins cher de ceux qui ne se distinguent pas du premier\u{A0}: Grande Rencontre (semaine 12), pour 4\u{202F}000\u{A0}€ et 40\u{A0}heures."
    )
    #expect(
      OptimiseWording(.english).cheapest(unsure)
        == "The cheapest of those that cannot be told from the first: Encounter (week 12), for €4,000 and 40\u{A0}hours."
    )
    let told = ranking(behind: 0.02, 0.011...0.029, isTold: true)
    #expect(OptimiseWording(.english).cheapest(told) == nil)
  }
}
