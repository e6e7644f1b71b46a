import Foundation
import TerritoryModel
import Testing
import Wording

@Suite("Documents tell the exit codes of the program, and no others")
struct ExitCodeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("the README lists them as the help does")
  func readme() throws {
    let words = try Self.text("README.md").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(words.contains("Exit codes: \(ExitCode.list(in: .english)). "))
  }

  @Test("the guide lists them in a table, in each language", arguments: Language.allCases)
  func guide(_ language: Language) throws {
    let lines = try Self.text("Notebooks/guide/guide-\(language.rawValue).md")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let rows = ExitCode.allCases.map { "| \($0.rawValue) | \($0.meaning[language]) |" }
    let first = try #require(lines.firstIndex { $0 == rows[0] })
    #expect(lines[first...].prefix { !$0.isEmpty }.map(String.init) == rows)
  }

  @Test("the list in a line")
  func list() {
    #expect(
      ExitCode.list(in: .french).hasSuffix(
        "\u{202F}; 130 interrompu\u{202F}; 131 quitté\u{202F}; 143 terminé"))
    #expect(ExitCode.list(in: .english).hasPrefix("0 fine; 1 a check or an expectation failed, "))
  }
}
