import TerritoryModel
import Testing

@Suite("The levels of points, whatever they are, come back as they are typed")
struct LevelTableTests {
  static let points: [[FactorLevel]] = [
    [
      FactorLevel(0.1), FactorLevel("bounded", number: nil),
      FactorLevel("never", number: .infinity),
    ],
    [FactorLevel("5e-2", number: 0.05), FactorLevel("none", number: nil), FactorLevel(104)],
    [FactorLevel(0.1), FactorLevel("bounded", number: 1), FactorLevel("", number: .nan)],
    [FactorLevel(-1e300), FactorLevel("bounded", number: nil), FactorLevel(.infinity)],
    [FactorLevel(-0.0), FactorLevel(.leastNonzeroMagnitude), FactorLevel("x", number: -.infinity)],
  ]

  @Test("numbers, words, numbers that are typed in their own way, no numbers at all")
  func levels() {
    let table = LevelTable(Self.points)
    #expect(table.count == 5 && table.factorCount == 3)
    for (place, point) in Self.points.enumerated() {
      for (factor, level) in point.enumerated() {
        let found = table[place, factor]
        #expect(found.text == level.text)
        #expect(found.number?.bitPattern == level.number?.bitPattern)
        #expect(table.number(place, factor)?.bitPattern == level.number?.bitPattern)
      }
    }
    #expect(
      table[1] == Self.points[1] && table.map { $0[0].text } == Self.points.map { $0[0].text })
  }

  @Test("tables of the same levels are the same, in whatever way they came to be")
  func equality() {
    let some = Array(Self.points[0...1])
    var table = LevelTable(some)
    #expect(table == LevelTable(some) && table.hashValue == LevelTable(some).hashValue)
    table[1][1] = FactorLevel("other", number: nil)
    #expect(table != LevelTable(some) && table[1][1].text == "other")
    table[1, 1] = FactorLevel("none", number: nil)
    #expect(table == LevelTable(some))
    table[0, 0] = FactorLevel("0.10", number: 0.1)
    #expect(table != LevelTable(some))
    var numbers = LevelTable(factorCount: 2)
    numbers.append(numbers: [0.1, 3])
    #expect(numbers == [[FactorLevel(0.1), FactorLevel(3)]])
    // Points of a plan without factors count too.
    #expect(LevelTable([[], []]).count == 2 && LevelTable([[]]) != LevelTable([[], []]))
  }
}
