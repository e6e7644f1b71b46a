import Charts
import SourceText
import Testing

@Suite("Laws of all pictures")
struct PictureTests {
  private static let styles = [
    TerminalStyle.plain, TerminalStyle(glyphs: .blocks), TerminalStyle(glyphs: .ascii),
  ]

  @Test("no line is wider than the page", arguments: SamplePictures.all.indices)
  func width(_ number: Int) {
    let picture = SamplePictures.all[number]
    for width in 40...200 {
      for style in Self.styles where style == .plain || width % 9 == 0 {
        let widest =
          picture.lines(width: width, height: 24, style: style)
          .map(DisplayWidth.of).max() ?? 0
        #expect(widest <= width, "\(picture.title), \(style.glyphs)")
        #expect(widest > width / 3)
      }
    }
  }

  @Test("a column holds every picture, one under the other, in one document")
  func column() throws {
    let pictures = SamplePictures.all
    let column = PictureColumn(pictures.map { ($0, "what it says") }).svg(language: "en")
    #expect(Markup.mistake(in: column) == nil)
    for picture in pictures { #expect(column.contains(">\(picture.title)</title>")) }
    let places = column.split(separator: "<svg y=\"").dropFirst()
      .compactMap { Double($0.prefix { $0 != "\"" }) }
    #expect(places.count == pictures.count)
    #expect(places.first == 0)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    let first = try #require(pictures.first)
    let setting = SVGSetting(description: "what it says", language: "en")
    #expect(
      PictureColumn([(first, "what it says")]).svg(language: "en") == first.svg(setting))
  }

  @Test("no line ends in a blank, and none is blank", arguments: SamplePictures.all.indices)
  func noBlanks(_ number: Int) {
    let lines = SamplePictures.all[number].lines(width: 80, height: 24, style: .plain)
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") && !$0.isEmpty })
  }

  @Test("a projector's 80 columns and 24 rows hold every picture")
  func projector() {
    for picture in SamplePictures.all {
      #expect(picture.lines(width: 80, height: 24, style: .plain).count <= 24, "\(picture.title)")
    }
  }

  @Test("colour codes surround the same picture", arguments: SamplePictures.all.indices)
  func colour(_ number: Int) {
    let picture = SamplePictures.all[number]
    let style = TerminalStyle(usesColour: true)
    let coloured = picture.lines(width: 80, height: 24, style: style)
    #expect(coloured.contains { $0.contains("\u{1B}[") })
    #expect(
      coloured.map { trimmed(withoutCodes($0)) }
        == picture.lines(width: 80, height: 24, style: .plain))
  }

  @Test("SVG is well formed, titled and described", arguments: SamplePictures.all.indices)
  func wellFormed(_ number: Int) {
    let picture = SamplePictures.all[number]
    for width in [240.0, 720, 1400] {
      let svg = picture.svg(
        SVGSetting(
          description: "a < b & c", language: "en", width: width, identifier: "figure1-"))
      #expect(Markup.mistake(in: svg) == nil)
      #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"en\""))
      #expect(svg.contains("role=\"img\" aria-labelledby=\"figure1-title figure1-description\""))
      #expect(svg.contains("<title id=\"figure1-title\">\(picture.title)</title>"))
      #expect(svg.contains("<desc id=\"figure1-description\">a &lt; b &amp; c</desc>"))
    }
  }

  @Test("texts of SVG stand inside the document", arguments: SamplePictures.all.indices)
  func inside(_ number: Int) {
    for width in [400.0, 720, 1400] {
      let svg = SamplePictures.all[number].svg(
        SVGSetting(description: "", language: "en", width: width))
      let box = Markup.numbers(of: "viewBox", in: svg).first ?? []
      #expect(box.count == 4)
      let texts = svg.split(separator: "\n").map { Markup.texts(in: String($0)) }
      #expect(texts.joined().count > 5)
      for line in texts {
        for element in line {
          // Half as wide as high is the least that a character takes on average.
          let length = 6 * Double(DisplayWidth.of(element.text))
          let left =
            element.anchor == "end"
            ? element.x - length : element.anchor == "middle" ? element.x - length / 2 : element.x
          #expect(left >= 0 && left + length <= box[2], "\(element.text)")
          #expect(element.y >= 8 && element.y <= box[3] - 2, "\(element.text)")
        }
      }
    }
  }

  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
