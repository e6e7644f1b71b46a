/// A stretch of one line of a text.
public struct SourceSpan: Sendable, Hashable {
  /// Where it starts.
  public var start: SourcePosition
  /// How many characters it covers; at least 1, so that it can be pointed at.
  public var length: Int

  /// A stretch of `length` characters; less than 1 counts as 1.
  public init(_ start: SourcePosition, length: Int = 1) {
    self.start = start
    self.length = max(1, length)
  }
}
