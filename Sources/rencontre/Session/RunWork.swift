import Experiments
import Reports

/// The work of `run`: the futures, then the effect under other half-lives.
struct RunWork: Sendable {
  var question: RunQuestion
  var name: String
  var replicates: Int
  var threads: Int

  /// Runs everything; progress counts the agent-weeks of both parts.
  func perform(_ monitor: Work.Monitor) throws -> RunResult {
    let runner = EnsembleRunner(threads: threads)
    let scenario = question.scenario
    let futures = question.agentWeeks(replicates: replicates)
    let others = question.otherHalfLivesAgentWeeks(replicates: replicates)
    let ensemble = try runner.run(
      question.variants, observables: question.observables, replicates: replicates,
      horizon: scenario.horizon, seed: scenario.seed,
      progress: { done, total in monitor.progress(done: done, total: total + others) },
      isCancelled: { monitor.isCancelled })
    guard !question.otherHalfLives.isEmpty else {
      return RunResult(question: question, name: name, ensemble: ensemble)
    }
    let effects = try runner.halfLifeEffects(
      of: scenario, halfLives: question.otherHalfLives, replicates: replicates,
      horizon: scenario.horizon, seed: scenario.seed,
      progress: { done, total in
        monitor.progress(done: futures + done, total: futures + total)
      },
      isCancelled: { monitor.isCancelled })
    return RunResult(question: question, name: name, ensemble: ensemble, otherHalfLives: effects)
  }
}
