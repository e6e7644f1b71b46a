import CommonTesting
import Dispatch
import Foundation
import Synchronization
import SystemCalls
import Testing

@Suite("Files that are open: read and written whole")
struct OpenFileTests {
  /// Two ends of a pipe; writing to a full one does not wait.
  private func ends() throws -> (reading: OpenFile, writing: OpenFile) {
    var numbers: [Int32] = [-1, -1]
    try #require(pipe(&numbers) == 0)
    try #require(fcntl(numbers[1], F_SETFL, O_NONBLOCK) == 0)
    return (OpenFile(descriptor: numbers[0]), OpenFile(descriptor: numbers[1]))
  }

  @Test("more than a pipe holds arrives, to the byte, though its reader is slow")
  func slowReader() throws {
    let (reading, writing) = try ends()
    let sent = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761) }
    let received = Mutex<[UInt8]?>(nil)
    let queue = DispatchQueue(label: "reader")
    queue.async { received.withLock { $0 = try? reading.bytes(upTo: .max - 1) } }
    try sent.withUnsafeBufferPointer { try writing.write($0) }
    close(writing.descriptor)
    queue.sync {}
    close(reading.descriptor)
    #expect(received.withLock { $0 } == sent)
  }

  @Test("who asks to stop does not wait for a pipe that nobody empties")
  func stopped() throws {
    let (reading, writing) = try ends()
    defer { for end in [reading, writing] { close(end.descriptor) } }
    let text = String(repeating: "x", count: 1_000_000)
    #expect(throws: SystemFailure(code: EINTR)) { try writing.write(text, isStopped: { true }) }
  }

  @Test("what the system refuses is told as it says it")
  func refused() throws {
    let (reading, writing) = try ends()
    defer { close(reading.descriptor) }
    close(writing.descriptor)
    #expect(throws: SystemFailure(code: EBADF)) { try writing.write("x") }
    #expect(throws: SystemFailure(code: EBADF)) { try writing.bytes(upTo: 1) }
    #expect(SystemFailure(code: ENOSPC).words == "No space left on device")
  }

  @Test("reading ends soon after the limit, and one sees that there was more")
  func limit() throws {
    try inFolder { folder in
      let path = folder + "/file"
      try Data(repeating: 7, count: 1_000_000).write(to: URL(fileURLWithPath: path))
      for (limit, isWhole) in [(1_000_000, true), (999_999, false), (10, false)] {
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        let bytes = try OpenFile(descriptor: descriptor).bytes(upTo: limit)
        #expect((bytes.count <= limit) == isWhole)
        #expect(bytes.count <= max(limit + 65_536, 65_536))
        #expect(bytes.allSatisfy { $0 == 7 })
      }
    }
  }
}
