#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waits for single keys, without echo.
public final class KeyReader {
  private let input: TerminalInput

  init(_ input: TerminalInput) {
    self.input = input
    Interruption.heedInteractively()
  }

  /// Shows the prompt, waits for a key, and takes the prompt away. Ctrl-Z suspends as usual.
  ///
  /// - Parameter redraw: draws what stands above the prompt anew, when the window has another size or
  ///   the program goes on after it was suspended.
  public func readKey(prompt: String = "", redraw: (() -> Void)? = nil) -> KeyPress {
    guard var before = TerminalModes.present else { return .endOfInput }
    Interruption.lower()
    let listening = Wakening.listen()
    defer { Wakening.stopListening(listening) }
    enter(from: before, prompt: prompt)
    defer { leave(to: before, prompt: prompt) }
    while true {
      switch input.next() {
      case .key(let key):
        if let press = KeyPress(key) { return press }
      case .end: return .endOfInput
      case .awakened:
        let reasons = Wakening.take()
        if let signal = Interruption.endingSignal { return .ended(signal: signal) }
        if Interruption.isRequested {
          Interruption.lower()
          return .interrupted
        }
        if reasons.contains(.suspended) {
          leave(to: before, prompt: prompt)
          Wakening.suspend()
          before = TerminalModes.present ?? before
          redraw?()
          enter(from: before, prompt: prompt)
        } else if reasons.contains(.continued) {
          redraw?()
          enter(from: before, prompt: prompt)
        } else if reasons.contains(.resized), let redraw {
          redraw()
          show(prompt)
        }
      }
    }
  }

  #if canImport(Darwin)
    private static let disabled: UInt8 = 0xFF
  #else
    private static let disabled: UInt8 = 0
  #endif

  private func enter(from before: termios, prompt: String) {
    var modes = before
    modes.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN)
    modes.c_iflag &= ~tcflag_t(IXON)
    // Ctrl-C and Ctrl-\ are keys like others here; Ctrl-Z suspends.
    withUnsafeMutableBytes(of: &modes.c_cc) { codes in
      for index in [VINTR, VQUIT] { codes[Int(index)] = Self.disabled }
      codes[Int(VMIN)] = 1
      codes[Int(VTIME)] = 0
    }
    TerminalModes.keep(before)
    TerminalModes.set(modes)
    show(prompt)
  }

  private func show(_ prompt: String) {
    // A terminal that takes no text is seen when the next key is read.
    if !prompt.isEmpty { try? StandardStream.output.write("\r" + prompt) }
  }

  private func leave(to before: termios, prompt: String) {
    if !prompt.isEmpty { try? StandardStream.output.write("\r\u{1B}[K") }
    TerminalModes.set(before)
    TerminalModes.forget()
  }
}
