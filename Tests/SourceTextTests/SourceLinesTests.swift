import SourceText
import Testing

struct SourceLinesTests {
  @Test func linesEndAtEveryKindOfEnd() {
    let lines = SourceLines("a\nb\r\nc\rd")
    #expect(lines.count == 4)
    #expect((1...4).map { lines[$0] } == ["a", "b", "c", "d"])
    #expect(lines[0] == "")
    #expect(lines[5] == "")
  }

  @Test func anEmptyTextHasOneEmptyLine() {
    let lines = SourceLines("")
    #expect(lines.count == 1)
    #expect(lines.position(ofByte: 0) == SourcePosition(line: 1, column: 1))
  }

  @Test func columnsCountCharactersNotBytesNorScalars() {
    // The family emoji is one character of 25 bytes and 7 scalars; é here is 2 scalars.
    let lines = SourceLines("x\ne\u{301}👨‍👩‍👧‍👦y")
    let offset = 2 + 3 + 25
    #expect(lines.position(ofByte: offset) == SourcePosition(line: 2, column: 3))
    #expect(lines.position(line: 2, scalarColumn: 10) == SourcePosition(line: 2, column: 3))
    #expect(lines.position(line: 2, scalarColumn: 1) == SourcePosition(line: 2, column: 1))
  }

  @Test func placesFarAlongALineAgreeWithACount() {
    let text = String(repeating: "aé👍🏽 ", count: 2_000)
    let lines = SourceLines(text)
    var byte = 0
    var scalars = 0
    for (index, character) in text.enumerated() {
      if index % 97 == 0 {
        #expect(lines.position(ofByte: byte).column == index + 1)
        #expect(lines.position(line: 1, scalarColumn: scalars + 1).column == index + 1)
      }
      byte += character.utf8.count
      scalars += character.unicodeScalars.count
    }
  }

  @Test func placesOutsideTheTextAreHeldAtItsEdge() {
    let lines = SourceLines("abc\nde")
    #expect(lines.position(ofByte: 99) == SourcePosition(line: 2, column: 3))
    #expect(lines.position(line: 1, scalarColumn: 99) == SourcePosition(line: 1, column: 4))
    #expect(lines.position(line: 9, scalarColumn: 1).line == 9)
  }
}
