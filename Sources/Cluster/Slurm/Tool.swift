import Foundation

/// Runs a program of the system and takes what it says.
enum Tool {
  struct Answer {
    var code: Int32
    var output: String
    var error: String
  }

  /// Runs a program that is sought in PATH; it gets no input.
  ///
  /// - Throws: That there is no such program, or that it cannot be started.
  static func run(
    _ program: String, _ arguments: [String], environment given: [String: String]?
  ) throws(ClusterProblem) -> Answer {
    let environment = given ?? ProcessInfo.processInfo.environment
    let folders = environment["PATH"] ?? "/usr/bin:/bin"
    let places = folders.split(separator: ":").map { "\($0)/\(program)" }
    guard let path = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { throw .missingProgram(program) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    do { try process.run() } catch { throw .missingProgram(program) }
    // What goes wrong is a few lines, which the pipe holds while the output is read to its end.
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Answer(
      code: process.terminationStatus, output: trimmed(said), error: trimmed(complained))
  }

  private static func trimmed(_ data: Data) -> String {
    String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
