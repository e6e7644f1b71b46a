import Experiments
import Exploration
import Results
import ScenarioFiles
import Simulation
import SourceText
import TerritoryModel

extension Interpreter {
  /// Fits settings to the targets of a file, which names its own scenario.
  mutating func calibrate(
    _ words: CalibrateWords, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    // What is applied needs somewhere to go: that is told before the runs.
    let branch = words.isApplied ? try present() : nil
    let loaded: LoadedTargets
    do throws(ScenarioMistakes) {
      loaded = try TargetReader(scenarios: reader).load(words.file.value)
    } catch {
      throw ExecutionFailure(.scenario(error), at: words.file.span)
    }
    var request = CalibrationRequest(
      loaded.targets, scenario: loaded.scenario, seed: loaded.seed)
    if let most = words.most { request.runs = most.value }
    guard request.runs >= request.fewestRuns else {
      throw ExecutionFailure(
        .tooFewRuns(
          request.runs, needed: request.fewestRuns, isInFile: words.most == nil),
        at: words.most?.span ?? words.file.span)
    }
    let scenario = loaded.scenario
    let each = max(
      scenario.population * (Int(scenario.parameters[.runBurnIn]) + scenario.horizon), 1)
    let study = StudyRunner(
      threads: lives.threads,
      progress: { done, total in effort.progress(done * each, total * each) },
      isCancelled: effort.isCancelled)
    let sample = ExperimentPlan(
      [scenario], replicates: 16 * lives.threads, isPaired: false,
      outcomes: request.targets.map(\.outcome), seed: request.seed)
    announce(request.runs, isUpperBound: true, like: sample, on: study, effort: effort)
    let posterior = try computing { () throws(EnsembleFailure) in
      try study.calibrate(request, scenario: loaded.scenarioAtValues)
    }
    guard !posterior.particles.isEmpty else {
      throw ExecutionFailure(
        .nothingLearnt(runs: posterior.runs, failed: posterior.failedRuns), at: words.file.span)
    }
    var answer = CalibrationAnswer(loaded: loaded, posterior: posterior)
    if let branch {
      let marginals = posterior.marginals
      let known = marginals.filter(\.isIdentified)
      answer.unapplied = marginals.filter { !$0.isIdentified }.map(\.prior.path)
      if !known.isEmpty { answer.edited = try apply(known, to: branch) }
    }
    return .calibrated(answer)
  }

  /// Puts the middles of some settings into a branch, from week 0.
  private mutating func apply(
    _ marginals: [Posterior.Marginal], to branch: Branch
  ) throws(ExecutionFailure) -> Edited {
    let factors = marginals.map { Factor($0.prior.path, .range($0.prior.range)) }
    let space = FactorSpace(scenario: branch.scenario, factors: factors)
    let middles = space.settled(marginals.map { FactorLevel($0.median) })
    let texts = zip(factors, middles).map {
      SettingText(path: $0.path.description, value: $1.text)
    }
    do throws(EditMistakes) {
      let edited = try ScenarioEditor(branch.scenario).setting(texts)
      restart(branch, as: edited)
      return edited
    } catch {
      throw ExecutionFailure(.edit(error))
    }
  }

  /// Reads answers to the questionnaire and starts the branch from them.
  mutating func survey(_ file: Located<String>) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let questionnaire: Questionnaire
    do throws(ScenarioMistakes) {
      questionnaire = try QuestionnaireReader().load(file.value)
    } catch {
      throw ExecutionFailure(.scenario(error), at: file.span)
    }
    guard let scenario = questionnaire.scenario(on: branch.scenario) else {
      throw ExecutionFailure(.scenario(questionnaire.tooFewAnswers), at: file.span)
    }
    let edited = Edited(scenario, from: branch.scenario)
    restart(branch, as: edited)
    let measured = Profession.allCases.filter { scenario.state[$0] != nil }
    return .surveyed(
      SurveyAnswer(
        branch: state.branch ?? branch, file: file.value, questionnaire: questionnaire,
        measured: measured))
  }
}
