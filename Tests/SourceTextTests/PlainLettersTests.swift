import SourceText
import Testing

@Suite("Letters without case and accents")
struct PlainLettersTests {
  @Test(
    "case, accents, ligatures, apostrophes and spaces of French",
    arguments: [
      ("Régler", "regler"), ("e\u{301}lan", "elan"), ("ŒUVRE ÎLE", "oeuvre ile"),
      ("jusqu’à", "jusqu'a"), ("a\u{A0}b\u{202F}c", "a b c"), ("Plain", "plain"), ("", ""),
      ("日本", "日本"),
    ])
  func folded(_ text: String, _ plain: String) {
    #expect(PlainLetters.folded(text) == plain)
  }
}
