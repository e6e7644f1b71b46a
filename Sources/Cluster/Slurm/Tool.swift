import Foundation

/// Runs a program of the system and takes what it says.
enum Tool {
  /// How a program ended, and what it wrote, without the blanks around it.
  struct Answer {
    var code: Int32
    var output: String
    var error: String
  }

  /// What happens to a program that still runs when the work is to end.
  enum Stop {
    /// It is ended: it only tells something.
    case ends
    /// It is waited for, since what it does would be forgotten otherwise; the closure is called once.
    case waits(() -> Void)
  }

  /// Runs a program that is sought in PATH; it gets no input.
  ///
  /// - Parameters:
  ///   - stop: What happens to it when the work is to end.
  ///   - isCancelled: Whether the work is to end.
  /// - Throws: That there is no such program, or that it cannot be started; `refused`, without a word,
  ///   when it was ended or not started because the work is to end.
  static func run(
    _ program: String, _ arguments: [String], environment given: [String: String]?,
    stop: Stop = .ends, isCancelled: () -> Bool = { false }
  ) throws(ClusterProblem) -> Answer {
    let ended = ClusterProblem.refused(program: program, said: "")
    guard !isCancelled() else { throw ended }
    let environment = given ?? ProcessInfo.processInfo.environment
    let folders = environment["PATH"] ?? "/usr/bin:/bin"
    let places = folders.split(separator: ":").map { "\($0)/\(program)" }
    guard let path = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }),
      var process = ToolProcess(
        .init(path: path, arguments: arguments, environment: environment))
    else { throw .missingProgram(program) }
    var isAsked = false
    let answer = process.finish { process in
      guard !isAsked, isCancelled() else { return }
      isAsked = true
      switch stop {
      case .ends: process.end()
      case .waits(let tell): tell()
      }
    }
    if isAsked, case .ends = stop { throw ended }
    return Answer(
      code: answer.code, output: trimmed(answer.output), error: trimmed(answer.error))
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
