import Experiments
import Exploration
import TerritoryModel
import Testing
import Wording

@Suite struct ComparisonWordingTests {
  private static let cooperation = Measure.metric(.cooperation, .territory, window: 13)
  private static let french = ComparisonWording(.french)
  private static let english = ComparisonWording(.english)

  private static func difference(
    _ mean: Double, _ interval: ClosedRange<Double>?, saved: Double? = nil
  ) -> PairedDifference {
    PairedDifference(mean: mean, interval: interval, count: 32, varianceSaved: saved)
  }

  @Test func aDifferenceIsAWholeSentence() {
    let higher = Self.difference(0.021, 0.016...0.026)
    #expect(
      Self.french.difference(Self.cooperation, higher, between: .programme)
        == "Avec le programme, le taux de coopération est plus haut de 2,1 points (intervalle à 95 % : 1,6 à 2,6)."
    )
    #expect(
      Self.english.difference(Self.cooperation, higher, between: .programme)
        == "With the programme, the cooperation rate is 2.1 points higher (95% interval: 1.6 to 2.6)."
    )
    let lower = Self.difference(-0.05, -0.06...(-0.04))
    let trust = Measure.metric(.trust, .zone("Saint-Denis"), window: 13)
    #expect(
      Self.french.difference(trust, lower, between: .branches("pilote", "base"))
        == "Dans « pilote », la confiance (Saint-Denis) est plus basse de 0,050 que dans « base » (intervalle à 95 % : 0,040 à 0,060)."
    )
    #expect(
      Self.english.difference(trust, lower, between: .branches("pilot", "base"))
        == "In “pilot”, trust (Saint-Denis) is 0.050 lower than in “base” (95% interval: 0.040 to 0.060)."
    )
  }

  /// An interval that holds zero claims nothing.
  @Test func whatIsNotSureIsNotClaimed() {
    let unsure = Self.difference(0.002, -0.003...0.007)
    #expect(
      Self.french.difference(Self.cooperation, unsure, between: .programme)
        == "Avec le programme, rien ne dit que le taux de coopération soit plus ou moins élevé : écart de +0,2 point (intervalle à 95 % : −0,3 à +0,7)."
    )
    #expect(
      Self.english.difference(Self.cooperation, unsure, between: .branches("a", "b"))
        == "In “a”, nothing tells whether the cooperation rate is higher or lower than in “b”: difference +0.2 points (95% interval: −0.3 to +0.7)."
    )
    #expect(
      Self.french.difference(
        .people(PeopleReporter(.mean(.warmth), of: .socialWorkers)), unsure,
        between: .branches("a", "b"))
        == "Dans « a », rien ne dit que la moyenne de la chaleur chez les travailleurs sociaux soit plus ou moins élevée que dans « b » : écart de +0,002 (intervalle à 95 % : −0,003 à +0,007)."
    )
  }

  @Test func limitingCasesHaveTheirSentence() {
    #expect(
      Self.french.difference(Self.cooperation, Self.difference(0, 0...0), between: .programme)
        == "Avec le programme, le taux de coopération est exactement le même : aucune vie ne diffère."
    )
    #expect(
      Self.english.difference(
        Self.cooperation, Self.difference(0, 0...0), between: .branches("a", "b"))
        == "In “a”, the cooperation rate is exactly the same as in “b”: no life differs.")
    #expect(
      Self.french.difference(Self.cooperation, Self.difference(0.021, nil), between: .programme)
        == "Avec le programme, le taux de coopération est plus haut de 2,1 points, dans une seule vie : aucun intervalle ne dit ce que vaut cet écart."
    )
    #expect(
      Self.english.difference(Self.cooperation, Self.difference(0.021, nil), between: .programme)
        == "With the programme, the cooperation rate is 2.1 points higher, in one life only: no interval tells what this difference is worth."
    )
    #expect(
      Self.french.difference(Self.cooperation, nil, between: .programme)
        == "Le taux de coopération n’a de valeur dans aucune vie des deux côtés.")
    #expect(
      Self.english.difference(Self.cooperation, nil, between: .programme)
        == "The cooperation rate has no value on both sides of any life.")
  }

  @Test func rowsNameTheirWeek() {
    let row = BranchComparison.Row(
      measure: Self.cooperation, week: 104, first: nil, second: nil,
      difference: Self.difference(0.021, 0.016...0.026))
    #expect(
      Self.french.row(row, between: .programme)
        == "Semaine 104 (2 ans) : avec le programme, le taux de coopération est plus haut de 2,1 points (intervalle à 95 % : 1,6 à 2,6)."
    )
    #expect(
      Self.english.row(row, between: .programme)
        == "Week 104 (2 years): with the programme, the cooperation rate is 2.1 points higher (95% interval: 1.6 to 2.6)."
    )
  }

  @Test func pairingSaysWhatItSaved() {
    #expect(
      Self.french.saving(Self.difference(0.1, 0...1, saved: 0.968))
        == "Comparer vie à vie, avec les mêmes tirages, ôte 97 % de la variance de l’écart.")
    #expect(
      Self.english.saving(Self.difference(0.1, 0...1, saved: 0.9991))
        == "Comparing life by life, with the same draws, removes more than 99% of the variance of the difference."
    )
    #expect(
      Self.french.saving(Self.difference(0.1, 0...1, saved: -0.2))
        == "Comparer vie à vie n’ôte rien au hasard de l’écart.")
    #expect(Self.english.saving(Self.difference(0.1, 0...1)) == nil)
    #expect(Self.english.saving(nil) == nil)
  }

  private static func comparison(
    _ untouched: UntouchedPosts?, sharesDraws: Bool = true
  ) -> BranchComparison {
    BranchComparison(
      week: 156, replicates: 32, rows: [], untouched: untouched, sharesDraws: sharesDraws)
  }

  @Test func postsNeverReachedAreTold() {
    #expect(
      Self.french.untouched(Self.comparison(UntouchedPosts(equal: 1_299, total: 10_560)))
        == "12,3 % des postes (1 299 sur 10 560, toutes vies comptées) ont exactement le même état, au bit près, chaque semaine : la différence ne les a jamais atteints."
    )
    #expect(
      Self.english.untouched(Self.comparison(UntouchedPosts(equal: 5, total: 13_664)))
        == "Less than 0.1% of posts (5 of 13,664, all lives counted) have exactly the same state, to the last bit, in every week: the difference never reached them."
    )
    #expect(
      Self.french.untouched(Self.comparison(UntouchedPosts(equal: 64, total: 64)))
        == "Chaque poste de chaque vie a exactement le même état, au bit près, jusqu’à la semaine 156."
    )
    #expect(
      Self.english.untouched(Self.comparison(UntouchedPosts(equal: 0, total: 64)))
        == "No post kept exactly the same state in every week: the difference reached everybody, however slightly."
    )
    #expect(
      Self.french.untouched(Self.comparison(nil))
        == "Les deux territoires n’ont pas les mêmes postes : on ne peut les suivre poste à poste."
    )
    #expect(
      Self.english.untouched(Self.comparison(nil, sharesDraws: false))
        == "The two branches have different seeds: their lives share no draw, and the difference carries chance as well."
    )
  }
}
