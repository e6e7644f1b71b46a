import Charts
import SourceText
import Testing

@Suite("Several curves, events and values in one chart")
struct LineChartOverlayTests {
  private let names = ["base", "pilot", "field", "three", "four", "five", "six", "seven"]

  @Test("eight curves are told apart by pattern and name")
  func eight() {
    let picture = SamplePictures.overlay(names).lines(width: 80, height: 18, style: .plain)
    #expect(
      picture == [
        "Cooperation rate",
        "⠤⠤ base   ⠤ ⠤ pilot   ⠤  ⠤ field   ⠤   ⠤ three   ⠤⠤⠤ ⠤ four   ⠤⠤⠤⠤  ⠤ five",
        "⠤⠤⠤ ⠤ ⠤ six   ⠤⠤⠤ ⠤ ⠤ ⠤ seven   ⠂⠂ 8 lives out of 10 (base)",
        "100% ┤",
        "     │                ⢀⠤⠤ ⠤ ⠤ ⠤⠤⠤ ⠤ ⠤ ⠤⠤⠤ ⠤ ⠤ ⠤⠤⠤ ⠤ ⠤ ⠤⠤⠤ ⠤ ⠤ ⠤⠤⠤ ⠤ ⠤ ⠤⠤⠤  seven",
        "     │              ⢀ ⠁ ⣀⣀⣀ ⣀ ⣀⣀⣀ ⣀ ⣀⣀⣀ ⣀ ⣀⣀⣀ ⣀ ⣀⣀⣀ ⣀ ⣀⣀⣀ ⣀ ⣀⣀⣀ ⣀ ⣀⣀⣀ ⣀ ⣀⣀ six",
        " 75% ┤            ⢀ ⠁ ⠊",
        "     │            ⢊⠔⠊⣀  ⠉⠉⠉⠉  ⠉⠉⠉⠉  ⠉⠉⠉⠉  ⠉⠉⠉⠉  ⠉⠉⠉⠉  ⠉⠉⠉⠉  ⠉⠉⠉⠉  ⠉⠉⠉⠉  ⠉⠉ five",
        "     │         ⡠⢊ ⢁⠤⠊ ⡠⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤ ⠤⠤⠤  four",
        " 50% ┤        ⢊ ⠁ ⢁⠤⠒ ⢀   ⣀   ⣀   ⣀   ⣀   ⣀   ⣀   ⣀   ⣀   ⣀   ⣀   ⣀   ⣀    three",
        "     │      ⡮⢒⠕⣊⠔ ⣁   ⠁",
        " 25% ┤    ⡴ ⡪⠁⡩   ⣀  ⠒  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  ⠉  field",
        "     │ ⢀⣴⠔⡲⠉⡠  ⠊⣀ ⡠ ⠤ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒  pilot",
        "     │⠴⠯⠥⠭⠶⠤⠭⠤⠭⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤ base",
        "  0% ┤⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂",
        "     └┬────────────────┬────────────────┬───────────────┬────────────────┬",
        "      0               26               52              78              104",
        "                                     weeks",
      ])
  }

  @Test("and in ASCII by their marks")
  func eightInASCII() {
    let picture = SamplePictures.overlay(names).lines(
      width: 60, height: 18, style: TerminalStyle(glyphs: .ascii))
    #expect(
      picture == [
        "Cooperation rate",
        "** base   o o pilot   +  + field   x   x three   ### # four",
        "%%%%  % five   === = = six   ~~~ ~ ~ ~ seven",
        ".. 8 lives out of 10 (base)",
        "100% +",
        "     |            ~ ~ ~~~ ~ ~ ~~~ ~ ~ ~~~ ~ ~ ~~~ ~ ~  seven",
        "     |          ~ === = === = === = === = === = === =  six",
        " 75% +         ~=",
        "     |        ~   %%%%  %%%%  %%%%  %%%%  %%%%  %%%%   five",
        " 50% +      ~=%%# ### ### ### ### ### ### ### ### ###  four",
        "     |    ~ %%##  x   x   x   x   x   x   x   x   x    three",
        "     |    =## x+  +  +  +  +  +  +  +  +  +  +  +  +   field",
        " 25% + =#+x o o o o o o o o o o o o o o o o o o o o o  pilot",
        "     |************************************************ base",
        "  0% +.   .   .   .   .   .   .   .   .   .   .   .",
        "     ++-----------+-----------+----------+-----------+",
        "      0          26          52         78         104",
        "                           weeks",
      ])
  }

  @Test("beside a thin line the mean is thick; events have names, values labels")
  func events() {
    let picture = SamplePictures.events.lines(width: 80, height: 20, style: .plain)
    #expect(
      picture == [
        "Cooperation rate",
        "⠶⠶ mean of replicates   ⠤⠤ one life   ⠂⠂ 8 lives out of 10",
        "              ┆ encounter",
        "              ┆    ┆ training  ┆ encounter again        change of rule ┆",
        "100% ┤        ┆    ┆           ┆                         ▲ Table 2     ┆",
        "     │        ┆    ┆           ┆        ◆ Table 1                      ┆",
        "     │        ┆    ┆           ┆                                       ┆",
        " 75% ┤        ┆    ┆           ┆                                  ⠂⠂⠂⠂⠂┆⠂⠂⠂",
        "     │        ┆    ┆           ┆                       ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂",
        "     │        ┆    ┆           ┆             ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⢀⣀⣀⣠⣤⣤⣤⠶⠶⠶⠞ mean",
        " 50% ┤       ⣀⠤⢄⡀  ┆          ⢀⠤⠤⡀⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⢀⠤⠤⡀⣀⣀⣀⣠⣤⣤⡴⠶⠶⠶⠛⠛⠛⢋⡩⠭⣁⠂⠂⠂┆⠂⠂⠂",
        "     │    ⡠⠔⠊ ┆ ⠈⠑⠤⣀   ⠂⠂⠂⠂⡠⠔⠊⠁┆⠂⠈⠑⠢⣀⢀⣀⣀⣀⣤⣤⣤⣶⠶⠾⠟⠛⠛⠛⠙⠫⢍⠁⠂⠂⠂⠂⠂⠂⣀⠤⠊⠁⠂⠂⠂⠑⠢⢄┆⠂⠂⠂",
        "     │⢀⡠⠒⠉  ⠂⠂┆⠂⠂⠂⠂┆⠑⠢⢄⢀⣠⣒⣉⣠⣤⣤⣤⠶⠶⠶⠛⠛⠛⠋⠫⢍⣉⡠⠔⠉⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠉⠒⢄⡀⡠⠔⠊⠂⠂⠂⠂⠂     ⠉⠒⢄⡀",
        " 25% ┤⠁⠂⠂⠂⢀⣀⣀⣀⣤⣤⣤⡴⠶⠶⠞⠛⠛⠛⠉⠉⠉⠁⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂        ⠈             ┆  ⠈",
        "     │⠶⠞⠛⠛⠋⠉⠉⠉┆⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆                                       ┆",
        "     │⠂⠂⠂⠂⠂⠂⠂ ┆    ┆           ┆                                       ┆",
        "  0% ┤        ┆    ┆   ◆ 日本  ┆                                       ┆",
        "     └┬────────────────┬────────────────┬────────────────┬────────────────┬",
        "      0               26               52               78              104",
        "                                      weeks",
      ])
  }

  @Test("the same in blocks")
  func blocks() {
    let picture = SamplePictures.events.lines(
      width: 60, height: 18, style: TerminalStyle(glyphs: .blocks))
    #expect(
      picture == [
        "Cooperation rate",
        "██ mean of replicates   ▄▄ one life   ░░ 8 lives out of 10",
        "            ┆ encounter",
        "            ┆  ┆ training            change of rule ┆",
        "            ┆  ┆        ┆ encounter again           ┆",
        "100% ┤      ┆  ┆        ┆                 ▲ Table 2 ┆",
        "     │      ┆  ┆        ┆     ◆ Table 1             ┆",
        " 75% ┤      ┆  ┆        ┆                     ░░░░░░┆░░",
        "     │      ┆  ┆        ┆           ░░░░░░░░░░░░░░░░┆░░",
        "     │      ┆  ┆        ┆░░░░░░░░░░░░░░░░░▗▄▄▄▄▄▄██████ mean",
        " 50% ┤   ▄▞▀▀▀▄▖░░░░░▄▄▀▀▀▄▖░░▄▄▄▄▄███████▛▀▀▜█▀▀▀▚▄┆░░",
        "     │▄▞▀░░░┆░░▝▀▄▄▟█▄▄▟████████▀▀▀▀░░░░▀▚▄▄▀▘░░░░░░▀▚▄",
        " 25% ┤▄▄▄▄▟██████▀▀▀▀▀▀▘┆░░░░░░░░░░░░               ┆",
        "     │▀▀▀▀▘░┆░░┆░░░░    ┆                           ┆",
        "  0% ┤      ┆  ┆  ◆ 日本┆                           ┆",
        "     └┬───────────┬───────────┬───────────┬───────────┬",
        "      0          26          52          78         104",
        "                            weeks",
      ])
  }

  @Test("in SVG events are lines with names, and thin lines thin")
  func svg() {
    let lines = SamplePictures.events.svg(SVGSetting(description: "", language: "en"))
      .split(separator: "\n").map(String.init)
    let expected = [
      #"<path class="mark" d="M111.12 66V308"/>"#,
      #"<text class="small" x="115.12" y="75">encounter</text>"#,
      #"<path class="mark" d="M151.28 82V308"/>"#,
      #"<text class="small" x="155.28" y="91">training</text>"#,
      #"<path class="mark" d="M241.64 82V308"/>"#,
      #"<text class="small" x="245.64" y="91">encounter again</text>"#,
      #"<path class="mark" d="M552.88 82V308"/>"#,
      #"<text class="small" x="556.88" y="91">change of rule</text>"#,
      #"<path class="line series0 thin" d="M50.88 246.2L116.14 205L181.4 246.2L246.66 205L311.92 246.2L377.18 205L442.44 246.2L507.7 205L572.96 246.2"/>"#,
      #"<path class="line series0" d="M50.88 266.8L572.96 184.4"/>"#,
      #"<text class="label series0" x="580.96" y="184.4" dy="4">mean of replicates</text>"#,
      #"<text class="label series0" x="580.96" y="246.2" dy="4">one life</text>"#,
      #"<path class="dot" d="M311.92 122.6m0 -6l6 6l-6 6l-6 -6Z"/>"#,
      #"<text class="small strong" x="321.92" y="122.6" dy="4">Table 1</text>"#,
      #"<path class="dot" d="M442.44 102l6 10h-12Z"/>"#,
      #"<text class="small strong" x="452.44" y="102" dy="4">Table 2</text>"#,
      #"<path class="dot" d="M181.4 303.88m0 -6l6 6l-6 6l-6 -6Z"/>"#,
      #"<text class="small strong" x="191.4" y="303.88" dy="4">日本</text>"#,
      "</svg>",
    ]
    #expect(lines.contains(expected[0]))
    #expect(Array(lines.drop { $0 != expected[0] }.prefix(expected.count)) == expected)
  }

  @Test("patterns and dashes are all different")
  func patterns() {
    let chart = SamplePictures.overlay(names)
    let legend = chart.lines(width: 200, height: 18, style: .plain)[1]
    let samples = legend.split(separator: "   ").map { $0.prefix { !$0.isLetter } }
    #expect(Set(samples).count == samples.count)
    let svg = chart.svg(SVGSetting(description: "", language: "en"))
    let dashes = svg.split(separator: "\n").filter { $0.hasPrefix("<path class=\"line") }
      .map { $0.split(separator: " d=")[0].drop { $0 != "k" } }
    #expect(dashes.count == 8 && Set(dashes).count == 8)
  }

  @Test("a terminal shows the band of the first curve, others when asked; SVG shows all")
  func bands() {
    var chart = SamplePictures.overlay(["base", "pilot", "field"])
    chart.vertical = Axis(range: 0...0.5)
    func dots(_ bands: LineChart.Bands) -> Int {
      chart.terminalBands = bands
      return chart.lines(width: 60, height: 24, style: TerminalStyle(glyphs: .blocks))
        .dropFirst(2).joined().count { "░▒".contains($0) }
    }
    #expect(dots(.none) == 0)
    #expect(dots(.first) > 0)
    #expect(dots(.all) > 2 * dots(.first))
    let svg = chart.svg(SVGSetting(description: "", language: "en"))
    #expect(svg.split(separator: "\n").count { $0.hasPrefix("<path class=\"band") } == 3)
  }

  @Test("the ends of the range are the first and the last row", arguments: [3, 7, 12, 30])
  func range(_ height: Int) {
    for glyphs in [TerminalStyle.Glyphs.unicode, .blocks, .ascii] {
      let axis = Axis(range: 0...1)
      let chart = LineChart(
        title: "", horizontal: axis, vertical: axis,
        series: [
          .init(label: "", points: [.init(0, 1), .init(1, 1)]),
          .init(label: "", points: [.init(0, 0), .init(1, 0)]),
        ])
      let rows = TerminalLineChart(
        chart, width: 40, height: height, style: TerminalStyle(glyphs: glyphs)
      ).lines().prefix(height)
      let filled = rows.map { $0.dropFirst(2).contains { $0 != " " } }
      #expect(filled.first == true && filled.last == true)
      #expect(filled.count { $0 } == 2)
    }
  }

  @Test("names of events never touch, whatever stands where", arguments: 0..<40)
  func names(_ shift: Int) {
    var chart = SamplePictures.events
    chart.marks = (0..<6).map { .init(Double(($0 * 17 + shift * 3) % 105), "event \($0)") }
    chart.dots = []
    for width in [40, 60, 80, 120] {
      let lines = chart.lines(width: width, height: 24, style: .plain)
      let names = lines.drop { !$0.contains("event") }.prefix { $0.contains("event") }
      let joined = names.joined(separator: "\n")
      for number in 0..<6 where width >= 120 {
        #expect(joined.contains("event \(number)"), "\(joined)")
      }
      #expect(names.allSatisfy { DisplayWidth.of($0) <= width })
    }
  }

  @Test("what is no number is not drawn and stops nothing")
  func notNumbers() {
    let axis = Axis(range: 0...1)
    let chart = LineChart(
      title: "", horizontal: axis, vertical: axis,
      series: [.init(label: "", points: [.init(0, .nan), .init(1, .infinity)])],
      marks: [.init(.nan, "a")], dots: [.init(.nan, 0, "b"), .init(0.5, .infinity, "c")])
    let picture = chart.lines(width: 40, height: 10, style: .plain)
    #expect(picture[0].contains("▲ c"))
    #expect(!picture.joined().contains("a"))
    #expect(Markup.mistake(in: chart.svg(SVGSetting(description: "", language: "en"))) == nil)
  }
}
