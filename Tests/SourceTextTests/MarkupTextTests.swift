import SourceText
import Testing

@Suite("Text within XML and HTML")
struct MarkupTextTests {
  @Test(
    "what is reserved is replaced, even under a combining mark; what is forbidden is left out",
    arguments: [
      ("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d"), ("&\u{301}", "&amp;\u{301}"),
      ("un\u{1B}[1m\u{FFFE}\ttab\n", "un[1m\ttab\n"), ("« été »", "« été »"),
    ])
  func escaped(_ text: String, _ expected: String) {
    #expect(MarkupText.escaped(text) == expected)
  }
}
