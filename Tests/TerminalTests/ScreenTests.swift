import TerminalTesting
import Testing

@Suite("The screen that tests look at")
struct ScreenTests {
  private func screen(_ text: String, columns: Int = 10, rows: Int = 3) -> Screen {
    var screen = Screen(columns: columns, rows: rows)
    for byte in text.utf8 { screen.show([byte]) }
    return screen
  }

  @Test("text, wrapping, scrolling")
  func text() {
    #expect(screen("ab\r\nc日\u{8}").lines == ["ab", "c日"])
    #expect(screen("0123456789").row == 0)
    #expect(screen("0123456789a").lines == ["0123456789", "a"])
    #expect(screen("012345678日").lines == ["012345678", "日"])
    #expect(screen("a\r\nb\r\nc\r\nd").lines == ["b", "c", "d"])
    #expect(screen("e\u{301}!").lines == ["e\u{301}!"])
  }

  @Test("moving, erasing, inserting")
  func editing() {
    #expect(screen("abcdef\u{1B}[3D\u{1B}[K").lines == ["abc"])
    #expect(screen("abc\r\ndef\u{1B}[A\r\u{1B}[J").lines == [])
    #expect(screen("abc\r\u{1B}[2P\u{1B}[@X").lines == ["Xc"])
    #expect(screen("abc\r\u{1B}[4hX\u{1B}[4lY").lines == ["XYbc"])
    #expect(screen("\u{1B}[2;3Hx\u{1B}[1Gy").lines == ["", "y x"])
  }

  @Test("colours, pastes, what is not known")
  func modes() {
    let shown = screen("a\u{1B}[90mb\u{1B}[0mc\u{1B}[?2004h\u{1B}[5z\u{7}")
    #expect(shown.text(row: 0, style: "90") == "b")
    #expect(shown.announcesPaste && shown.bells == 1 && shown.unknown == ["ESC [5z"])
  }
}
