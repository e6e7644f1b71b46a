/// What a task asks of the cluster.
public struct TaskSettings: Sendable, Hashable {
  /// The account that is charged; absent: the person's own.
  public var account: String?
  /// The partition; absent: the cluster's default.
  public var partition: String?
  /// The longest that a task may take, as Slurm reads it (`30`, `02:00:00`, `1-00:00:00`); absent:
  /// the partition's limit.
  public var time: String?
  /// The cores of one task.
  public var cores: Int

  /// Settings of a task.
  public init(
    account: String? = nil, partition: String? = nil, time: String? = nil, cores: Int = 1
  ) {
    self.account = account
    self.partition = partition
    self.time = time
    self.cores = max(cores, 1)
  }

  /// The same settings with those changed that are given.
  public func changed(
    account: String?, partition: String?, time: String?, cores: Int?
  ) -> TaskSettings {
    TaskSettings(
      account: account ?? self.account, partition: partition ?? self.partition,
      time: time ?? self.time, cores: cores ?? self.cores)
  }

  /// Whether a text is a length of time as Slurm reads it: minutes, `minutes:seconds`,
  /// `hours:minutes:seconds`, `days-hours`, `days-hours:minutes` or `days-hours:minutes:seconds`.
  public static func isTime(_ text: String) -> Bool {
    let days = text.split(separator: "-", omittingEmptySubsequences: false)
    guard days.count <= 2, let clock = days.last, days.count == 1 || isNumber(days[0]) else {
      return false
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count <= 3 && parts.allSatisfy(isNumber)
  }

  /// Whether a text may stand for an account or a partition: it goes into a script of the shell.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.,".contains($0)) }
      && !text.hasPrefix("-")
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.count <= 9 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
