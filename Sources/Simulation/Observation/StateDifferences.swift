extension Run {
  /// Strikes out the agents whose state has not the same bits in another run of the same posts; reads
  /// only.
  ///
  /// - Parameters:
  ///   - other: a run with as many agents; one with another number strikes everybody out.
  ///   - agents: the agents to look at; those that differ are taken off, the others keep their order.
  public borrowing func dropDifferences(from other: borrowing Run, in agents: inout [Int]) {
    guard plan.agentCount == other.plan.agentCount else {
      agents = []
      return
    }
    agents.removeAll { !hasSameState(as: other, agent: $0) }
  }

  /// Whether an agent has the same bits in another run with as many agents.
  private borrowing func hasSameState(as other: borrowing Run, agent: Int) -> Bool {
    isSame(population.warmth, other.population.warmth, agent)
      && isSame(population.competence, other.population.competence, agent)
      && isSame(population.metaPerception, other.population.metaPerception, agent)
      && isSame(population.familiarity, other.population.familiarity, agent)
      && isSame(population.coreWarmth, other.population.coreWarmth, agent)
      && isSame(population.coreCompetence, other.population.coreCompetence, agent)
      && isSame(
        population.expectedMetaPerception, other.population.expectedMetaPerception, agent)
      && isSame(population.openness, other.population.openness, agent)
      && population.warmthTension[agent] == other.population.warmthTension[agent]
      && population.competenceTension[agent] == other.population.competenceTension[agent]
      && population.lastCooperation[agent] == other.population.lastCooperation[agent]
  }

  private borrowing func isSame(
    _ left: borrowing Column<Float>, _ right: borrowing Column<Float>, _ row: Int
  ) -> Bool {
    left[row].bitPattern == right[row].bitPattern
  }
}
