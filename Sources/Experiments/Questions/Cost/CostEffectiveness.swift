import TerritoryModel

/// What a programme brings for what it takes: cooperations gained over the run, per 1,000 euros and
/// per hour of professionals' time.
///
/// What a programme costs is no matter of chance, so that the intervals are those of what is gained.
public struct CostEffectiveness: Sendable, Hashable {
  /// Cooperations gained over the whole run against the same territory without the programme: the
  /// paired difference of counts. Shocks befall both.
  public var gained: PairedDifference
  /// What the programme costs.
  public var cost: ProgrammeCost
  /// What each action brings to the programme, in its order; shocks left out.
  public var actions: [Contribution]

  /// What one action brings to its programme: the programme as it is against the programme without
  /// that action, all else equal. What two actions do only together counts for both, so that the parts
  /// need not add up to the whole.
  public struct Contribution: Sendable, Hashable {
    /// Cooperations gained with the action that the programme does not gain without it.
    public var gained: PairedDifference
    /// What the action costs; its id and kind.
    public var cost: ProgrammeCost.ActionCost

    /// A part of a programme.
    public init(gained: PairedDifference, cost: ProgrammeCost.ActionCost) {
      self.gained = gained
      self.cost = cost
    }

    /// Cooperations gained per 1,000 euros; absent when the action's cost is not known or is nothing.
    public var perThousandEuros: Estimate? { gained.over(cost.euros.map { $0 / 1_000 }) }

    /// Cooperations gained per hour; absent when the action's hours are not known or are none.
    public var perHour: Estimate? { gained.over(cost.hours) }
  }

  /// A programme's effect beside its cost.
  public init(gained: PairedDifference, cost: ProgrammeCost, actions: [Contribution] = []) {
    self.gained = gained
    self.cost = cost
    self.actions = actions
  }

  /// Cooperations gained per 1,000 euros; absent when the programme costs nothing or when the cost of
  /// an action is not known: `cost.withoutCost` tells which.
  public var perThousandEuros: Estimate? {
    cost.withoutCost.isEmpty ? gained.over(cost.euros.map { $0 / 1_000 }) : nil
  }

  /// Cooperations gained per hour; absent when the programme takes no hours or when those of an action
  /// are not known: `cost.withoutHours` tells which.
  public var perHour: Estimate? {
    cost.withoutHours.isEmpty ? gained.over(cost.hours) : nil
  }
}

extension PairedDifference {
  /// What is gained for each unit of an amount that is certain; absent without an amount.
  fileprivate func over(_ amount: Double?) -> Estimate? {
    guard let amount, amount > 0 else { return nil }
    return Estimate(
      mean / amount,
      interval: interval.map { ($0.lowerBound / amount)...($0.upperBound / amount) })
  }
}
