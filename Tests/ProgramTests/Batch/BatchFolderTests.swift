#if os(Linux)
  import Foundation
  import Testing

  @Suite("The folder of a batch, from the command line")
  struct BatchFolderTests {
    private func place(_ folder: String, _ name: String) -> String {
      URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/" + name
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
