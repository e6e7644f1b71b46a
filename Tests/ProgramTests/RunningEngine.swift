import Foundation
import Testing

/// An engine that serves, asked and heard line by line.
final class RunningEngine {
  /// An event, as any program reads it.
  typealias Event = [String: Any]

  private let process: Process
  private let input = Pipe()
  private let output = Pipe()
  private var waiting = Data()

  init() throws {
    process = try Program.process(Program.path(), ["serve", "--json-lines"], language: "en")
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  func send(_ id: Int, _ deed: String, _ fields: [String: Any] = [:]) throws {
    let request = fields.merging(["id": id, "do": deed]) { own, _ in own }
    var line = try JSONSerialization.data(withJSONObject: request)
    line.append(UInt8(ascii: "\n"))
    try input.fileHandleForWriting.write(contentsOf: line)
  }

  func closeInput() throws { try input.fileHandleForWriting.close() }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// The next event; a failure where there is none.
  func next() throws -> Event {
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        let line = waiting[..<end]
        waiting = Data(waiting[(end + 1)...])
        return try #require(try JSONSerialization.jsonObject(with: line) as? Event)
      }
      let more = output.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the engine says nothing more")
      waiting += more
    }
  }

  /// Waits until long work tells how far it is.
  func waitForProgress() throws {
    while try next()["event"] as? String != "progress" {}
  }

  /// How each request ended, until that of one of them.
  func ends(until last: Int) throws -> [Int: String] {
    var ends: [Int: String] = [:]
    while ends[last] == nil {
      let event = try next()
      guard event["event"] as? String == "end", let id = event["id"] as? Int else { continue }
      ends[id] = event["status"] as? String
    }
    return ends
  }

  /// Waits for the end of the program; -1 where a signal ended it before it could.
  func exitCode() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit
      ? process.terminationStatus : -1
  }

  /// Ends the program if it still runs.
  func stop() { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
}
