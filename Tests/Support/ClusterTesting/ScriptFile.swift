import Foundation

/// A program of a test, as a script of the shell.
public enum ScriptFile {
  /// What the shell could not write.
  public struct Failure: Error {
    /// The path of the script.
    public var path: String
  }

  /// Writes a script that can be run at once.
  ///
  /// Another process writes it: a program that some other test starts meanwhile would hold the file open
  /// for writing, and the system runs no file that is being written.
  public static func write(_ script: String, to path: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "printf '%s\\n' \"$1\" > \"$2\" && chmod 755 \"$2\"", "sh", script, path,
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(path: path) }
  }
}
