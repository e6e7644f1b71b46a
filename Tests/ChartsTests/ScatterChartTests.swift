import Charts
import Testing

@Suite("Named points over two axes")
struct ScatterChartTests {
  @Test("names stand beside their points, none over another")
  func terminal() {
    let picture = SamplePictures.effects.lines(width: 60, height: 14)
    #expect(
      picture == [
        "Elementary effects on the cooperation rate",
        "↑ σ",
        " 0.1 ┤                         ●·",
        "     │  decision.weights.structure, forgetting.halfLife",
        "     │                    ·",
        "     │                · ·",
        "0.05 ┤            · ·                      contact.rate ●",
        "     │          ·",
        "     │      · ·",
        "     │  · ·● trust.initial",
        " 0.0 ┤·",
        "     └┬───────────┬────────────┬────────────┬───────────┬───",
        "     0.0        0.05          0.1         0.15         0.2",
        "                                μ*",
      ])
  }

  @Test("points of one cell share it; a name without room becomes a number, told below")
  func crowd() {
    let chart = ScatterChart(
      title: "", horizontal: Axis(range: 0...1), vertical: Axis(range: 0...1),
      points: (0..<6).map { .init(0.5, 0.5, label: "number \($0)") }
        + [.init(0, 1, label: "a name that is much too long to stand beside its point")])
    let picture = chart.lines(width: 40, height: 8)
    #expect(
      picture == [
        " │2",
        " │",
        " │                   1",
        " │",
        " │",
        " └──────────────────────────────────────",
        "1 number 0, number 1, number 2, number",
        "  3, number 4, number 5",
        "2 a name that is much too long to stand",
        "  beside its point",
      ])
  }

  @Test("in SVG no name covers a point or another name")
  func apart() {
    let chart = ScatterChart(
      title: "t", horizontal: Axis(range: 0...1), vertical: Axis(range: 0...1),
      points: (0..<12).map { .init(0.3 + Double($0) / 500, 0.4, label: "parameter \($0)") })
    let svg = chart.svg(SVGSetting(description: "", language: "en", width: 400))
    let names = svg.split(separator: "\n").flatMap { Markup.texts(in: String($0)) }
      .filter { $0.text.hasPrefix("parameter") }
    #expect(names.count == 12)
    for (number, name) in names.enumerated() {
      for other in names[(number + 1)...] where abs(name.y - other.y) < 12 {
        #expect(abs(name.x - other.x) >= 6.5 * Double(name.text.count), "\(name), \(other)")
      }
    }
  }

  @Test("an axis holds its values with round ticks, and zero where bars need it")
  func axis() {
    let axis = Axis.holding([0.2, 0.9, .infinity], startsAtZero: true) {
      "\(($0 * 100).rounded() / 100)"
    }
    #expect(axis.range.lowerBound == 0)
    #expect(axis.range.upperBound > 0.9)
    #expect(axis.ticks.map(\.text) == ["0.0", "0.2", "0.4", "0.6", "0.8"])
    #expect(Axis.holding([], atMost: 3) { _ in "" }.range == -0.06...1.06)
    #expect(Axis.holding([3, 3]) { _ in "" }.range.contains(3))
  }
}
