#if os(Linux)
  import Glibc
  import TerminalTesting
  import Testing

  @Suite("The terminal while a command works", .serialized)
  struct WorkTests {
    @Test("what is typed ahead is not shown, and stands in the next line")
    func typeAhead() throws {
      let terminal = try trial()
      try terminal.type("work 6\r")
      try terminal.wait(for: "\nworking")
      try terminal.wait(untilCooked: false)
      try terminal.type("runé\t")
      try terminal.wait(for: "try> runé")
      #expect(
        terminal.screen.text
          == "try> work 6\nworking\nworked, interrupted 0 times\ntry> runé")
      try terminal.type("\r")
      try terminal.wait(for: "\n\"runé\"\ntry>")
    }

    @Test("Ctrl-C is counted and does not end the program; the next command starts anew")
    func interrupts() throws {
      let terminal = try trial()
      for _ in 0..<2 {
        try terminal.type("work\r")
        // Said once Ctrl-C is a signal again; before, it would be a key for the next line.
        try terminal.wait(for: "\nworking")
        try terminal.type("\u{3}")
        try terminal.wait(for: "\nstopping")
        try terminal.type("\u{3}")
        try terminal.wait(for: "\nworked, interrupted 2 times\ntry>")
        try terminal.type("\u{C}")
        try terminal.wait(for: "an empty screen") { $0.text == "try>" }
      }
    }

    @Test("a termination while it works ends the program, the terminal as it was")
    func termination() throws {
      let terminal = try trial()
      try terminal.type("work\r")
      try terminal.wait(for: "\nworking")
      try terminal.wait(untilCooked: false)
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == 143)
      #expect(terminal.isCooked)
    }

    @Test(
      "a key is waited for without echo, and its prompt goes",
      arguments: [
        ("x", "key(\"x\")"), ("é", "key(\"é\")"), ("\r", "enter"), ("\u{1B}", "escape"),
        ("\u{1B}[6~", "forward"), ("\u{1B}[D", "backward"), ("\u{3}", "interrupted"),
        ("\u{4}", "endOfInput"),
      ])
    func key(_ typed: String, _ expected: String) throws {
      let terminal = try trial()
      try terminal.type("key\r")
      try terminal.wait(forLine: "press a key")
      try terminal.type(typed)
      try terminal.wait(for: "try> key\n\(expected)\ntry>")
      #expect(terminal.screen.text == "try> key\n\(expected)\ntry>")
    }

    @Test("a termination while a key is waited for")
    func keyTermination() throws {
      let terminal = try trial()
      try terminal.type("key\r")
      try terminal.wait(forLine: "press a key")
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == 143)
      #expect(terminal.isCooked)
    }
  }
#endif
