import CommandLanguage
import SourceText
import Testing

@Suite("Texts of several commands and lines")
struct TextTests {
  private func lines(_ text: String, safe: Bool = false) throws -> [String] {
    try CommandReader(allowsPrefixes: false, isSafe: safe).read(text).map(\.canonical)
  }

  @Test("semicolons and ends of lines separate commands; comments and blanks are none")
  func separation() throws {
    #expect(try lines("run 2y; show") == ["run 2y", "show"])
    #expect(try lines("run 2y\r\nshow\n\n# all\n;;\nundo") == ["run 2y", "show", "undo"])
    #expect(try lines("  # nothing") == [])
    #expect(try lines("") == [])
    #expect(try lines("load \"a;b#c > d.csv\"; show") == ["load \"a;b#c > d.csv\"", "show"])
    #expect(try lines("load a#b") == ["load a#b"])
    #expect(try lines("run\u{A0}2y\tshow".replacing("\t", with: ";")) == ["run 2y", "show"])
  }

  @Test("a backslash at the end and an open quote continue a line")
  func continuation() throws {
    #expect(
      try lines("add encounter \\\n  at 12 \\\n  every 26") == [
        "add encounter at 12 every 26"
      ])
    #expect(try lines("load \"a\nb\"") == ["load \"a\nb\""])
    #expect(CommandReader.needsMore("run \\"))
    #expect(CommandReader.needsMore("load \"a"))
    #expect(CommandReader.needsMore("load 'a"))
    #expect(CommandReader.needsMore("run 2y; load \"a;\n"))
    #expect(!CommandReader.needsMore("run \\\n 2y"))
    #expect(!CommandReader.needsMore("load \"a\""))
    #expect(!CommandReader.needsMore("agent O'Neil"))
    #expect(!CommandReader.needsMore("run # \\"))
    #expect(!CommandReader.needsMore("run # it's \"open"))
    #expect(!CommandReader.needsMore("load a\\b"))
    #expect(!CommandReader.needsMore(""))
  }

  @Test("a mistake in one command keeps all of them from being read")
  func allOrNothing() {
    let found = mistake("run 2y; shwo; undo")
    #expect(found?.cause == .unknownCommand("shwo", nearest: "show"))
    #expect(found?.span == SourceSpan(SourcePosition(line: 1, column: 9), length: 4))
    #expect(
      mistake("run 2y\n\n  rnu")?.span
        == SourceSpan(SourcePosition(line: 3, column: 3), length: 3))
  }

  @Test("commands of the system take their whole line, unless they are switched off")
  func system() throws {
    #expect(try lines("!echo a; echo \"b\nshow") == ["!echo a; echo \"b", "show"])
    #expect(mistake("!ls", safe: true)?.cause == .systemSwitchedOff)
    #expect(mistake("système ls", safe: true)?.cause == .systemSwitchedOff)
    #expect(mistake(" ! ")?.cause == .emptySystemLine)
    #expect(try lines("system \"a\nb\"") == ["system \"a\nb\""])
  }

  @Test("the beginning of a word stands for it at the prompt, and is refused in scripts")
  func prefixes() {
    #expect(parsed("ru 2y", prefixes: true)?.canonical == "run 2y")
    #expect(
      parsed("plot coop vol by zone", prefixes: true)?.canonical
        == "plot cooperation volume by zone")
    #expect(
      parsed("add enc participants 60", prefixes: true)?.canonical
        == "add encounter participants 60")
    #expect(mistake("ru 2y")?.cause == .prefixInScript("ru", full: ["run"]))
    #expect(mistake("plot coop")?.cause == .prefixInScript("coop", full: ["cooperation"]))
    #expect(
      mistake("plot war", prefixes: true)?.cause
        == .ambiguous("war", ["warmth", "warmthSd"]))
    #expect(mistake("und 2 3", prefixes: true)?.cause == .tooMuch("3", .undo))
  }

  @Test("a name that exists, or between quotes, is no beginning of a word")
  func names() {
    #expect(parsed("why coop", prefixes: true)?.canonical == "why cooperation")
    #expect(parsed("why coop", prefixes: true, names: ["coop"])?.canonical == "why coop")
    #expect(parsed("why \"coop\"", prefixes: true)?.canonical == "why \"coop\"")
    #expect(parsed("why co", prefixes: true)?.canonical == "why co")
  }
}
