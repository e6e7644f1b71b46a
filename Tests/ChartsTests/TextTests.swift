import Charts
import Testing

@Suite("Text in terminal columns")
struct TextTests {
  @Test("padding counts columns, not characters")
  func padding() {
    #expect(TextLayout.padded("日本", to: 6) + "|" == "日本  |")
    #expect(TextLayout.padded("e\u{301}te\u{301}", to: 5, .right) == "  e\u{301}te\u{301}")
    #expect(TextLayout.padded("ab", to: 5, .centre) == " ab  ")
    #expect(TextLayout.padded("too long", to: 3) == "too long")
  }

  @Test("what does not fit ends with an ellipsis")
  func truncation() {
    #expect(TextLayout.truncated("cooperation", to: 5) == "coop…")
    #expect(TextLayout.truncated("日本語", to: 4) == "日…")
    #expect(TextLayout.truncated("fits", to: 4) == "fits")
    #expect(TextLayout.truncated("x", to: 0) == "")
  }

  @Test("lines break at ordinary spaces only")
  func wrapping() {
    #expect(
      TextLayout.wrapped("une personne sur 10\u{202F}% : oui", to: 16)
        == ["une personne sur", "10\u{202F}% : oui"])
    #expect(
      TextLayout.wrapped("- one two three", to: 9, indent: 2) == ["- one two", "  three"])
    #expect(
      TextLayout.wrapped("one two three", to: 9, indent: 4, firstIndent: 2)
        == ["  one two", "    three"])
    #expect(TextLayout.wrapped("abcdefgh", to: 3) == ["abc", "def", "gh"])
    #expect(
      TextLayout.wrapped("conditions.institutionalSupport = 40%", to: 22)
        == ["conditions.", "institutionalSupport =", "40%"])
    #expect(TextLayout.wrapped("first\n\nthird", to: 20) == ["first", "", "third"])
  }

  @Test("tables align by columns and wrap the column that may")
  func table() {
    let table = TextTable(
      columns: [.init("zone"), .init("people", .right), .init("meaning", wraps: true)],
      rows: [["Île-d'Yeu", "1,234", "somewhere far away"], ["日本", "7"]])
    #expect(
      table.lines() == [
        "zone       people  meaning",
        "Île-d'Yeu   1,234  somewhere far away",
        "日本            7",
      ])
    #expect(
      table.lines(width: 32, indent: 1) == [
        " zone       people  meaning",
        " Île-d'Yeu   1,234  somewhere",
        "                    far away",
        " 日本            7",
      ])
    #expect(TextTable(columns: []).lines() == [])
  }

  @Test("a row of a single text is a heading over all columns")
  func heading() {
    let table = TextTable(
      columns: [.init("what"), .init("number", .right)],
      rows: [["a heading longer than any cell"], ["  x", "1"]])
    #expect(table.lines() == ["what  number", "a heading longer than any cell", "  x        1"])
  }

  @Test(
    "ticks are round and not too many",
    arguments: [
      (0.0, 1.0, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0.22, 0.38, 5, [0.25, 0.3, 0.35]),
      (0, 156, 5, [0, 50, 100, 150]), (-1, 1, 3, [-1, 0, 1]), (3, 3, 4, [3]),
    ])
  func ticks(_ low: Double, _ high: Double, _ count: Int, _ expected: [Double]) {
    let ticks = RoundTicks.values(in: low...high, atMost: count)
    #expect(ticks.count == expected.count)
    #expect(zip(ticks, expected).allSatisfy { abs($0 - $1) < 1e-9 })
  }
}
