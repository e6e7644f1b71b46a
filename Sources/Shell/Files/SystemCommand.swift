import Terminal

/// A command of the system, run by `/bin/sh` on the same terminal.
enum SystemCommand {
  /// Runs it to its end.
  ///
  /// - Returns: its exit code; 128 and the signal when a signal ended it; 127 when it could not start.
  static func run(_ line: String) -> Int32 { ChildProgram("/bin/sh", ["-c", line]).run() }
}
