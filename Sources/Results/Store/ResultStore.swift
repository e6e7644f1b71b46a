import Experiments
internal import GRDB
import Simulation
import TerritoryModel

/// The runs of a plan, or of a part of it, in one SQLite file that needs no other.
///
/// Any number of processes may read a store while one writes to it. What was committed stays, whatever
/// happens to the process: a run is in the store whole or not at all.
public struct ResultStore: Sendable {
  /// The store's path, as it was given.
  public let path: String
  /// What the store says of itself.
  public let header: StoreHeader

  let database: DatabaseQueue

  /// Which file it is: another one may take its name.
  let file: FileIdentity?

  /// For how long other programs that hold the file are waited for, in seconds.
  private static let patience = 5.0

  /// Marks a file as a store: "RENC" in the application id of SQLite's header.
  static let applicationID: Int32 = 0x5245_4E43

  /// Opens a store for reading.
  ///
  /// - Throws: That there is no store, that it is damaged, or newer than this program.
  public init(reading path: String) throws(StoreProblem) {
    // Where the file may be written, so may its log: a store left by a process that was killed is
    // put in order by whoever opens it next.
    let isWritable =
      FileSystem.isWritable(path) && FileSystem.isWritable(FileSystem.folder(of: path))
    try self.init(path: path, isReadOnly: !isWritable, prepare: isWritable ? ["query_only=1"] : [])
  }

  /// Opens a store for writing; the caller holds its lock.
  init(writing path: String) throws(StoreProblem) {
    guard FileSystem.isWritable(path) else {
      // What is no store is told as such, not as one that may not be written.
      _ = try ResultStore(reading: path)
      throw StoreProblem(path: path, .notWritable)
    }
    guard FileSystem.nameCount(path) < 2 else { throw StoreProblem(path: path, .severalNames) }
    // FULL is for the plan, which was written before: rows that a power cut takes back are run again.
    try self.init(path: path, isReadOnly: false, prepare: ["synchronous=NORMAL"])
    if FileSystem.takesWriteAheadLog(path) { try setJournal("WAL") }
  }

  private init(path: String, isReadOnly: Bool, prepare: [String]) throws(StoreProblem) {
    try Self.check(path)
    self.path = path
    file = FileSystem.identity(path)
    (database, header) = try StoreProblem.naming(path) {
      let database = try Self.open(path, isReadOnly: isReadOnly, prepare: prepare)
      let values = try database.read { db in
        try Row.fetchAll(db, sql: "SELECT key, value FROM meta").map { row in
          (row["key"] as String? ?? "", row["value"] as String? ?? "")
        }
      }
      guard let header = StoreHeader(Dictionary(values) { first, _ in first }) else {
        throw StoreProblem(path: path, .damaged)
      }
      return (database, header)
    }
  }

  /// Whether a file says of itself that it is a store, of whatever format.
  public static func isStore(_ path: String) -> Bool {
    guard FileSystem.kind(path) == .file else { return false }
    let bytes = FileSystem.firstBytes(path, count: 100) ?? []
    return bytes.count == 100 && bytes.starts(with: Array("SQLite format 3\0".utf8))
      && whole(bytes, at: 68) == Int(applicationID)
  }

  static func open(
    _ path: String, isReadOnly: Bool = false, prepare: [String] = []
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      for setting in prepare { try db.execute(sql: "PRAGMA \(setting)") }
    }
    // A path that begins with « file: » would be read as an address.
    return try DatabaseQueue(
      path: path.hasPrefix("/") ? path : "./" + path, configuration: configuration)
  }

  /// Looks at the file before SQLite does, so that nothing that is no store is touched.
  private static func check(_ path: String) throws(StoreProblem) {
    func problem(_ cause: StoreProblem.Cause) -> StoreProblem { StoreProblem(path: path, cause) }
    guard !path.isEmpty else { throw problem(.unnamed) }
    switch FileSystem.kind(path) {
    case .file: break
    case .none: throw problem(.missing)
    case .noFolder: throw problem(.noFolder)
    case .other: throw problem(.notAFile)
    case .unreadable: throw problem(.notReadable)
    }
    guard let bytes = FileSystem.firstBytes(path, count: 100) else { throw problem(.notReadable) }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)),
      whole(bytes, at: 68) == Int(applicationID)
    else { throw problem(.notAStore) }
    let version = whole(bytes, at: 60)
    guard version <= StoreTable.formatVersion else {
      throw problem(.newerFormat(found: version, known: StoreTable.formatVersion))
    }
    // The log of a store stands beside one of its names: under another one, runs are missing, and the
    // log that stands there may be that of earlier runs.
    let hasLog =
      bytes[18] == 2 || ["-wal", "-journal"].contains { FileSystem.kind(path + $0) == .file }
    guard !hasLog || FileSystem.nameCount(path) < 2 else { throw problem(.severalNames) }
  }

  private static func whole(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Chooses for how long other programs that hold the file are waited for.
  func setBusyTime(milliseconds: Int) throws(StoreProblem) {
    try StoreProblem.naming(path) {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout=\(milliseconds)")
      }
    }
  }

  /// Chooses how changes are made safe. Where others read, the journal may have to stay as it is:
  /// either way is safe.
  func setJournal(_ mode: String) throws(StoreProblem) {
    do {
      try StoreProblem.naming(path) {
        try database.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA journal_mode=\(mode)")
        }
      }
    } catch  where error.cause == .locked {
      return
    }
  }

  /// Reads the whole file for inner contradictions.
  ///
  /// - Throws: That the store is damaged.
  public func checkIntegrity() throws(StoreProblem) {
    let rows = header.rows
    let isSound = try StoreProblem.naming(path) {
      try database.read { db in
        let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
        let strays = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM run WHERE \"row\" < ? OR \"row\" >= ?",
          arguments: [rows.lowerBound, rows.upperBound])
        // A run that is done has all its values: what lacks some would count as done for ever.
        let kept = try Int.fetchOne(db, sql: "SELECT count(*) FROM value")
        let wanted = try Int.fetchOne(
          db,
          sql: """
            SELECT (SELECT count(*) FROM run WHERE status = 'done') * (SELECT count(*) FROM outcome)
            """)
        return verdict == "ok" && strays == 0 && kept == wanted
      }
    }
    guard isSound else { throw StoreProblem(path: path, .damaged) }
  }

  /// Ends the writing: everything is brought into the one file. Where that fails, or others read, the
  /// runs are as safe in the log beside it.
  ///
  /// - Parameter isPatient: whether others that read are waited for, so that one file is left.
  func closeWriting(isPatient: Bool = true) {
    if isPatient { try? setBusyTime(milliseconds: Int(Self.patience * 1_000)) }
    try? setJournal("DELETE")
    try? database.close()
    // A log would be taken for that of whatever has the store's name next.
    if !isInPlace { FileSystem.removeJournals(of: path) }
  }

  /// Whether the file that was opened is still what stands at the path, as far as can be seen.
  var isInPlace: Bool {
    guard let file else { return false }
    guard let now = FileSystem.identity(path) else { return FileSystem.kind(path) == .unreadable }
    return now == file
  }

  /// Whether a process runs a batch into the store now.
  public var isBeingWritten: Bool { StoreLock.isHeld(store: path) }
}
