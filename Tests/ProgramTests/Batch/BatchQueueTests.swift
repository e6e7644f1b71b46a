#if os(Linux)
  import ClusterTesting
  import Foundation
  import Testing

  @Suite("Submitting when Slurm is slow, twice at once, or stopped by a signal")
  struct BatchQueueTests {
    /// An `sbatch` that begins, and answers once the file `go` is there; a `squeue` in whose queue the
    /// tasks then are.
    private func writeSlurm(_ folder: String) throws {
      try FileManager.default.createDirectory(
        atPath: folder + "/bin", withIntermediateDirectories: false)
      for (name, script) in [
        (
          "sbatch",
          """
          echo "$*" >> calls
          while [ ! -e go ]; do sleep 0.05; done
          echo 12
          """
        ), ("squeue", "[ ! -e go ] || printf '1\\n2\\n3\\n'"),
      ] {
        try ScriptFile.write("#!/bin/sh\n" + script, to: folder + "/bin/" + name)
      }
    }

    private func submission(
      _ folder: String, language: String = "en", _ more: [String] = ["--tasks", "3"]
    ) throws -> Process {
      let process = try Program.process(
        Program.path(),
        ["batch", "submit", "essai.yaml", "--slurm", "--folder", "lot"] + more, language: language)
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      process.environment?["PATH"] = folder + "/bin:/usr/bin:/bin"
      process.standardInput = FileHandle.nullDevice
      return process
    }

    private func wait(for path: String) throws {
      for _ in 0..<6_000 {
        if FileManager.default.fileExists(atPath: path) { return }
        usleep(10_000)
      }
      Issue.record("never there: \(path)")
    }

    private func text(_ path: String) throws -> String {
      try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test(
      "a signal while sbatch works: its job is noted, one sentence, the exit code of the signal",
      .timeLimit(.minutes(5)),
      arguments: [
        (
          SIGINT, Int32(130), "fr",
          """
          Slurm n’a pas encore répondu\u{A0}: le programme attend le numéro du travail, pour le noter. \
          Une seconde interruption n’attend pas, et le travail serait oublié.
          Interrompu, mais les tâches 1-3 sont soumises (travail 12). Pour les retirer de la \
          file\u{A0}: scancel 12

          """
        ),
        (
          SIGTERM, Int32(143), "en",
          """
          Slurm has not answered yet: the program waits for the number of the job, to note it. A \
          second interrupt does not wait, and the job would be forgotten.
          Ended from outside, but tasks 1-3 are submitted (job 12). To take them out of the queue: \
          scancel 12

          """
        ),
      ])
    func signal(_ signal: Int32, _ code: Int32, _ language: String, _ words: String) throws {
      try BatchTrial.inFolder { folder in
        try writeSlurm(folder)
        let process = try submission(folder, language: language)
        let mistakes = Pipe()
        process.standardError = mistakes
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let pid = process.processIdentifier
        defer { if process.isRunning { kill(pid, SIGKILL) } }
        try wait(for: folder + "/calls")
        // As Ctrl-C at a terminal: to all that the program shares its group with.
        try #require(getpgid(pid) == pid)
        kill(-pid, signal)
        var said = Data()
        while !String(decoding: said, as: UTF8.self).contains("\n") {
          let more = mistakes.fileHandleForReading.availableData
          try #require(!more.isEmpty)
          said += more
        }
        try "".write(toFile: folder + "/go", atomically: true, encoding: .utf8)
        process.waitUntilExit()
        said += mistakes.fileHandleForReading.readDataToEndOfFile()
        #expect(process.terminationReason == .exit && process.terminationStatus == code)
        #expect(String(decoding: said, as: UTF8.self) == words)
        #expect(try text(folder + "/lot/jobs.txt") == "12 1-3\n")
        // The tasks are known: nothing is sent twice.
        let again = try Program.shell(
          "PATH=\"$PWD/bin:$PATH\" \"$RENCONTRE\" batch submit essai.yaml --slurm --folder lot",
          folder: folder)
        #expect(again.output.contains("\nNothing to submit: what is missing is in the queue.\n"))
        #expect(try text(folder + "/calls").split(separator: "\n").count == 1)
      }
    }

    @Test(
      "a signal while the queue is asked: nothing is submitted", .timeLimit(.minutes(5)),
      arguments: [
        (SIGINT, Int32(130), "Interrupted: nothing was submitted; the same command goes on.\n"),
        (
          SIGTERM, Int32(143),
          "Ended from outside: nothing was submitted; the same command goes on.\n"
        ),
      ])
    func question(_ signal: Int32, _ code: Int32, _ words: String) throws {
      try BatchTrial.inFolder { folder in
        try writeSlurm(folder)
        try ScriptFile.write("#!/bin/sh\n: > asked\nexec sleep 600", to: folder + "/bin/squeue")
        try BatchTrial.run(
          ["submit", "essai.yaml", "--tasks", "3", "--folder", "lot"], in: folder)
        try "7 1-2\n".write(
          toFile: folder + "/lot/jobs.txt", atomically: true, encoding: .utf8)
        let process = try submission(folder)
        let mistakes = Pipe()
        process.standardError = mistakes
        try process.run()
        defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
        try wait(for: folder + "/asked")
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == code)
        let said = mistakes.fileHandleForReading.readDataToEndOfFile()
        #expect(String(decoding: said, as: UTF8.self) == words)
        #expect(!FileManager.default.fileExists(atPath: folder + "/calls"))
        #expect(try text(folder + "/lot/jobs.txt") == "7 1-2\n")
      }
    }

    @Test("two submissions at once: the second one is refused", .timeLimit(.minutes(5)))
    func together() throws {
      try BatchTrial.inFolder { folder in
        try writeSlurm(folder)
        let first = try submission(folder)
        first.standardOutput = FileHandle.nullDevice
        try first.run()
        defer { if first.isRunning { kill(first.processIdentifier, SIGKILL) } }
        try wait(for: folder + "/calls")
        let second = try Program.shell(
          "PATH=\"$PWD/bin:$PATH\" exec \"$RENCONTRE\" batch submit essai.yaml --slurm --folder lot",
          folder: folder)
        let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/lot"
        #expect(second.code == 74)
        let process = first.processIdentifier
        #expect(second.mistakes.hasPrefix("Process \(process) on the machine "))
        #expect(
          second.mistakes.hasSuffix(
            " is already filling “\(path)”; wait until it ends, or stop it.\n"))
        try "".write(toFile: folder + "/go", atomically: true, encoding: .utf8)
        first.waitUntilExit()
        #expect(first.terminationStatus == 0)
        #expect(try text(folder + "/lot/jobs.txt") == "12 1-3\n")
        #expect(try text(folder + "/calls").split(separator: "\n").count == 1)
        #expect(
          try BatchTrial.files(folder + "/lot")
            == ["array.sbatch", "jobs.txt", "logs", "parallel.sh", "parts", "plan.sqlite"])
      }
    }
  }
#endif
