import Foundation
import SourceText
import Testing

@Suite("Words of a shell")
struct ShellQuotingTests {
  @Test(
    "a word that means nothing to a shell stays bare, any other is quoted",
    arguments: [
      ("lot/plan.sqlite", "lot/plan.sqlite"), ("été-2_a,b:c@d%e+f=g", "été-2_a,b:c@d%e+f=g"),
      ("", "''"), ("a b", "'a b'"), ("l'été 2", #"'l'\''été 2'"#), ("$(x)", "'$(x)'"),
      ("~", "'~'"), ("a\\b", #"'a\b'"#), ("a;b", "'a;b'"), ("*", "'*'"), ("a\nb", "'a\nb'"),
      ("it'\u{301}s a.yaml", "'it'\\''\u{301}s a.yaml'"),
    ])
  func words(_ text: String, _ word: String) {
    #expect(ShellQuoting.word(text) == word)
    #expect(ShellQuoting.text(ofWord: word) == text)
  }

  @Test(
    "a path is never taken for an option",
    arguments: [
      ("-a", "./-a"), ("--store b", "'./--store b'"), ("-\u{301}", "'./-\u{301}'"),
      ("a-b", "a-b"), ("/-a", "/-a"),
    ])
  func paths(_ path: String, _ word: String) {
    #expect(ShellQuoting.path(path) == word)
  }

  #if os(Linux)
    @Test(
      "the shell reads back what was quoted",
      arguments: ["l'été 2", "'\u{301}a", "$HOME `x` \"y\" \\", "a\nb", "'", "-n", "\u{1B}[31m"])
    func shell(_ text: String) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = [
        "-c", "printf '%s|%s' \(ShellQuoting.word(text)) \(ShellQuoting.quoted(text))",
      ]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(String(decoding: said, as: UTF8.self) == "\(text)|\(text)")
    }
  #endif
}
