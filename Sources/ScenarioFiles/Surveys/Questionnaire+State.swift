import TerritoryModel

extension Questionnaire {
  /// What the answers say of a profession at week 0: of each item that five people answered, how the
  /// answers lie, as a mean and a standard deviation; nothing where there is no such item.
  ///
  /// People of the territory then have values of these laws, and nobody has the row of a respondent.
  /// Means are rounded as they are shown. The spread is that of the answers from twenty on; of fewer,
  /// whose spread together with the mean may tell each of them, it is the spread that the scenario gives
  /// without a survey: `profiles.sd`, or `meta.sd`. Familiarity and openness are not asked: they are
  /// drawn as without survey.
  public func state(of profession: Profession, in base: Scenario) -> MeasuredState? {
    let rows = modelAnswers(of: profession)
    var moments: [SurveyItem: MeasuredState.Moments] = [:]
    for item in SurveyItem.allCases {
      let usual = base.parameters[item == .metaPerception ? .metaSd : .profileSd]
      // Steps of a seven-point item are a third apart on the model's scale; a mean of two items, rounded
      // to thirds, lies on steps of a sixth.
      let figures = AnswerMoments(
        rows.compactMap { $0[item] }, step: item == .metaPerception ? 1 / 6.0 : 1 / 3.0)
      guard let figures else { continue }
      moments[item] = MeasuredState.Moments(mean: figures.mean, sd: figures.sd ?? usual)
    }
    return moments.isEmpty ? nil : .moments(moments)
  }

  /// A scenario that starts from the answers: its state at week 0 is that of the room, without
  /// burn-in. A profession with too few answers is drawn as without survey; nothing when both are.
  public func scenario(on base: Scenario) -> Scenario? {
    var scenario = base
    scenario.state = [:]
    for profession in Profession.allCases {
      scenario.state[profession] = state(of: profession, in: base)
    }
    guard !scenario.state.isEmpty else { return nil }
    scenario.parameters[.runBurnIn] = 0
    return scenario
  }

  /// The answers of a profession on the scales of the model, of those who say something of its state.
  func modelAnswers(of profession: Profession) -> [MeasuredState.Answer] {
    respondents.filter { $0.group == RespondentGroup(profession) }
      .map(\.modelAnswer).filter { !$0.isEmpty }
  }
}

extension Respondent {
  /// The answers on the model's scales. Items 2 and 3 give warmth and competence; where neither is
  /// answered the thermometer stands for both. Items 4 and 5, or the one that is answered, give the
  /// meta-perception.
  fileprivate var modelAnswer: MeasuredState.Answer {
    var answer: MeasuredState.Answer = [:]
    func value(_ item: QuestionnaireItem) -> Double? {
      answers[item].flatMap(item.onModelScale)
    }
    answer[.warmth] = value(.warmth)
    answer[.competence] = value(.competence)
    if answer.isEmpty, let attitude = value(.thermometer) {
      answer[.warmth] = attitude
      answer[.competence] = attitude
    }
    let believed = [value(.metaWarmth), value(.metaCompetence)].compactMap(\.self)
    if !believed.isEmpty {
      answer[.metaPerception] = believed.reduce(0, +) / Double(believed.count)
    }
    return answer
  }
}
