import Terminal
import Testing

@Suite("The prompt and where the line stands")
struct PromptTests {
  @Test("colours stand between marks and take no column")
  func colours() {
    let prompt = StyledPrompt("\u{1B}[1m\u{1B}[32mété\u{1B}[0m> ", usesColour: true)
    #expect(prompt.text == "\u{1}\u{1B}[1m\u{1B}[32m\u{1}été\u{1}\u{1B}[0m\u{1}> ")
    #expect(prompt.width == 5)
    let plain = StyledPrompt("\u{1B}[1mété\u{1B}[0m> ", usesColour: false)
    #expect(plain.text == "été> " && plain.width == 5)
  }

  @Test("a colour at the end goes before the last space")
  func lastColour() {
    #expect(
      StyledPrompt("\u{1B}[1ma \u{1B}[0m", usesColour: true).text
        == "\u{1}\u{1B}[1m\u{1}a\u{1}\u{1B}[0m\u{1} ")
    let bare = StyledPrompt("\u{1B}[1ma\u{1B}[0m", usesColour: true)
    #expect(bare.text == "\u{1}\u{1B}[1m\u{1}a\u{1}\u{1B}[0m\u{1} " && bare.width == 2)
  }

  @Test("other codes are left out, an end of line becomes a space")
  func controls() {
    let prompt = StyledPrompt("a\u{1B}[2Jb\nc\u{7}\u{1}日", usesColour: true)
    #expect(prompt.text == "ab c日" && prompt.width == 6)
  }

  private func place(_ text: String, promptWidth: Int, width: Int) -> [Int] {
    var layout = LineLayout(promptWidth: promptWidth, width: width)
    for scalar in text.unicodeScalars { layout.advance(scalar) }
    return [layout.row, layout.column]
  }

  @Test("the place behind a text: wide characters, tabs, controls, the edge")
  func places() {
    #expect(place("ab", promptWidth: 5, width: 10) == [0, 7])
    #expect(place("abcde", promptWidth: 5, width: 10) == [1, 0])
    #expect(place("abcd日", promptWidth: 5, width: 10) == [1, 2])
    #expect(place("\t", promptWidth: 5, width: 80) == [0, 8])
    #expect(place("\u{1}a", promptWidth: 5, width: 80) == [0, 8])
    #expect(place("a\nb", promptWidth: 5, width: 80) == [1, 1])
    #expect(place("", promptWidth: 25, width: 10) == [2, 5])
  }

  @Test("rows after a resize: those that end with a space stay apart where they were drawn whole")
  func resize() {
    func rows(_ drawn: Int, _ before: Int, _ after: Int) -> Int {
      LineLayout.rows(
        of: "aaaa bbbb cccc".unicodeScalars, drawn: drawn, promptWidth: 0, before: before,
        after: after)
    }
    #expect(rows(0, 5, 80) == 0)
    #expect(rows(14, 5, 80) == 2)
    #expect(rows(5, 5, 80) == 1)
    #expect(rows(14, 6, 80) == 0)
    #expect(rows(14, 80, 5) == 2)
  }
}
