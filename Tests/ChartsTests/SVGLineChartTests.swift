import Charts
import Testing

@Suite("Line charts as SVG")
struct SVGLineChartTests {
  private let picture = SVGLineChart(
    sampleChart, description: "With & without: <0.08> more.", language: "en", width: 400,
    height: 200
  ).text()

  @Test("the document has a title, a description and a language for screen readers")
  func accessible() {
    #expect(picture.contains("role=\"img\" aria-labelledby=\"title description\""))
    #expect(picture.contains("<title id=\"title\">Cooperation rate</title>"))
    #expect(
      picture.contains(
        "<desc id=\"description\">With &amp; without: &lt;0.08&gt; more.</desc>"))
    #expect(picture.contains("xml:lang=\"en\""))
  }

  @Test("colours follow the page, light or dark")
  func dark() {
    #expect(picture.contains("@media (prefers-color-scheme:dark)"))
  }

  @Test("a gap cuts the curve and its band in two")
  func gap() {
    #expect(parts(of: "line series0") == 2)
    #expect(parts(of: "band series0") == 2)
    #expect(parts(of: "line series1") == 1)
    #expect(parts(of: "band series1") == 1)
  }

  @Test("the whole drawing of a small chart")
  func whole() {
    let chart = LineChart(
      title: "Rate", horizontal: Axis(range: 0...2, ticks: [Axis.Tick(0, "0"), Axis.Tick(2, "2")]),
      vertical: Axis(range: 0...1, ticks: [Axis.Tick(0.5, "50%")]),
      series: [
        .init(
          label: "one", points: [.init(0, 0.5, band: 0.25...0.75), .init(2, 1, band: 0.5...1)]),
        .init(label: "two", points: [.init(0, 0), .init(2, 1)]),
      ])
    let text = SVGLineChart(chart, description: "", language: "fr", width: 240, height: 160).text()
    let lines = text.split(separator: "\n").map(String.init)
    let expected = [
      #"<text class="heading" x="16" y="26">Rate</text>"#,
      #"<path class="grid" d="M44.16 85H202.16"/><text class="small" x="38.16" y="85" dy="4" text-anchor="end">50%</text>"#,
      #"<path class="tick" d="M44.16 126v5"/><text class="small" x="44.16" y="145" text-anchor="middle">0</text>"#,
      #"<path class="tick" d="M202.16 126v5"/><text class="small" x="202.16" y="145" text-anchor="middle">2</text>"#,
      #"<path class="band series0" d="M44.16 64.5L202.16 44L202.16 85L44.16 105.5Z"/>"#,
      #"<path class="line series1" stroke-dasharray="6 4" d="M44.16 126L202.16 44"/>"#,
      #"<path class="line series0" d="M44.16 85L202.16 44"/>"#,
      #"<text class="label series0" x="210.16" y="44" dy="4">one</text>"#,
      #"<text class="label series1" x="210.16" y="60" dy="4">two</text>"#,
      #"</svg>"#,
    ]
    #expect(Array(lines.drop { $0 != "</style>" }.dropFirst()) == expected)
  }

  private func parts(of name: String) -> Int {
    picture.split(separator: "\n").count { $0.hasPrefix("<path class=\"\(name)\"") }
  }
}
