import Charts
import Testing

@Suite("Signed amounts that make up a whole")
struct DivergingBarsTests {
  @Test("a whole picture: the total stands apart, zero is where all bars meet")
  func wide() {
    let picture = SamplePictures.contributions.lines(width: 80)
    #expect(
      picture == [
        "What each action contributes",
        "Encounter       +3.0 points            │███████████████████├─────────┼─────────┤",
        "Case meetings   +1.0 points            │██████████",
        "Change of rule  −1.0 points  ██████████│",
        "Not measured              —            │",
        "────────────────────────────────────────────────────────────────────────────────",
        "Together        +3.0 points            │██████████████████████████████",
        "├┼┤ 95% confidence interval",
      ])
  }

  @Test("a narrow picture in ASCII")
  func narrow() {
    let picture = SamplePictures.contributions.lines(
      width: 44, style: TerminalStyle(glyphs: .ascii))
    #expect(
      picture == [
        "What each action contributes",
        "Encounter       +3.0 points     |####[--+--]",
        "Case meetings   +1.0 points     |###",
        "Change of rule  −1.0 points  ###|",
        "Not measured              —     |",
        "--------------------------------------------",
        "Together        +3.0 points     |########",
        "[+] 95% confidence interval",
      ])
  }

  @Test("in SVG negative bars end at zero")
  func svg() {
    let lines = SamplePictures.contributions.svg(SVGSetting(description: "", language: "en"))
      .split(separator: "\n").map(String.init)
    let expected = [
      #"<text class="label" x="16" y="70" dy="4">Encounter</text>"#,
      #"<rect class="bar series0 hollow" x="226.72" y="62" width="290.4" height="16"/>"#,
      #"<path class="rule" d="M420.32 70H613.92M420.32 65V75M613.92 65V75"/>"#,
      #"<text class="label" x="704" y="70" dy="4" text-anchor="end">+3.0 points</text>"#,
      #"<text class="label" x="16" y="92" dy="4">Case meetings</text>"#,
      #"<rect class="bar series0 hollow" x="226.72" y="84" width="96.8" height="16"/>"#,
      #"<text class="label" x="704" y="92" dy="4" text-anchor="end">+1.0 points</text>"#,
      #"<text class="label" x="16" y="114" dy="4">Change of rule</text>"#,
      #"<rect class="bar series1 hollow" x="129.92" y="106" width="96.8" height="16"/>"#,
      #"<text class="label" x="704" y="114" dy="4" text-anchor="end">−1.0 points</text>"#,
      #"<text class="label" x="16" y="136" dy="4">Not measured</text>"#,
      #"<text class="label" x="704" y="136" dy="4" text-anchor="end">—</text>"#,
      #"<path class="tick" d="M16 150H704"/>"#,
      #"<text class="label" x="16" y="164" dy="4">Together</text>"#,
      #"<rect class="bar series0" x="226.72" y="156" width="290.4" height="16"/>"#,
    ]
    #expect(lines.contains(expected[0]))
    #expect(Array(lines.drop { $0 != expected[0] }.prefix(expected.count)) == expected)
  }

  @Test("the longest bar fills the room there is, and nothing has no bar")
  func scale() {
    func lines(_ values: [Double?]) -> [String] {
      DivergingBars(title: "", rows: values.map { .init(label: "a", value: $0, text: "") })
        .lines(width: 45)
    }
    #expect(lines([2, 1]).map { $0.count { $0 == "█" } } == [39, 20 - 1])
    #expect(lines([0, nil, .infinity]).allSatisfy { !$0.contains("█") })
    #expect(DivergingBars(title: "", rows: []).lines(width: 40) == [])
  }
}
