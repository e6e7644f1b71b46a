import Charts
import Testing

@Suite("Guesses beside what came")
struct GuessChartTests {
  @Test("a whole picture: each guess in its row, the nearest another mark, one beyond an arrow")
  func wide() {
    let picture = SamplePictures.guesses([0.31, 0.6, 0.05, 0.9, 1.7]).lines(width: 80)
    #expect(
      picture == [
        "Cooperation after one year",
        "░░ 8 lives out of 10   ┃ mean",
        "the model │              ▒▒┃▒▒▒▒▒▒                                  30%",
        "Table 1   │              ░░┃◆░░░░░                                  31%  nearest",
        "Table 2   │              ░░┃░░░░░░         ●                        60%",
        "Table 3   │   ●          ░░┃░░░░░░                                  5%",
        "Table 4   │              ░░┃░░░░░░                          ●       90%",
        "Table 5   │              ░░┃░░░░░░                               ▶  170%",
        "          └┬─────────────┬────────────┬─────────────┬────────────┬",
        "          0%            25%          50%           75%        100%",
      ])
  }

  @Test("many guesses are piled up, and a pile too high has its count on top")
  func piled() {
    let picture = SamplePictures.guesses([
      0.31, 0.6, 0.6, 0.9, 0.6, 0.9, 0.6, -1, 0.6, 0.6, 0.6, 0.6,
    ])
    .lines(width: 50, height: 12, style: TerminalStyle(glyphs: .ascii))
    #expect(
      picture == [
        "Cooperation after one year",
        ".. 8 lives out of 10   | mean",
        "the model |      =|===                30%",
        "          |      .|...   8",
        "          |      .|...   o",
        "          |      .|...   o",
        "          |      .|...   o",
        "          |      .|...   o       o",
        "          |<     .@...   o       o",
        "Table 1   |      .@...                31%  nearest",
        "          ++-----+-----+-----+-----+",
        "          0%    25%   50%   75% 100%",
      ])
  }

  @Test("in SVG every guess has its row too")
  func svg() {
    let lines = SamplePictures.guesses([0.31, 1.7]).svg(SVGSetting(description: "", language: "en"))
      .split(separator: "\n").map(String.init)
    let expected = [
      #"<rect class="band series0" x="223.3" y="54" width="75.47" height="78"/>"#,
      #"<path class="line series0" d="M248.46 54V132"/>"#,
      #"<text class="label series0" x="16" y="66" dy="4">the model</text>"#,
      #"<text class="label series0" x="616.64" y="66" dy="4">30%</text>"#,
      #"<path class="dot" d="M253.49 90m0 -8l8 8l-8 8l-8 -8Z"/>"#,
      #"<text class="label strong" x="16" y="90" dy="4">Table 1</text>"#,
      #"<text class="label strong" x="616.64" y="90" dy="4">31%  nearest</text>"#,
      #"<path class="dot" d="M600.64 114l-10 6v-12Z"/>"#,
      #"<text class="label" x="16" y="114" dy="4">Table 2</text>"#,
      #"<text class="label" x="616.64" y="114" dy="4">170%</text>"#,
      "</svg>",
    ]
    #expect(lines.contains(expected[0]))
    #expect(Array(lines.drop { $0 != expected[0] }.prefix(expected.count)) == expected)
  }

  @Test("before the outcome there are the guesses alone")
  func noOutcome() {
    var chart = SamplePictures.guesses([0.5, 0.7])
    chart.outcome = nil
    let picture = chart.lines(width: 60)
    #expect(picture[0] == "Cooperation after one year")
    #expect(picture[1].hasPrefix("Table 1 │") && picture[1].hasSuffix("50%  nearest"))
    #expect(!picture.joined().contains("░"))
    #expect(!chart.svg(SVGSetting(description: "", language: "en")).contains("class=\"band"))
  }
}
