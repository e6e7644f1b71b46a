import Experiments
import Results
import ScenarioFiles
import TerritoryModel
import Wording

/// What the word that names a batch stands for: an experiment, or the store of one.
public struct BatchOrigin: Sendable {
  let kind: Kind

  enum Kind: Sendable {
    case experiment(LoadedExperiment)
    case store(ResultStore)
  }

  /// What is laid over an experiment before its plan is made.
  public struct Changes: Sendable {
    /// Values of the scenario, each `path=value`.
    public var settings: [String]
    /// How many replicates each point has; absent: what the experiment says.
    public var replicates: Int?

    /// Changes of an experiment; none at first.
    public init(settings: [String] = [], replicates: Int? = nil) {
      self.settings = settings
      self.replicates = replicates
    }

    /// Whether there are none.
    var isEmpty: Bool { settings.isEmpty && replicates == nil }
  }

  /// What deserves a look before the results are believed.
  public var warnings: [Mistake] {
    if case .experiment(let loaded) = kind { loaded.warnings } else { [] }
  }

  /// An experiment that was read.
  public init(_ loaded: LoadedExperiment) { kind = .experiment(loaded) }

  /// Reads an experiment by its name or path, or opens a store.
  ///
  /// - Parameters:
  ///   - scenarios: how the scenario of the experiment is found.
  ///   - input: the text of standard input, where somebody read it already; only `-` names it.
  /// - Throws: `BatchProblem`: what is wrong with the experiment, with the store, or that the plan of a
  ///   store is not to be changed.
  public init(
    _ name: String, _ changes: Changes = Changes(), scenarios: ScenarioReader, input: [UInt8]? = nil
  ) throws(BatchProblem) {
    if StoreNames.isStore(name) {
      guard changes.isEmpty else {
        throw .usage(
          .storeUnchangeable(option: changes.replicates == nil ? "--set" : "--replicates"))
      }
      do throws(StoreProblem) {
        kind = .store(try ResultStore(reading: name))
      } catch {
        throw .store(error)
      }
      return
    }
    do throws(ScenarioMistakes) {
      let reader = ExperimentReader(scenarios: scenarios)
      let loaded: LoadedExperiment
      if name == "-", let input {
        loaded = try reader.load(text: input, named: name)
      } else {
        loaded = try reader.load(name)
      }
      kind = .experiment(try Self.changed(loaded, changes, scenarios))
    } catch {
      throw .experiment(error)
    }
  }

  /// An experiment with changes laid over it.
  private static func changed(
    _ loaded: LoadedExperiment, _ changes: Changes, _ scenarios: ScenarioReader
  ) throws(ScenarioMistakes) -> LoadedExperiment {
    var loaded = loaded
    if let replicates = changes.replicates {
      loaded.experiment.replicates = replicates
      let runs = loaded.experiment.runCount
      guard let runs, runs <= ExperimentLimits.runs else {
        let problem = ExperimentProblem.tooManyRuns(runs, limit: ExperimentLimits.runs)
        throw ScenarioMistakes([Mistake(.experiment(problem))])
      }
    }
    if !changes.settings.isEmpty {
      let mistakes = loaded.mistakes(ofSettings: changes.settings)
      guard mistakes.isEmpty else { throw ScenarioMistakes(mistakes) }
      // Read as a text, so that the mistakes of a setting are told as everywhere.
      let text = ScenarioWriter.text(loaded.scenario, comments: nil)
      loaded.base = try scenarios.load(
        text: Array(text.utf8), named: loaded.experiment.scenario, settings: changes.settings)
      loaded.experiment.settings += changes.settings
    }
    return loaded
  }
}
