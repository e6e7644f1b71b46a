import CommonTesting
import Foundation
import Testing

/// The built program, launched as people launch it.
struct Program {
  /// What a launch gave.
  struct Outcome {
    var code: Int32
    var output: String
    var mistakes: String
  }

  enum Failure: Error {
    case notBuilt(searchedFrom: String)
  }

  /// The executable beside the test bundle, or in a folder above it.
  static func path() throws -> String {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("rencontre").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return candidate
      }
    }
    throw Failure.notBuilt(searchedFrom: CommandLine.arguments[0])
  }

  /// Launches the program and waits for its end.
  static func run(
    _ arguments: [String], language: String = "en", input: String? = nil, folder: String? = nil
  ) throws -> Outcome {
    try launch(path(), arguments, language: language, input: input.map { Data($0.utf8) }, folder)
  }

  /// Runs a shell line in which `$RENCONTRE` is the program.
  static func shell(_ line: String, language: String = "en", folder: String? = nil) throws
    -> Outcome
  {
    try launch("/bin/sh", ["-c", line], language: language, input: nil, folder)
  }

  private static func launch(
    _ executable: String, _ arguments: [String], language: String, input: Data?, _ folder: String?
  ) throws -> Outcome {
    let process = try process(executable, arguments, language: language)
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let output = Pipe()
    let mistakes = Pipe()
    let standardInput = Pipe()
    process.standardOutput = output
    process.standardError = mistakes
    process.standardInput = standardInput
    try process.run()
    if let input { standardInput.fileHandleForWriting.write(input) }
    try standardInput.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let words = mistakes.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: text, as: UTF8.self),
      mistakes: String(decoding: words, as: UTF8.self))
  }

  /// A process that is ready to start, in a session of one language and no terminal.
  static func process(
    _ executable: String, _ arguments: [String], language: String
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = [
      "LANG": language == "fr" ? "fr_FR.UTF-8" : "en_US.UTF-8", "PATH": "/usr/bin:/bin",
      "RENCONTRE": try path(), "TERM": "xterm-256color",
    ]
    return process
  }

  #if os(Linux)
    /// Waits until the process no longer leaves the signal to the system: sent earlier, the signal
    /// would end the program in the system's way.
    static func waitUntilHeeding(_ signal: Int32, _ process: Process) throws {
      for _ in 0..<2_000 {
        let status = try String(
          contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let masks = status.split(separator: "\n").filter {
          $0.hasPrefix("SigCgt:")
        }.compactMap { $0.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } }
        if masks.contains(where: { $0 & (1 << UInt64(signal - 1)) != 0 }) { return }
        usleep(10_000)
      }
      Issue.record("the program never heeded signal \(signal)")
    }
  #endif

  /// A folder of its own, removed at the end.
  static func inFolder(_ body: (String) throws -> Void) throws {
    try CommonTesting.inFolder(body)
  }
}
