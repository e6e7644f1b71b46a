import Experiments
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

extension Interpreter {
  /// The seed of the designs of the shell: the same question has the same answer.
  private static let designSeed: UInt64 = 1
  /// How many runs a question of sensitivity should take when nobody says.
  private static let affordable = 2_000
  /// The most lives at each point when nobody says.
  private static let mostLives = 8
  /// Trajectories when nobody says: enough to rank settings (Campolongo, Cariboni & Saltelli 2007 use
  /// 10 to 20 of them).
  private static let trajectories = 10

  func sensitivity(
    _ words: SensitivityWords, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    let subject = try subject(words.outcome)
    let branch = subject.branch
    guard !words.isEffect || !branch.scenario.programme.isEmpty else {
      throw ExecutionFailure(.noProgramme(branch.name))
    }
    guard words.method == .morris || words.levers.count > 1 else {
      throw ExecutionFailure(.tooFewLevers)
    }
    var leftOut: [SettingPath] = []
    let factors: [Factor]
    if words.levers.isEmpty {
      (factors, leftOut) = Self.independent(
        Self.everyParameter(in: branch.scenario), in: branch.scenario)
    } else {
      factors = try self.factors(words.levers, in: branch.scenario)
    }
    if words.isEffect { try checkBegun(subject, levers: factors) }
    try Self.check(words.points, method: words.method, settings: factors.count)
    let arms = words.isEffect ? 2 : 1
    let design = Self.design(words, factors: factors.count, arms: arms)
    let points = try designing { () throws(DesignProblem) in
      try DesignPoints.count(of: design, factors: factors)
    }
    let replicates =
      livesPerPoint
      ?? max(
        1, min(Self.affordable / max(points * arms, 1), Self.mostLives, branch.replicates))
    let space = FactorSpace(scenario: branch.scenario, factors: factors)
    let plan = try designing { () throws(DesignProblem) in
      try ExperimentPlan(
        design, factors: factors, designSeed: Self.designSeed, replicates: replicates,
        isPaired: words.isEffect, outcomes: [subject.outcome], seed: branch.seed
      ) { levels throws(PointFailure) in try Self.scenario(at: levels, in: space) }
    }
    let table = try table(plan, of: subject, effort: effort)
    let response: Response = words.isEffect ? .effect : .level
    let study = try designing { () throws(DesignProblem) in
      try SensitivityStudy(
        design, plan: plan, table: table, responses: [response], seed: Self.designSeed)
    }
    return .sensitivity(
      SensitivityAnswer(
        view: subject.view(
          replicates: replicates, runs: plan.runCount, failed: table.failedCount),
        study: study, response: response, designSeed: Self.designSeed, leftOut: leftOut,
        branchReplicates: livesPerPoint == nil ? branch.replicates : nil))
  }

  /// Two trajectories or base points at least have a spread; the most are those that a design can hold.
  private static func check(
    _ points: Located<Int>?, method: SensitivityWords.Method, settings: Int
  ) throws(ExecutionFailure) {
    guard let points else { return }
    let each = method == .morris ? settings + 1 : settings + 2
    let allowed = 2...max(2, DesignPoints.limit(factorCount: settings) / each)
    guard allowed.contains(points.value) else {
      throw ExecutionFailure(
        .pointsOutOfRange(points.value, allowed: allowed, settings: settings), at: points.span)
    }
  }

  /// The design, as large as was asked or as is affordable.
  private static func design(
    _ words: SensitivityWords, factors: Int, arms: Int
  ) -> ExperimentDesign {
    switch words.method {
    case .morris:
      return .morris(trajectories: words.points?.value ?? trajectories, levels: 4)
    case .sobol:
      // A power of two: the points of the sequence are then most even.
      var base = 32
      while 2 * base * (factors + 2) * arms <= affordable { base *= 2 }
      return .saltelli(base: words.points?.value ?? base, isSecondOrder: false)
    }
  }

  /// Every parameter of the model that is a number with a plausible range, burn-in left out: it is how
  /// runs are made, not what the territory is.
  private static func everyParameter(in scenario: Scenario) -> [Factor] {
    ParameterCatalogue.declarations.compactMap { declaration in
      if case .choice = declaration.unit { return nil }
      guard !declaration.path.hasPrefix("run.") else { return nil }
      let text = SettingText(path: declaration.path, value: "")
      return try? FactorReading.factor(text, in: scenario).factor
    }
  }

  /// Parameters that can vary together, and those that cannot: thresholds that must stay in order, for
  /// instance, would be refused at many points, which would be lost. Of two settings of one group whose
  /// ends are refused together, the later one is left out.
  private static func independent(
    _ factors: [Factor], in scenario: Scenario
  ) -> (kept: [Factor], leftOut: [SettingPath]) {
    var kept: [Factor] = []
    var leftOut: [SettingPath] = []
    for factor in factors {
      let group = factor.path.components.first
      let others = kept.filter { $0.path.components.first == group }
      let isFree =
        isAccepted([factor], in: scenario)
        && others.allSatisfy { isAccepted([$0, factor], in: scenario) }
      if isFree { kept.append(factor) } else { leftOut.append(factor.path) }
    }
    return (kept, leftOut)
  }

  /// Whether a scenario takes every combination of the ends of some ranges.
  private static func isAccepted(_ factors: [Factor], in scenario: Scenario) -> Bool {
    let space = FactorSpace(scenario: scenario, factors: factors)
    return (0..<(1 << factors.count)).allSatisfy { corner in
      let levels = factors.indices.map { place in
        factors[place].level(at: corner >> place & 1 == 0 ? 0 : 1)
      }
      return (try? space.scenario(levels)) != nil
    }
  }
}
