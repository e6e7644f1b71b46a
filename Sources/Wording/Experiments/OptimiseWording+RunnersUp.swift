import Experiments
import Exploration
import TerritoryModel

/// How sure the order of the best programmes is.
extension OptimiseWording {
  /// How sure the order is: « Le deuxième ne s’en distingue pas (retard de 0,2 point [−0,3 ; +0,7]) :
  /// entre les deux, choisissez pour d’autres raisons. »
  ///
  /// Sizes are told without a sign, and their interval the same way round: of a second one that did
  /// better on the new lives, by how much it is ahead.
  public func runnerUp(_ ranking: ProgrammeRanking, _ measure: Measure) -> String? {
    guard ranking.candidates.count > 1, let behind = ranking.candidates[1].behind else {
      return nil
    }
    if ranking.candidates[0].programme.isEmpty, !ranking.candidates[1].isToldFromBest {
      return notWorthIt(ranking.candidates[1], behind)
    }
    if behind.mean == 0, behind.interval.map({ $0 == 0...0 }) ?? false {
      return phrases.say(
        "Le deuxième donne le même résultat dans chacune de ces vies nouvelles : entre les deux, choisissez pour d’autres raisons.",
        "The second one gives the same result in each of these new lives: choose between the two for other reasons."
      ).inTypography(language)
    }
    let unit = MeasureUnit(measure)
    let isAhead = behind.mean < 0
    let signed = numbers.differenceInWords(abs(behind.mean), of: unit)
    let size = signed.hasPrefix("+") ? String(signed.dropFirst()) : signed
    let interval =
      behind.interval.map { found in
        let shown = isAhead ? -found.upperBound ... -found.lowerBound : found
        return " " + numbers.interval(shown) { numbers.difference($0, of: unit) }.unbroken
      } ?? ""
    let others = ranking.candidates.dropFirst()
    if others.count > 1, others.allSatisfy({ !$0.isToldFromBest }) {
      return noneTold(others.count, size + interval, isAhead: isAhead)
    }
    let text =
      switch (ranking.candidates[1].isToldFromBest, isAhead) {
      case (true, false):
        phrases.say(
          "Le deuxième est derrière lui de \(size)\(interval).",
          "The second one is behind it by \(size)\(interval).")
      case (true, true):
        phrases.say(
          "Sur ces vies nouvelles le deuxième est devant lui de \(size)\(interval) : préférez-le.",
          "On these new lives the second one is ahead of it by \(size)\(interval): prefer it.")
      case (false, false):
        phrases.say(
          """
          Le deuxième ne s’en distingue pas (retard de \(size)\(interval)) : entre les deux, \
          choisissez pour d’autres raisons.
          """,
          """
          The second one cannot be told from it (behind by \(size)\(interval)): choose between the \
          two for other reasons.
          """)
      case (false, true):
        phrases.say(
          """
          Sur ces vies nouvelles le deuxième fait plutôt mieux, sans que l’ordre soit sûr (avance de \
          \(size)\(interval)) : entre les deux, choisissez pour d’autres raisons.
          """,
          """
          On these new lives the second one does rather better, though the order is not sure (ahead \
          by \(size)\(interval)): choose between the two for other reasons.
          """)
      }
    return text.inTypography(language)
  }

  /// Several runners-up, none of which is told from the best.
  private func noneTold(_ count: Int, _ size: String, isAhead: Bool) -> String {
    let words = phrases.isFrench ? ["deux", "trois", "quatre"] : ["two", "three", "four"]
    let number =
      words.indices.contains(count - 2) ? words[count - 2] : numbers.whole(count)
    let second =
      isAhead
      ? phrases.say("le deuxième est devant de \(size)", "the second one is ahead by \(size)")
      : phrases.say("le deuxième est derrière de \(size)", "the second one is behind by \(size)")
    return phrases.say(
      "Aucun des \(number) suivants ne s’en distingue (\(second)) : entre tous, choisissez pour d’autres raisons.",
      "None of the next \(number) can be told from it (\(second)): choose among them all for other reasons."
    ).inTypography(language)
  }

  /// A programme that is not told from doing nothing, which stands first: no reason to pay for it.
  private func notWorthIt(
    _ candidate: ProgrammeRanking.Candidate, _ behind: PairedDifference
  ) -> String {
    let name = programme(candidate.programme)
    let price = price(candidate.cost)
    let isSame = behind.mean == 0 && behind.interval == 0...0
    return
      (isSame
      ? phrases.say(
        "Le deuxième, \(name)\(price), ne change rien dans aucune de ces vies nouvelles.",
        "The second one, \(name)\(price), changes nothing in any of these new lives.")
      : phrases.say(
        "Le deuxième, \(name)\(price), ne se distingue pas de ne rien faire : rien ne montre ici qu’il apporte quelque chose.",
        "The second one, \(name)\(price), cannot be told from doing nothing: nothing shows here that it brings anything."
      ))
      .inTypography(language)
  }
}
