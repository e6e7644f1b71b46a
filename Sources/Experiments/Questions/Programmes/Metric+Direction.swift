import TerritoryModel

extension Metric {
  /// Whether more of it is better, so that the highest can be sought. Nothing is better for being less
  /// by itself: fewer opportunities missed or refused may only mean fewer opportunities, and views that
  /// spread less may all be bad ones. Of the mirror, what is believed is best where it is true.
  public var isBetterWhenHigher: Bool {
    switch self {
    case .relay, .coordination, .concerted, .cooperation, .concertedShare, .meanForm, .volume,
      .coverage, .positive, .trust, .ties, .warmth, .competence, .favourability, .familiarity,
      .actual:
      true
    case .opportunities, .missed, .refused, .warmthSd, .competenceSd, .favourabilitySd,
      .polarisation, .believed, .gap, .exaggeration:
      false
    }
  }
}
