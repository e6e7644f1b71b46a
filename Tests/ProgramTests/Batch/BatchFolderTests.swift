#if os(Linux)
  import Foundation
  import Testing

  @Suite("The folder of a batch, from the command line")
  struct BatchFolderTests {
    private func place(_ folder: String, _ name: String) -> String {
      URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/" + name
    }

    @Test("said again, a batch keeps its settings but for those that are given")
    func settings() throws {
      try BatchTrial.inFolder { folder in
        func script() throws -> String {
          try String(contentsOfFile: folder + "/lot/array.sbatch", encoding: .utf8)
        }
        let call = ["submit", "essai.yaml", "--folder", "lot"]
        try BatchTrial.run(
          call + [
            "--tasks", "2", "--account", "social", "--partition", "short", "--time", "30",
            "--cores",
            "4", "--program", "/bin/echo",
          ], in: folder)
        let first = try script()
        for line in [
          "#SBATCH --cpus-per-task=4\n", "#SBATCH --account=social\n",
          "#SBATCH --partition=short\n",
          "#SBATCH --time=30\n", "exec '/bin/echo' batch run ", " --threads 4 ",
        ] {
          #expect(first.contains(line))
        }
        try BatchTrial.run(call, in: folder)
        #expect(try script() == first)
        try BatchTrial.run(call + ["--time", "1-0", "--cores", "2"], in: folder)
        let second = first.replacingOccurrences(of: "--time=30\n", with: "--time=1-0\n")
          .replacingOccurrences(of: "--cpus-per-task=4\n", with: "--cpus-per-task=2\n")
          .replacingOccurrences(of: "--threads 4 ", with: "--threads 2 ")
        #expect(try script() == second)
        let parallel = try String(contentsOfFile: folder + "/lot/parallel.sh", encoding: .utf8)
        #expect(
          parallel.contains("exec '/bin/echo' batch run ") && parallel.contains(" --threads 2 "))
      }
    }

    @Test("status tells every task from the start")
    func status() throws {
      try BatchTrial.inFolder { folder in
        try BatchTrial.run(["submit", "essai.yaml", "--tasks", "5", "--folder", "lot"], in: folder)
        func status(_ language: String) throws -> String {
          let outcome = try Program.run(
            ["batch", "status", "lot"], language: language, folder: folder)
          #expect(outcome.code == 0)
          return outcome.output
        }
        #expect(
          try status("fr") == """
            Expérience\u{A0}: Essai
            Dossier\u{A0}: lot

            En tout\u{A0}: 0 simulation sur 48, aucun échec. Tâches encore sans résultat\u{A0}: 1-5.

            """)
        try BatchTrial.run(
          [
            "run", "lot/plan.sqlite", "--shard", "2/5", "--store",
            "lot/parts/0002-of-0005.sqlite",
          ], in: folder)
        #expect(
          try status("en") == """
            Experiment: Essai
            Folder: lot
            store                      part  done  total  failed  state
            parts/0002-of-0005.sqlite   2/5    10     10       0  complete

            In all: 10 of 48 runs, no failure. Tasks without results so far: 1,3-5.

            """)
        for number in [1, 3, 4] {
          try BatchTrial.run(
            [
              "run", "lot/plan.sqlite", "--shard", "\(number)/5", "--store",
              "lot/parts/000\(number)-of-0005.sqlite",
            ], in: folder)
        }
        #expect(
          try status("fr").hasSuffix(
            """

            En tout\u{A0}: 38 simulations sur 48, aucun échec. Tâche encore sans résultat\u{A0}: 5.

            """))
        let both = try BatchTrial.run(["status", "lot/plan.sqlite", "lot"], in: folder)
        #expect(both.hasPrefix("Experiment: Essai\nstore "))
        #expect(both.contains("\n\nExperiment: Essai\nFolder: lot\nstore "))
      }
    }

    @Test("of many missing parts the first ones are told, and how many more")
    func manyParts() throws {
      try BatchTrial.inFolder { folder in
        for number in [1, 2] {
          try BatchTrial.run(["run", "essai.yaml", "--shard", "\(number)/24"], in: folder)
        }
        let status = try BatchTrial.run(["status", "essai"], in: folder)
        let whole = status.split(separator: "\n").suffix(2).joined(separator: " ")
        #expect(
          whole == """
            In all: 4 of 4 runs, no failure. Parts that are not here: 3/24, 4/24, 5/24, 6/24, \
            7/24, 8/24, 9/24, 10/24, 11/24, 12/24 and 12\u{A0}others.
            """)
      }
    }

    @Test("a store of another part or of another plan is no finished task")
    func stray() throws {
      try BatchTrial.inFolder { folder in
        try BatchTrial.run(["submit", "essai.yaml", "--tasks", "2", "--folder", "lot"], in: folder)
        let store = place(folder, "lot/parts/0001-of-0002.sqlite")
        func check(_ difference: String) throws {
          let outcome = try Program.run(
            ["batch", "submit", "essai.yaml", "--folder", "lot"], folder: folder)
          #expect(outcome.code == 65)
          #expect(outcome.output == "")
          #expect(
            outcome.mistakes
              == "“\(store)” holds another experiment: \(difference). Give another folder with --folder.\n"
          )
          let status = try Program.run(
            ["batch", "status", "lot"], language: "fr", folder: folder)
          #expect(
            status.output == """
              Expérience\u{A0}: Essai
              Dossier\u{A0}: lot

              En tout\u{A0}: 0 simulation sur 48, aucun échec. Tâches encore sans résultat\u{A0}: 1-2.
              «\u{A0}parts/0001-of-0002.sqlite\u{A0}» vient d’une autre expérience ou d’une autre part,
              et n’est pas compté.

              """)
        }
        try BatchTrial.run(
          ["run", "lot/plan.sqlite", "--shard", "2/2", "--store", store], in: folder)
        try check("part 2/2 of the plan instead of 1/2")
        try FileManager.default.removeItem(atPath: store)
        try BatchTrial.run(
          ["run", "essai.yaml", "--replicates", "2", "--shard", "1/2", "--store", store], in: folder
        )
        try check("2\u{A0}replicates instead of 4")
      }
    }

    @Test("what is to be typed next can be pasted, whatever the folder is called")
    func pasting() throws {
      try BatchTrial.inFolder { folder in
        let name = "-l'été 2"
        let words = try BatchTrial.run(
          ["submit", "essai.yaml", "--tasks", "2", "--folder=\(name)"], in: folder)
        let path = place(folder, name)
        let typed = place(folder, "-l'\\''été 2")
        #expect(
          words == """
            Batch in “\(path)”: 0 of 2 tasks are finished.
            With Slurm: rencontre batch submit '\(typed)' --slurm
            With GNU parallel: '\(typed)/parallel.sh'
            To follow: rencontre batch status '\(typed)'

            """)
        let command = try #require(words.split(separator: "\n").last).replacing(
          "To follow: rencontre", with: "exec \"$RENCONTRE\"")
        let status = try Program.shell(String(command), folder: folder)
        #expect(status.code == 0 && status.output.contains("Tasks without results so far: 1-2."))
      }
    }

    @Test(
      "an empty name is refused before anything is written",
      arguments: [
        ("--folder", "fr", "--folder attend un nom de dossier.\n"),
        ("--folder", "en", "--folder takes the name of a folder.\n"),
        ("--program", "fr", "--program attend un nom de fichier.\n"),
        ("--program", "en", "--program takes the name of a file.\n"),
      ])
    func emptyName(_ option: String, _ language: String, _ words: String) throws {
      try BatchTrial.inFolder { folder in
        let outcome = try Program.run(
          ["batch", "submit", "essai.yaml", option, ""], language: language, folder: folder)
        #expect(outcome.code == 64)
        #expect(outcome.mistakes == words)
        #expect(try BatchTrial.files(folder) == ["essai.yaml"])
      }
    }

    @Test("no room for the plan, or a program that no script bears: nothing is left")
    func nothingLeft() throws {
      try BatchTrial.inFolder { folder in
        let full = try Program.shell(
          "ulimit -f 16 && exec \"$RENCONTRE\" batch submit essai.yaml --folder lot --tasks 2",
          folder: folder)
        #expect(full.code == 74)
        #expect(
          full.mistakes == """
            The disk is full: it has no room for “\(place(folder, "lot/plan.sqlite"))”, and nothing was \
            left there; make room, then try again.

            """)
        #expect(try BatchTrial.files(folder) == ["essai.yaml"])
        let program = try Program.run(
          ["batch", "submit", "essai.yaml", "--tasks", "2", "--program", "50%"], folder: folder)
        #expect(program.code == 64)
        #expect(program.mistakes.hasPrefix("The path “\(place(folder, "50%"))” holds a character "))
        #expect(try BatchTrial.files(folder) == ["essai.yaml"])
      }
    }
  }
#endif
