import TerritoryModel

extension Questionnaire {
  /// What the answers say of a profession at week 0; nothing below five people whose answers say
  /// something of the model's state.
  ///
  /// Rows stand in the order of their values, so that neither the scenario nor its hash tells in which
  /// order people answered. Familiarity and openness are not asked: they are drawn as without survey.
  public func state(of profession: Profession) -> MeasuredState? {
    let rows = respondents.filter { $0.group == RespondentGroup(profession) }
      .map(\.modelAnswer).filter { !$0.isEmpty }
    guard rows.count >= Self.fewestAnswers else { return nil }
    return .answers(rows.sorted { Self.key($0).lexicographicallyPrecedes(Self.key($1)) })
  }

  /// A scenario that starts from the answers: its state at week 0 is that of the room, without
  /// burn-in. A profession with too few answers is drawn as without survey; nothing when both are.
  public func scenario(on base: Scenario) -> Scenario? {
    var scenario = base
    scenario.state = [:]
    for profession in Profession.allCases {
      scenario.state[profession] = state(of: profession)
    }
    guard !scenario.state.isEmpty else { return nil }
    scenario.parameters[.runBurnIn] = 0
    return scenario
  }

  /// A row by its values; a missing one comes last.
  private static func key(_ row: MeasuredState.Answer) -> [Double] {
    SurveyItem.allCases.map { row[$0] ?? .infinity }
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
