/// Why values give no measure of sensitivity.
public enum SensitivityGap: Error, Sendable, Hashable {
  /// There are not as many values as the design has points, or its points are no trajectories.
  case otherDesign
  /// Fewer than two rows of the design, or trajectories, have all their values.
  case tooFewRows(Int)
  /// The outcome is the same everywhere: there is no variance to share out.
  case noVariance
}
