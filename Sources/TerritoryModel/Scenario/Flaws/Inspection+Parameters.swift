extension Inspection {
  mutating func inspectParameters() {
    let values = scenario.parameters
    for declaration in ParameterCatalogue.declarations {
      inspect(
        values[declaration.parameter], SettingPath([]).appending(key: declaration.path),
        unit: declaration.unit, bounds: declaration.bounds, plausible: declaration.plausible)
    }
    inspectRelations(values) { SettingPath([]).appending(key: $0.path) }
  }

  /// What must hold between several parameters. Also asked of every dated change.
  mutating func inspectRelations(_ values: ParameterValues, path: (Parameter) -> SettingPath) {
    let relay = values[.decisionThresholdRelay]
    let coordination = values[.decisionThresholdCoordination]
    let concerted = values[.decisionThresholdConcerted]
    // The scores of the three forms are ordered, hence P(level ≥ l) = σ(x_l), only if these are.
    if relay > coordination || coordination > concerted {
      report(
        path(relay > coordination ? .decisionThresholdCoordination : .decisionThresholdConcerted),
        .thresholdsOutOfOrder(relay: relay, coordination: coordination, concerted: concerted))
    }
    let exposures: [Parameter] = [
      .experienceRelayWarmth, .experienceRelayCompetence, .experienceCoordinationWarmth,
      .experienceCoordinationCompetence, .experienceConcertedWarmth, .experienceConcertedCompetence,
    ]
    let exposure = exposures.reduce(0.0) { max($0, values[$1]) }
    let product = values[.experienceNegativeWeight] * values[.experienceRate] * exposure
    if product > ScenarioLimits.negativeExperience {
      report(
        path(.experienceNegativeWeight),
        .negativeExperienceTooStrong(product: product, limit: ScenarioLimits.negativeExperience))
    }
  }

  mutating func inspectState() {
    guard !scenario.state.isEmpty else { return }
    let burnIn = scenario.parameters[.runBurnIn]
    if burnIn != 0 { report(SettingPath(["state"]), .stateNeedsNoBurnIn(burnIn: burnIn)) }
    for profession in Profession.allCases {
      guard let measured = scenario.state[profession] else { continue }
      let path = SettingPath(["state", profession.key])
      switch measured {
      case .answers(let answers): inspectAnswers(answers, path.appending("answers"))
      case .moments(let moments):
        if moments.isEmpty { report(path, .noAnswers) }
        for item in SurveyItem.allCases {
          guard let measure = moments[item] else { continue }
          let path = path.appending(item.rawValue)
          inspect(
            measure.mean, path.appending("mean"), unit: item.unit, bounds: item.unit.bounds,
            plausible: nil)
          inspect(
            measure.sd, path.appending("sd"), unit: .standardDeviation,
            bounds: ValueUnit.standardDeviation.bounds, plausible: nil)
        }
      }
    }
  }

  private mutating func inspectAnswers(_ answers: [MeasuredState.Answer], _ path: SettingPath) {
    if answers.isEmpty { report(path, .noAnswers) }
    for (row, answer) in answers.enumerated() {
      for item in SurveyItem.allCases {
        guard let value = answer[item] else { continue }
        inspect(
          value, path.appending(String(row + 1)).appending(item.rawValue), unit: item.unit,
          bounds: item.unit.bounds, plausible: nil)
      }
    }
  }
}
