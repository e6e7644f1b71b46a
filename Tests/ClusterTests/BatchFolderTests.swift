#if os(Linux)
  import Cluster
  import Foundation
  import Testing

  @Suite("The folder of a batch")
  struct BatchFolderTests {
    private func folder() -> BatchFolder {
      BatchFolder(NSTemporaryDirectory() + "/batch-" + UUID().uuidString)
    }

    private func header(_ folder: BatchFolder, program: String = "/bin/true") -> TaskHeader {
      TaskHeader(
        folder: folder, count: 2,
        settings: TaskSettings(account: "social", time: "1-0", cores: 4), program: program)
    }

    private func write(_ folder: BatchFolder, program: String = "/bin/true") throws {
      try folder.make()
      try folder.writeScripts(header(folder, program: program), name: "a b")
    }

    @Test("a folder is known by its scripts, and can be written again")
    func again() throws {
      let folder = folder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      #expect(!folder.isPresent)
      try folder.make()
      #expect(!folder.isPresent)
      try write(folder)
      try write(folder)
      #expect(folder.isPresent)
      #expect(try folder.taskCount() == 2)
      #expect(try folder.presentStores() == [])
      try "".write(toFile: folder.store(of: 2, of: 2), atomically: true, encoding: .utf8)
      #expect(try folder.presentStores() == [folder.path + "/parts/0002-of-0002.sqlite"])
    }

    @Test("the script for Slurm")
    func script() throws {
      let folder = folder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      try write(folder)
      let text = try String(contentsOfFile: folder.arrayScript, encoding: .utf8)
      #expect(
        text == """
          #!/bin/bash
          # tasks: 2
          #SBATCH --job-name=a-b
          #SBATCH --output="\(folder.logs)/%A_%a.txt"
          #SBATCH --ntasks=1
          #SBATCH --cpus-per-task=4
          #SBATCH --account=social
          #SBATCH --time=1-0
          # Submit with: rencontre batch submit \(folder.path) --slurm
          set -eu
          task=$SLURM_ARRAY_TASK_ID
          cd '\(folder.path)'
          exec '/bin/true' batch run plan.sqlite --shard "$task/2" \\
            --store "parts/$(printf %04d "$task")-of-0002.sqlite" --threads 4 --progress 60

          """)
    }

    @Test(
      "what a script says is read back, whatever the names", arguments: ["/bin/true", "/l'été 2/x"])
    func header(_ program: String) throws {
      let folder = BatchFolder(NSTemporaryDirectory() + "/l'été " + UUID().uuidString)
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      #expect(try folder.tasks() == nil)
      try write(folder, program: program)
      #expect(try folder.tasks() == header(folder, program: program))
      var other = header(folder, program: program)
      other.settings = other.settings.changed(
        account: nil, partition: "long", time: "30", cores: nil)
      try folder.writeScripts(other, name: "a b")
      #expect(try folder.tasks() == other)
      #expect(
        other.settings == TaskSettings(account: "social", partition: "long", time: "30", cores: 4))
    }

    @Test("lines that were added by hand stay until something changes")
    func byHand() throws {
      let folder = folder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      try write(folder)
      let text = try String(contentsOfFile: folder.arrayScript, encoding: .utf8)
      let edited = text.replacingOccurrences(
        of: "#SBATCH --time=1-0\n", with: "#SBATCH --time=2-0\n#SBATCH --mem=1G\n")
      #expect(edited != text)
      try edited.write(toFile: folder.arrayScript, atomically: true, encoding: .utf8)
      #expect(try folder.tasks()?.settings.time == "2-0")
      var kept = header(folder)
      kept.settings.time = "2-0"
      try folder.writeScripts(kept, name: "a b")
      #expect(try String(contentsOfFile: folder.arrayScript, encoding: .utf8) == edited)
      try write(folder)
      #expect(try String(contentsOfFile: folder.arrayScript, encoding: .utf8) == text)
    }

    @Test("a folder that was moved gets scripts that name its new place")
    func moved() throws {
      let first = folder()
      let second = folder()
      defer { try? FileManager.default.removeItem(atPath: second.path) }
      try write(first)
      try FileManager.default.moveItem(atPath: first.path, toPath: second.path)
      let kept = try #require(try second.tasks())
      #expect(kept.folder == first.path)
      try second.writeScripts(
        TaskHeader(
          folder: second, count: kept.count, settings: kept.settings, program: kept.program),
        name: "a b")
      #expect(try second.tasks() == header(second))
      let text = try String(contentsOfFile: second.arrayScript, encoding: .utf8)
      #expect(!text.contains(first.path) && text.contains("cd '\(second.path)'\n"))
    }

    @Test("a folder that was made for nothing is taken away, one that was there stays")
    func removal() throws {
      let folder = folder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      let made = try folder.make()
      #expect(made == [folder.path, folder.parts, folder.logs])
      #expect(try folder.make() == [])
      folder.remove([])
      #expect(FileManager.default.fileExists(atPath: folder.logs))
      try "".write(toFile: folder.parts + "/a", atomically: true, encoding: .utf8)
      folder.remove(made)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["parts"])
    }

    @Test(
      "GNU parallel runs the same shards, whatever the name of the folder",
      arguments: ["batch-", "my batch (it's $1) & ", "été;"], [[], ["--jobs", "2"]])
    func parallel(_ name: String, _ options: [String]) throws {
      guard FileManager.default.isExecutableFile(atPath: "/usr/bin/parallel") else {
        print("GNU parallel is not tried here: not installed")
        return
      }
      let folder = BatchFolder(NSTemporaryDirectory() + "/" + name + UUID().uuidString)
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      try write(folder, program: "/bin/echo")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: folder.parallelScript)
      process.arguments = options
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let lines = String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
      #expect(
        lines.sorted()
          == (1...2).map {
            "batch run plan.sqlite --shard \($0)/2 --store parts/000\($0)-of-0002.sqlite "
              + "--threads 4 --progress 60"
          })
    }

    @Test(
      "what cannot be written is told, and nothing is left",
      arguments: ["/proc/batch", "/dev/null/batch"])
    func unwritable(_ path: String) {
      #expect(throws: ClusterProblem.self) { try write(BatchFolder(path)) }
    }

    @Test("a path that a script cannot bear is refused", arguments: ["/tmp/50%", "/tmp/a\nb"])
    func paths(_ path: String) {
      #expect(throws: ClusterProblem.pathNotPlain(path)) { try write(BatchFolder(path)) }
    }

    @Test("without Slurm, the missing program is named")
    func noSlurm() throws {
      let queue = SlurmQueue(environment: ["PATH": "/nowhere"])
      let folder = folder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      try folder.make()
      #expect(throws: ClusterProblem.missingProgram("sbatch")) {
        try queue.submit(folder, tasks: [1])
      }
      #expect(queue.mostTasks() == nil)
    }

    @Test("a job that cannot be noted is not submitted")
    func notes() throws {
      let folder = folder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      try folder.make()
      try FileManager.default.createDirectory(
        atPath: folder.jobs, withIntermediateDirectories: false)
      // Nothing is asked of Slurm, which is not there.
      let queue = SlurmQueue(environment: ["PATH": "/nowhere"])
      #expect(throws: ClusterProblem.unwritable(path: folder.jobs, code: EISDIR)) {
        try queue.submit(folder, tasks: [1])
      }
    }

    @Test("what is there and cannot be read is not taken for what cannot be written")
    func unreadable() throws {
      let folder = folder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      try folder.make()
      try FileManager.default.createDirectory(
        atPath: folder.arrayScript, withIntermediateDirectories: false)
      #expect(throws: ClusterProblem.unreadable(path: folder.arrayScript, code: EISDIR)) {
        try folder.taskCount()
      }
    }

    @Test("the frozen plan is known by its place")
    func frozenPlan() throws {
      let folder = folder()
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      try folder.make()
      #expect(BatchFolder.holding(plan: folder.plan) == nil)
      try write(folder)
      #expect(BatchFolder.holding(plan: folder.plan) == folder)
      #expect(BatchFolder.holding(plan: folder.path + "/other.sqlite") == nil)
      #expect(BatchFolder.holding(plan: "plan.sqlite") == nil)
    }
  }
#endif
