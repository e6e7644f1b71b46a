import TerritoryModel

/// The best programmes found under a budget, and how sure their order is.
///
/// Programmes are chosen, and put in order, on some replicates; what is told of them is measured on
/// others. The highest of many noisy figures is too high on the replicates that made it the highest;
/// on fresh ones it is not.
public struct ProgrammeRanking: Sendable, Hashable {
  /// The programmes that were compared to the end, in the order of the choice, the best first; the
  /// others are its runners-up. To do nothing is a programme too, without actions: it stands here where
  /// few programmes do better. Programmes that nothing told apart are one candidate.
  public var candidates: [Candidate]
  /// How many programmes were run, no programme left out.
  public var considered: Int
  /// Whether every programme that fits in the budget was run, or a part that a search chose.
  public var isExhaustive: Bool
  /// Whether the limit on runs ended the search before it came to its own end.
  public var isCutShort: Bool
  /// Runs made in all.
  public var runs: Int
  /// Replicates of each candidate at the end, on draws that chose nothing.
  public var replicates: Int
  /// The number of the first of them: those before it chose.
  public var firstReplicate: Int

  /// A programme, and what it brings.
  public struct Candidate: Sendable, Hashable {
    /// Its actions; shocks of the scenario left out.
    public var programme: [Action]
    /// What it costs.
    public var cost: ProgrammeCost
    /// What it brings against no programme: the paired difference of the outcome, on replicates that
    /// took no part in choosing it.
    public var effect: PairedDifference
    /// What the best one brings beyond this one, by pairs of the same replicates; absent for the best.
    /// It may lie on the wrong side of 0: then the fresh replicates would choose otherwise.
    public var behind: PairedDifference?
    /// Whether this one is told from the best: whether 0 is outside of the interval of `behind`,
    /// widened so that all comparisons with the best hold together in 95 % of cases (Bonferroni; the
    /// comparisons are those of Hsu 1984 with the best). False for the best.
    public var isToldFromBest: Bool
    /// Other programmes that gave the same outcomes as this one in every replicate that both were run
    /// on, all of them of the search: such as the same actions for a list of zones that holds the same
    /// people. They were not measured again.
    public var equals: [[Action]]

    /// A candidate; without `isToldFromBest`, as the interval of `behind` alone tells.
    public init(
      programme: [Action], cost: ProgrammeCost, effect: PairedDifference,
      behind: PairedDifference?, isToldFromBest: Bool? = nil, equals: [[Action]] = []
    ) {
      self.programme = programme
      self.cost = cost
      self.effect = effect
      self.behind = behind
      self.isToldFromBest =
        isToldFromBest ?? behind?.interval.map { !$0.contains(0) } ?? false
      self.equals = equals
    }
  }

  /// A ranking.
  public init(
    candidates: [Candidate], considered: Int, isExhaustive: Bool = false, isCutShort: Bool = false,
    runs: Int, replicates: Int, firstReplicate: Int = 1
  ) {
    self.candidates = candidates
    self.considered = considered
    self.isExhaustive = isExhaustive
    self.isCutShort = isCutShort
    self.runs = runs
    self.replicates = replicates
    self.firstReplicate = firstReplicate
  }

  /// The cheapest of the programmes that are not told from the best, in euros, then hours, then number
  /// of actions: what one would choose who pays for nothing that is not shown to help. Where no euros are
  /// given at all, in hours, then number of actions.
  ///
  /// Absent where that is not known: where a programme whose price is not given in full might be
  /// cheaper.
  public var cheapestNotToldFromBest: Candidate? {
    let equals = candidates.filter { !$0.isToldFromBest }
    if let cheapest = Self.cheapest(equals, by: \.euros) { return cheapest }
    guard equals.allSatisfy({ $0.cost.euros == nil }) else { return nil }
    return Self.cheapest(equals, by: \.hours)
  }

  /// The cheapest candidate whose amount is known in full, if those of which it is not cost as much at
  /// least by what is known of them.
  private static func cheapest(
    _ candidates: [Candidate], by amount: KeyPath<Candidate, Candidate.Amount>
  ) -> Candidate? {
    let unknown = candidates.filter { !$0[keyPath: amount].isWhole }
    let floor = unknown.map { $0[keyPath: amount].known }.min() ?? .infinity
    let cheapest = candidates.filter { $0[keyPath: amount].isWhole }.min { left, right in
      let (one, other) = (left[keyPath: amount].known, right[keyPath: amount].known)
      return (one, left.hours.order, left.programme.count)
        < (other, right.hours.order, right.programme.count)
    }
    return cheapest.flatMap { $0[keyPath: amount].known <= floor ? $0 : nil }
  }
}

extension ProgrammeRanking.Candidate {
  /// What a programme takes, as far as that is given.
  fileprivate struct Amount {
    /// The sum of what is given.
    var known: Double
    /// Whether it is given of every action.
    var isWhole: Bool

    /// For an order in which what is not known comes last.
    var order: Double { isWhole ? known : .infinity }
  }

  fileprivate var euros: Amount {
    Amount(known: cost.euros ?? 0, isWhole: cost.withoutCost.isEmpty)
  }

  fileprivate var hours: Amount {
    Amount(known: cost.hours ?? 0, isWhole: cost.withoutHours.isEmpty)
  }
}
