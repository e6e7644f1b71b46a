import CommonTesting
import Foundation
import Terminal
import Testing

@Suite("The history and its file")
struct HistoryTests {
  @Test(
    "an entry stands on one line and comes back",
    arguments: [
      ("set a 1", "set a 1"), ("été « 日本 »", "été « 日本 »"), ("a\nb\\n", "a\\nb\\\\n"),
      ("a\tb", "a\\tb"), ("\u{1B}[A\u{7F}", "\\u{1b}[A\\u{7f}"), ("e\u{301}", "e\u{301}"),
    ])
  func escapes(_ entry: String, _ line: String) {
    #expect(HistoryEntry.encoded(entry) == line)
    #expect(HistoryEntry.decoded(line).map { Array($0.utf8) } == Array(entry.utf8))
  }

  @Test(
    "a broken line is no entry",
    arguments: ["", "a\\", "a\\x", "\\u{110000}", "\\u{12", "\\u12}", "a\u{7}b", "a\tb"])
  func brokenLines(_ line: String) {
    #expect(HistoryEntry.decoded(line) == nil)
  }

  @Test("each text stands once, where it came last; blank and huge ones not at all")
  func list() {
    var list = HistoryList(["a", "b", "a", "", " \n", "c"])
    #expect(list.entries == ["b", "a", "c"])
    let huge = String(repeating: "x", count: HistoryList.longestEntry + 1)
    let kept = ["b", "b", "  ", huge].map { list.remember($0) }
    #expect(kept == [true, false, false, false])
    #expect(list.entries == ["a", "c", "b"])
    for number in 0..<HistoryList.limit { list.remember("\(number)") }
    #expect(list.entries.count == HistoryList.limit && list.entries.first == "0")
  }

  @Test("the hint is the rest of the newest entry that begins so")
  func hint() {
    let list = HistoryList(["run 2y", "run 3y\nshow", "réglage", "run", "run \u{7}"])
    #expect(list.hint(for: "run") == " 2y")
    #expect(list.hint(for: "ré") == "glage")
    #expect(list.hint(for: "run 2y") == nil)
    #expect(list.hint(for: "") == nil)
    #expect(list.hint(for: "x") == nil)
  }

  @Test("the file is made with its folders, for its owner only, and read back")
  func file() throws {
    try inFolder { folder in
      let file = HistoryFile(path: folder + "/a/b/history")
      #expect(try file.load().entries == [])
      try file.append("one\ntwo")
      try file.append("trois")
      #expect(try file.load().entries == ["one\ntwo", "trois"])
      #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "one\\ntwo\ntrois\n")
      #expect(try mode(file.path) == 0o600)
      #expect(try mode(folder + "/a/b") == 0o700)
    }
  }

  @Test("a file that others could read is closed to them")
  func privacy() throws {
    try inFolder { folder in
      let file = HistoryFile(path: folder + "/history")
      #expect(
        FileManager.default.createFile(
          atPath: file.path, contents: Data("a\n".utf8), attributes: [.posixPermissions: 0o644]))
      try file.append("b")
      #expect(try mode(file.path) == 0o600)
      #expect(try file.load().entries == ["a", "b"])
    }
  }

  @Test("broken lines are passed over, one that was cut short swallows nothing")
  func brokenFile() throws {
    try inFolder { folder in
      let file = HistoryFile(path: folder + "/history")
      try Data([0x61, 0x0A, 0xFF, 0xFE, 0x0A, 0x0A, 0x62, 0x5C, 0x0A, 0x63]).write(
        to: URL(fileURLWithPath: file.path))
      try file.append("d")
      #expect(try file.load().entries == ["a", "c", "d"])
    }
  }

  @Test("a file that grew long is shortened to what is kept")
  func longFile() throws {
    try inFolder { folder in
      let file = HistoryFile(path: folder + "/history")
      let lines = (0...(3 * HistoryList.limit)).map { "entry \($0)\n" }.joined()
      try Data(lines.utf8).write(to: URL(fileURLWithPath: file.path))
      let list = try file.load()
      #expect(list.entries.count == HistoryList.limit)
      #expect(list.entries.last == "entry \(3 * HistoryList.limit)")
      let kept = try String(contentsOfFile: file.path, encoding: .utf8)
      #expect(kept.split(separator: "\n").map(String.init) == list.entries)
      #expect(try file.load() == list)
    }
  }

  @Test("what is no file says so", arguments: [("", EISDIR), ("/history/x", ENOTDIR)])
  func problems(_ path: String, _ code: Int32) throws {
    try inFolder { folder in
      try HistoryFile(path: folder + "/history").append("a")
      let file = HistoryFile(path: folder + path)
      #expect(throws: HistoryProblem(code: code)) { try file.load() }
      #expect(throws: HistoryProblem(code: code)) { try file.append("a") }
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
