#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that this one started. Its end is asked for by looking, never by waiting: a call that waits
/// would miss a signal that comes just before it.
public struct RunningProgram: Sendable {
  private let process: pid_t
  /// Its exit code, once it was seen to have ended; 128 and the signal when a signal ended it; 127 when
  /// the system does not know it.
  public private(set) var exitCode: Int32?

  /// The first time between two looks, in microseconds; it doubles, up to the longest.
  private static let firstPause: UInt32 = 500
  private static let longestPause: UInt32 = 20_000

  init(process: pid_t) { self.process = process }

  /// Looks whether it has ended.
  public mutating func hasEnded() -> Bool {
    if exitCode != nil { return true }
    var status: Int32 = 0
    let ended = waitpid(process, &status, WNOHANG)
    if ended == process {
      let signal = status & 0x7F
      exitCode = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    } else if ended < 0, errno != EINTR {
      exitCode = 127
    }
    return exitCode != nil
  }

  /// Looks again and again, less and less often, until it has ended.
  ///
  /// - Parameter look: called before each look, given the program as it is.
  /// - Returns: its exit code.
  public mutating func wait(_ look: (RunningProgram) -> Void = { _ in }) -> Int32 {
    var pause = Self.firstPause
    while true {
      if hasEnded(), let exitCode { return exitCode }
      look(self)
      usleep(pause)
      pause = min(pause * 2, Self.longestPause)
    }
  }

  /// Sends it a signal, unless it was seen to have ended: its number may then be that of another one.
  ///
  /// - Parameter group: whether all that is in its process group gets the signal, which must be its own
  ///   (`ProgramLaunch.isOwnGroup`).
  public func send(_ signal: Int32, toGroup group: Bool = false) {
    if exitCode == nil { kill(group ? -process : process, signal) }
  }
}
