import Terminal
import Testing

@Suite("Completion")
struct CompletionTests {
  private func step(_ line: String, _ range: Range<Int>, _ texts: String...) -> CompletionStep {
    CompletionStep(
      CompletionOffer(replacing: range, candidates: texts.map { .init(text: $0) }), line: line)
  }

  @Test("the only candidate is inserted with what follows it, once")
  func single() {
    #expect(step("x ru", 2..<4, "run") == .replace(2..<4, with: "run "))
    #expect(step("ru 2y", 0..<2, "run") == .replace(0..<2, with: "run"))
    #expect(step("é ré", 2..<4, "régler") == .replace(2..<4, with: "régler "))
  }

  @Test("of several, what they share, in whole characters; else the list")
  func several() {
    #expect(step("r", 0..<1, "rewind", "replicate") == .replace(0..<1, with: "re"))
    #expect(step("re", 0..<2, "rewind", "replicate") == .list)
    #expect(step("d", 0..<1, "de\u{301}but", "demain") == .list)
    #expect(step("RE", 0..<2, "rewind", "replicate") == .replace(0..<2, with: "re"))
    #expect(step("conf", 0..<4, "trust", "warmth") == .list)
    #expect(step("", 0..<0, "trust", "warmth") == .list)
  }

  @Test("nothing is nothing, and a range outside the line is cut")
  func limits() {
    #expect(step("x", 0..<1) == .nothing)
    #expect(step("x", 0..<9, "run") == .replace(0..<1, with: "run "))
    #expect(CompletionStep(.none, line: "") == .nothing)
  }

  private let candidates: [CompletionOffer.Candidate] = [
    .init(text: "run", meaning: "go on"), .init(text: "régler", meaning: "changer 日本"),
    .init(text: "help"),
  ]

  @Test("the list, whole, at several widths")
  func list() {
    let list = CompletionList(candidates)
    #expect(
      list.rows(width: 80, height: 20) == ["run     go on           régler  changer 日本    help"])
    #expect(
      list.rows(width: 44, height: 20) == ["run     go on           help", "régler  changer 日本"])
    #expect(list.rows(width: 30, height: 20) == ["run     go on", "régler  changer 日本", "help"])
    #expect(list.rows(width: 17, height: 20) == ["run     go on", "régler  changer …", "help"])
    #expect(list.rows(width: 9, height: 20) == ["run", "régler", "help"])
    #expect(list.rows(width: 4, height: 20) == ["run", "rég…", "help"])
  }

  @Test("without meanings, columns are read from top to bottom")
  func columns() {
    let list = CompletionList((1...7).map { .init(text: "week\($0)") })
    #expect(
      list.rows(width: 25, height: 9) == [
        "week1    week4    week7", "week2    week5", "week3    week6",
      ])
  }

  @Test("what exceeds the window is counted, in words if they are given")
  func remainder() {
    let many: [CompletionOffer.Candidate] = (1...30).map { .init(text: "w\($0)") }
    #expect(CompletionList(many).rows(width: 5, height: 4) == ["w1", "w2", "w3", "… +27"])
    let worded = CompletionList(many) { "et \($0) autres" }
    #expect(worded.rows(width: 80, height: 2).last == "et 18 autres")
    #expect(CompletionList(many).rows(width: 5, height: 1) == ["w1"])
    #expect(CompletionList(many).rows(width: 80, height: 0) == [])
  }

  @Test("no row is wider than the window, whatever its width")
  func width() {
    for width in 1...120 {
      for row in CompletionList(candidates).rows(width: width, height: 3) {
        #expect(ColumnWidth.of(row) <= width)
      }
    }
  }

  @Test("meanings are fainter where there is colour")
  func colour() {
    #expect(
      CompletionList([candidates[0]], usesColour: true).rows(width: 80, height: 3) == [
        "run  \u{1B}[2mgo on\u{1B}[22m"
      ])
  }
}
