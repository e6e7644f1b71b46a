#if os(Linux)
  import TerminalTesting
  import Testing

  @Suite("Whatever is typed, the editor is there", .serialized)
  struct RandomKeysTests {
    private static let keys = [
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~",
      // Ctrl-S never without Ctrl-Q: between two lines it holds the terminal until that comes.
      "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[1;5D", "\u{1B}[1;5C", "\r", "\t", "\u{12}", "\u{13}\u{11}",
      "\u{3}", "\u{7F}", "\u{15}", "\u{17}", "\u{19}", "\u{1B}", "\u{1F}", "\u{16}", "é", "日",
      "e\u{301}", "😀", "\u{200D}", "’", "\u{1B}x", "\u{1B}d", "\u{18}\u{18}", "\u{14}", "\u{B}",
      "\u{1B}[200~a\nb\u{1B}[201~", "con", "x y z ", "\"", "\\\r", "\u{C}", "\u{1A}", "\u{1C}",
      "(", "[", "*", ":", "/", "?", "v", "@", "#", "p", "dd", "yy", "cw", "u", ".", "5", "$", "%",
      "\u{1B}[200~" + String(repeating: "日x ", count: 400) + "\u{1B}[201~",
    ]

    @Test("a thousand random keys, in both modes", arguments: ["--emacs", "--vi"], 1...3)
    func keys(_ mode: String, _ seed: UInt64) throws {
      let terminal = try trial([mode], rows: 12)
      var state = seed
      for _ in 0..<1_000 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        try terminal.type(Self.keys[Int(state >> 33) % Self.keys.count])
        if state >> 58 == 0 {
          terminal.resize(columns: Int(state >> 40) % 100 + 2, rows: Int(state >> 48) % 30 + 2)
        }
      }
      terminal.resize(columns: 80, rows: 24)
      // A paste without an end, a search, a sequence of keys or a command of vi may be half typed; and
      // between two lines the terminal itself drops what waits when Ctrl-C comes.
      try terminal.type(
        "\u{3}\u{1B}\u{1B}\u{3}\u{3}still here\r", untilShown: "the line that was typed last"
      ) { $0.text.contains("\n\"still here\"\ntry>") }
    }
  }
#endif
