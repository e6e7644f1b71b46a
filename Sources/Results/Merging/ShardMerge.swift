import Experiments
internal import GRDB

/// Puts the parts of a plan, each in a store of its own, into one store.
public struct ShardMerge: Sendable {
  /// The stores of the parts, in any order.
  public var parts: [String]
  /// The store to make.
  public var target: String

  /// A merge of some stores.
  public init(_ parts: [String], into target: String) {
    self.parts = parts
    self.target = target
  }

  /// A part by what its store says of itself. Parts may be more than a process may have files open: one
  /// store is open at a time.
  private struct Part {
    let path: String
    let header: StoreHeader

    /// Opens the store.
    func store() throws(StoreProblem) -> ResultStore { try ResultStore(reading: path) }
  }

  /// Makes the one store; the parts stay as they are.
  ///
  /// - Parameter isCancelled: asked for each part and between rows.
  /// - Returns: How many runs it holds.
  /// - Throws: Why the parts do not make a whole, or a store cannot be used; that somebody asked to
  ///   stop. Nothing is left then.
  public func perform(
    isCancelled: @escaping () -> Bool = { false }
  ) throws(MergeProblem) -> Int {
    func check() throws(StoreProblem) {
      if isCancelled() { throw StoreProblem(path: target, .cancelled) }
    }
    let parts = try known()
    guard let first = parts.first else { throw .nothing }
    try checkPlans(parts, first)
    try checkShards(parts, first)
    for part in parts {
      try naming { () throws(StoreProblem) in try check() }
      try checkWhole(part)
    }
    return try naming { () throws(StoreProblem) in
      let lock = try StoreLock(store: target)
      defer { withExtendedLifetime(lock) {} }
      guard FileSystem.kind(target) == .none else {
        throw StoreProblem(
          path: target, FileSystem.kind(target) == .noFolder ? .noFolder : .exists)
      }
      let plan = try first.store().plan()
      try ResultStore.create(
        at: target, plan, shard: .whole, runs: first.header.runs, isCancelled: isCancelled,
        filling: { db in for part in parts { try Self.copy(part.store(), to: db, check) } })
      return parts.reduce(0) { $0 + $1.header.rows.count }
    }
  }

  private func naming<Value>(
    _ body: () throws(StoreProblem) -> Value
  ) throws(MergeProblem) -> Value {
    do { return try body() } catch { throw .store(error) }
  }

  private func known() throws(MergeProblem) -> [Part] {
    var known: [Part] = []
    for path in parts {
      let store = try naming { () throws(StoreProblem) in try ResultStore(reading: path) }
      guard !store.isBeingWritten else { throw .stillRunning(path) }
      known.append(Part(path: path, header: store.header))
    }
    return known
  }

  private func checkPlans(_ parts: [Part], _ first: Part) throws(MergeProblem) {
    for other in parts.dropFirst() {
      if other.header.planHash != first.header.planHash {
        let differences = try naming { () throws(StoreProblem) in
          PlanDifference.between(try other.store().plan(), try first.store().plan())
        }
        throw .otherPlan(other.path, than: first.path, differences)
      }
      if other.header.runs != first.header.runs {
        throw .otherPlan(
          other.path, than: first.path, [.runs(other.header.runs, first.header.runs)])
      }
    }
  }

  private func checkShards(_ parts: [Part], _ first: Part) throws(MergeProblem) {
    var pathOfShard: [Shard: String] = [:]
    for part in parts {
      let shard = part.header.shard
      guard shard.count == first.header.shard.count else {
        throw .cutDifferently(first.path, first.header.shard, part.path, shard)
      }
      if let other = pathOfShard[shard] { throw .twice(shard, other, part.path) }
      pathOfShard[shard] = part.path
    }
    let count = first.header.shard.count
    guard pathOfShard.count < count else { return }
    // Parts may be many: enough are named to see which.
    let missing = (1...count).lazy.compactMap { Shard($0, of: count) }
      .filter { pathOfShard[$0] == nil }.prefix(10)
    throw .missing(Array(missing))
  }

  private func checkWhole(_ part: Part) throws(MergeProblem) {
    let rows = try naming { () throws(StoreProblem) in
      let store = try part.store()
      try store.checkIntegrity()
      return try store.storedRows()
    }
    let wanted = part.header.rows
    guard rows == RowSet(wanted) else {
      throw .incomplete(
        part.path, part.header.shard, done: rows.count, total: wanted.count)
    }
  }

  private static func copy(
    _ part: ResultStore, to db: Database, _ check: () throws -> Void
  ) throws {
    try part.database.read { source in
      for table in [StoreTable.run, .value, .timing] {
        let insertion = try db.makeStatement(sql: table.insertion())
        let names = table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        let order = table == .value ? "\"row\", outcome" : "\"row\""
        let lines = try Row.fetchCursor(
          source, sql: "SELECT \(names) FROM \"\(table.rawValue)\" ORDER BY \(order)")
        while let line = try lines.next() {
          try check()
          try insertion.execute(arguments: StatementArguments(line.databaseValues))
        }
      }
    }
  }
}
