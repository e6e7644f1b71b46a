import SourceText
import Testing

struct SourceExcerptTests {
  @Test func theMarkStandsUnderTheStretch() {
    let excerpt = SourceExcerpt(line: "contact.rate: 0,3", column: 15, length: 3)
    #expect(excerpt.line == "contact.rate: 0,3")
    #expect(excerpt.mark == "              ^^^")
  }

  @Test func tabsAreShownAsTwoSpaces() {
    let excerpt = SourceExcerpt(line: "\ta: b", column: 5, length: 1)
    #expect(excerpt.line == "  a: b")
    #expect(excerpt.mark == "     ^")
  }

  @Test func wideCharactersCountTwoAndCombiningOnesNone() {
    let wide = SourceExcerpt(line: "東京: x", column: 5, length: 1)
    #expect(wide.mark == "      ^")
    let wideMark = SourceExcerpt(line: "東京: x", column: 1, length: 2)
    #expect(wideMark.mark == "^^^^")
    let combining = SourceExcerpt(line: "e\u{301}te\u{301}: x", column: 6, length: 1)
    #expect(combining.mark == "     ^")
  }

  @Test func aLongLineIsCutAroundTheMark() {
    let line = String(repeating: "a", count: 300) + "WRONG" + String(repeating: "b", count: 300)
    let excerpt = SourceExcerpt(line: line, column: 301, length: 5, width: 60)
    #expect(DisplayWidth.of(excerpt.line) <= 60)
    #expect(excerpt.line.hasPrefix("…"))
    #expect(excerpt.line.hasSuffix("…"))
    let mark = excerpt.mark.distance(
      from: excerpt.mark.startIndex, to: excerpt.mark.firstIndex(of: "^") ?? excerpt.mark.endIndex)
    #expect(excerpt.line.dropFirst(mark).prefix(5) == "WRONG")
  }

  @Test func theStretchIsFoundWhereverItIsInALongLine() {
    for column in stride(from: 1, through: 400, by: 7) {
      var letters = Array(repeating: Character("a"), count: 400)
      letters[column - 1] = "X"
      let excerpt = SourceExcerpt(line: String(letters), column: column, length: 1, width: 50)
      #expect(DisplayWidth.of(excerpt.line) <= 50)
      let under = excerpt.line.dropFirst(excerpt.mark.count - 1).first
      #expect(under == "X", "column \(column)")
    }
  }

  @Test func aStretchOutsideTheLineIsMarkedAtItsEnd() {
    let excerpt = SourceExcerpt(line: "ab", column: 40, length: 3)
    #expect(excerpt.mark == "  ^")
    #expect(SourceExcerpt(line: "", column: 1, length: 1).mark == "^")
  }

  @Test func escapesNeverReachATerminal() {
    let excerpt = SourceExcerpt(line: "name: \u{1B}[31mred\u{202E}", column: 7, length: 1)
    #expect(excerpt.line == "name: ␛[31mred\u{FFFD}")
    #expect(SafeText.showing("été\u{A0}: 29,2\u{202F}%") == "été\u{A0}: 29,2\u{202F}%")
    for value in UInt32(0)..<0x20 {
      let scalar = Unicode.Scalar(value) ?? " "
      #expect(!SafeText.showing(String(Character(scalar))).unicodeScalars.contains(scalar))
    }
  }
}
