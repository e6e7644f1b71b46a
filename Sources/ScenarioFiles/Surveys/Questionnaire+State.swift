import TerritoryModel

extension Questionnaire {
  /// What the answers say of a profession at week 0: of each item that five people answered, how the
  /// answers lie, as a mean and a standard deviation; nothing where there is no such item.
  ///
  /// People of the territory then have values of these laws, and nobody has the row of a respondent.
  /// Means are those that are shown. The spread is that of the answers from twenty on; of fewer,
  /// whose spread together with the mean may tell each of them, it is the spread that the scenario gives
  /// without a survey: `profiles.sd`, or `meta.sd`. Familiarity and openness are not asked: they are
  /// drawn as without survey.
  public func state(of profession: Profession, in base: Scenario) -> MeasuredState? {
    var moments: [SurveyItem: MeasuredState.Moments] = [:]
    for item in SurveyItem.allCases {
      guard let figures = figures(item, of: profession) else { continue }
      let usual = base.parameters[item == .metaPerception ? .metaSd : .profileSd]
      moments[item] = MeasuredState.Moments(mean: figures.mean, sd: figures.sd ?? usual)
    }
    return moments.isEmpty ? nil : .moments(moments)
  }

  /// The professions of which some item that five people answered has no spread of its own, for want of
  /// twenty answers: the one in their state is that of the territory, an assumption.
  public var professionsOfAssumedSpread: [Profession] {
    Profession.allCases.filter { profession in
      SurveyItem.allCases.contains { item in
        figures(item, of: profession).map { $0.sd == nil } ?? false
      }
    }
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

  /// What the answers say of an item of the model; nothing where fewer than five people say it.
  ///
  /// Figures follow from those that are shown. Items 2 and 3 give warmth and competence; where neither
  /// was answered by five people the thermometer stands for both. It does not stand for single people who
  /// left both out: their answers would be the difference between the mean with and without them. Items
  /// 4 and 5, or the one that five people answered, give the meta-perception.
  func figures(_ item: SurveyItem, of profession: Profession) -> AnswerMoments? {
    func shown(_ item: QuestionnaireItem) -> AnswerMoments? {
      distribution(item, of: profession).flatMap { AnswerMoments($0) }
    }
    switch item {
    case .warmth, .competence:
      let warmth = shown(.warmth)
      let competence = shown(.competence)
      guard warmth != nil || competence != nil else { return shown(.thermometer) }
      return item == .warmth ? warmth : competence
    case .metaPerception:
      let warmth = shown(.metaWarmth)
      let competence = shown(.metaCompetence)
      guard let warmth, let competence else { return warmth ?? competence }
      return AnswerMoments(warmth, competence, means: believed(of: profession))
    case .familiarity, .openness: return nil
    }
  }

  /// The meta-perception, on the model's scale, of each person of a profession who answered both items.
  private func believed(of profession: Profession) -> [Double] {
    respondents.compactMap { respondent in
      guard respondent.group == RespondentGroup(profession),
        let warmth = respondent.answers[.metaWarmth],
        let competence = respondent.answers[.metaCompetence]
      else { return nil }
      return ((warmth - 4) / 3 + (competence - 4) / 3) / 2
    }
  }
}
