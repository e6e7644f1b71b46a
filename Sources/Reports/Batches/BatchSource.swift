import Cluster
import Experiments
import Results
import ScenarioFiles
import TerritoryModel
import Wording

/// What a batch runs: the plan of an experiment, or the one that a store holds.
public struct BatchSource: Sendable {
  /// The plan to run.
  public let plan: ExperimentPlan
  /// The same plan as a store holds it.
  public var stored: StoredPlan
  /// How many runs the experiment asks for; absent: all.
  public let runLimit: Int?
  /// The store, when the source is one.
  public let store: ResultStore?
  /// The scenarios of the experiment's points; nothing of a store.
  private let space: FactorSpace?

  /// Makes the plan. It takes a while when its points are many.
  ///
  /// - Throws: `BatchProblem`: that the design has no points, or that the store is damaged.
  public init(_ origin: BatchOrigin) throws(BatchProblem) {
    switch origin.kind {
    case .store(let store):
      do throws(StoreProblem) {
        stored = try store.plan()
        plan = try ExperimentPlan(stored, at: store.path, describing: Self.reason)
      } catch {
        throw .store(error)
      }
      self.store = store
      space = nil
      runLimit = store.header.runs < store.header.planRunCount ? store.header.runs : nil
    case .experiment(let loaded):
      do throws(DesignProblem) {
        plan = try ExperimentPlan(loaded, describing: Self.reason)
      } catch {
        throw .design(error)
      }
      stored = StoredPlan(loaded, plan, programVersion: Provenance.programVersion)
      store = nil
      space = loaded.space
      if case .runs(let count) = loaded.experiment.budget {
        runLimit = count
      } else {
        runLimit = nil
      }
    }
  }

  /// That points of an experiment cannot be run, as a warning, before any is; nothing where all can, as
  /// far as they were tried, and of a store.
  public func refusedPoints(isCancelled: () -> Bool = { false }) -> Mistake? {
    space.flatMap { RefusedPoints(plan.points, in: $0, isCancelled: isCancelled) }
      .map { Mistake(.experiment(.refusedPoints($0))) }
  }

  /// The work that fills a store with what is missing.
  ///
  /// - Parameters:
  ///   - path: the store; absent: the one that the source is, else that of the experiment's name in the
  ///     current folder.
  ///   - shard: the part of the plan; absent: that of the store, else all of it.
  /// - Throws: `BatchProblem`: that the store is the frozen plan of tasks.
  public func work(
    into path: String? = nil, shard: Shard? = nil, threads: Int
  ) throws(BatchProblem) -> BatchWork {
    let part = shard ?? store?.header.shard ?? .whole
    let path = path ?? store?.path ?? StoreNames.path(stem, part)
    // A plan may bear no mark: the folder in which it stands tells as well.
    guard BatchFolder.holding(plan: path) == nil else {
      throw .store(StoreProblem(path: path, .frozenPlan))
    }
    var work = BatchWork(plan, stored, into: path, threads: threads)
    work.shard = part
    work.runLimit = runLimit
    work.minutes = stored.minutes
    return work
  }

  /// The name of the folder of tasks when none is given.
  public var defaultFolder: String { stem + ".batch" }

  private var stem: String { StoreNames.stem(ofFile: stored.fileName) }

  /// Why the values of a point do not go together: for the record of its runs, in English.
  private static func reason(_ mistakes: EditMistakes) -> String {
    EditWording(.english).sentences(mistakes).joined(separator: " ")
  }
}
