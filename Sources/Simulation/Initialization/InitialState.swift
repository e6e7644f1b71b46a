import TerritoryModel

extension Run {
  /// Draws workload and formalisation of organisations; those that the scenario names may give them.
  mutating func drawOrganisations() {
    let layout = plan.layout
    let values = plan.scenario.parameters
    for organisation in 0..<layout.organisationCell.count {
      let words = draws.block(
        week: Draws.initialWeek, purpose: .organisation,
        entity: layout.identity(ofOrganisation: organisation))
      func drawn(_ mean: Parameter, _ word: UInt32) -> Float {
        clamp01(
          Float(
            values[mean] + values[.organisationSd] * Distributions.normal(openUniform(word))))
      }
      let place = layout.namedOrganisation[organisation]
      let named = place < 0 ? nil : plan.scenario.organisations[place]
      workload[organisation] =
        named?.workload.map { Float($0) } ?? drawn(.organisationWorkload, words[0])
      formalisation[organisation] =
        named?.formalisation.map { Float($0) } ?? drawn(.organisationFormalisation, words[1])
    }
  }

  /// Draws everybody (model, section 5), then what a survey measured and what the scenario says of
  /// named people takes the place of what was drawn.
  mutating func drawPopulation(isCancelled: (() -> Bool)?) {
    let layout = plan.layout
    let synthesis = plan.regimes[0].synthesis
    for cell in 0..<(2 * layout.zoneCount) {
      let profession = TerritoryLayout.profession(ofCell: cell)
      for agent in layout.agents(ofCell: cell) {
        if agent.isMultiple(of: 4_096), isCancelled?() == true { return }
        let identity = UInt64(layout.identities[agent])
        var arrival = synthesis.arrival(
          draws, week: Draws.initialWeek, identity: identity, profession: profession,
          isNewcomer: false)
        if let survey = plan.scenario.state[profession] {
          arrival.apply(
            survey, draws: draws, identity: identity,
            halo: plan.scenario.parameters[.profileHalo])
        }
        population.seat(arrival, at: agent)
      }
    }
    for (person, agent) in zip(plan.scenario.people, layout.agentOfPerson) where agent >= 0 {
      place(person, at: agent)
    }
    observeTrueMeans()
    for agent in 0..<layout.agentCount {
      if agent.isMultiple(of: 4_096), isCancelled?() == true { return }
      let profession = plan.profession(ofAgent: agent)
      let expectation = synthesis.expectedMetaPerception(
        draws, week: Draws.initialWeek, identity: UInt64(layout.identities[agent]),
        trueMean: trueMean[profession.other.rawValue])
      population.metaPerception[agent] = expectation
      population.expectedMetaPerception[agent] = expectation
    }
    placeMeasuredMetaPerceptions()
  }

  /// What the scenario says of a named person; warmth and competence set core and periphery alike.
  private mutating func place(_ person: Person, at agent: Int) {
    if let warmth = person.warmth {
      population.warmth[agent] = Float(warmth)
      population.coreWarmth[agent] = Float(warmth)
    }
    if let competence = person.competence {
      population.competence[agent] = Float(competence)
      population.coreCompetence[agent] = Float(competence)
    }
    if let openness = person.openness { population.openness[agent] = Float(openness) }
    if let familiarity = person.familiarity { population.familiarity[agent] = Float(familiarity) }
  }

  /// A measured meta-perception sets the expectation too.
  private mutating func placeMeasuredMetaPerceptions() {
    func set(_ value: Double, _ agent: Int) {
      population.metaPerception[agent] = clamp(Float(value))
      population.expectedMetaPerception[agent] = clamp(Float(value))
    }
    for (profession, survey) in plan.scenario.state.sorted(by: { $0.key.rawValue < $1.key.rawValue }
    ) {
      for zone in 0..<plan.layout.zoneCount {
        for agent in plan.layout.agents(ofCell: 2 * zone + profession.rawValue) {
          let identity = UInt64(plan.layout.identities[agent])
          let items = survey.items(
            draws: draws, identity: identity, halo: plan.scenario.parameters[.profileHalo])
          if let value = items[.metaPerception] { set(value, agent) }
        }
      }
    }
    for (person, agent) in zip(plan.scenario.people, plan.layout.agentOfPerson) where agent >= 0 {
      if let value = person.metaPerception { set(value, agent) }
    }
  }
}

extension Arrival {
  /// Puts measured values in the place of drawn ones; the core is the survey's value.
  mutating func apply(_ survey: MeasuredState, draws: Draws, identity: UInt64, halo: Double) {
    let items = survey.items(draws: draws, identity: identity, halo: halo)
    if let value = items[.warmth] {
      warmth = clamp(Float(value))
      coreWarmth = warmth
    }
    if let value = items[.competence] {
      competence = clamp(Float(value))
      coreCompetence = competence
    }
    if let value = items[.familiarity] { familiarity = clamp01(Float(value)) }
    if let value = items[.openness] { openness = clamp01(Float(value)) }
  }
}

extension MeasuredState {
  /// The items of one person: a row drawn with replacement, or normal values; warmth and competence
  /// are then correlated by the halo, as in the profiles.
  func items(draws: Draws, identity: UInt64, halo: Double) -> Answer {
    switch self {
    case .answers(let answers):
      guard !answers.isEmpty else { return [:] }
      let word = draws.word(week: Draws.initialWeek, purpose: .survey, entity: identity)
      return answers[pick(word, of: answers.count)]
    case .moments(let moments):
      let z = SurveyItem.allCases.indices.map { index in
        Distributions.normal(
          draws.uniform(
            week: Draws.initialWeek, purpose: .survey, entity: identity, index: index))
      }
      var values: Answer = [:]
      for (index, item) in SurveyItem.allCases.enumerated() {
        guard let law = moments[item] else { continue }
        let deviation =
          item == .competence && moments[.warmth] != nil
          ? halo * z[0] + max(0, 1 - halo * halo).squareRoot() * z[index] : z[index]
        let bounds = item.bounds
        values[item] = min(
          max(law.mean + law.sd * deviation, bounds.lowerBound), bounds.upperBound)
      }
      return values
    }
  }
}
