import Reports
import SourceText
import SystemCalls
import TerritoryModel
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The script that a session is recorded in, line by line.
///
/// A class, because it owns an open file. The main thread owns it.
final class Transcript {
  /// Its path, as typed.
  let path: String
  private let descriptor: Int32

  /// Starts a transcript with what happened so far.
  ///
  /// - Throws: why the file cannot be written.
  init(path: String, replaces: Bool, lines: [String]) throws(OutputFile.Failure) {
    self.path = path
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (replaces ? O_TRUNC : O_EXCL)
    descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else {
      throw OutputFile.Failure(path: path, problem: .system(errno))
    }
    let header = [
      "# rencontre \(Provenance.programVersion), model \(ModelVersion.current)",
      "# rencontre \(SafeText.showing(path))",
    ]
    try append(header + lines)
  }

  deinit { close(descriptor) }

  /// Adds lines at once.
  ///
  /// - Throws: why the file takes no more.
  func append(_ lines: [String]) throws(OutputFile.Failure) {
    do throws(SystemFailure) {
      try OpenFile(descriptor: descriptor).write(lines.map { $0 + "\n" }.joined())
    } catch {
      throw OutputFile.Failure(path: path, problem: .system(error.code))
    }
  }
}
