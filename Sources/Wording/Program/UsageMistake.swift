/// Something wrong with how the program was called.
public enum UsageMistake: Error, Sendable, Hashable {
  /// A first word that is no command.
  case unknownCommand(String, nearest: String?, known: [String])
  /// A value that is no whole number between two bounds.
  case notWhole(option: String, value: String, lower: UInt64, upper: UInt64, example: String)
  /// A value that is no duration in weeks between two bounds.
  case notDuration(option: String, value: String, longest: Int)
  /// A value that is none of a few words.
  case notOneOf(option: String, value: String, words: [String], nearest: String?)
  /// A metric that does not exist.
  case unknownMetric(String, nearest: String?)
  /// `--metrics` without a name.
  case noMetric
  /// An option that the picture of the territory takes no account of.
  case notInPicture(option: String)
  /// `--output` without a name.
  case noOutputName
  /// The ending of the file to write is that of no format.
  case unknownEnding(String, known: [String])
  /// The file to write is one that the scenario was read from.
  case wouldOverwrite(String)
  /// The file that an option is to write is one that is read.
  case wouldOverwriteSource(option: String, path: String)
  /// The file that an option is to write is there already.
  case fileExists(option: String, path: String)
  /// Two options are to write the same file.
  case sameFile(first: String, second: String, path: String)
  /// The file to write is the store that is read.
  case wouldOverwriteStore(String)
  /// No metric asked for has values for the professions.
  case noMetricByProfession([String])
  /// The results would need more memory than there is.
  case resultsTooLarge(bytes: Double, memory: Double)
  /// More people than the simulator takes, once multiplied.
  case scaleTooLarge(scale: Int, people: Double, limit: Int, bytes: Double)
  /// An option that says something about a scenario, beside a store that holds runs.
  case storeDecides(option: String)
  /// A number of replicates given to the question that finds it.
  case replicatesFound
  /// A question whose answer is sent to a file as the shell's language does it.
  case redirected
  /// A command after the question that was asked.
  case secondCommand(String)
  /// A number that is that of no row of a plan.
  case notRow(value: String, last: Int)
  /// `check` without a file.
  case noFiles
  /// A value that is no number above zero.
  case notPositive(option: String, value: String, example: String)
  /// A number that is larger than is taken.
  case tooLarge(option: String, value: String, limit: Double, example: String)
  /// A batch that was cut is cut otherwise.
  case otherTasks(folder: String, tasks: Int, asked: Int)
  /// An option that says how a batch is cut, of one that is cut already.
  case alreadyCut(folder: String, tasks: Int, option: String)
  /// Less than a minute for a task of a cluster.
  case taskTooShort(String)
  /// A value that names no part of a plan.
  case notShard(String)
  /// Not a name that a queue takes.
  case notQueueName(option: String, value: String)
  /// Not a length of time as Slurm reads it.
  case notTaskTime(String)
  /// An option that would change the plan that a store holds.
  case storeUnchangeable(option: String)
  /// An experiment has no store in the current folder.
  case noStore(String)
  /// `serve` without the form in which it speaks.
  case noProtocol
  /// A script and `-c` together.
  case scriptAndCommands(script: String)
  /// No parameter, zone field, action or metric matches.
  case nothingMatches(pattern: String, nearest: String?)
}
