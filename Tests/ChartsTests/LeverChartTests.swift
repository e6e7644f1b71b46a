import Charts
import Testing

@Suite("A line over a lever")
struct LeverChartTests {
  @Test("every value that was computed carries a mark, gaps stay gaps")
  func terminal() {
    #expect(
      SamplePictures.lever.lines(width: 64, height: 16) == [
        "Cooperation rate after three years",
        "⠤⠤ with the programme   ⠤ ⠤ without",
        "⠂⠂ 8 lives out of 10 (with)",
        "                  ┆ default",
        "100% ┤            ┆",
        "     │            ┆",
        " 75% ┤            ┆                                 ●",
        "     │            ┆",
        " 50% ┤            ┆⠂⠂⣀⠤●            ⢀ ⣀ ⣀ ⣀ ⡠ ⠤ ⠤ ⠤ ●",
        "     │       ⠂⠂⣀⡠⠤⢒⠊⡩ ⠔●⠒ ⠒ ⠉ ⠉ ⠉ ⠉ ⠁",
        " 25% ┤   ⢀⣀⠤⠴⠒⠛ ⠊ ⠁",
        "     │   ●⠂⠂⠂     ┆",
        "  0% ┤            ┆",
        "     └───────┬─────────┬─────────┬─────────┬────────┬───",
        "            0.1       0.2       0.3       0.4      0.5",
        "                         contact rate",
      ])
  }

  @Test("a tick stands at both ends, where rounding would put it beyond one")
  func ends() {
    #expect(RoundTicks.values(in: 0.1...0.3, atMost: 8).last == 0.3)
    #expect(RoundTicks.values(in: 0.1...0.3, atMost: 8).first == 0.1)
  }

  @Test("in SVG every value that was computed carries a mark")
  func svg() {
    let svg = SamplePictures.lever.svg(SVGSetting(description: "", language: "en"))
    #expect(svg.split(separator: "<circle ").count == 1 + 6)
    #expect(svg.contains(">with the programme</text>"))
  }
}
