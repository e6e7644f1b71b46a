/// Every parameter of the model, declared once, in the order of `Parameter`.
public enum ParameterCatalogue {
  /// The declarations; the place of each is the raw value of its parameter.
  public static let declarations: [ParameterDeclaration] =
    contact + decision + outcome + experience + metaPerception + familiarity + trust + influence
    + forgetting + core + turnover + network + profiles + organisation + rules

  /// The parameter at a path, if there is one.
  public static func parameter(path: String) -> Parameter? { byPath[path] }

  private static let byPath = Dictionary(
    uniqueKeysWithValues: declarations.map { ($0.path, $0.parameter) })
}
