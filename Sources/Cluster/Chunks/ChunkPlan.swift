/// Into how many tasks a batch is cut for a cluster.
///
/// Starting a task costs a scheduler seconds, so a task should work for a minute at least; more tasks
/// than the cluster takes in one array are not made.
public struct ChunkPlan: Sendable, Hashable {
  /// How many tasks there are; each runs one shard.
  public var count: Int
  /// Seconds that one task is expected to take, at the pace that was measured.
  public var secondsPerTask: Double

  /// The least that a task should work, in seconds.
  public static let leastSeconds: Double = 60
  /// The most tasks of one array unless the cluster says otherwise: Slurm's own default is 1,001,
  /// numbered from 0.
  public static let mostTasks = 1_000

  /// Cuts a batch.
  ///
  /// - Parameters:
  ///   - runs: The runs to make.
  ///   - secondsPerRun: What one run takes on one core, burn-in included.
  ///   - cores: The cores of one task.
  ///   - secondsWished: How long a task should work; at least a minute.
  ///   - mostTasks: The most tasks of one array.
  public init(
    runs: Int, secondsPerRun: Double, cores: Int, secondsWished: Double = leastSeconds,
    mostTasks: Int = mostTasks
  ) {
    let total = Double(max(runs, 1)) * max(secondsPerRun, 0) / Double(max(cores, 1))
    let wished = max(secondsWished, Self.leastSeconds)
    // Rounded down: a task works the wished time or longer.
    let fitting = Int(min(total / wished, Double(Int32.max)))
    count = min(max(fitting, 1), max(mostTasks, 1), max(runs, 1))
    secondsPerTask = total / Double(count)
  }
}
