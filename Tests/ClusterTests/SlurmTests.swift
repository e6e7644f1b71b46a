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
        TaskHeader(
          folder: folder, count: tasks, settings: TaskSettings(partition: "main", time: "5"),
          program: program), name: "À l’essai")
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
        TaskHeader(
          folder: folder, count: 1, settings: TaskSettings(partition: "nowhere"),
          program: "/bin/true"), name: "x")
      let queue = SlurmQueue(environment: trial.environment)
      #expect {
        try queue.submit(folder, tasks: [1])
      } throws: { error in
        guard case ClusterProblem.refused("sbatch", let said) = error else { return false }
        return said.contains("invalid partition specified: nowhere")
      }
    }
  }
#endif
