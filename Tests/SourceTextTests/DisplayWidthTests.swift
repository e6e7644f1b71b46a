import SourceText
import Testing

@Suite("How many columns text takes")
struct DisplayWidthTests {
  @Test(
    "of texts",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한", 2), ("😀", 2), ("👨‍👩‍👧", 2),
      ("❤️", 2), ("29,2\u{202F}%", 6), ("a\u{200B}b", 2), ("⠿", 1), ("─", 1), ("ﬁ", 1),
      // Keys and flags are drawn as emoji; a heart without its selector is not.
      ("1\u{FE0F}\u{20E3}", 2), ("🇫🇷", 2), ("\u{2764}", 1), ("\u{1F321}", 1),
      // Full-width forms are wide, those of half width are not.
      ("Ａ", 2), ("ｱ", 1),
      // What moves nothing: controls of both blocks, and ends of lines.
      ("\u{1B}", 0), ("\u{9B}", 0), ("\u{85}", 0), ("\t", 0), ("\r\n", 0), ("\u{2028}", 0),
    ])
  func width(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
