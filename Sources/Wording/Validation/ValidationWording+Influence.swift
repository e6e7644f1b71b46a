import Experiments

extension ValidationWording {
  /// A published model of influence, and what is measured of it.
  func influence(_ check: InfluenceCheck) -> String {
    switch check {
    case .deGroot:
      return phrases.say(
        "DeGroot : distance à la moyenne pondérée par le degré + 1",
        "DeGroot: distance to the mean weighted by degree + 1")
    case .friedkinJohnsen(let susceptibility, let weight):
      // Decimal commas and a comma between them would read as one.
      let separator = phrases.say(phrases.semicolon, ",")
      let setting = "(\(equal("λ", susceptibility))\(separator) \(equal("w", weight)))"
      return phrases.say(
        "Friedkin-Johnsen, écart de deux blocs \(setting)",
        "Friedkin-Johnsen, gap of two blocs \(setting)")
    case .hegselmannKrauseConsensus(let bound):
      return phrases.say(
        "Hegselmann-Krause, part de consensus à \(equal("ε", bound))",
        "Hegselmann-Krause, share of consensus at \(equal("ε", bound))")
    case .hegselmannKrauseClusters(let bound):
      return phrases.say(
        "Hegselmann-Krause, nombre moyen de groupes à \(equal("ε", bound))",
        "Hegselmann-Krause, mean number of clusters at \(equal("ε", bound))")
    case .deffuant(let bound):
      return phrases.say(
        "Deffuant et al., groupes de la plupart des essais à \(equal("ε", bound))",
        "Deffuant et al., clusters of most runs at \(equal("ε", bound))")
    case .flacheMacy(isRepulsive: false):
      return phrases.say(
        "Flache-Macy, pente de la polarisation, influence positive seule",
        "Flache-Macy, slope of polarisation, positive influence only")
    case .flacheMacy(isRepulsive: true):
      return phrases.say(
        "Flache-Macy, pente de la polarisation, avec rejet",
        "Flache-Macy, slope of polarisation, with repulsion")
    }
  }

  /// The value of a symbol, on one line: « ε = 0,2 ».
  func equal(_ symbol: String, _ value: Double) -> String {
    let space = Typography.noBreakSpace
    return "\(symbol)\(space)=\(space)\(numbers.significant(value))"
  }
}
