internal import GRDB

/// Why a store could not be used.
public struct StoreProblem: Error, Sendable, Hashable {
  /// The store's path, as it was given.
  public var path: String
  /// What is wrong.
  public var cause: Cause

  /// A problem of the store at a path.
  public init(path: String, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// What can be wrong.
  public enum Cause: Sendable, Hashable {
    /// The path is empty.
    case unnamed
    /// There is no such file.
    case missing
    /// The path is a folder, or something else that is no file.
    case notAFile
    /// The folder of the path does not exist.
    case noFolder
    /// The file is no store of results.
    case notAStore
    /// The store was made by a newer program.
    case newerFormat(found: Int, known: Int)
    /// The file does not hold what a store holds, or not any more.
    case damaged
    /// The store is the frozen plan of a batch in tasks, which takes no run.
    case frozenPlan
    /// Another process runs a batch into the store; its number and its machine, where it said them.
    case inUse(process: Int?, host: String?)
    /// The file has another name on the disk: a log beside one name is not seen under the other.
    case severalNames
    /// Another program holds the file locked.
    case locked
    /// Nothing more fits on the disk, or the file may not grow.
    case diskFull
    /// The disk has no room for a new store.
    case noRoom
    /// The file or its folder takes no writing.
    case notWritable
    /// The file may not be read.
    case notReadable
    /// The file was moved, deleted or replaced while a batch was filling it.
    case vanished
    /// Something of this name exists, and is not to be replaced.
    case exists
    /// Somebody asked to stop while the store was made.
    case cancelled
    /// The store has a log beside it that cannot be opened where it stands.
    case logClosed
    /// The store holds another plan.
    case otherPlan([PlanDifference])
    /// The store was made with another version of the model.
    case otherModel(found: Int, known: Int)
    /// The plan has no such row.
    case noRow(Int, runs: Int)
    /// The row has not been run.
    case rowNotRun(Int)
    /// The system refuses, by its number (`errno`).
    case system(Int32)
    /// Anything else, in the words of the database.
    case other(code: Int, words: String)
  }

  /// The problem behind anything thrown while a store is used.
  init(_ error: any Error, path: String) {
    if let problem = error as? StoreProblem {
      self = problem
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(path: path, .damaged)
      return
    }
    let cause: Cause =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .damaged
      // Tables or columns are not there: somebody changed the file.
      case .SQLITE_ERROR where error.sql != nil: .damaged
      case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED: .vanished
      case .SQLITE_READONLY, .SQLITE_PERM: .notWritable
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      // Beside a log, the database opens a third file, which it has to make where there is none.
      case .SQLITE_CANTOPEN
      where FileSystem.kind(path + "-wal") == .file
        && !FileSystem.isWritable(FileSystem.folder(of: path)):
        .logClosed
      case .SQLITE_IOERR:
        switch error.extendedResultCode {
        // A file that may not grow (a quota, a limit of the process) answers so.
        case .SQLITE_IOERR_WRITE: .diskFull
        case .SQLITE_IOERR_SHORT_READ: .damaged
        default:
          .other(code: Int(error.extendedResultCode.rawValue), words: error.message ?? "")
        }
      default: .other(code: Int(error.extendedResultCode.rawValue), words: error.message ?? "")
      }
    self.init(path: path, cause)
  }

  /// Does something with a store's database, and names the store in whatever goes wrong.
  static func naming<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(StoreProblem) -> Value {
    do { return try body() } catch { throw StoreProblem(error, path: path) }
  }
}
