/// The version of the model that scenarios are written for; it is part of every scenario's hash.
public enum ModelVersion {
  /// The version of the model's contract.
  public static let current = 1
}
