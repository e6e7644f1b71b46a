import Charts
import Testing

@Suite("Bars on either side of zero")
struct BarChartTests {
  private let chart = BarChart(rows: [
    .init(label: "what we think", numbers: ["+0.20", "+0.23"], value: 0.23),
    .init(label: "what we believe", numbers: ["−0.36", "−0.30"], value: -0.5),
    .init(label: "what is missing", numbers: ["—"], value: nil),
    .init(label: "beyond the scale", numbers: [], value: 7),
  ])

  @Test("a whole picture in blocks")
  func blocks() {
    let picture = chart.lines(width: 60, indent: 2, titles: ["start", "end"], ends: ("−1", "+1"))
    #expect(
      picture == [
        "                    start    end  −1          0          +1",
        "  what we think     +0.20  +0.23              │███",
        "  what we believe   −0.36  −0.30        ██████│",
        "  what is missing       —                     │",
        "  beyond the scale                            │████████████",
      ])
  }

  @Test("a whole picture in ASCII")
  func ascii() {
    let picture = BarChart(rows: [
      .init(label: "less", value: -0.55), .init(label: "more", value: 1),
    ])
    .lines(width: 24, style: TerminalStyle(glyphs: .ascii))
    #expect(
      picture == [
        "less     -####|",
        "more          |########",
      ])
  }
}
