import Foundation
import Testing

/// `rencontre notebook`: what it says before it does anything.
@Suite("Notebooks are installed in steps that are told first")
struct NotebookCommandTests {
  private func folder(_ body: (String) throws -> Void) throws {
    try Program.inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/Notebooks/python", withIntermediateDirectories: true)
      try "[project]\n".write(
        toFile: folder + "/Notebooks/python/pyproject.toml", atomically: true, encoding: .utf8)
      try body(folder)
    }
  }

  @Test("A dry run tells every step and does none")
  func dryRun() throws {
    try folder { folder in
      let outcome = try Program.shell(
        "$RENCONTRE notebook install --dry-run --environment own", language: "fr", folder: folder)
      #expect(outcome.code == 0)
      let lines = outcome.mistakes.split(separator: "\n").map(String.init)
      #expect(lines.first == "Ce qui va être fait :")
      #expect(lines.contains("  1. Un environnement Python à part, dans « own »."))
      #expect(lines.contains("     python3 -m venv own"))
      #expect(lines.last == "Rien n’a été fait (--dry-run).")
      #expect(!FileManager.default.fileExists(atPath: folder + "/own"))
    }
  }

  @Test("A folder without notebooks, and no Python, are told in one sentence")
  func mistakes() throws {
    try folder { folder in
      let none = try Program.shell(
        "$RENCONTRE notebook install --from /usr", language: "en", folder: folder)
      #expect(none.code == 74)
      #expect(
        none.mistakes
          == "“/usr” does not hold the notebooks: python/pyproject.toml must be in it.\n")
      let python = try Program.shell(
        "$RENCONTRE notebook install --environment own --python ./absent", language: "en",
        folder: folder)
      #expect(python.code == 69)
      #expect(
        python.mistakes
          == "“./absent” does not start Python, which notebooks need (3.10 or newer). On Debian: apt-get install python3 python3-venv\n"
      )
    }
  }
}
