import TerritoryModel

extension Run {
  /// *Formation croisée*: familiarity rises by `gain`, competence by `shift`, of what is missing.
  mutating func train(_ action: ResolvedAction) {
    let (gain, shift) = (Float(action.value(.gain)), Float(action.value(.shift)))
    let (familiarity, competence) = (population.familiarity.base, population.competence.base)
    forEachReached(action) { agent in
      familiarity[agent] = clamp01(familiarity[agent] + gain * (1 - familiarity[agent]))
      competence[agent] = clamp(competence[agent] + shift * (1 - competence[agent]))
    }
  }

  /// *Tribune*: warmth rises by `shift` of what is missing, competence by half as much.
  mutating func campaign(_ action: ResolvedAction) {
    let shift = Float(action.value(.shift))
    let (warmth, competence) = (population.warmth.base, population.competence.base)
    forEachReached(action) { agent in
      warmth[agent] = clamp(warmth[agent] + shift * (1 - warmth[agent]))
      competence[agent] = clamp(competence[agent] + shift / 2 * (1 - competence[agent]))
    }
  }

  /// *Restitution*: people learn what the other profession really thinks, in the whole territory,
  /// whatever the zones; when the truth is worse than the belief it lowers meta-perception.
  mutating func showMirror(_ action: ResolvedAction) {
    let correction = Float(action.value(.correction))
    let truth = Profession.allCases.map { Float(trueMean[$0.other.rawValue]) }
    let meta = population.metaPerception.base
    let plan = self.plan
    forEachReached(action) { agent in
      let actual = truth[plan.profession(ofAgent: agent).rawValue]
      meta[agent] = clamp(meta[agent] + correction * (actual - meta[agent]))
    }
  }

  /// A scandal: warmth falls by `shift` of its distance to the bottom of the scale.
  mutating func scandal(_ action: ResolvedAction) {
    let shift = Float(action.value(.shift))
    let warmth = population.warmth.base
    forEachReached(action) { agent in
      warmth[agent] = clamp(warmth[agent] - shift * (1 + warmth[agent]))
    }
  }

  /// Each person of the action's zones and professions, with probability `share`.
  private func forEachReached(_ action: ResolvedAction, _ body: (Int) -> Void) {
    let layout = plan.layout
    let share = action.value(.share)
    let (draws, week) = (self.draws, self.week)
    execution.forEach(layout.tasks.count, agents: layout.agentCount) { task in
      for piece in layout.tasks[task] where action.touches(cell: layout.pieces[piece].cell) {
        for agent in layout.pieces[piece].agents {
          let word = draws.word(
            week: week, purpose: .reached,
            entity: action.entity(UInt64(layout.identities[agent])))
          if openUniform(word) < share { body(agent) }
        }
      }
    }
  }
}
