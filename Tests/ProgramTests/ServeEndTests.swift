import Foundation
import Testing

/// `rencontre serve --json-lines` stopped in the middle of its work.
@Suite("How the engine that other programs use stops")
struct ServeEndTests {
  /// More than any machine does before it is stopped.
  private static let long = "load territoire-type; replicate 4000; run 10y"

  @Test(
    "An interrupt stops what is carried out, a shutdown what waits too", .timeLimit(.minutes(10)))
  func interrupt() throws {
    let engine = try RunningEngine()
    defer { engine.stop() }
    try engine.send(1, "execute", ["text": Self.long])
    try engine.waitForProgress()
    try engine.send(2, "interrupt", ["target": 1])
    try engine.send(3, "hello")
    var ends = try engine.ends(until: 3)
    try engine.send(5, "execute", ["text": Self.long])
    try engine.send(6, "hello")
    try engine.send(4, "shutdown")
    ends.merge(try engine.ends(until: 4)) { first, _ in first }
    #expect(
      ends == [
        1: "interrupted", 2: "done", 3: "done", 5: "interrupted", 6: "interrupted", 4: "done",
      ])
    #expect(engine.exitCode() == 0)
  }

  @Test("SIGINT is an interrupt: the engine goes on", .timeLimit(.minutes(10)))
  func signalledInterrupt() throws {
    let engine = try RunningEngine()
    defer { engine.stop() }
    try engine.send(1, "execute", ["text": Self.long])
    try engine.waitForProgress()
    try engine.send(2, "hello")
    engine.signal(SIGINT)
    #expect(try engine.ends(until: 2) == [1: "interrupted", 2: "done"])
    try engine.send(3, "shutdown")
    #expect(try engine.ends(until: 3) == [3: "done"])
    #expect(engine.exitCode() == 0)
  }

  @Test(
    "SIGTERM ends what is carried out and what waits, whether more could come or not",
    .timeLimit(.minutes(10)), arguments: [false, true])
  func termination(closesInput: Bool) throws {
    let engine = try RunningEngine()
    defer { engine.stop() }
    try engine.send(1, "execute", ["text": Self.long])
    try engine.waitForProgress()
    try engine.send(2, "execute", ["text": Self.long])
    try engine.send(3, "hello")
    // Answered at once, by the thread that heard the lines before it too.
    try engine.send(4, "interrupt", ["target": 99])
    var ends = try engine.ends(until: 4)
    if closesInput { try engine.closeInput() }
    engine.signal(SIGTERM)
    ends.merge(try engine.ends(until: 3)) { first, _ in first }
    #expect(ends == [4: "done", 1: "interrupted", 2: "interrupted", 3: "interrupted"])
    #expect(engine.exitCode() == 143)
  }
}
