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
            With Slurm: sbatch --array=1-2 '\(typed)/array.sbatch'
            With GNU parallel: '\(typed)/parallel.sh'
            To follow: rencontre batch status '\(typed)'

            """)
        let command = try #require(words.split(separator: "\n").last).replacing(
          "To follow: rencontre", with: "exec \"$RENCONTRE\"")
        let status = try Program.shell(String(command), folder: folder)
        #expect(status.code == 0)
      }
    }

  }
#endif
