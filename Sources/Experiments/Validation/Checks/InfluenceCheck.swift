/// A published model of influence, which the model contains as a limit (model, section 9).
public enum InfluenceCheck: Sendable, Hashable {
  /// DeGroot: the farthest that an opinion ends from the mean weighted by degree + 1.
  case deGroot
  /// Friedkin & Johnsen: the gap that two blocs keep. `susceptibility` is λ, `weight` the share w of
  /// their own bloc among those whom people heed.
  case friedkinJohnsen(susceptibility: Double, weight: Double)
  /// Hegselmann & Krause: the share of trials that end in consensus, by the published bound of confidence.
  case hegselmannKrauseConsensus(bound: Double)
  /// Hegselmann & Krause: the mean number of clusters, at a published bound of confidence.
  case hegselmannKrauseClusters(bound: Double)
  /// Deffuant et al.: the number of clusters of most trials, by the published bound of confidence.
  case deffuant(bound: Double)
  /// Flache & Macy: how polarisation goes with ties between teams, where far views repel or not.
  case flacheMacy(isRepulsive: Bool)

  /// Its stable name; that of clusters has no bound, there is one.
  var name: String {
    switch self {
    case .deGroot: "degroot"
    case .friedkinJohnsen(let susceptibility, let weight):
      "friedkin-johnsen-\(susceptibility)-\(weight)"
    case .hegselmannKrauseConsensus(let bound): "hegselmann-krause-\(bound)"
    case .hegselmannKrauseClusters: "hegselmann-krause-clusters"
    case .deffuant(let bound): "deffuant-\(bound)"
    case .flacheMacy(let isRepulsive): "flache-macy-" + (isRepulsive ? "repulsive" : "positive")
    }
  }

  /// The paper that the expected value comes from.
  var source: ValidationSource {
    switch self {
    case .deGroot: .deGroot
    case .friedkinJohnsen: .friedkinJohnsen
    case .hegselmannKrauseConsensus, .hegselmannKrauseClusters: .hegselmannKrause
    case .deffuant: .deffuant
    case .flacheMacy: .flacheMacy
    }
  }
}
