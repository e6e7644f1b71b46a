#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The terminal while a command works: what is typed ahead is not echoed, so that it does not smear the
/// progress bar, and is kept for the next line.
public enum QuietTerminal {
  /// Does the work with echo off; Ctrl-C and Ctrl-Z work as usual. Where standard input is no terminal,
  /// only does the work.
  public static func during<Result, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard TerminalModes.isInForeground, let before = TerminalModes.present else {
      return try work()
    }
    var quiet = before
    // Not line by line: otherwise Tab, Ctrl-D and Backspace would be eaten before the editor sees
    // them.
    quiet.c_lflag &= ~tcflag_t(ECHO | ICANON)
    TerminalModes.keep(before)
    TerminalModes.work(in: quiet)
    defer {
      TerminalModes.endWork()
      TerminalModes.set(before)
      TerminalModes.forget()
    }
    return try work()
  }
}
