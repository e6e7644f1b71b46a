import Experiments

/// How far a plan is that was cut into tasks, each of which fills a store of its own.
public struct TasksStatus: Sendable, Hashable {
  /// The folder of the tasks, as it was given.
  public var folder: String
  /// Which file their plan is; nothing when that cannot be told.
  public var plan: FileIdentity?
  /// The experiment's name.
  public var experiment: String
  /// The identity of the plan.
  public var planHash: UInt64
  /// The arms of each replicate of a point: no pair is cut between tasks.
  private let arms: Int
  /// Runs that all tasks together are to make.
  public var total: Int
  /// Into how many tasks the plan is cut.
  public var count: Int
  /// How far the stores are that tasks of this plan have made, in order.
  public var stores: [StoreStatus]
  /// Stores that stand in a task's place and are of another plan, or of another part.
  public var strays: [Stray]

  /// A store that is not what stands where it does.
  public struct Stray: Sendable, Hashable {
    /// The task in whose place it stands, from 1.
    public var task: Int
    /// What it is called before a reader.
    public var name: String
    /// Its path.
    public var path: String
  }

  /// A state of tasks; `stores` and `strays` are empty at first.
  public init(of plan: ResultStore, folder: String, count: Int) {
    self.folder = folder
    self.count = count
    self.plan = plan.file
    experiment = plan.header.name
    planHash = plan.header.planHash
    arms = plan.header.arms.count
    total = plan.header.runs
    stores = []
    strays = []
  }

  /// Adds the store of a task.
  ///
  /// - Parameters:
  ///   - name: What the store is called, instead of its path.
  ///   - task: Which task it is, from 1.
  /// - Throws: That a store cannot be read.
  public mutating func add(
    _ store: ResultStore, named name: String, of task: Int, in plan: ResultStore
  ) throws(StoreProblem) {
    guard try Self.differences(store, from: plan, task: task, of: count).isEmpty else {
      strays.append(Stray(task: task, name: name, path: store.path))
      return
    }
    var status = try StoreStatus(of: store)
    status.name = name
    stores.append(status)
  }

  /// The tasks that have no store, in order.
  public var missing: [Int] {
    let here = Set(stores.map(\.shard.number))
    return count > 0 ? (1...count).filter { !here.contains($0) } : []
  }

  /// How many runs a task is to make.
  public func runs(ofTask task: Int) -> Int {
    Shard(task, of: count)?.rows(of: total, arms: arms).count ?? 0
  }

  /// Why a store is not that of a task of a plan: what differs, the store's side first; empty when it
  /// is.
  ///
  /// - Throws: That a store cannot be read.
  public static func differences(
    _ store: ResultStore, from plan: ResultStore, task: Int, of count: Int
  ) throws(StoreProblem) -> [PlanDifference] {
    var differences: [PlanDifference] = []
    if store.header.planHash != plan.header.planHash {
      differences = PlanDifference.between(try store.plan(), try plan.plan())
    }
    if let shard = Shard(task, of: count), store.header.shard != shard {
      differences.append(.shard(store.header.shard, shard))
    }
    if differences.isEmpty, store.header.runs != plan.header.runs {
      differences.append(.runs(store.header.runs, plan.header.runs))
    }
    return differences
  }
}
