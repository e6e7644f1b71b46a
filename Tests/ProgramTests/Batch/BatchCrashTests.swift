#if os(Linux)
  import Foundation
  import Results
  import Testing

  @Suite("A batch that is killed loses nothing that it counted")
  struct BatchCrashTests {
    /// How often a batch is killed: 10 times, or as often as `RENCONTRE_KILLS` says.
    private static let kills =
      ProcessInfo.processInfo.environment["RENCONTRE_KILLS"].flatMap { Int($0) } ?? 10

    @Test("kill -9 at random moments: what was told is there, and the end is that of a calm batch")
    func killed() throws {
      try BatchTrial.inFolder(replicates: 60) { folder in
        let start = ContinuousClock.now
        let calm = try BatchTrial.run(["run", "essai.yaml", "--store", "calm.sqlite"], in: folder)
        // From before the store exists until after its last run, on a machine of any speed.
        let longest = UInt32((ContinuousClock.now - start) / .microseconds(1))
        #expect(calm == "720 runs are in “calm.sqlite”, complete.\n")
        let expected = try BatchTrial.run(["export", "calm.sqlite"], in: folder)
        var generator = SystemRandomNumberGenerator()
        var completed = 0
        for kill in 1...Self.kills {
          let store = folder + "/killed-\(completed).sqlite"
          let delay = UInt32.random(in: 0...longest, using: &generator)
          let told = try killing(store, after: delay, in: folder)
          guard FileManager.default.fileExists(atPath: store) else {
            #expect(told == 0)
            continue
          }
          let kept = try ResultStore(reading: store).storedRows().count
          #expect(kept >= told, "kill \(kill) after \(delay) µs")
          guard kept == 720 else { continue }
          #expect(try BatchTrial.run(["export", store], in: folder) == expected)
          completed += 1
        }
        let last = "killed-\(completed).sqlite"
        try BatchTrial.run(["run", "essai.yaml", "--store", last], in: folder)
        #expect(try BatchTrial.run(["export", last], in: folder) == expected)
      }
    }

    /// Runs a batch, kills it after some microseconds, and gives the runs that it counted.
    private func killing(_ store: String, after delay: UInt32, in folder: String) throws -> Int {
      let process = try Program.process(
        Program.path(), ["batch", "run", "essai.yaml", "--store", store, "--progress", "0.001"],
        language: "en")
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      let mistakes = Pipe()
      process.standardError = mistakes
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      usleep(delay)
      kill(process.processIdentifier, SIGKILL)
      let text = mistakes.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      // « 1,234/10,000 runs · … », whole lines only.
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
      let counts = lines.compactMap { line in
        line.split(separator: "/").first.flatMap { Int($0.replacing(",", with: "")) }
      }
      return counts.max() ?? 0
    }

    @Test(
      "a signal commits what is done, and says how to go on",
      arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func signals(_ signal: Int32, _ code: Int32) throws {
      try BatchTrial.inFolder(replicates: 1_000) { folder in
        let process = try start(folder, language: "fr")
        try wait(for: folder + "/essai.sqlite.lock")
        usleep(300_000)
        kill(process.process.processIdentifier, signal)
        process.process.waitUntilExit()
        #expect(process.process.terminationReason == .exit)
        #expect(process.process.terminationStatus == code)
        let words = String(
          decoding: process.mistakes.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(words.hasPrefix("Interrompu\u{A0}: "))
        #expect(
          words.hasSuffix(
            """
            gardées dans «\u{A0}essai.sqlite\u{A0}», sur 12\u{202F}000. La même commande reprend la \
            suite.

            """))
        #expect(try BatchTrial.files(folder) == ["essai.sqlite", "essai.yaml"])
        let kept = try ResultStore(reading: folder + "/essai.sqlite").storedRows().count
        let more = try Program.run(
          ["batch", "run", "essai.yaml", "--runs", "\(kept)", "--progress", "1"], folder: folder)
        #expect(more.code == 0)
      }
    }

    @Test("a store that is deleted meanwhile: one sentence, a code of failure, and nothing left")
    func deleted() throws {
      try BatchTrial.inFolder(replicates: 1_000) { folder in
        for (language, sentence) in [
          (
            "fr",
            """
            Le fichier de résultats «\u{A0}essai.sqlite\u{A0}» a été déplacé, effacé ou remplacé \
            pendant le calcul, qui s’arrête là\u{202F}; remettez-le à sa place, ou relancez la même \
            commande pour recommencer.

            """
          ),
          (
            "en",
            """
            The store “essai.sqlite” was moved, deleted or replaced while it was being filled, and the \
            batch ends there; put it back in its place, or run the same command to begin again.

            """
          ),
        ] {
          let process = try start(folder, language: language)
          try wait(for: folder + "/essai.sqlite")
          usleep(300_000)
          unlink(folder + "/essai.sqlite")
          process.process.waitUntilExit()
          #expect(process.process.terminationStatus == 74)
          let words = process.mistakes.fileHandleForReading.readDataToEndOfFile()
          #expect(String(decoding: words, as: UTF8.self) == sentence)
          #expect(try BatchTrial.files(folder) == ["essai.yaml"])
        }
      }
    }

    @Test("two batches on one store: the second is refused in a sentence; the first goes on")
    func two() throws {
      try BatchTrial.inFolder(replicates: 1_000) { folder in
        let first = try start(folder, language: "en")
        defer { if first.process.isRunning { kill(first.process.processIdentifier, SIGKILL) } }
        try wait(for: folder + "/essai.sqlite")
        let second = try Program.run(["batch", "run", "essai.yaml"], folder: folder)
        #expect(second.code == 74)
        #expect(
          second.mistakes.hasPrefix(
            "Process \(first.process.processIdentifier) on the machine "))
        #expect(
          second.mistakes.hasSuffix(
            " is already filling “essai.sqlite”; wait until it ends, or stop it.\n"))
        let status = try BatchTrial.run(["status", "essai"], in: folder)
        #expect(status.contains("running"))
        let merge = try Program.run(
          ["batch", "merge", "essai.sqlite", "--store", "b.sqlite"], folder: folder)
        #expect(merge.code == 74)
        #expect(
          merge.mistakes == "A process is still filling “essai.sqlite”; wait until it ends.\n")
        #expect(first.process.isRunning)
        // A batch that is killed gives the store back.
        kill(first.process.processIdentifier, SIGKILL)
        first.process.waitUntilExit()
        let kept = try ResultStore(reading: folder + "/essai.sqlite").storedRows().count
        let third = try Program.run(
          ["batch", "run", "essai.yaml", "--runs", "\(kept + 4)"], folder: folder)
        #expect(third.code == 0)
      }
    }

    private func start(
      _ folder: String, language: String
    ) throws -> (process: Process, mistakes: Pipe) {
      let process = try Program.process(
        Program.path(), ["batch", "run", "essai.yaml"], language: language)
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      let mistakes = Pipe()
      process.standardError = mistakes
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      return (process, mistakes)
    }

    private func wait(for path: String) throws {
      for _ in 0..<3_000 {
        if FileManager.default.fileExists(atPath: path) { return }
        usleep(10_000)
      }
      Issue.record("\(path) never appeared")
    }
  }
#endif
