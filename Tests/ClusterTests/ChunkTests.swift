import Cluster
import Testing

@Suite("Tasks of a batch")
struct ChunkTests {
  @Test("a task works a minute or more, whatever the pace", arguments: [0.001, 0.01, 0.5, 7, 400])
  func leastMinute(_ pace: Double) {
    for runs in [1, 2, 10, 999, 10_000, 1_000_000] {
      for cores in [1, 2, 16] {
        let plan = ChunkPlan(runs: runs, secondsPerRun: pace, cores: cores)
        #expect((1...min(runs, ChunkPlan.mostTasks)).contains(plan.count))
        #expect(plan.count == 1 || plan.secondsPerTask >= ChunkPlan.leastSeconds)
        let total = Double(runs) * pace / Double(cores)
        #expect(abs(plan.secondsPerTask * Double(plan.count) - total) < 1e-9 * max(total, 1))
      }
    }
  }

  @Test("a shorter wish is a minute, a longer one is heeded, and a cluster has its limit")
  func wishes() {
    let runs = (runs: 36_000, pace: 1.0)
    #expect(ChunkPlan(runs: runs.runs, secondsPerRun: runs.pace, cores: 1).count == 600)
    #expect(
      ChunkPlan(runs: runs.runs, secondsPerRun: runs.pace, cores: 1, secondsWished: 1).count == 600)
    #expect(
      ChunkPlan(runs: runs.runs, secondsPerRun: runs.pace, cores: 1, secondsWished: 600).count == 60
    )
    #expect(
      ChunkPlan(runs: runs.runs, secondsPerRun: runs.pace, cores: 1, mostTasks: 20).count == 20)
  }

  @Test("lists of tasks read back as they were written")
  func lists() {
    #expect(TaskList.text([]) == "")
    #expect(TaskList.text([3]) == "3")
    #expect(TaskList.text([7, 1, 2, 3, 9, 10, 3]) == "1-3,7,9-10")
    #expect(TaskList.tasks("1-3,7,9-10") == [1, 2, 3, 7, 9, 10])
    for text in ["", "1,", "a", "3-1", "1-2-3", "1-99999999"] {
      #expect(TaskList.tasks(text) == nil, "\(text)")
    }
    var state: UInt64 = 3
    for _ in 0..<200 {
      let tasks = (0..<20).compactMap { task -> Int? in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 63 == 0 ? task : nil
      }
      if !tasks.isEmpty { #expect(TaskList.tasks(TaskList.text(tasks)) == tasks) }
    }
  }

  @Test("times as Slurm reads them, and nothing else")
  func times() {
    for text in ["30", "30:00", "2:00:00", "1-12", "1-12:30", "1-12:30:00"] {
      #expect(TaskSettings.isTime(text), "\(text)")
    }
    for text in ["", "2h", "1:2:3:4", "-3", "1-", ":30", "30 ", "1\n2"] {
      #expect(!TaskSettings.isTime(text), "\(text)")
    }
    for text in ["short", "gpu_a-1", "debug,main"] { #expect(TaskSettings.isName(text)) }
    for text in ["", "a b", "-x", "a\nb", "é", "a;b"] { #expect(!TaskSettings.isName(text)) }
  }
}
