import TerritoryModel
import Testing

@Suite struct MetricCatalogueTests {
  @Test func everyMetricIsDeclaredOnceInOrder() {
    #expect(MetricCatalogue.declarations.map(\.metric) == Metric.allCases)
    for metric in Metric.allCases { #expect(metric.declaration.metric == metric) }
  }

  @Test func keysAreUniqueAndLeadBack() {
    #expect(Set(Metric.allCases.map(\.key)).count == Metric.allCases.count)
    for metric in Metric.allCases { #expect(Metric(key: metric.key) == metric) }
    #expect(Metric(key: "Cooperation") == nil)
  }

  /// An opportunity belongs to both professions; views, and what is counted per head, to people.
  @Test func eventsBelongToZonesAndViewsToPeople() {
    let ofPeople = Metric.allCases.filter { $0.declaration.groups == .zonesAndProfessions }
    #expect(
      ofPeople == [
        .volume, .coverage, .warmth, .competence, .favourability, .warmthSd, .competenceSd,
        .favourabilitySd, .familiarity, .polarisation, .believed, .actual, .gap, .exaggeration,
      ])
  }

  @Test func yearlyNumbersRestOnThirteenWeeks() {
    let recent = Metric.allCases.filter { $0.declaration.span == .lastThirteenWeeks }
    #expect(recent == [.volume, .coverage])
  }
}
