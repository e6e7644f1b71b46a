#if os(Linux)
  import Cluster
  import ClusterTesting
  import Foundation
  import Synchronization
  import Testing

  @Suite("What Slurm's programs say, and a signal while they work")
  struct SlurmToolTests {
    /// Whether the work is to end, from any thread.
    private final class Wish: Sendable {
      let isCancelled = Mutex(false)
      let waits = Mutex(0)
    }

    /// A folder of a batch with a program of Slurm that is a script.
    private struct Trial {
      let folder: BatchFolder
      let environment: [String: String]

      init(_ program: String, _ script: String) throws {
        folder = BatchFolder(NSTemporaryDirectory() + "/tool-" + UUID().uuidString)
        try folder.make()
        try ScriptFile.write(
          "#!/bin/bash\ncd '\(folder.path)'\n" + script, to: folder.path + "/" + program)
        environment = ["PATH": folder.path + ":/usr/bin:/bin"]
      }

      func text(_ name: String) -> String? {
        try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
      }

      func remove() { try? FileManager.default.removeItem(atPath: folder.path) }
    }

    @Test(
      "the number of the job is the last line that is one",
      arguments: [
        ("echo 12", 12), ("echo '12;main'", 12), ("echo 'Welcome to 2 clusters'; echo 12", 12),
        ("echo; echo 3; echo ' 12 '", 12), ("printf 12", 12),
      ])
    func job(_ script: String, _ number: Int) throws {
      let trial = try Trial("sbatch", script)
      defer { trial.remove() }
      let queue = SlurmQueue(environment: trial.environment)
      #expect(try queue.submit(trial.folder, tasks: [1, 2]) == number)
      #expect(trial.text("jobs.txt") == "\(number) 1-2\n")
    }

    @Test(
      "an answer without a number is no job",
      arguments: ["done", "job 12", "1 2", "-3", "0", "12 tasks"])
    func noJob(_ said: String) throws {
      let trial = try Trial("sbatch", "echo '\(said)'")
      defer { trial.remove() }
      let queue = SlurmQueue(environment: trial.environment)
      #expect(throws: ClusterProblem.notUnderstood(program: "sbatch", said: said)) {
        try queue.submit(trial.folder, tasks: [1])
      }
      #expect(trial.text("jobs.txt") == "")
    }

    @Test("much that is said on either stream stops nobody", .timeLimit(.minutes(5)))
    func much() throws {
      let trial = try Trial(
        "sbatch",
        """
        head -c 400000 /dev/zero | tr '\\0' x >&2
        head -c 400000 /dev/zero | tr '\\0' x; echo
        head -c 400000 /dev/zero | tr '\\0' x >&2
        echo 12
        """)
      defer { trial.remove() }
      let queue = SlurmQueue(environment: trial.environment)
      #expect(try queue.submit(trial.folder, tasks: [1]) == 12)
    }

    @Test("what is said before a failure is told whole")
    func failure() throws {
      let trial = try Trial("sbatch", "echo one >&2; echo two >&2; exit 3")
      defer { trial.remove() }
      let queue = SlurmQueue(environment: trial.environment)
      #expect(throws: ClusterProblem.refused(program: "sbatch", said: "one\ntwo")) {
        try queue.submit(trial.folder, tasks: [1])
      }
    }

    @Test("what a program leaves in the background is not waited for", .timeLimit(.minutes(5)))
    func background() throws {
      let trial = try Trial("sbatch", "sleep 600 & echo $! > left; echo 12")
      defer { trial.remove() }
      let queue = SlurmQueue(environment: trial.environment)
      #expect(try queue.submit(trial.folder, tasks: [1]) == 12)
      let left = try #require(
        trial.text("left")?.split(separator: "\n").first.flatMap { pid_t($0) })
      #expect(kill(left, SIGKILL) == 0)
    }

    @Test("sbatch that has begun is waited for, told once, and its job noted")
    func waiting() throws {
      // It ends when somebody was told that it is waited for, and not before.
      let trial = try Trial(
        "sbatch", "while [ ! -e told ]; do sleep 0.05; done; sleep 0.3; echo 12")
      defer { trial.remove() }
      let wish = Wish()
      let path = trial.folder.path
      let queue = SlurmQueue(
        environment: trial.environment,
        isCancelled: {
          // Asked for the first time before it begins.
          wish.isCancelled.withLock { isCancelled in
            defer { isCancelled = true }
            return isCancelled
          }
        },
        onWaiting: {
          wish.waits.withLock { $0 += 1 }
          _ = FileManager.default.createFile(atPath: path + "/told", contents: nil)
        })
      #expect(try queue.submit(trial.folder, tasks: [1, 3]) == 12)
      #expect(trial.text("jobs.txt") == "12 1,3\n")
      #expect(wish.waits.withLock(\.self) == 1)
    }

    @Test("nothing is submitted once the end was asked for")
    func late() throws {
      let trial = try Trial("sbatch", ": > begun; echo 12")
      defer { trial.remove() }
      let queue = SlurmQueue(environment: trial.environment, isCancelled: { true })
      #expect(throws: ClusterProblem.refused(program: "sbatch", said: "")) {
        try queue.submit(trial.folder, tasks: [1])
      }
      #expect(trial.text("begun") == nil && trial.text("jobs.txt") == "")
    }

    @Test("a question that takes long is ended, and what it started too", .timeLimit(.minutes(5)))
    func question() throws {
      let trial = try Trial(
        "squeue", "sleep 600 & echo $! > process.part; mv process.part process; wait")
      defer { trial.remove() }
      try "7 1-2\n".write(toFile: trial.folder.jobs, atomically: true, encoding: .utf8)
      let path = trial.folder.path
      let queue = SlurmQueue(
        environment: trial.environment,
        isCancelled: { FileManager.default.fileExists(atPath: path + "/process") },
        onWaiting: { Issue.record("only what is submitted is waited for") })
      #expect(throws: ClusterProblem.refused(program: "squeue", said: "")) {
        try queue.activeTasks(trial.folder)
      }
      let process = try #require(
        trial.text("process")?.split(separator: "\n").first.flatMap { pid_t($0) })
      // The system takes an instant to end it; it may then stay as one that nobody waited for.
      var state = "?"
      for _ in 0..<600 {
        let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        state = text.map { String($0.split(separator: " ")[2]) } ?? "Z"
        if state == "Z" { break }
        usleep(10_000)
      }
      #expect(state == "Z")
    }
  }
#endif
