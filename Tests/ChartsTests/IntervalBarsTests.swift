import Charts
import Testing

@Suite("Values with their intervals")
struct IntervalBarsTests {
  @Test("two values to a row, told apart by their names and their fill")
  func indices() {
    #expect(
      SamplePictures.indices.lines(width: 72) == [
        "What decides the cooperation rate",
        "contact.rate                        S₁  0.50  │██████████████├─┼─┤",
        "                                    Sₜ  0.60  │▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒├──┼───┤",
        "a parameter with quite a long name  S₁  0.00  ┼",
        "                                    Sₜ     —  │",
        "                                             └┬──────┬─────┬──────┬─────",
        "                                             0.0    0.2   0.4    0.6",
        "├┼┤ 95% confidence interval",
      ])
  }

  @Test("points on a scale whose zero means nothing")
  func points() {
    #expect(
      SamplePictures.marginals.lines(width: 64) == [
        "What the survey says of the parameters",
        "contact.rate   0.15  │   ├────────┼───────────┤",
        "trust.initial  0.45  │                                     ┼",
        "                    └┬──────────┬─────────┬──────────┬─────────┬",
        "                    0%         25%       50%        75%     100%",
        "                            from prior low to prior high",
        "├┼┤ 90% credible interval",
      ])
  }

  @Test("in SVG the interval lies around the end of the bar")
  func svg() {
    let svg = SamplePictures.indices.svg(SVGSetting(description: "", language: "en"))
    #expect(svg.contains("<rect class=\"bar series0\""))
    #expect(svg.contains("<rect class=\"bar series1 hollow\""))
    #expect(
      !SamplePictures.marginals.svg(SVGSetting(description: "", language: "en")).contains("<rect"))
  }
}
