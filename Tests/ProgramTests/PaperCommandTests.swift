import Foundation
import Testing

@Suite("The program describes, cites and publishes")
struct PaperCommandTests {
  @Test("odd, cite and columns write to standard output in the form asked for")
  func documents() throws {
    for (arguments, start) in [
      (["odd"], "# Rencontre: ODD description of the model\n"),
      (["odd", "--lang", "fr", "--format", "latex"], "% UTF-8."),
      (["odd", "--format", "html"], "<!DOCTYPE html>\n<html lang=\"en\">"),
      (["cite"], "Rencontre contributors ("),
      (["cite", "--format", "cff"], "cff-version: 1.2.0\n"),
      (["columns", "--lang", "fr"], "# Colonnes des fichiers\n"),
    ] {
      let outcome = try Program.run(arguments)
      #expect(outcome.code == 0 && outcome.output.hasPrefix(start), "\(arguments)")
    }
  }

  @Test("a form that does not exist is told in a sentence")
  func wrongForm() throws {
    let outcome = try Program.run(["odd", "--format", "markdwon"])
    #expect(outcome.code == 64)
    #expect(
      outcome.mistakes == """
        --format does not know “markdwon”. Did you mean “markdown”? Possible values: markdown, \
        latex, html.

        """)
  }

  @Test("a paper of a scenario twice gives the same bytes; a store refuses a scenario’s options")
  func paper() throws {
    try Program.inFolder { folder in
      let arguments = [
        "paper", "petite-equipe", "--weeks", "8", "--replicates", "2", "--set", "run.burnIn=4",
        "--quiet", "--output",
      ]
      let first = try Program.run(arguments + ["first"], folder: folder)
      #expect(first.code == 0 && first.output.hasSuffix("files in “first”; begin with index.md.\n"))
      _ = try Program.run(arguments + ["second"], folder: folder)
      let difference = try Program.shell("diff -r first second", folder: folder)
      #expect(difference.code == 0 && difference.output.isEmpty)
      try Data(
        """
        experiment: 1
        name: Essai
        scenario: petite-equipe
        set: { run.burnIn: 4w }
        factors: { contact.rate: [0.1, 0.2] }
        weeks: [4]
        """.utf8
      ).write(to: URL(fileURLWithPath: folder + "/essai.yaml"))
      _ = try Program.run(
        ["batch", "run", "essai.yaml", "--runs", "1", "--quiet"], folder: folder)
      let half = try Program.run(["paper", "essai.sqlite", "--output", "third"], folder: folder)
      #expect(half.code == 0)
      #expect(
        half.mistakes == """
          “essai.sqlite” has 1\u{A0}run of 2 planned: the paper is about what is done only, and its \
          methods say so.

          """)
      let quiet = try Program.run(
        ["paper", "essai.sqlite", "--quiet", "--output", "third"], folder: folder)
      #expect(quiet.code == 0 && quiet.mistakes.isEmpty)
      let batch = try Program.run(["batch", "run", "essai.yaml", "--quiet"], folder: folder)
      #expect(batch.code == 0, "\(batch.mistakes)")
      let paper = try Program.run(["paper", "essai.sqlite", "--output", "third"], folder: folder)
      #expect(paper.code == 0 && paper.mistakes.isEmpty, "\(paper.mistakes)")
      let refused = try Program.run(
        ["paper", "essai.sqlite", "--seed", "3", "--output", "third"], folder: folder)
      #expect(refused.code == 64)
      #expect(refused.mistakes.hasPrefix("--seed is about a scenario to run; this store holds"))
    }
  }

  @Test("the command that a paper prints makes its numbers again, whatever the names hold")
  func again() throws {
    try Program.inFolder { folder in
      // A quote that a combining mark makes one character with.
      let name = "it'\u{301}s mon terr.yaml"
      try FileManager.default.createDirectory(
        atPath: folder + "/my files", withIntermediateDirectories: true)
      try Data(
        """
        rencontre: 1
        name: Mon territoire
        zones: [{ name: La Courneuve, at: [0, 0], socialWorkers: 20, socialEntrepreneurs: 6 }]
        parameters: { run.burnIn: 4 }
        """.utf8
      ).write(to: URL(fileURLWithPath: folder + "/my files/" + name))
      let paper = try Program.run(
        [
          "paper", "my files/" + name, "--set", "zones.La Courneuve.need=1.3", "--weeks", "4",
          "--replicates", "2", "--seed", "3",
          "--scale", "2", "--quiet", "--output", "out",
        ], folder: folder)
      #expect(paper.code == 0, "\(paper.mistakes)")
      let methods = try String(contentsOfFile: folder + "/out/methods.md", encoding: .utf8)
      let start = try #require(methods.range(of: "To make these numbers again: `"))
      let command = String(methods[start.upperBound...].prefix { $0 != "`" })
      #expect(
        command == """
          rencontre run 'my files/it'\\''\u{301}s mon terr.yaml' --weeks 4 --seed 3 \
          --replicates 2 --set 'zones.La Courneuve.need=1.3' --scale 2
          """)
      let typed = "\"$RENCONTRE\"" + command.dropFirst("rencontre".count)
      let again = try Program.shell(typed + " --format csv", folder: folder)
      #expect(again.code == 0, "\(again.mistakes)")
      let data = try String(contentsOfFile: folder + "/out/data.csv", encoding: .utf8)
      #expect(again.output == data)
    }
  }

  @Test("a store that is missing or empty is spoken of as a store")
  func stores() throws {
    try Program.inFolder { folder in
      let missing = try Program.run(["paper", "none.sqlite", "--output", "out"], folder: folder)
      #expect(missing.code != 0)
      #expect(missing.mistakes == "There is no store “none.sqlite”.\n")
      try Data().write(to: URL(fileURLWithPath: folder + "/empty.sqlite"))
      let empty = try Program.run(["paper", "empty.sqlite", "--output", "out"], folder: folder)
      #expect(empty.code != 0)
      #expect(
        empty.mistakes == "“empty.sqlite” is no store of Rencontre; it was not touched.\n")
    }
  }
}
