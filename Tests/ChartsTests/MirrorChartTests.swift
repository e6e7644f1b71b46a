import Charts
import Testing

@Suite("How groups see each other")
struct MirrorChartTests {
  @Test("a whole picture on 80 columns and 24 rows, its bars thick")
  func wide() {
    let picture = SamplePictures.mirror.lines(width: 80)
    #expect(
      picture == [
        "The mirror",
        "Social workers",
        "  what they think                                │██████                   +0.25",
        "                                                 │██├──┼─┤",
        "                                                 │",
        "  what they believe is               ▒▒▒▒▒▒▒▒▒▒▒▒│                         −0.50",
        "  thought of them                  ├──┼─┤▒▒▒▒▒▒▒▒│",
        "                                                 │",
        "  what is really thought                         │░░                       +0.10",
        "  of them                                        │░░",
        "  The distance is exaggerated 6 times.",
        "Health professionals",
        "  what they think                                │███████████████████████  +1.00",
        "                                                 │███████████████████████",
        "                                                 │",
        "  what they believe is                           │                             —",
        "  thought of them                                │",
        "                                                 │",
        "  what is really thought  ░░░░░░░░░░░░░░░░░░░░░░░│                         −1.00",
        "  of them                 ░░░░░░░░░░░░░░░░░░░░░░░│",
        "                          ───────────────────────┴───────────────────────",
        "                          −1                     0                     +1",
        "                          ← unfavourable                     favourable →",
        "├┼┤ 95% confidence interval",
      ])
    #expect(picture.count <= 24)
  }

  @Test("on a narrow page labels stand above the bars")
  func narrow() {
    let picture = SamplePictures.mirror.lines(width: 44, style: TerminalStyle(glyphs: .ascii))
    #expect(
      picture == [
        "The mirror",
        "Social workers",
        "  what they think",
        "                  |##[-+]              +0.25",
        "  what they believe is thought of them",
        "       [-+-]======|                    −0.50",
        "  what is really thought of them",
        "                  |::                  +0.10",
        "  The distance is exaggerated 6 times.",
        "Health professionals",
        "  what they think",
        "                  |##################  +1.00",
        "  what they believe is thought of them",
        "                  |                        —",
        "  what is really thought of them",
        "::::::::::::::::::|                    −1.00",
        "------------------+------------------",
        "−1                0                +1",
        "< unfavourable           favourable >",
        "[+] 95% confidence interval",
      ])
  }

  @Test("bars begin at zero, and the whole scale is as long as it says")
  func svg() {
    let lines = SamplePictures.mirror.svg(SVGSetting(description: "", language: "en"))
      .split(separator: "\n").map(String.init)
    let expected = [
      #"<text class="label strong" x="16" y="72">Social workers</text>"#,
      #"<text class="label" x="16" y="89" dy="4">what they think</text>"#,
      #"<rect class="bar series0" x="473.84" y="78" width="45.94" height="22"/>"#,
      #"<path class="rule" d="M501.4 89H538.16M501.4 84V94M538.16 84V94"/>"#,
      #"<text class="label" x="704" y="89" dy="4" text-anchor="end">+0.25</text>"#,
      #"<text class="label" x="16" y="117" dy="4">what they believe is thought of them</text>"#,
      #"<rect class="bar series1 hollow" x="381.96" y="106" width="91.88" height="22"/>"#,
      #"<path class="rule" d="M363.58 117H400.34M363.58 112V122M400.34 112V122"/>"#,
      #"<text class="label" x="704" y="117" dy="4" text-anchor="end">−0.50</text>"#,
    ]
    #expect(lines.contains(expected[0]))
    #expect(Array(lines.drop { $0 != expected[0] }.prefix(expected.count)) == expected)
  }

  @Test("bars get thicker with the height of the page, and are never left out")
  func thickness() {
    let mirror = SamplePictures.mirror
    let heights = [5, 16, 18, 24, 30, 60].map {
      mirror.lines(width: 80, height: $0).count { $0.contains("█") }
    }
    #expect(heights == heights.sorted())
    #expect(heights.first == 2 && heights.last == 8)
  }

  @Test("a value at the end of the scale reaches the end, one beyond it goes no further")
  func ends() {
    func bar(_ value: Double) -> [String] {
      MirrorChart(
        title: "", groups: [.init(label: "g", bars: [.init(label: "b", value: value, text: "")])]
      ).lines(width: 45, height: 5)
    }
    #expect(bar(1)[2] == TextLayout.padded("", to: 22) + "│" + String(repeating: "█", count: 22))
    #expect(bar(7) == bar(1))
    #expect(bar(-1)[2] == String(repeating: "█", count: 22) + "│")
    #expect(bar(0)[2] == TextLayout.padded("", to: 22) + "│")
    #expect(bar(.nan) == bar(0))
  }
}
