/// A number read from a run (model, section 8). The raw value is its place in the catalogue and in
/// every row of observations.
public enum Metric: Int, Sendable, Hashable, CaseIterable {
  /// Opportunities that ties met.
  case opportunities
  /// Opportunities that the initiator let go.
  case missed
  /// Proposals refused.
  case refused
  /// Handovers.
  case relay
  /// Coordinations.
  case coordination
  /// Concerted work.
  case concerted
  /// Cooperations over opportunities.
  case cooperation
  /// Concerted work over opportunities.
  case concertedShare
  /// Mean form, from 0 (none) to 1 (always concerted).
  case meanForm
  /// Cooperations per head and year.
  case volume
  /// Share of professionals who cooperated in the last 13 weeks.
  case coverage
  /// Share of positive outcomes.
  case positive
  /// Mean trust of ties.
  case trust
  /// Number of partner ties.
  case ties
  /// Mean warmth.
  case warmth
  /// Mean competence.
  case competence
  /// Mean favourability.
  case favourability
  /// Standard deviation of warmth.
  case warmthSd
  /// Standard deviation of competence.
  case competenceSd
  /// Standard deviation of favourability.
  case favourabilitySd
  /// Mean familiarity.
  case familiarity
  /// Variance of favourability.
  case polarisation
  /// Mirror: how favourably people believe to be seen.
  case believed
  /// Mirror: how favourably they are seen.
  case actual
  /// Mirror: actual - believed.
  case gap
  /// Mirror: (1 - believed) / (1 - actual).
  case exaggeration

  /// The one declaration of the metric.
  public var declaration: MetricDeclaration { MetricCatalogue.declarations[rawValue] }

  /// The word used in files, columns and commands.
  public var key: String { declaration.key }

  /// The metric with this key, if there is one.
  public init?(key: String) {
    guard let found = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = found
  }
}
