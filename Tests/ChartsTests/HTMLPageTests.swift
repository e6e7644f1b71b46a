import Charts
import Testing

@Suite("Pages that stand alone")
struct HTMLPageTests {
  private let page = HTMLPage(
    title: "A < B", language: "fr",
    parts: [
      .heading("One & two"), .paragraph("first\nsecond"),
      .table(TextTable(columns: [.init("x")], rows: [["1"]]), caption: "numbers"),
      .figure(SamplePictures.mirror, description: "three bars"),
      .figure(SamplePictures.events, description: "a <curve>"),
      .preformatted("a  <b>\n  c"), .note("seed 7"),
    ]
  ).text()

  @Test("the page is whole, and says its title and language")
  func whole() {
    #expect(Markup.mistake(in: page) == nil)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(page.hasSuffix("</body>\n</html>\n"))
    #expect(page.contains("<title>A &lt; B</title>"))
    #expect(page.contains("<h1>A &lt; B</h1>\n<h2>One &amp; two</h2>\n<p>first<br>second</p>"))
    #expect(page.contains("<pre>\na  &lt;b&gt;\n  c</pre>\n<p><small>seed 7</small></p>"))
    #expect(page.contains("<caption>numbers</caption>"))
  }

  @Test("pictures stand in the page, each with identifiers of its own")
  func figures() {
    #expect(page.contains("aria-labelledby=\"figure4-title figure4-description\""))
    #expect(page.contains("<desc id=\"figure4-description\">three bars</desc>"))
    #expect(page.contains("<desc id=\"figure5-description\">a &lt;curve&gt;</desc>"))
    let identifiers = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(identifiers.count == 4 && Set(identifiers).count == 4)
  }

  @Test("nothing is loaded from elsewhere")
  func alone() {
    let links = page.split(separator: "http").dropFirst()
    #expect(links.allSatisfy { $0.hasPrefix("://www.w3.org/2000/svg\"") })
    #expect(!page.contains("src=") && !page.contains("href=") && !page.contains("<script"))
  }
}
