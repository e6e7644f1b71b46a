import Terminal
import Testing

@Suite("What the terminal can show")
struct TerminalCapabilitiesTests {
  @Test(
    "colours and cursor moves are for capable terminals; NO_COLOR takes the colours",
    arguments: [
      (true, ["TERM": "xterm-256color"], true, true),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], false, true),
      (true, ["TERM": "xterm", "NO_COLOR": ""], true, true),
      (true, ["TERM": "dumb"], false, false),
      (true, [:], false, false),
      (false, ["TERM": "xterm"], false, false),
    ])
  func colours(
    _ isTerminal: Bool, _ environment: [String: String], _ usesColour: Bool, _ movesCursor: Bool
  ) {
    let found = TerminalCapabilities(isTerminal: isTerminal, environment: environment)
    #expect(found.usesColour == usesColour)
    #expect(found.movesCursor == movesCursor)
  }

  @Test(
    "braille needs a terminal that has it and a UTF-8 locale; files take everything",
    arguments: [
      (true, ["TERM": "xterm"], true),
      (true, ["TERM": "xterm", "LANG": "fr_FR.UTF-8"], true),
      (true, ["TERM": "xterm", "LANG": "fr_FR.utf8@euro"], true),
      (true, ["TERM": "xterm", "LANG": "fr_FR.ISO-8859-1"], false),
      (true, ["TERM": "xterm", "LANG": "fr_FR.UTF-8", "LC_ALL": "C"], false),
      (true, ["TERM": "linux", "LANG": "fr_FR.UTF-8"], false),
      (true, ["TERM": "dumb"], false),
      (false, ["LC_ALL": "C"], true),
    ])
  func glyphs(_ isTerminal: Bool, _ environment: [String: String], _ showsUnicode: Bool) {
    let found = TerminalCapabilities(isTerminal: isTerminal, environment: environment)
    #expect(found.showsUnicode == showsUnicode)
  }
}

@Suite("Progress")
struct ProgressTests {
  @Test("speed and time left follow from what is done")
  func estimate() {
    let half = ProgressEstimate(done: 50, total: 200, elapsed: 5)
    #expect(half.share == 0.25)
    #expect(half.rate == 10)
    #expect(half.remaining == 15)
    let start = ProgressEstimate(done: 0, total: 200, elapsed: 5)
    #expect(start.rate == nil && start.remaining == nil)
    #expect(ProgressEstimate(done: 1, total: 0, elapsed: 1).share == 0)
    #expect(ProgressEstimate(done: 9, total: 8, elapsed: 1).share == 1)
    #expect(ProgressEstimate(done: 9, total: 8, elapsed: 1).remaining == 0)
  }

  @Test("the bar, whole, in both kinds of characters")
  func bar() {
    func line(_ share: Double, _ width: Int, _ showsUnicode: Bool) -> String {
      ProgressBar.line(share: share, words: "done", width: width, showsUnicode: showsUnicode)
    }
    #expect(line(0.5, 17, true) == "▕█████     ▏ done")
    #expect(line(0.55, 17, true) == "▕█████▌    ▏ done")
    #expect(line(0, 17, true) == "▕          ▏ done")
    #expect(line(2, 17, true) == "▕██████████▏ done")
    #expect(line(0.5, 17, false) == "[#####.....] done")
  }

  @Test("the line never exceeds its width: the bar gives way, then the words")
  func width() {
    for width in 0...100 {
      for showsUnicode in [true, false] {
        let line = ProgressBar.line(
          share: 0.37, words: "12 M agent-weeks · 3 s left", width: width,
          showsUnicode: showsUnicode)
        #expect(line.count <= width)
      }
    }
  }
}
