import Experiments
internal import GRDB

/// Walks through the runs of a store in the order of the plan, each with its values. A class, as the
/// cursors of the database that it moves are.
final class RunCursor {
  private let path: String
  private let header: StoreHeader
  private let runs: RowCursor
  private let values: RowCursor
  private let outcomeCount: Int
  /// The line of values that was read and not used yet.
  private var ahead: (row: Int, outcome: Int, value: Double?)?

  init(_ db: Database, _ header: StoreHeader, rows: Range<Int>, path: String) throws {
    self.path = path
    self.header = header
    let arguments: StatementArguments = [rows.lowerBound, rows.upperBound]
    outcomeCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM outcome") ?? 0
    runs = try Row.fetchCursor(
      db,
      sql: """
        SELECT "row", point, replicate, arm, status, reason, scenarioHash, stateHash FROM run \
        WHERE "row" >= ? AND "row" < ? ORDER BY "row"
        """, arguments: arguments)
    values = try Row.fetchCursor(
      db,
      sql: """
        SELECT "row", outcome, value FROM value WHERE "row" >= ? AND "row" < ? \
        ORDER BY "row", outcome
        """, arguments: arguments)
    ahead = try nextValue()
  }

  /// The next run; nothing after the last one.
  func next() throws -> RunRecord? {
    guard let line = try runs.next() else { return nil }
    let damaged = StoreProblem(path: path, .damaged)
    guard let row: Int = line[0], let point: Int = line[1], let replicate: Int = line[2],
      let arm = (line[3] as String?).flatMap(Arm.init(rawValue:)), let word: String = line[4]
    else { throw damaged }
    // The row alone says which run it is.
    let key = header.key(ofRow: row)
    guard key.point + 1 == point, key.replicate == replicate, key.arm == arm else { throw damaged }
    let scenario = (line[6] as String?).map { UInt64($0, radix: 16) }
    let state = (line[7] as String?).map { UInt64($0, radix: 16) }
    if scenario == .some(nil) || state == .some(nil) { throw damaged }
    let status: RunRecord.Status
    switch word {
    case "done": status = .done
    case "failed": status = .failed(PointFailure(line[5] as String? ?? ""))
    default: throw damaged
    }
    var numbers: [Double] = []
    if case .done = status {
      numbers.reserveCapacity(outcomeCount)
      for place in 0..<outcomeCount {
        guard let found = ahead, found.row == row, found.outcome == place + 1 else {
          throw damaged
        }
        numbers.append(found.value ?? .nan)
        ahead = try nextValue()
      }
    }
    return RunRecord(
      row: row, key: key, status: status,
      scenarioHash: scenario ?? nil, stateHash: state ?? nil, values: numbers, seconds: 0)
  }

  private func nextValue() throws -> (row: Int, outcome: Int, value: Double?)? {
    guard let line = try values.next() else { return nil }
    guard let row: Int = line[0], let outcome: Int = line[1] else {
      throw StoreProblem(path: path, .damaged)
    }
    return (row, outcome, line[2])
  }
}
