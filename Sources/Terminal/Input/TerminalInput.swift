#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard input, key by key, for the editor and for single keys. What was read and not used stays for
/// the next reader.
final class TerminalInput {
  /// What waiting gave.
  enum Outcome {
    case key(KeyDecoder.Key)
    /// A signal came: whoever waits looks at what it announced.
    case awakened
    /// The terminal is gone.
    case end
  }

  private var decoder = KeyDecoder()
  private var buffer: [UInt8] = Array(repeating: 0, count: 4096)

  /// How long the rest of an escape sequence may take before the escape key is meant, in
  /// milliseconds: the bytes of a special key come together, even over a network.
  private static let escapePatience: Int32 = 50

  /// Whether a key is there without waiting.
  var hasKey: Bool {
    if decoder.isWaiting { return true }
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// The next key, or a signal, whichever comes first. Waits.
  func next() -> Outcome {
    while true {
      if let key = decoder.next(isDrained: false) { return .key(key) }
      if Interruption.signalNumber != nil { return .awakened }
      let isPartial = decoder.isWaiting && !decoder.isInPaste
      var requests = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Wakening.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&requests, nfds_t(requests.count), isPartial ? Self.escapePatience : -1)
      if ready < 0 {
        if errno == EINTR || errno == EAGAIN { return .awakened }
        return .end
      }
      if ready == 0, let key = decoder.next(isDrained: true) { return .key(key) }
      if requests[1].revents != 0 { return .awakened }
      guard requests[0].revents != 0 else { continue }
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        decoder.append(buffer[..<count])
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        // Bytes that were left unfinished are no key any more.
        return decoder.next(isDrained: true).map(Outcome.key) ?? .end
      }
    }
  }
}
