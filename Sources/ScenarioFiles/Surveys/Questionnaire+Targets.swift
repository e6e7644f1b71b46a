import TerritoryModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Questionnaire {
  /// What a calibration may aim at, each from five answers on: per profession how warmth, competence
  /// and meta-perception lie, and the coverage (who worked with anybody in the last three months); of
  /// the territory the cooperation rate, for which stands the share of people whose usual form is more
  /// than nothing.
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

  private func targets(of profession: Profession) -> [Target] {
    var targets: [Target] = []
    for (item, metric) in [
      (.warmth, .warmth), (.competence, .competence),
    ] as [(QuestionnaireItem, Metric)] {
      let answers = answers(item, of: profession).compactMap(item.onModelScale)
      // Steps of a seven-point item are a third apart on the model's scale.
      if let target = mean(of: answers, metric, profession, step: 1 / 3.0) {
        targets.append(target)
      }
    }
    // A mean of two items rounded to thirds lies on steps of a sixth.
    let believed = modelAnswers(of: profession).compactMap { $0[.metaPerception] }
    if let target = mean(of: believed, .believed, profession, step: 1 / 6.0) {
      targets.append(target)
    }
    let contacts = answers(.contacts, of: profession)
    if let coverage = share(contacts.count { $0 > 0 }, of: contacts.count) {
      targets.append(Target(.coverage, of: .profession(profession), coverage))
    }
    return targets
  }

  /// The mean of answers and, from twenty answers on, their spread. Fewer answers are weighed as if they
  /// lay evenly over the whole scale, 2 / √12. Nothing below five answers.
  private func mean(
    of answers: [Double], _ metric: Metric, _ profession: Profession, step: Double
  ) -> Target? {
    guard let figures = AnswerMoments(answers, step: step) else { return nil }
    guard let sd = figures.sd else {
      return Target(
        metric, of: .profession(profession),
        .figure(value: figures.mean, error: 2 / (12 * Double(figures.count)).squareRoot()))
    }
    return Target(
      metric, of: .profession(profession),
      .answers(mean: figures.mean, sd: sd, count: figures.count))
  }

  /// The cooperation rate of the territory; both professions must have five answers, so that neither
  /// can be told from the other's.
  private var cooperation: Target? {
    let forms = Profession.allCases.map { answers(.cooperation, of: $0) }
    guard forms.allSatisfy({ $0.count >= Self.fewestAnswers }) else { return nil }
    let all = forms.flatMap(\.self)
    return share(all.count { $0 > 0 }, of: all.count).map { Target(.cooperation, $0) }
  }

  /// A share with its standard error after Agresti and Coull (1998), which is not zero when everybody
  /// answers alike; nothing below five answers.
  private func share(_ count: Int, of total: Int) -> Target.Measure? {
    guard total >= Self.fewestAnswers else { return nil }
    let adjusted = (Double(count) + 2) / (Double(total) + 4)
    return .figure(
      value: Double(count) / Double(total),
      error: (adjusted * (1 - adjusted) / (Double(total) + 4)).squareRoot())
  }

  /// What the number of contacts says of `contact.rate`.
  public struct ContactEstimate: Sendable, Hashable {
    /// Whose answers.
    public var profession: Profession
    /// How many answers, at least five.
    public var answers: Int
    /// With how many of the others people worked in three months, on average.
    public var contacts: Double
    /// How many partners a person of the profession has in the scenario, on average.
    public var partners: Double
    /// The least weekly rate per tie at which so many of the partners are met at least once in 13 weeks:
    /// -ln(1 - contacts / partners) / (13 × need), with the lowest mean that is told as `contacts`, which
    /// is rounded to a tenth, and the greatest need of a zone, which multiplies the rate. It takes every
    /// opportunity for used, so that the true rate is at least this, for the people who answered. Absent
    /// when they have as many contacts as the scenario has partners: `network.partners` is then too small.
    public var rate: Double?
  }

  /// What the contacts of a profession say of `contact.rate` in a scenario; nothing below five
  /// answers, or where a profession is absent.
  public func contactEstimate(
    of profession: Profession, in scenario: Scenario
  ) -> ContactEstimate? {
    guard let found = distribution(.contacts, of: profession) else { return nil }
    let workers = Double(scenario.people(.socialWorkers))
    let entrepreneurs = Double(scenario.people(.socialEntrepreneurs))
    guard workers > 0, entrepreneurs > 0 else { return nil }
    // Ties are counted from both ends.
    let own = scenario.parameters[.networkPartners]
    let partners = profession == .socialEntrepreneurs ? own : own * entrepreneurs / workers
    let need = scenario.zones.map(\.need).max() ?? 1
    let isPossible = need > 0 && found.mean < partners
    let left = 1 - max(found.mean - 0.05, 0) / partners
    return ContactEstimate(
      profession: profession, answers: found.count, contacts: found.mean, partners: partners,
      rate: isPossible ? -log(left) / (13 * need) : nil)
  }
}
