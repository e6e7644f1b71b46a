import Terminal
import Testing

@Suite("Keys and pasted text")
struct KeyTests {
  private func keys(_ bytes: [UInt8], isDrained: Bool = false) -> [KeyDecoder.Key] {
    var decoder = KeyDecoder()
    decoder.append(bytes)
    var keys: [KeyDecoder.Key] = []
    while let key = decoder.next(isDrained: isDrained) { keys.append(key) }
    return keys
  }

  private func keys(_ text: String, isDrained: Bool = false) -> [KeyDecoder.Key] {
    keys(Array(text.utf8), isDrained: isDrained)
  }

  @Test("characters, special keys, Alt")
  func keys() {
    #expect(keys("aé日😀") == [.scalar("a"), .scalar("é"), .scalar("日"), .scalar("😀")])
    #expect(
      keys("\u{1B}[A\u{1B}[1;5D\u{1B}OPx")
        == [.sequence("[A"), .sequence("[1;5D"), .sequence("OP"), .scalar("x")])
    #expect(keys("\u{1B}b\u{1B}[[A") == [.escape, .scalar("b"), .sequence("[[A")])
  }

  @Test("a lone escape code is a key once nothing follows")
  func escape() {
    #expect(keys("\u{1B}") == [])
    #expect(keys("\u{1B}", isDrained: true) == [.escape])
    #expect(keys("\u{1B}[", isDrained: true) == [.escape, .scalar("[")])
    #expect(
      keys("\u{1B}[1;", isDrained: true) == [.escape, .scalar("["), .scalar("1"), .scalar(";")])
  }

  @Test("NUL and 8-bit controls are dropped, what is not UTF-8 is marked")
  func oddBytes() {
    #expect(keys([0x61, 0, 0xC2, 0x9B, 0x62]) == [.scalar("a"), .scalar("b")])
    #expect(keys([0xFF, 0x61, 0xC3]) == [.scalar("\u{FFFD}"), .scalar("a")])
    #expect(keys([0xC3], isDrained: true) == [.scalar("\u{FFFD}")])
    #expect(keys([0xE6, 0x97, 0x61]) == [.scalar("\u{FFFD}"), .scalar("a")])
    #expect(keys([0xED, 0xA0, 0x80, 0x61]).last == .scalar("a"))
  }

  @Test("bytes may come one by one")
  func piecemeal() {
    let text = "é\u{1B}[A\u{1B}[200~a\r\nb\u{1B}[201~日"
    var decoder = KeyDecoder()
    var keys: [KeyDecoder.Key] = []
    for byte in text.utf8 {
      decoder.append([byte])
      while let key = decoder.next(isDrained: false) { keys.append(key) }
    }
    #expect(keys == [.scalar("é"), .sequence("[A"), .paste("a\nb"), .scalar("日")])
    #expect(!decoder.isWaiting && !decoder.isInPaste)
  }

  @Test("a paste without an end is given up by Ctrl-C")
  func unendedPaste() {
    #expect(keys("\u{1B}[200~abc\rdef", isDrained: true) == [])
    #expect(keys("\u{1B}[200~abc\u{3}d") == [.scalar("\u{3}"), .scalar("d")])
  }

  @Test("no bytes stop the decoder", arguments: 0..<200)
  func fuzz(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var decoder = KeyDecoder()
    let likely: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E, 0x4F, 0x41, 0xC3, 0xE6, 0, 3]
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let random = UInt8(truncatingIfNeeded: state >> 40)
      decoder.append([state >> 63 == 0 ? random : likely[Int(random) % likely.count]])
      while decoder.next(isDrained: random & 1 == 0) != nil {}
    }
    decoder.append([0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E, 0x03])
    while decoder.next(isDrained: true) != nil {}
    #expect(!decoder.isWaiting || decoder.isInPaste == false)
    decoder.append(Array("z".utf8))
    #expect(decoder.next(isDrained: true) == .scalar("z"))
  }

  @Test(
    "pasted text: ends of lines, controls, marks",
    arguments: [
      ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("run 2y\n\n", "run 2y"), ("\n", ""), ("a\tb", "a\tb"),
      ("\u{1B}[31mred\u{0}\u{7}", "[31mred"), ("e\u{301}te\u{301}", "été"), ("\n\na", "\n\na"),
    ])
  func paste(_ text: String, _ expected: String) {
    #expect(Array(Paste.text(text.utf8).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("a mark is put onto its letter where a character is both")
  func composition() {
    #expect(Composition.composed("e", "\u{301}") == "é")
    #expect(Composition.composed("ê", "\u{323}") == "ệ")
    #expect(Composition.composed("и", "\u{306}") == "й")
    #expect(Composition.composed("q", "\u{301}") == nil)
    #expect(Array(Composition.composed("c\u{327}a q\u{301}").unicodeScalars).count == 5)
  }
}
