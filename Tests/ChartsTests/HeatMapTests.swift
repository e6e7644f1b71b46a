import Charts
import Testing

@Suite("Heat maps")
struct HeatMapTests {
  private let map = HeatMap(
    title: "Cooperation rate", rowLabel: "contact.rate", columnLabel: "forgetting.halfLife",
    rows: ["0.1", "0.3"], columns: ["13", "52"],
    cells: [
      [.init(0.2, text: "20.0%"), .init(0.3, text: "30.0%")],
      [.init(0.4, text: "40.0%"), .init(nil, text: "—")],
    ])

  @Test("cells are darker where the value is higher, and each carries it")
  func terminal() {
    #expect(
      map.lines(width: 80, height: 24, style: .plain) == [
        "Cooperation rate",
        "contact.rate ↓  forgetting.halfLife →        13        52",
        "0.1                                       20.0%  ▒▒ 30.0%",
        "0.3                                    ██ 40.0%         —",
      ])
    let ascii = map.lines(width: 80, height: 24, style: TerminalStyle(glyphs: .ascii))
    #expect(ascii.dropFirst().allSatisfy { $0.allSatisfy(\.isASCII) || $0.contains("—") })
  }

  @Test("one shade for one value, and no darker than can be read")
  func svg() {
    let document = map.svg(SVGSetting(description: "what it says", language: "en"))
    #expect(Markup.mistake(in: document) == nil)
    #expect(document.contains("fill-opacity:0.05"))
    #expect(document.contains("fill-opacity:0.55"))
    #expect(!document.contains("fill-opacity:1"))
    for text in ["20.0%", "40.0%", "contact.rate", "forgetting.halfLife"] {
      #expect(document.contains(">\(text)</text>"))
    }
  }

  @Test("a map of one value, and one without any, are drawn")
  func edges() {
    for value in [0.2, nil] {
      let small = HeatMap(
        title: "", rowLabel: "a", columnLabel: "b", rows: ["1"], columns: ["2"],
        cells: [[.init(value, text: value == nil ? "—" : "20%")]])
      #expect(small.lines(width: 40).count == 2)
      #expect(Markup.mistake(in: small.svg(SVGSetting(description: "", language: "en"))) == nil)
    }
  }
}
