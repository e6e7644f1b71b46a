#if os(Linux)
  import TerminalTesting
  import Testing

  /// Lines that fill the window: the library keeps account of rows in memory of the window's size.
  @Suite("A line that fills the window", .serialized)
  struct TallLineTests {
    @Test(
      "a resize that comes while keys wait: those keys are drawn in the window as it was",
      arguments: ["--emacs", "--vi"])
    func resize(_ mode: String) throws {
      let terminal = try trial([mode], columns: 20, rows: 4)
      // All in one piece, so that it is read at once; completing takes until the resize.
      try terminal.type(
        "slow\t\u{15}\u{1B}[200~" + String(repeating: "x", count: 200) + "\u{1B}[201~"
          + "\u{1B}[H\u{1B}[F" + String(repeating: "y", count: 200))
      try terminal.wait(for: "\nwaiting")
      terminal.resize(columns: 20, rows: 40)
      try terminal.type("\r")
      try terminal.wait(for: "\na line of 400\ntry>")
    }

    @Test("vi: nothing is done again by itself")
    func again() throws {
      let terminal = try trial(["--vi"], columns: 20, rows: 4)
      try terminal.type("a\u{1B}")
      try terminal.wait(forLine: "try> a", column: 5)
      try terminal.type("A" + String(repeating: "z", count: 15) + "\r")
      try terminal.wait(for: "zzz\"\ntry>")
      try terminal.paste(String(repeating: "x", count: 200))
      try terminal.type("\u{1B}")
      try terminal.wait(for: "the command mode") { $0.currentLine == "xxxxx" && $0.column == 4 }
      try terminal.type("0............")
      try terminal.type("Ay\r")
      try terminal.wait(for: "\na line of 201\ntry>")
    }

    @Test("vi: the last character of a row is replaced")
    func replacement() throws {
      let terminal = try trial(["--vi"], columns: 20, rows: 4)
      // Fills three rows; the cursor then goes on to the fourth.
      try terminal.type(String(repeating: "x", count: 55) + "\u{1B}")
      try terminal.wait(for: "the command mode") { $0.row == 2 && $0.column == 19 }
      try terminal.type("ry")
      try terminal.wait(for: "the character") {
        $0.currentLine == String(repeating: "x", count: 19) + "y" && $0.row == 2
      }
      // Nothing is replaced by keys that are no characters.
      try terminal.type("r\u{1B}[D0r\u{1B}R")
      try terminal.type("Iz\r")
      try terminal.wait(
        for: "\"z" + String(repeating: "x", count: 18) + "\n" + String(repeating: "x", count: 20)
          + "\n" + String(repeating: "x", count: 16) + "y\"\ntry>")
    }
  }
#endif
