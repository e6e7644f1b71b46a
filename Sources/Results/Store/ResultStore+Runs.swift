import Experiments
internal import GRDB
import TerritoryModel

extension ResultStore {
  /// Adds runs, all or none. A run that is there is replaced: it had failed, and was tried again.
  func append(_ records: [RunRecord]) throws(StoreProblem) {
    guard !records.isEmpty else { return }
    let seed = String(header.seed)
    try StoreProblem.naming(path) {
      try database.write { db in
        let run = try db.cachedStatement(sql: StoreTable.run.insertion(orReplace: true))
        let value = try db.cachedStatement(sql: StoreTable.value.insertion(orReplace: true))
        let timing = try db.cachedStatement(sql: StoreTable.timing.insertion(orReplace: true))
        let now = Host.now
        for record in records {
          var reason: String?
          if case .failed(let failure) = record.status { reason = failure.reason }
          try run.execute(arguments: [
            record.row, record.key.point + 1, record.key.replicate, record.key.arm.rawValue, seed,
            reason == nil ? "done" : "failed", reason, record.scenarioHash?.hashText,
            record.stateHash?.hashText,
          ])
          for (place, number) in record.values.enumerated() {
            try value.execute(
              arguments: [record.row, place + 1, number.isNaN ? nil : number])
          }
          try timing.execute(arguments: [record.row, Host.name, now, record.seconds])
        }
      }
    }
  }

  /// Changes how many rows of the whole plan are to be run: another budget.
  func setRuns(_ runs: Int) throws(StoreProblem) { try set(.runs, to: String(runs)) }

  /// Marks the store as the frozen plan of a batch in tasks.
  func freeze() throws(StoreProblem) { try set(.frozen, to: StoreHeader.yes) }

  private func set(_ key: StoreKey, to value: String) throws(StoreProblem) {
    try StoreProblem.naming(path) {
      try database.write { db in
        try db.execute(
          sql: StoreTable.meta.insertion(orReplace: true), arguments: [key.rawValue, value])
      }
    }
  }

  /// The rows that are in the store, done or failed; those that failed may be left out.
  public func storedRows(includingFailed: Bool = true) throws(StoreProblem) -> RowSet {
    try StoreProblem.naming(path) {
      try database.read { db in
        let condition = includingFailed ? "" : " AND status = 'done'"
        let cursor = try Int.fetchCursor(
          db,
          sql: """
            SELECT "row" FROM run WHERE "row" BETWEEN 1 AND ?\(condition) ORDER BY "row"
            """, arguments: [header.planRunCount])
        var rows = RowSet()
        while let row = try cursor.next() { rows.append(row) }
        return rows
      }
    }
  }

  /// How many runs are in the store, done or failed.
  func runCount() throws(StoreProblem) -> Int {
    try StoreProblem.naming(path) {
      try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM run") ?? 0 }
    }
  }

  /// How many runs of the store failed.
  public func failedCount() throws(StoreProblem) -> Int {
    try StoreProblem.naming(path) {
      try database.read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM run WHERE status = 'failed'") ?? 0
      }
    }
  }

  /// The run of a row; nothing when it has not been run.
  ///
  /// - Throws: That the plan has no such row, or that the store is damaged.
  public func run(ofRow row: Int) throws(StoreProblem) -> RunRecord? {
    guard (1...header.planRunCount).contains(row) else {
      throw StoreProblem(path: path, .noRow(row, runs: header.planRunCount))
    }
    let path = path
    return try StoreProblem.naming(path) {
      try database.read { db in
        try RunCursor(db, header, rows: row..<row + 1, path: path).next()
      }
    }
  }

  /// Hands over every run of the store in the order of the plan, one at a time: memory does not grow
  /// with their number. What `body` throws ends the walk.
  ///
  /// Times are no part of a run: `seconds` is 0.
  ///
  /// - Parameter counted: told first how many runs follow, done or failed, and how many of them failed,
  ///   whatever is committed meanwhile.
  /// - Throws: `StoreProblem` when the store is damaged; what `counted` and `body` throw.
  public func forEachRun(
    counted: (_ runs: Int, _ failed: Int) throws -> Void = { _, _ in },
    _ body: (RunRecord) throws -> Void
  ) throws {
    // One transaction: it sees one state of the store.
    try database.read { db in
      func reading<Value>(_ read: () throws -> Value) throws(StoreProblem) -> Value {
        try StoreProblem.naming(path, read)
      }
      let counts = try reading {
        try Row.fetchOne(
          db,
          sql: """
            SELECT count(*), coalesce(sum(status = 'failed'), 0) FROM run \
            WHERE "row" BETWEEN 1 AND ?
            """, arguments: [header.planRunCount])
      }
      try counted(counts?[0] as Int? ?? 0, counts?[1] as Int? ?? 0)
      let cursor = try reading {
        try RunCursor(db, header, rows: 1..<header.planRunCount + 1, path: path)
      }
      while let record = try reading({ try cursor.next() }) { try body(record) }
    }
  }
}
