/// What `calibrate` asks.
public struct CalibrateWords: Sendable, Hashable {
  /// The file of the targets, or its name in the library.
  public var file: Located<String>
  /// The most runs; absent: those of the file.
  public var most: Located<Int>?
  /// Whether the middles of the posterior are set in the branch.
  public var isApplied: Bool

  /// A question.
  public init(file: Located<String>, most: Located<Int>? = nil, isApplied: Bool = false) {
    self.file = file
    self.most = most
    self.isApplied = isApplied
  }
}
