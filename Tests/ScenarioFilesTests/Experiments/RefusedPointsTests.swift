import ScenarioFiles
import TerritoryModel
import Testing
import Wording

/// Points that cannot be run are found without running any.
struct RefusedPointsTests {
  private func refused(_ levels: [Double]) throws -> RefusedPoints? {
    let loaded = try StudyTexts.experiment(
      StudyTexts.base + "factors: { decision.thresholdCoordination: [0.9, 2] }\n")
    return RefusedPoints(LevelTable(levels.map { [FactorLevel($0)] }), in: loaded.space)
  }

  private func sentence(_ refused: RefusedPoints, _ language: Language) -> String {
    MistakeWording.sentence(.experiment(.refusedPoints(refused)), in: language)
  }

  @Test func noneIsRefused() throws {
    #expect(try refused([0.9, 1, 1.2]) == nil)
  }

  @Test func someAre() throws {
    let found = try #require(try refused([0.9, 2, 2.5]))
    #expect(found.count == 2 && found.tried == 3 && found.total == 3 && found.example == 2)
    #expect(
      sentence(found, .english) == """
        2 of 3 points cannot be run; point 2 for instance: The thresholds must not decrease: relay 0.3, \
        coordination 2, concerted 1.6.
        """)
    #expect(
      sentence(found, .french) == """
        2 points sur 3 ne peuvent pas être simulés\u{202F}; par exemple le point 2\u{A0}: Les seuils \
        doivent aller en croissant\u{A0}: relais 0,3\u{202F}; coordination 2\u{202F}; travail concerté \
        1,6.
        """)
    let one = try #require(try refused([0.9, 2]))
    #expect(
      sentence(one, .french).hasPrefix(
        "1 point sur 2 ne peut pas être simulé\u{202F}; par exemple le point 2\u{A0}: "))
  }

  @Test func ofManyPointsSomeAreTried() throws {
    let levels = (0..<3_000).map { $0 < 1_500 ? 0.9 : 2 }
    let found = try #require(try refused(levels))
    #expect(found.tried == RefusedPoints.limit && found.total == 3_000)
    #expect((450...550).contains(found.count))
    #expect((1_501...1_510).contains(found.example))
    #expect(
      sentence(found, .english).hasPrefix(
        """
        \(found.count) of 1,000 points tried (3,000 in all) cannot be run; point 1,50
        """))
    #expect(
      sentence(found, .french).hasPrefix(
        """
        \(found.count) points sur 1\u{202F}000 essayés (3\u{202F}000 en tout) ne peuvent pas être simulés\u{202F}; \
        par exemple le point 1\u{202F}50
        """))
  }

  @Test(arguments: [1, 999, 1_000, 1_001, 4_096, 250_000, 1_000_000])
  func noPointIsTriedTwice(_ count: Int) {
    let places = RefusedPoints.places(of: count)
    #expect(places.count == min(count, RefusedPoints.limit))
    #expect(Set(places).count == places.count)
    let isInside = places.allSatisfy { (0..<count).contains($0) }
    #expect(isInside)
    // They lie everywhere: no tenth of the design is left out.
    #expect(count < 100 || Set(places.map { $0 * 10 / count }).count == 10)
  }

  @Test func whoAsksToStopIsToldNothing() throws {
    let loaded = try StudyTexts.experiment(
      StudyTexts.base + "factors: { decision.thresholdCoordination: [0.9, 2] }\n")
    let points = LevelTable([[FactorLevel(2)]])
    #expect(RefusedPoints(points, in: loaded.space) != nil)
    #expect(RefusedPoints(points, in: loaded.space) { true } == nil)
  }
}
