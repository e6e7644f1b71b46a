import Charts
import Testing

@Suite("What happens when")
struct GanttChartTests {
  @Test("a whole picture: what lies ahead is light, moments are marks")
  func wide() {
    let picture = SamplePictures.gantt.lines(width: 80)
    #expect(
      picture == [
        "The programme",
        "                                                         ▼ now, week 52",
        "Encounter                        │·    ◆     ·    ◆      ┆    ◇     ·    ◇     ·",
        "Liaison post                     │·          ███████████▒▒▒▒▒▒▒▒▒▒▒▒·          ·",
        "Crossed placement in the service │·          ·           ┆          ·▒▒▒▒▒▒▒▒▒▒·",
        "of the other profession          │·          ·           ┆          ·          ·",
        "Long ago                         │·          ·           ┆          ·          ·",
        "                                 └┬──────────┬───────────┬──────────┬──────────┬",
        "                                  0         26          52         78        104",
        "                                                      weeks",
      ])
  }

  @Test("a narrow picture in ASCII wraps its labels")
  func narrow() {
    let picture = SamplePictures.gantt.lines(width: 50, style: TerminalStyle(glyphs: .ascii))
    #expect(
      picture == [
        "The programme",
        "                                    v now, week 52",
        "Encounter            |.  x   .  x   |  o  .  o   .",
        "Liaison post         |.      ######=======.      .",
        "Crossed placement in |.      .      |     .======.",
        "the service of the   |.      .      |     .      .",
        "other profession     |.      .      |     .      .",
        "Long ago             |.      .      |     .      .",
        "                     ++------+------+-----+------+",
        "                      0     26     52    78    104",
        "                                 weeks",
      ])
  }

  @Test("in SVG what is under way is dark up to the present")
  func svg() {
    let lines = SamplePictures.gantt.svg(SVGSetting(description: "", language: "en"))
      .split(separator: "\n").map(String.init)
    let expected = [
      #"<text class="label" x="16" y="65" dy="4">Encounter</text>"#,
      #"<path class="bar series0" d="M359.85 59l6 6l-6 6l-6 -6Z"/>"#,
      #"<path class="bar series0" d="M454.85 59l6 6l-6 6l-6 -6Z"/>"#,
      #"<path class="bar series0 hollow" d="M549.85 59l6 6l-6 6l-6 -6Z"/>"#,
      #"<path class="bar series0 hollow" d="M644.85 59l6 6l-6 6l-6 -6Z"/>"#,
      #"<text class="label" x="16" y="91" dy="4">Liaison post</text>"#,
      #"<rect class="bar series1" x="411" y="84" width="95" height="14"/>"#,
      #"<rect class="bar series1 hollow" x="506" y="84" width="95" height="14"/>"#,
      #"<text class="label" x="16" y="117" dy="4">Crossed placement in the service of the</text>"#,
      #"<text class="label" x="16" y="132" dy="4">other profession</text>"#,
      #"<rect class="bar series2 hollow" x="608.31" y="117.5" width="87.69" height="14"/>"#,
      #"<text class="label" x="16" y="158" dy="4">Long ago</text>"#,
    ]
    #expect(lines.contains(expected[0]))
    #expect(Array(lines.drop { $0 != expected[0] }.prefix(expected.count)) == expected)
  }

  @Test("without a present nothing is light")
  func noPresent() {
    var chart = SamplePictures.gantt
    chart.now = nil
    let picture = chart.lines(width: 80).joined()
    #expect(!picture.contains("▒") && !picture.contains("◇") && !picture.contains("now"))
    #expect(
      !chart.svg(SVGSetting(description: "", language: "en")).contains("hollow\" "))
  }
}
