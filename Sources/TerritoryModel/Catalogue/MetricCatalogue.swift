/// The numbers that are read from a run, declared once, in the order of `Metric`
/// (model, section 8).
public enum MetricCatalogue {
  /// The declarations; the place of each is the raw value of its metric.
  public static let declarations: [MetricDeclaration] = cooperation + ties + views + mirror
}
