#if os(Linux)
  import Cluster
  import ClusterTesting
  import Foundation
  import Testing

  /// Says why nothing is tried where Slurm cannot run.
  private func canTrySlurm() -> Bool {
    guard let obstacle = SlurmTrial.obstacle else { return true }
    print("Slurm is not tried here: \(obstacle)")
    return false
  }

  /// A folder of a batch whose tasks run a small script instead of the program.
  private struct TrialBatch {
    let folder: BatchFolder

    init(_ trial: SlurmTrial, tasks: Int, script: String) throws {
      let program = trial.folder + "/it's a program"
      try ("#!/bin/bash\n" + script).write(toFile: program, atomically: true, encoding: .utf8)
      chmod(program, 0o755)
      folder = BatchFolder(trial.folder + "/my batch")
      try folder.make()
      try folder.writeScripts(
        tasks: tasks, settings: TaskSettings(partition: "main", time: "5"), program: program,
        name: "À l’essai")
    }

    func lines(_ name: String) -> [String] {
      let text = try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
      return (text ?? "").split(separator: "\n").map(String.init).sorted()
    }
  }

  @Suite("A batch on a real Slurm", .serialized, .enabled(if: canTrySlurm()))
  struct SlurmTests {
    @Test("each task runs its shard with its store; a task that failed is sent again alone")
    func array() throws {
      let trial = try SlurmTrial()
      // The third task fails the first time.
      let batch = try TrialBatch(
        trial, tasks: 4,
        script: """
          echo "$PWD $*" >> said.txt
          if [[ "$*" == *"3/4"* && ! -e tried ]]; then touch tried; exit 75; fi
          while [[ $# -gt 0 ]]; do [[ $1 == --store ]] && echo done > "$2"; shift; done
          """)
      let queue = SlurmQueue(environment: trial.environment)
      #expect(try #require(queue.mostTasks()) == 1_000)
      let job = try queue.submit(batch.folder, tasks: [1, 2, 3, 4])
      try trial.waitForQuiet()
      #expect(try queue.activeTasks(batch.folder) == [])
      let missing = (1...4).filter {
        !FileManager.default.fileExists(atPath: batch.folder.store(of: $0, of: 4))
      }
      #expect(missing == [3])
      let again = try queue.submit(batch.folder, tasks: missing)
      #expect(again != job)
      try trial.waitForQuiet()
      #expect(FileManager.default.fileExists(atPath: batch.folder.store(of: 3, of: 4)))
      let path = batch.folder.path
      let said = [1, 2, 3, 3, 4].map { task in
        "\(path) batch run plan.sqlite --shard \(task)/4 "
          + "--store parts/000\(task)-of-0004.sqlite --threads 1 --progress 60"
      }
      #expect(batch.lines("said.txt") == said)
      #expect(batch.lines("jobs.txt") == ["\(job) 1-4", "\(again) 3"].sorted())
      #expect(try batch.folder.taskCount() == 4)
    }

    @Test("tasks in the queue are known, and those that were cancelled are not")
    func waiting() throws {
      let trial = try SlurmTrial()
      let batch = try TrialBatch(trial, tasks: 5, script: "sleep 600\n")
      let queue = SlurmQueue(environment: trial.environment)
      let job = try queue.submit(batch.folder, tasks: [1, 2, 3, 5])
      #expect(try queue.activeTasks(batch.folder) == [1, 2, 3, 5])
      try trial.run("scancel", ["\(job)_5"])
      #expect(try queue.activeTasks(batch.folder) == [1, 2, 3])
      try trial.run("scancel", ["\(job)"])
      try trial.waitForQuiet()
      #expect(try queue.activeTasks(batch.folder) == [])
    }

    @Test("what Slurm refuses is told in its words")
    func refusal() throws {
      let trial = try SlurmTrial()
      let folder = BatchFolder(trial.folder + "/refused")
      try folder.make()
      try folder.writeScripts(
        tasks: 1, settings: TaskSettings(partition: "nowhere"), program: "/bin/true", name: "x")
      let queue = SlurmQueue(environment: trial.environment)
      #expect {
        try queue.submit(folder, tasks: [1])
      } throws: { error in
        guard case ClusterProblem.refused("sbatch", let said) = error else { return false }
        return said.contains("invalid partition specified: nowhere")
      }
    }
  }

  @Suite("The folder of a batch")
  struct BatchFolderTests {
    private func folder() -> BatchFolder {
      BatchFolder(NSTemporaryDirectory() + "/batch-" + UUID().uuidString)
    }

    private func write(_ folder: BatchFolder, program: String = "/bin/true") throws {
      try folder.make()
      try folder.writeScripts(
        tasks: 2, settings: TaskSettings(account: "social", time: "1-0", cores: 4),
        program: program, name: "a b")
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
          # Submit with: sbatch --array=1-2 array.sbatch
          set -eu
          task=$SLURM_ARRAY_TASK_ID
          cd '\(folder.path)'
          exec '/bin/true' batch run plan.sqlite --shard "$task/2" \\
            --store "parts/$(printf %04d "$task")-of-0002.sqlite" --threads 4 --progress 60

          """)
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
