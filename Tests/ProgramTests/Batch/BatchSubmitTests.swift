#if os(Linux)
  import ClusterTesting
  import Foundation
  import Testing

  /// Says why nothing is tried where Slurm cannot run.
  private func canTrySlurm() -> Bool {
    guard let obstacle = SlurmTrial.obstacle else { return true }
    print("Slurm is not tried here: \(obstacle)")
    return false
  }

  /// Says that GNU parallel is not tried where it is not installed.
  private func canTryParallel() -> Bool {
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/parallel") { return true }
    print("GNU parallel is not tried here: not installed")
    return false
  }

  @Suite("Batches on a cluster, from the command line", .serialized)
  struct BatchSubmitTests {
    /// What an undivided run of the experiment exports.
    private func undivided(_ folder: String) throws -> String {
      try BatchTrial.run(["run", "essai.yaml", "--store", "whole.sqlite"], in: folder)
      return try BatchTrial.run(["export", "whole.sqlite"], in: folder)
    }

    @Test(
      "submit, lose a part, submit what is missing, merge: the bytes of one undivided run",
      .enabled(if: canTrySlurm()))
    func slurm() throws {
      let slurm = try SlurmTrial()
      try BatchTrial.inFolder { folder in
        func submit(_ more: String = "") throws -> Program.Outcome {
          try Program.shell(
            "SLURM_CONF='\(slurm.folder)/slurm.conf' \"$RENCONTRE\" batch submit essai.yaml --slurm "
              + "--tasks 3 --partition main --time 5 --cores 1 --folder lot \(more)",
            folder: folder)
        }
        let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/lot"
        let first = try submit()
        #expect(first.mistakes == "")
        #expect(
          first.output == """
            Batch in “\(path)”: 0 of 3 tasks are finished.
            Submitted tasks: 1-3 (job 1).
            To follow: rencontre batch status \(path)

            """)
        try slurm.waitForQuiet()
        let part = folder + "/lot/parts/0002-of-0003.sqlite"
        #expect(try BatchTrial.files(folder + "/lot/parts").count == 3)
        try FileManager.default.removeItem(atPath: part)
        let second = try submit()
        #expect(
          second.output == """
            Batch in “\(path)”: 2 of 3 tasks are finished.
            Submitted task: 2 (job 4).
            To follow: rencontre batch status \(path)

            """)
        try slurm.waitForQuiet()
        let third = try submit()
        #expect(
          third.output == """
            Batch in “\(path)”: 3 of 3 tasks are finished.
            To put them together: rencontre batch merge \(path)

            """)
        let status = try BatchTrial.run(["status", "lot"], in: folder)
        #expect(status.contains("48 of 48 runs"))
        try BatchTrial.run(["merge", "lot", "--store", "merged.sqlite"], in: folder)
        #expect(
          try BatchTrial.run(["export", "merged.sqlite"], in: folder) == undivided(folder))
      }
    }

    @Test(
      "without a cluster, GNU parallel runs the same plan", .enabled(if: canTryParallel()))
    func parallel() throws {
      try BatchTrial.inFolder { folder in
        let words = try BatchTrial.run(
          ["submit", "essai.yaml", "--tasks", "2", "--folder", "mon lot"], in: folder)
        #expect(words.contains("With GNU parallel: "))
        let early = try Program.run(
          ["batch", "merge", "mon lot", "--store", "merged.sqlite"], folder: folder)
        #expect(early.code == 65)
        #expect(
          early.mistakes
            == "No task of “mon lot” has finished; start the tasks, or wait until they end.\n")
        let outcome = try Program.shell("'mon lot/parallel.sh'", folder: folder)
        #expect(outcome.code == 0, "\(outcome.mistakes)")
        try BatchTrial.run(["merge", "mon lot", "--store", "merged.sqlite"], in: folder)
        #expect(
          try BatchTrial.run(["export", "merged.sqlite"], in: folder) == undivided(folder))
      }
    }

    @Test("another experiment in the same folder is refused, and the first one stays")
    func otherPlan() throws {
      try BatchTrial.inFolder { folder in
        try BatchTrial.run(["submit", "essai.yaml", "--tasks", "2", "--folder", "lot"], in: folder)
        let outcome = try Program.run(
          ["batch", "submit", "essai.yaml", "--replicates", "5", "--folder", "lot"],
          folder: folder)
        #expect(outcome.code == 65)
        let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/lot"
        #expect(
          outcome.mistakes == """
            “\(path)” holds another experiment: 4\u{A0}replicates instead of 5. Give another folder \
            with --folder.

            """)
        #expect(outcome.output == "")
        let french = try Program.run(
          ["batch", "submit", "essai.yaml", "--replicates", "5", "--folder", "lot"],
          language: "fr", folder: folder)
        #expect(french.code == 65)
        #expect(
          french.mistakes == """
            «\u{A0}\(path)\u{A0}» contient une autre expérience\u{A0}: 4\u{A0}réplications, au lieu \
            de 5. Donnez un autre dossier avec --folder.

            """)
      }
    }

    @Test("a batch that was cut keeps its runs and its tasks; its plan is nobody's store")
    func frozen() throws {
      try BatchTrial.inFolder(more: "budget: { minutes: 30 }") { folder in
        let words = try Program.run(
          ["batch", "submit", "essai.yaml", "--tasks", "2", "--folder", "lot"], folder: folder)
        #expect(words.code == 0)
        #expect(
          words.mistakes == """
            The budget of the experiment (30\u{A0}min\u{A0}00\u{A0}s) does not hold for tasks: each one works to the \
            end of its part.

            """)
        let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/lot"
        let tasks = try Program.run(
          ["batch", "submit", "essai.yaml", "--tasks", "3", "--folder", "lot", "--quiet"],
          folder: folder)
        #expect(tasks.code == 64)
        #expect(
          tasks.mistakes == """
            The batch in “\(path)” is cut into 2 tasks, not 3; leave --tasks out, or give another \
            folder with --folder.

            """)
        let run = try Program.run(["batch", "run", "lot/plan.sqlite"], folder: folder)
        #expect(run.code == 64)
        #expect(
          run.mistakes == """
            “lot/plan.sqlite” is the frozen plan of a batch in tasks, each of which has its own \
            store. Start these tasks, or give another store with --store.

            """)
        let prompt = try Program.run(["-c", "batch lot/plan.sqlite"], folder: folder)
        #expect(prompt.code == 64)
        #expect(
          prompt.mistakes == """
            -c:1:1: “lot/plan.sqlite” is the frozen plan of a batch in tasks, each of which has its \
            own store. Start these tasks, or give another store after “to”.

            """)
        try BatchTrial.experiment(more: "budget: { runs: 10 }").write(
          toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
        let runs = try Program.run(
          ["batch", "submit", "essai.yaml", "--folder", "lot", "--quiet"], folder: folder)
        #expect(runs.code == 65)
        #expect(runs.mistakes.contains("a plan that ends after 48 runs instead of 10"))
        #expect(try BatchTrial.files(folder + "/lot/parts") == [])
      }
    }

    @Test("without Slurm, one sentence tells what to do")
    func noSlurm() throws {
      try BatchTrial.inFolder { folder in
        let outcome = try Program.shell(
          "PATH=/nowhere \"$RENCONTRE\" batch submit essai.yaml --slurm --tasks 2 --folder lot",
          language: "fr", folder: folder)
        #expect(outcome.code == 69)
        #expect(
          outcome.mistakes == """
            Le programme «\u{A0}sbatch\u{A0}» n’est pas sur cette machine\u{A0}: soumettez depuis un \
            nœud où Slurm est installé, ou lancez parallel.sh du dossier du lot.

            """)
      }
    }

    @Test(
      "what a scheduler cannot read is refused before anything is written",
      arguments: [
        (["--time", "2h"], "--time takes a length of time as Slurm reads it, not “2h”. "),
        (["--account", "a b"], "--account takes a name made of plain letters, "),
        (["--cores", "0"], "--cores "),
      ])
    func usage(_ options: [String], _ begin: String) throws {
      try BatchTrial.inFolder { folder in
        let outcome = try Program.run(
          ["batch", "submit", "essai.yaml", "--folder", "lot"] + options, folder: folder)
        #expect(outcome.code == 64)
        #expect(outcome.mistakes.hasPrefix(begin))
        #expect(try BatchTrial.files(folder) == ["essai.yaml"])
      }
    }
  }
#endif
