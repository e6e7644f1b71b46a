#if os(Linux)
  import Glibc
  import TerminalTesting
  import Testing

  /// The shell on a terminal, at its first prompt.
  private func shell(
    in folder: TrialFolder, _ arguments: [String] = [], language: String = "en",
    environment: [String: String] = [:], columns: Int = 80, rows: Int = 60
  ) throws -> PseudoTerminal {
    let variables = [
      "HOME": folder.path, "XDG_STATE_HOME": folder.path, "RENCONTRE_LANG": language,
    ].merging(environment) { $1 }
    let terminal = try PseudoTerminal(
      BuiltProgram.path("rencontre"), arguments, environment: variables, columns: columns,
      rows: rows)
    try terminal.wait(for: "the prompt") { screen in
      promptMarks.contains { screen.currentLine == "rencontre " + $0 }
    }
    return terminal
  }

  /// What ends a prompt: where the locale has no accents, the second one.
  private let promptMarks = ["›", ">"]

  extension PseudoTerminal {
    /// Enters a line that was not entered before and waits until it is answered: until another prompt
    /// stands below it, the one that is given if there is one. The line must fit the window.
    fileprivate func enter(_ line: String, prompt: String? = nil) throws {
      try type(line + "\r")
      try wait(for: "a prompt below « \(line) »") { screen in
        let entered = screen.lines.lastIndex { row in
          promptMarks.contains { row.hasSuffix($0 + " " + line) }
        }
        guard let entered, entered < screen.row else { return false }
        let found = screen.currentLine
        return prompt.map { found == $0 } ?? promptMarks.contains { found.hasSuffix($0) }
      }
    }
  }

  @Suite("The prompt, on a terminal", .serialized)
  struct PromptTests {
    @Test("it greets, tells what to type, completes, answers and leaves")
    func session() throws {
      let folder = try TrialFolder()
      let terminal = try shell(in: folder)
      #expect(
        terminal.screen.text.hasPrefix(
          "Rencontre: what if social workers and social entrepreneurs met?\n"))
      try terminal.type("load petite\t\r")
      try terminal.wait(for: "the branch at the prompt") {
        $0.currentLine == "petite-equipe w0 ›"
      }
      try terminal.enter("replicate 2")
      try terminal.enter("run 4", prompt: "petite-equipe w4 ›")
      #expect(terminal.screen.text.contains("Week 4"))
      try terminal.type("\u{4}")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.screen.text.contains("Goodbye."))
      #expect(terminal.screen.unknown.isEmpty)
    }

    @Test("in French, with accents, under LANG=C")
    func french() throws {
      let folder = try TrialFolder()
      let terminal = try shell(in: folder, language: "fr", environment: ["LANG": "C"])
      try terminal.enter("régler x 1")
      #expect(terminal.screen.text.contains("Aucun scénario n’est ouvert."))
      try terminal.type("quitter\r")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("a mistake shows the line with a mark under the word")
    func mark() throws {
      let folder = try TrialFolder()
      let terminal = try shell(in: folder)
      try terminal.enter("load petite-equipe", prompt: "petite-equipe w0 ›")
      try terminal.enter("set contact.rat 0.2")
      #expect(
        terminal.screen.text.contains("\n  set contact.rat 0.2\n      ^^^^^^^^^^^\n"))
      #expect(terminal.screen.text.contains("“contact.rate”"))
    }

    @Test("Ctrl-C during a run comes back to the prompt, with the lives at one week")
    func interrupt() throws {
      let folder = try TrialFolder()
      let terminal = try shell(in: folder)
      try terminal.enter("load plaine-commune", prompt: "plaine-commune w0 ›")
      try terminal.enter("replicate 300")
      #expect(terminal.screen.text.contains("instead of 32"))
      try terminal.type("run 20y\r")
      try terminal.wait(for: "the bar") { $0.text.contains("agent-weeks") }
      try terminal.type("\u{3}")
      try terminal.wait(for: "the prompt") {
        $0.currentLine.hasPrefix("plaine-commune w") && $0.currentLine.hasSuffix("›")
          && $0.text.contains("Interrupted: ")
      }
      try terminal.type("\u{C}")
      try terminal.wait(for: "an empty screen") { $0.row == 0 }
      try terminal.enter("show")
      #expect(terminal.screen.text.contains("\nPlaine Commune\n"))
    }

    @Test(
      "a batch tells done and total, rate, time left and failures; Ctrl-C keeps what is done",
      arguments: [
        (
          "en", "/12,000 runs · ", "/s · ", " left · no failure", "Interrupted: ",
          "runs are kept in"
        ),
        (
          "fr", "/12\u{202F}000 simulations · ", "/s · reste ", " · aucun échec",
          "Interrompu\u{A0}: ", "simulations sont gardées dans"
        ),
      ])
    func batch(
      _ language: String, _ total: String, _ rate: String, _ failures: String, _ end: String,
      _ kept: String
    ) throws {
      let folder = try TrialFolder()
      let path = try folder.write(
        """
        experiment: 1
        scenario: petite-equipe
        set: { run.burnIn: 52 }
        factors: { contact.rate: [0.05, 0.1, 0.2, 0.3, 0.4, 0.5] }
        replicates: 2000
        weeks: 52
        """, to: "long.yaml")
      let terminal = try shell(in: folder, language: language, columns: 160)
      try terminal.type("batch \"\(path)\" to \"\(folder.file("long.sqlite"))\"\r")
      try terminal.wait(for: "the progress of the batch") { screen in
        let line = screen.currentLine
        return line.contains(total) && line.contains(rate) && line.contains(failures)
      }
      try terminal.type("\u{3}")
      try terminal.wait(for: "the prompt") { screen in
        promptMarks.contains { screen.currentLine == "rencontre " + $0 }
          && screen.text.contains(end) && screen.text.contains(kept)
      }
    }

    @Test("a session that was killed is resumed, but for the line being typed")
    func resume() throws {
      let folder = try TrialFolder()
      do {
        let terminal = try shell(in: folder)
        try terminal.enter("load petite-equipe", prompt: "petite-equipe w0 ›")
        try terminal.enter("replicate 2", prompt: "petite-equipe w0 ›")
        try terminal.enter("run 6", prompt: "petite-equipe w6 ›")
        try terminal.enter("set contact.rate 0.3", prompt: "petite-equipe w6 ›")
        try terminal.type("run 9")
        try terminal.wait(forLine: "petite-equipe w6 › run 9")
        terminal.signal(SIGKILL)
        _ = try terminal.waitForEnd()
      }
      let terminal = try shell(in: folder)
      #expect(terminal.screen.text.contains("“resume” brings it back."))
      try terminal.enter("resume", prompt: "petite-equipe w6 ›")
      #expect(terminal.screen.text.contains("The session is taken up again."))
      try terminal.type("quit\r")
      #expect(try terminal.waitForEnd() == 0)
      // A session that ended well leaves nothing to resume.
      let third = try shell(in: folder)
      #expect(!third.screen.text.contains("resume"))
    }

    @Test("SIGTERM leaves the terminal as it was, and the session can be resumed")
    func termination() throws {
      let folder = try TrialFolder()
      let terminal = try shell(in: folder)
      try terminal.enter("load petite-equipe", prompt: "petite-equipe w0 ›")
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == 143)
      #expect(try shell(in: folder).screen.text.contains("“resume” brings it back."))
    }

    @Test("a terminal that is gone is no wish to leave: the session can be resumed")
    func goneTerminal() throws {
      let folder = try TrialFolder()
      do {
        // Where hang-ups are ignored, the end of the input is all that is seen of it.
        let program = try BuiltProgram.path("rencontre")
        let terminal = try PseudoTerminal(
          "/bin/sh", ["-c", "trap '' HUP; exec \"\(program)\""],
          environment: [
            "HOME": folder.path, "XDG_STATE_HOME": folder.path, "RENCONTRE_LANG": "en",
          ])
        try terminal.wait(for: "the prompt") { $0.currentLine == "rencontre ›" }
        try terminal.enter("load petite-equipe", prompt: "petite-equipe w0 ›")
        terminal.hangUp()
        #expect(try terminal.waitForEnd() == 129)
      }
      #expect(try shell(in: folder).screen.text.contains("“resume” brings it back."))
    }

    @Test("resuming writes no file again and runs no command of the system again")
    func resumeFiles() throws {
      let folder = try TrialFolder()
      let file = folder.file("a.csv")
      do {
        let terminal = try shell(in: folder, columns: 200)
        try terminal.enter("load petite-equipe", prompt: "petite-equipe w0 ›")
        try terminal.enter("replicate 2", prompt: "petite-equipe w0 ›")
        try terminal.enter("run 6 > \(file)", prompt: "petite-equipe w6 ›")
        try terminal.type("!echo once >> \(folder.file("side")); kill -9 $PPID\r")
        _ = try terminal.waitForEnd()
      }
      _ = try folder.write("mine", to: "a.csv")
      let terminal = try shell(in: folder)
      try terminal.enter("resume", prompt: "petite-equipe w6 ›")
      #expect(try folder.text("a.csv") == "mine")
      #expect(try folder.text("side") == "once\n")
      try terminal.type("resume\r")
      try terminal.wait(for: "A session is resumed while nothing is open")
    }

    @Test("a session whose scenario is gone is not resumed, and its journal is kept")
    func resumeWithoutScenario() throws {
      let folder = try TrialFolder()
      let file = folder.file("own.yaml")
      do {
        let terminal = try shell(in: folder, columns: 200)
        try terminal.enter("load petite-equipe as own", prompt: "own w0 ›")
        try terminal.enter("save \(file)", prompt: "own w0 ›")
        try terminal.enter("switch own", prompt: "own w0 ›")
        try terminal.enter("load \(file) as two", prompt: "two w0 ›")
        terminal.signal(SIGKILL)
        _ = try terminal.waitForEnd()
      }
      unlink(file)
      let terminal = try shell(in: folder)
      try terminal.enter("resume", prompt: "rencontre ›")
      #expect(terminal.screen.text.contains("The session was not taken up again"))
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == 143)
      #expect(try shell(in: folder).screen.text.contains("“resume” brings it back."))
    }

    @Test("the keyboard is no file")
    func keyboard() throws {
      let folder = try TrialFolder()
      let terminal = try shell(in: folder)
      try terminal.enter("load -", prompt: "rencontre ›")
      #expect(
        terminal.screen.text.contains(
          "“-” reads standard input, which is the keyboard here: give a name or a file."))
    }

    @Test("a second signal during a script leaves the terminal as it was")
    func secondSignal() throws {
      let terminal = try PseudoTerminal(
        BuiltProgram.path("rencontre"),
        ["-c", "load territoire-type; replicate 1000; run 2000"],
        environment: ["RENCONTRE_LANG": "en"])
      // While it computes, nothing is echoed.
      try terminal.wait(untilCooked: false)
      terminal.signal(SIGTERM)
      terminal.signal(SIGINT)
      #expect(try [130, 143].contains(terminal.waitForEnd()))
      #expect(terminal.isCooked)
    }

    @Test("no colour where none is wanted")
    func plain() throws {
      let folder = try TrialFolder()
      let terminal = try shell(in: folder, environment: ["NO_COLOR": "1"])
      try terminal.enter("load petite-equipe", prompt: "petite-equipe w0 ›")
      #expect(terminal.screen.styles == [""])
    }
  }
#endif
