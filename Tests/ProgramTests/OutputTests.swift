import Foundation
import Testing

@Suite("Results go where they are asked to, whole or not at all")
struct OutputTests {
  private let short = ["run", "territoire-type", "--weeks", "2", "--replicates", "2", "--quiet"]

  @Test("a file that cannot be written: 74, before anything is computed")
  func refused() throws {
    try Program.inFolder { folder in
      for path in [folder, folder + "/none/out.csv", "/dev/full"] {
        let outcome = try Program.run(short + ["--output", path])
        #expect(outcome.code == 74)
        #expect(outcome.mistakes.hasPrefix("Cannot write to “\(path)”: "))
        #expect(outcome.output.isEmpty)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test("a full disk behind standard output: 74")
  func full() throws {
    let outcome = try Program.shell(
      "\"$RENCONTRE\" \(short.joined(separator: " ")) > /dev/full", language: "fr")
    #expect(outcome.code == 74)
    #expect(
      outcome.mistakes
        == "Impossible d’écrire dans la sortie standard\u{A0}: le disque est plein.\n")
  }

  @Test("a scenario is never written over, whatever path leads to it")
  func scenarioSpared() throws {
    try Program.inFolder { folder in
      let text = "rencontre: 1\nextends: petite-equipe\nparameters: { contact.rate: 0.3 }\n"
      let base = folder + "/base.yaml"
      try text.write(toFile: base, atomically: true, encoding: .utf8)
      try "rencontre: 1\nextends: base.yaml\n".write(
        toFile: folder + "/own.yaml", atomically: true, encoding: .utf8)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link.csv", withDestinationPath: base)
      for arguments in [
        ["base.yaml", "-o", "base.yaml"], ["base.yaml", "-o", "link.csv"],
        ["own.yaml", "-o", "./base.yaml", "--format", "csv"],
      ] {
        let outcome = try Program.run(["run"] + arguments, folder: folder)
        #expect(outcome.code == 64)
        #expect(outcome.mistakes.hasPrefix("--output would write over the scenario “"))
      }
      #expect(try String(contentsOfFile: base, encoding: .utf8) == text)
    }
  }

  @Test("a pipe that nobody reads, a closed output, help on a full disk: 74 and a sentence")
  func nobodyListens() throws {
    try Program.inFolder { folder in
      let run = "\"$RENCONTRE\" \(short.joined(separator: " "))"
      let pipe = try Program.shell("mkfifo p && \(run) -o p", folder: folder)
      #expect(pipe.code == 74)
      #expect(
        pipe.mistakes == "Cannot write to “p”: nobody reads this pipe; start its reader first.\n")
      let closed = try Program.shell("\(run) >&-", language: "fr")
      #expect(closed.code == 74)
      #expect(
        closed.mistakes == "Impossible d’écrire\u{A0}: la sortie standard est fermée.\n")
      let help = try Program.shell("\"$RENCONTRE\" --help >/dev/full")
      #expect(help.code == 74)
      #expect(help.mistakes == "Cannot write to standard output: the disk is full.\n")
    }
  }

  @Test("- is standard output, an ending counts in either case")
  func dashAndCase() throws {
    try Program.inFolder { folder in
      let dash = try Program.run(short + ["-o", "-", "--format", "csv"], folder: folder)
      #expect(dash.output.hasPrefix("# rencontre"))
      let upper = try Program.run(short + ["-o", "A.CSV"], folder: folder)
      #expect(upper.code == 0)
      #expect(try String(contentsOfFile: folder + "/A.CSV", encoding: .utf8) == dash.output)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["A.CSV"])
    }
  }

  @Test("a reader that goes away ends the program silently")
  func closedPipe() throws {
    let outcome = try Program.shell("\"$RENCONTRE\" parameters --format csv | head -n 1")
    #expect(outcome.code == 0)
    #expect(outcome.output == "# rencontre: 0.4.0\n")
    #expect(outcome.mistakes.isEmpty)
  }

  @Test("the ending of the file tells the format, and the same bits come out each time")
  func formats() throws {
    try Program.inFolder { folder in
      for (name, start) in [
        ("a.csv", "# rencontre"), ("a.json", "{"), ("a.svg", "<svg"), ("a.txt", "Ter"),
      ] {
        let outcome = try Program.run(short + ["--output", name], language: "fr", folder: folder)
        #expect(outcome.code == 0)
        #expect(outcome.output.isEmpty && outcome.mistakes.isEmpty)
        let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        #expect(text.hasPrefix(start))
      }
      let first = try String(contentsOfFile: folder + "/a.csv", encoding: .utf8)
      for threads in ["1", "3"] {
        let again = try Program.run(
          short + ["--format", "csv", "--threads", threads], language: "fr")
        #expect(again.output == first)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(left == ["a.csv", "a.json", "a.svg", "a.txt"])
    }
  }

  @Test("no colour and no bar where there is no terminal")
  func plain() throws {
    let outcome = try Program.run(["run", "grande-rencontre-2021", "--replicates", "2"])
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.mistakes.isEmpty)
  }
}
