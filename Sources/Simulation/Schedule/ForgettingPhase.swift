import TerritoryModel

extension Run {
  /// Phase 5: views spring back to the core, meta-perception to its expectation, familiarity to zero;
  /// then the core follows lasting tension (model, 7.7).
  mutating func forget() {
    let coefficients = plan.regime(week: week).coefficients
    let layout = plan.layout
    let (warmth, competence) = (population.warmth.base, population.competence.base)
    let (coreWarmth, coreCompetence) = (
      population.coreWarmth.base, population.coreCompetence.base
    )
    let (warmthTension, competenceTension) = (
      population.warmthTension.base, population.competenceTension.base
    )
    let (meta, expected) = (
      population.metaPerception.base, population.expectedMetaPerception.base
    )
    let familiarity = population.familiarity.base
    let isColocated = partners.incidence.isColocated.base
    let anyColocated = partners.incidence.anyColocated
    let keptFamiliarity = 1 - coefficients.forgettingFamiliarity
    execution.forEach(layout.tasks.count, agents: layout.agentCount) { task in
      for piece in layout.tasks[task] {
        for agent in layout.pieces[piece].agents {
          let colocated = anyColocated && isColocated[agent] != 0
          Forgetting.relax(
            &warmth[agent], to: coreWarmth[agent], loss: coefficients.forgetting)
          Forgetting.relax(
            &competence[agent], to: coreCompetence[agent], loss: coefficients.forgetting)
          Forgetting.relax(&meta[agent], to: expected[agent], loss: coefficients.forgettingMeta)
          Forgetting.fade(&familiarity[agent], kept: keptFamiliarity)
          CentralCore.follow(
            core: &coreWarmth[agent], tension: &warmthTension[agent], periphery: warmth[agent],
            isColocated: colocated, coefficients)
          CentralCore.follow(
            core: &coreCompetence[agent], tension: &competenceTension[agent],
            periphery: competence[agent], isColocated: colocated, coefficients)
        }
      }
    }
  }
}
