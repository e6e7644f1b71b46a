import TerritoryModel

extension Questionnaire {
  /// What a calibration may aim at: from five answers on, per profession, how warmth, competence and
  /// meta-perception lie; from five people on either side the coverage of a profession (who worked with
  /// anybody in the last three months) and, of the territory, the cooperation rate, for which stands the
  /// share of people whose usual form is more than nothing.
  ///
  /// They speak of the territory as it was when it answered: week 0 of a scenario with its burn-in,
  /// whose state is not set from the same answers.
  public var targets: [Target] {
    Profession.allCases.flatMap(targets) + [cooperation].compactMap(\.self)
  }

  /// The targets as a calibration of some parameters of a scenario, by its name or path; absent: those
  /// that `priors` names.
  public func targetFile(
    scenario: String, parameters: [TargetFile.Prior]? = nil
  ) -> TargetFile {
    TargetFile(scenario: scenario, parameters: parameters ?? priors, targets: targets)
  }

  /// The parameters that the targets speak of, each in its plausible range: per profession what it
  /// first thinks of the other, where warmth or competence were answered, and `contact.rate`, where
  /// contacts or forms of cooperation were.
  public var priors: [TargetFile.Prior] {
    let targets = targets
    func asks(_ metric: Metric, _ profession: Profession) -> Bool {
      targets.contains { $0.metric == metric && $0.group == .profession(profession) }
    }
    var parameters: [Parameter] = []
    if asks(.warmth, .socialWorkers) { parameters.append(.profileSocialWorkersWarmth) }
    if asks(.competence, .socialWorkers) { parameters.append(.profileSocialWorkersCompetence) }
    if asks(.warmth, .socialEntrepreneurs) { parameters.append(.profileSocialEntrepreneursWarmth) }
    if asks(.competence, .socialEntrepreneurs) {
      parameters.append(.profileSocialEntrepreneursCompetence)
    }
    if targets.contains(where: { $0.metric == .coverage || $0.metric == .cooperation }) {
      parameters.append(.contactRate)
    }
    return parameters.map(\.declaration).map { declaration in
      let path = SettingPath(declaration.path.split(separator: ".").map(String.init))
      return TargetFile.Prior(path, declaration.plausible)
    }
  }

  /// A share that is no target, although enough people answered: fewer than five stand on one side of it,
  /// and they are not told of.
  public enum WithheldShare: Sendable, Hashable {
    /// Of a profession, the share that worked with anybody.
    case coverage(Profession)
    /// The share whose usual form of cooperation is more than nothing.
    case cooperation
  }

  /// The shares that are held back.
  public var withheldShares: [WithheldShare] {
    let hidden: [WithheldShare] = Profession.allCases.compactMap { profession in
      let sides = sides(.contacts, of: profession)
      return sides.answers >= Self.fewestAnswers && !sides.areShown ? .coverage(profession) : nil
    }
    let forms = Profession.allCases.map { sides(.cooperation, of: $0) }
    let isAsked = forms.allSatisfy { $0.answers >= Self.fewestAnswers }
    return hidden + (isAsked && !forms.allSatisfy(\.areShown) ? [.cooperation] : [])
  }

  private func targets(of profession: Profession) -> [Target] {
    let asked: [(SurveyItem, QuestionnaireItem?, Metric)] = [
      (.warmth, .warmth, .warmth), (.competence, .competence, .competence),
      (.metaPerception, nil, .believed),
    ]
    var targets = asked.compactMap { item, column, metric -> Target? in
      // The thermometer, which may stand for warmth and competence in a state, is no measure of them.
      if let column, distribution(column, of: profession) == nil { return nil }
      return figures(item, of: profession).map { target(metric, of: profession, $0) }
    }
    let contacts = sides(.contacts, of: profession)
    if contacts.areShown {
      targets.append(Target(.coverage, of: .profession(profession), contacts.share))
    }
    return targets
  }

  /// The mean of answers and, from twenty answers on, their spread. Fewer answers are weighed as if they
  /// lay evenly over the whole scale, 2 / √12.
  private func target(
    _ metric: Metric, of profession: Profession, _ figures: AnswerMoments
  ) -> Target {
    guard let sd = figures.sd else {
      return Target(
        metric, of: .profession(profession),
        .figure(value: figures.mean, error: 2 / (12 * Double(figures.count)).squareRoot()))
    }
    return Target(
      metric, of: .profession(profession),
      .answers(mean: figures.mean, sd: sd, count: figures.count))
  }

  /// The cooperation rate of the territory. In both professions five people must stand on either side, so
  /// that what is told of one does not tell of fewer in the other.
  private var cooperation: Target? {
    let forms = Profession.allCases.map { sides(.cooperation, of: $0) }
    guard forms.allSatisfy(\.areShown) else { return nil }
    let all = Sides(
      none: forms.reduce(0) { $0 + $1.none }, some: forms.reduce(0) { $0 + $1.some })
    return Target(.cooperation, all.share)
  }

  /// How many answered an item with nothing, and how many with more.
  private struct Sides {
    var none: Int
    var some: Int

    var answers: Int { none + some }

    /// Whether five people stand on either side: a share is told then only. So many answers of nothing
    /// have a bin of their own among those that are shown.
    var areShown: Bool { min(none, some) >= Questionnaire.fewestAnswers }

    /// The share above nothing with its standard error after Agresti and Coull (1998).
    var share: Target.Measure {
      let adjusted = (Double(some) + 2) / (Double(answers) + 4)
      return .figure(
        value: Double(some) / Double(answers),
        error: (adjusted * (1 - adjusted) / (Double(answers) + 4)).squareRoot())
    }
  }

  private func sides(_ item: QuestionnaireItem, of profession: Profession) -> Sides {
    let answers = answers(item, of: profession)
    let some = answers.count { $0 > 0 }
    return Sides(none: answers.count - some, some: some)
  }
}
