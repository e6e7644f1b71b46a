/// A setting that varies, as typed, and its levels; absent: the plausible range of the catalogue.
public struct LeverWords: Sendable, Hashable {
  /// The path.
  public var path: Located<String>
  /// The levels: a range `0.05..0.5`, or a list with commas between.
  public var levels: Located<String>?

  /// A lever.
  public init(path: Located<String>, levels: Located<String>? = nil) {
    self.path = path
    self.levels = levels
  }
}
