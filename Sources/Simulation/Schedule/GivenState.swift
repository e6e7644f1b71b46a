import TerritoryModel

extension Run {
  /// Sets the state of people directly, as a survey or a thought experiment gives it; values are
  /// limited to their scales.
  ///
  /// - Parameter state: the new state of an agent from its present one.
  public mutating func setPeople(_ state: (_ agent: Int, _ present: PersonState) -> PersonState) {
    for agent in 0..<plan.agentCount {
      let given = state(agent, person(agent))
      population.warmth[agent] = clamp(given.warmth)
      population.competence[agent] = clamp(given.competence)
      population.coreWarmth[agent] = clamp(given.coreWarmth)
      population.coreCompetence[agent] = clamp(given.coreCompetence)
      population.metaPerception[agent] = clamp(given.metaPerception)
      population.expectedMetaPerception[agent] = clamp(given.expectedMetaPerception)
      population.familiarity[agent] = clamp01(given.familiarity)
      population.openness[agent] = clamp01(given.openness)
      population.warmthTension[agent] = Int16(clamping: given.warmthTension)
      population.competenceTension[agent] = Int16(clamping: given.competenceTension)
      population.lastCooperation[agent] =
        given.lastCooperation.map { Int16(clamping: $0) } ?? Population.never
    }
    observeTrueMeans()
  }

  /// Puts a given colleague network in the place of the drawn one: for each agent, its colleagues.
  /// Colleagues out of range are left out; ties should be given from both ends.
  public mutating func setColleagues(_ lists: [[Int]]) {
    var start: [Int32] = [0]
    var across: [Int32] = []
    for agent in 0..<plan.agentCount {
      for colleague in agent < lists.count ? lists[agent] : []
      where (0..<plan.agentCount).contains(colleague) && colleague != agent {
        across.append(Int32(colleague))
      }
      start.append(Int32(across.count))
    }
    colleagues = ColleagueNetwork(start: start, across: across, inside: 0)
    hasGivenColleagues = true
  }
}
