#if os(Linux)
  import Glibc
  import Terminal
  import TerminalTesting
  import Testing

  /// The trial program on a terminal, at its first prompt.
  func trial(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    // No settings of the person who runs the tests.
    let environment = ["HOME": "/nonexistent"].merging(environment) { $1 }
    let terminal = try PseudoTerminal(
      BuiltProgram.path("line-editor-trial"), arguments, environment: environment,
      columns: columns, rows: rows)
    try terminal.wait(for: "the prompt") { $0.currentLine.hasPrefix("try>") && $0.column == 5 }
    return terminal
  }

  @Suite("The line editor, on a terminal", .serialized)
  struct LineEditorTests {
    @Test("accents and wide characters are edited where they stand")
    func characters() throws {
      let terminal = try trial()
      try terminal.type("été 日本")
      try terminal.wait(forLine: "try> été 日本", column: 13)
      try terminal.type("\u{1B}[DX")
      try terminal.wait(forLine: "try> été 日X本", column: 12)
      try terminal.type("\u{7F}\u{7F}")
      try terminal.wait(forLine: "try> été 本", column: 9)
      try terminal.type("\r")
      try terminal.wait(for: "\n\"été 本\"\ntry>")
      #expect(terminal.screen.unknown.isEmpty)
    }

    @Test("an accent that comes as a mark of its own is put onto its letter")
    func marks() throws {
      let terminal = try trial()
      try terminal.type("e\u{301}te\u{301} a")
      try terminal.wait(forLine: "try> été a", column: 10)
      try terminal.type("\r")
      try terminal.wait(for: "\n\"été a\"\n")
    }

    @Test("LANG=C and a locale that is not installed take accents too", arguments: ["C", "xx_XX"])
    func plainLocale(_ locale: String) throws {
      let terminal = try trial(environment: ["LANG": locale])
      try terminal.type("né à Saint-Denis")
      try terminal.wait(forLine: "try> né à Saint-Denis", column: 21)
      try terminal.type("\r")
      try terminal.wait(for: "\n\"né à Saint-Denis\"\n")
    }

    @Test("Tab adds what is certain, then lists what is possible with its meaning")
    func completion() throws {
      let terminal = try trial()
      try terminal.type("x com\t")
      try terminal.wait(forLine: "try> x compare", column: 15)
      try terminal.type("\u{15}é con\t")
      try terminal.wait(forLine: "try> é contact.ra", column: 17)
      try terminal.type("\t")
      try terminal.wait(for: "the list, then the line again") {
        $0.text.hasSuffix(
          """
          try> é contact.ra
          contact.rate   meetings a week      contact.range  how far people go
          try> é contact.ra
          """)
      }
      try terminal.type("t\t\r")
      try terminal.wait(for: "\n\"é contact.rate \"\n")
    }

    @Test("what is listed in a narrow window is cut, not wrapped")
    func narrowCompletion() throws {
      let terminal = try trial(columns: 30)
      try terminal.type("con\t\t")
      try terminal.wait(for: "the list") {
        $0.text.hasSuffix(
          """
          try> contact.ra
          contact.rate   meetings a wee
          contact.range  how far peopl…
          try> contact.ra
          """)
          || $0.text.hasSuffix(
            """
            try> contact.ra
            contact.rate   meetings a we…
            contact.range  how far peopl…
            try> contact.ra
            """)
      }
    }

    @Test("the rest of a line is proposed in grey, taken by the arrow, never entered by itself")
    func hint() throws {
      let terminal = try trial()
      try terminal.type("contact 日本\r")
      try terminal.wait(for: "\n\"contact 日本\"\ntry>")
      try terminal.type("con")
      try terminal.wait(forLine: "try> contact 日本", column: 8)
      #expect(terminal.screen.text(row: terminal.screen.row, style: "90") == "tact 日本")
      try terminal.type("\r")
      try terminal.wait(for: "\n\"con\"\ntry>")
      #expect(terminal.screen.text.contains("try> con\n\"con\""))
      try terminal.type("cont\u{1B}[C")
      try terminal.wait(forLine: "try> contact 日本", column: 17)
      try terminal.type("!\r")
      try terminal.wait(for: "\n\"contact 日本!\"\n")
    }

    @Test("without colour there is no hint", arguments: [["--plain"], ["--no-hints"]])
    func noHint(_ arguments: [String]) throws {
      let terminal = try trial(arguments)
      try terminal.type("contact\r")
      try terminal.wait(for: "\n\"contact\"\ntry>")
      try terminal.type("con\u{1B}[C\r")
      try terminal.wait(for: "\n\"con\"\n")
    }

    @Test("a right prompt stands at the edge and gives way")
    func rightPrompt() throws {
      let terminal = try trial(["--right", "[week 0]"], columns: 40)
      try terminal.type("ab")
      try terminal.wait(forLine: "try> ab                        [week 0]", column: 7)
      try terminal.type("0123456789012345678901234")
      try terminal.wait(forLine: "try> ab0123456789012345678901234", column: 32)
    }

    @Test("a line that continues gets another prompt; Ctrl-D ends it; Ctrl-C drops all of it")
    func continuation() throws {
      let terminal = try trial()
      try terminal.type("a \\\r")
      try terminal.wait(forLine: "  …>", column: 5)
      try terminal.type("b\r")
      try terminal.wait(for: "\n\"a \\\\\\nb\"\ntry>")
      try terminal.type("say \"x\r")
      try terminal.wait(forLine: "  …>", column: 5)
      try terminal.type("\u{4}")
      try terminal.wait(for: "\n\"say \\\"x\"\ntry>")
      try terminal.type("say \"y\r")
      try terminal.wait(forLine: "  …>", column: 5)
      try terminal.type("\u{3}")
      try terminal.wait(for: "  …> ^C\ninterrupted\ntry>")
    }

    @Test("what is pasted stands in the line, ends of lines too, and waits for Enter")
    func paste() throws {
      let terminal = try trial()
      #expect(terminal.screen.announcesPaste)
      try terminal.type("<>\u{1B}[D")
      try terminal.paste("one\r\ndeux\r\u{0}\u{7}trois\n\n")
      try terminal.wait(for: "the pasted lines") {
        $0.text.hasSuffix("try> <one\ndeux\ntrois>") && $0.column == 5
      }
      try terminal.type("\r")
      try terminal.wait(for: "\n\"<one\\ndeux\\ntrois>\"\ntry>")
    }

    @Test("a paste of 100 kB survives, and the editor after it")
    func longPaste() throws {
      let terminal = try trial()
      let text = String(repeating: "é 日 ", count: 20_000)
      try terminal.paste(text + "fin")
      try terminal.wait(for: "the end of the paste") { $0.currentLine.hasSuffix("fin") }
      // The library would lose most of the line by going through the history.
      try terminal.type("\u{1B}[A\r")
      try terminal.wait(for: "a line of \(20_000 * 4 + 3)")
      try terminal.type("ok\r")
      try terminal.wait(for: "\n\"ok\"\ntry>")
    }

    @Test("Ctrl-C drops the line and stays; NUL and unknown keys are nothing")
    func interrupt() throws {
      let terminal = try trial()
      try terminal.send([0x61, 0x00, 0x62])
      try terminal.type("\u{1B}[15;3~\u{1B}[1;9P")
      try terminal.wait(forLine: "try> ab", column: 7)
      try terminal.type("\u{3}")
      try terminal.wait(for: "try> ab^C\ninterrupted\ntry>")
      terminal.signal(SIGINT)
      try terminal.wait(for: "try> ^C\ninterrupted\ntry>")
      try terminal.type("\u{1C}ok\r")
      try terminal.wait(for: "\n\"ok\"\ntry>")
    }

    @Test("Ctrl-D ends on an empty line only")
    func endOfInput() throws {
      let terminal = try trial()
      try terminal.type("a\u{4}\r")
      try terminal.wait(for: "\n\"a\"\ntry>")
      try terminal.type("\u{4}")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.screen.text.hasSuffix("try>\nendOfInput"))
      #expect(!terminal.screen.announcesPaste && terminal.isCooked)
    }

    @Test(
      "a signal that asks for the end leaves the terminal clean",
      arguments: [(SIGTERM, Int32(143)), (SIGHUP, Int32(129))])
    func termination(_ number: Int32, _ code: Int32) throws {
      let terminal = try trial()
      try terminal.type("half a line")
      try terminal.wait(forLine: "try> half a line")
      #expect(!terminal.isCooked)
      terminal.signal(number)
      #expect(try terminal.waitForEnd() == code)
      #expect(terminal.isCooked && !terminal.screen.announcesPaste)
      #expect(terminal.screen.text.hasSuffix("try> half a line\nended(signal: \(number))"))
      #expect(terminal.screen.column == 0)
    }

    @Test("a resized window shows the line once")
    func resize() throws {
      let terminal = try trial(columns: 60)
      try terminal.type("first\r")
      try terminal.wait(for: "\n\"first\"\ntry>")
      try terminal.type("0123456789 0123456789")
      try terminal.wait(forLine: "try> 0123456789 0123456789", column: 26)
      terminal.resize(columns: 100, rows: 30)
      try terminal.type("!")
      try terminal.wait(for: "one line") {
        $0.text == "try> first\n\"first\"\ntry> 0123456789 0123456789!"
      }
    }

    @Test("suspension where nobody can resume leaves the line as it is; continuation draws it anew")
    func suspension() throws {
      let terminal = try trial()
      try terminal.type("half")
      try terminal.wait(forLine: "try> half", column: 9)
      try terminal.type("\u{1A} a line")
      try terminal.wait(forLine: "try> half a line", column: 16)
      terminal.signal(SIGSTOP)
      terminal.signal(SIGCONT)
      try terminal.type("!")
      try terminal.wait(forLine: "try> half a line!", column: 17)
      #expect(terminal.screen.announcesPaste && !terminal.isCooked)
    }

    @Test("Ctrl-R searches the history")
    func search() throws {
      let terminal = try trial()
      try terminal.type("run 2y\rshow cooperation\rhelp\r")
      try terminal.wait(for: "\n\"help\"\ntry>")
      try terminal.type("\u{12}coop")
      try terminal.wait(for: "the found line") {
        $0.text.contains("try> show cooperation\nbck:coop")
      }
      try terminal.type("\r")
      try terminal.wait(for: "try> show cooperation\n\"show cooperation\"\ntry>")
    }

    @Test("vi: the escape key acts at once, arrows and Ctrl-C work in both of its modes")
    func vi() throws {
      let terminal = try trial(["--vi"])
      try terminal.type("run 2y\r")
      try terminal.wait(for: "\n\"run 2y\"\ntry>")
      try terminal.type("abc")
      try terminal.wait(forLine: "try> abc", column: 8)
      try terminal.type("\u{1B}")
      try terminal.wait(forLine: "try> abc", column: 7)
      try terminal.type("0x")
      try terminal.wait(forLine: "try> bc", column: 5)
      try terminal.type("\u{1B}[C\u{1B}[A")
      try terminal.wait(forLine: "try> run 2y")
      try terminal.type("\u{3}")
      try terminal.wait(for: "interrupted\ntry>")
      // Keys that would start an editor or switch editing off are nothing.
      try terminal.type("ab\u{1B}")
      try terminal.wait(forLine: "try> ab", column: 6)
      try terminal.type("v:A!\r")
      try terminal.wait(for: "\n\"ab!\"\ntry>")
    }

    @Test("the keys can be changed while running")
    func mode() throws {
      let terminal = try trial(["--emacs"])
      try terminal.type("vi\rabc\u{1B}")
      try terminal.wait(forLine: "try> abc", column: 7)
      try terminal.type("\u{3}emacs\rabc\u{1}X\r")
      try terminal.wait(for: "\n\"Xabc\"\ntry>")
    }
  }
#endif
