import SourceText

/// What the scripts of a batch say of its tasks.
public struct TaskHeader: Sendable, Hashable {
  /// The path of the batch's folder, absolute.
  public var folder: String
  /// How many tasks there are; each runs one part of the plan.
  public var count: Int
  /// What each asks of the cluster.
  public var settings: TaskSettings
  /// The path of the program that tasks run, the same on every machine; absent: the one that a task
  /// finds in PATH.
  public var program: String?

  /// A header.
  public init(folder: BatchFolder, count: Int, settings: TaskSettings, program: String?) {
    self.folder = folder.path
    self.count = count
    self.settings = settings
    self.program = program
  }

  /// What a script for Slurm says, as it was written or changed by hand; nothing when it does not say
  /// into how many tasks the batch is cut.
  init?(script: String) {
    let lines = script.split(separator: "\n")
    func value(_ mark: String) -> String? {
      let line = lines.first { $0.hasPrefix(mark) }
      return line.map { String($0.dropFirst(mark.count)) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let count = value(Self.countMark).flatMap({ Int($0) }), count > 0 else { return nil }
    self.count = count
    folder = ShellQuoting.text(ofWord: value(Self.folderMark) ?? "")
    settings = TaskSettings(
      account: value(Self.accountMark), partition: value(Self.partitionMark),
      time: value(Self.timeMark), cores: value(Self.coresMark).flatMap { Int($0) } ?? 1)
    if let command = value(Self.programMark), let end = command.ranges(of: Self.workMark).last {
      program = ShellQuoting.text(ofWord: command[..<end.lowerBound])
    }
  }

  static let countMark = "# tasks: "
  static let accountMark = "#SBATCH --account="
  static let partitionMark = "#SBATCH --partition="
  static let timeMark = "#SBATCH --time="
  static let coresMark = "#SBATCH --cpus-per-task="
  static let folderMark = "cd "
  static let programMark = "exec "
  static let workMark = " batch run plan.sqlite "
}
