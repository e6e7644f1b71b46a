#if os(Linux)
  import Foundation
  import Testing

  @Suite("A signal ends a run cleanly")
  struct InterruptionTests {
    @Test(
      "no file, one sentence, the exit code of the signal",
      arguments: [
        (SIGINT, Int32(130), "Interrompu\u{A0}: rien n’a été écrit.\n"),
        (SIGQUIT, Int32(131), "Arrêté de l’extérieur\u{A0}: rien n’a été écrit.\n"),
        (SIGTERM, Int32(143), "Arrêté de l’extérieur\u{A0}: rien n’a été écrit.\n"),
      ])
    func interruption(_ signal: Int32, _ code: Int32, _ sentence: String) throws {
      try Program.inFolder { folder in
        // Far more work than the test waits for.
        let process = try Program.process(
          Program.path(),
          [
            "run", "territoire-type", "--weeks", "2000", "--replicates", "1000", "--output",
            folder + "/out.csv",
          ], language: "fr")
        let mistakes = Pipe()
        process.standardError = mistakes
        try process.run()
        // The language's runtime heeds some signals from the start; the program comes to this one last.
        try Program.waitUntilHeeding(SIGTERM, process)
        kill(process.processIdentifier, signal)
        defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == code)
        let words = mistakes.fileHandleForReading.readDataToEndOfFile()
        #expect(String(decoding: words, as: UTF8.self) == sentence)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
      }
    }

    @Test(
      "so does an export whose reader is slow",
      arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func export(_ signal: Int32, _ code: Int32) throws {
      try BatchTrial.inFolder(replicates: 60) { folder in
        try BatchTrial.run(["run", "essai.yaml"], in: folder)
        let pipe = folder + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let reader = open(pipe, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        let process = try Program.process(
          Program.path(), ["batch", "export", "essai.sqlite", "--output", "pipe"], language: "fr")
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let mistakes = Pipe()
        process.standardError = mistakes
        try process.run()
        defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
        try Program.waitUntilHeeding(SIGTERM, process)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == code)
        let words = mistakes.fileHandleForReading.readDataToEndOfFile()
        #expect(
          String(decoding: words, as: UTF8.self)
            == (signal == SIGINT
              ? "Interrompu\u{A0}: rien n’a été écrit.\n"
              : "Arrêté de l’extérieur\u{A0}: rien n’a été écrit.\n"))
        #expect(
          try BatchTrial.files(folder) == ["essai.sqlite", "essai.yaml", "pipe"])
      }
    }

    @Test("so does one that waits on standard input", arguments: ["run", "check"])
    func waiting(_ command: String) throws {
      let process = try Program.process(Program.path(), [command, "-"], language: "fr")
      let input = Pipe()
      let mistakes = Pipe()
      process.standardInput = input
      process.standardError = mistakes
      try process.run()
      try Program.waitUntilHeeding(SIGTERM, process)
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit && process.terminationStatus == 130)
      let words = mistakes.fileHandleForReading.readDataToEndOfFile()
      #expect(
        String(decoding: words, as: UTF8.self) == "Interrompu\u{A0}: rien n’a été écrit.\n")
      try input.fileHandleForWriting.close()
    }

    @Test(
      "so does a script that computes", arguments: [(SIGTERM, Int32(143)), (SIGINT, Int32(130))])
    func script(_ signal: Int32, _ code: Int32) throws {
      // Far more work than the test waits for.
      let computing = try ending(
        ["-c", "load territoire-type; replicate 1000; run 2000"], by: signal)
      #expect(computing.code == code)
    }

    @Test(
      "a script that waits for its next line",
      arguments: [(SIGTERM, Int32(143)), (SIGINT, Int32(130))])
    func waitingScript(_ signal: Int32, _ code: Int32) throws {
      let waiting = try ending(["shell"], by: signal)
      #expect(waiting.code == code)
      #expect(waiting.mistakes.isEmpty)
    }

    @Test(
      "so does one that ran a command of the system before",
      arguments: [(SIGTERM, Int32(143)), (SIGINT, Int32(130)), (SIGQUIT, Int32(131))])
    func afterSystemCommand(_ signal: Int32, _ code: Int32) throws {
      // Help comes when the command of the system is over.
      let waiting = try ending(["shell"], by: signal, after: "!echo done\nhelp undo\n", say: "undo")
      #expect(waiting.code == code)
      #expect(waiting.mistakes.isEmpty)
    }

    @Test("a script that runs a command of the system passes the signal on")
    func systemCommand() throws {
      let waiting = try ending(["-c", "!exec sleep 3600"], by: SIGTERM)
      #expect(waiting.code == 143)
    }

    /// How the program ends, without a signal's own words, when a signal comes while it works, or
    /// waits after some lines that print a word.
    private func ending(
      _ arguments: [String], by signal: Int32, after lines: String = "", say word: String = ""
    ) throws -> (code: Int32, mistakes: String) {
      let process = try Program.process(Program.path(), arguments, language: "en")
      let input = Pipe()
      let output = Pipe()
      let mistakes = Pipe()
      process.standardInput = input
      process.standardOutput = output
      process.standardError = mistakes
      try process.run()
      try Program.waitUntilHeeding(SIGTERM, process)
      input.fileHandleForWriting.write(Data(lines.utf8))
      var said = Data()
      while !word.isEmpty, !String(decoding: said, as: UTF8.self).contains(word) {
        let more = output.fileHandleForReading.availableData
        try #require(!more.isEmpty)
        said += more
      }
      // Long enough for the first command to begin; one that has not is ended as well.
      usleep(100_000)
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      let words = mistakes.fileHandleForReading.readDataToEndOfFile()
      try input.fileHandleForWriting.close()
      return (
        process.terminationReason == .exit ? process.terminationStatus : -1,
        String(decoding: words, as: UTF8.self)
      )
    }
  }
#endif
