import Foundation
import Testing

@Suite("The subcommands do what they say")
struct CommandTests {
  @Test("version, help and completion scripts")
  func standard() throws {
    #expect(try Program.run(["--version"]).output == "rencontre 0.4.0 (model 1)\n")
    let help = try Program.run(["--help"])
    #expect(help.code == 0)
    for command in [
      "shell", "run", "scenarios", "check", "parameters", "schema", "verify", "validate",
    ] {
      #expect(help.output.contains("\n  \(command) "))
    }
    for shell in ["bash", "zsh", "fish"] {
      let script = try Program.run(["--generate-completion-script", shell])
      #expect(script.code == 0)
      #expect(script.output.contains("without-programme"))
    }
  }

  @Test("scenarios lists the library, and each one checks")
  func library() throws {
    let listing = try Program.run(["scenarios"], language: "fr")
    #expect(listing.code == 0)
    for name in ["territoire-type", "grande-rencontre-2021", "petite-equipe", "france"] {
      #expect(listing.output.contains("\n\(name) "))
      let check = try Program.run(["check", name])
      #expect(check.code == 0)
      #expect(check.output.hasPrefix("\(name): valid ("))
    }
  }

  @Test("check goes on after a bad file and keeps its exit code")
  func checkSeveral() throws {
    let outcome = try Program.run(["check", "territoire-type", "nowhere.yaml", "petite-equipe"])
    #expect(outcome.code == 74)
    #expect(outcome.output.contains("territoire-type: valid"))
    #expect(outcome.output.contains("petite-equipe: valid"))
    #expect(outcome.mistakes.contains("nowhere.yaml"))
  }

  @Test("check tells how many runs an experiment has, and what a calibration seeks")
  func checkStudies() throws {
    let outcome = try Program.run(["check", "grande-rencontre-oubli", "enquete-synthetique"])
    #expect(outcome.code == 0)
    #expect(
      outcome.output.replacing("\u{A0}", with: " ") == """
        grande-rencontre-oubli: valid experiment, 1,000 runs (25 points × 20 replicates × 2 arms)
        enquete-synthetique: valid calibration, 4 parameters sought, 6 figures to match

        """)
  }

  @Test("schema is JSON", arguments: ["scenario", "experiment", "calibration"])
  func schema(kind: String) throws {
    let outcome = try Program.run(["schema", "--of", kind])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect((object as? [String: Any])?["title"] as? String == "Rencontre \(kind)")
  }

  @Test("run reads standard input, takes settings, and scales")
  func runs() throws {
    let text = "rencontre: 1\nextends: territoire-type\nname: Depuis l’entrée\n"
    let arguments = [
      "run", "-", "--weeks", "1y", "--replicates", "2", "--set", "contact.rate=0.2", "--scale", "2",
      "--metrics", "trust,meanForm", "--by", "zone",
    ]
    let outcome = try Program.run(arguments, language: "fr", input: text)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Depuis l’entrée (×\u{A0}2)\n"))
    #expect(
      outcome.output.contains("540\u{A0}travailleurs sociaux et 120\u{A0}entrepreneurs sociaux"))
    #expect(outcome.output.contains("à la fin (1\u{A0}an)"))
    #expect(outcome.output.contains("2\u{A0}réplications de 52\u{A0}semaines"))
    #expect(outcome.output.contains("\nMesures demandées\n"))
    #expect(outcome.output.contains("\nPar zone, à la fin\n"))
  }

  @Test("without its programme a scenario has one future, and another hash")
  func withoutProgramme() throws {
    let common = ["run", "grande-rencontre-2021", "--weeks", "20", "--replicates", "2"]
    let both = try Program.run(common + ["--format", "csv", "--metrics", "cooperation"])
    let alone = try Program.run(
      common + ["--format", "csv", "--metrics", "cooperation", "--without-programme"])
    func rows(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.hasPrefix("withoutProgramme") }
    }
    #expect(rows(both.output).count == 21)
    #expect(rows(both.output) == rows(alone.output))
    #expect(both.output.contains("\ndifference,"))
    #expect(!alone.output.contains("\ndifference,"))
    func hash(_ text: String) -> Substring? {
      text.split(separator: "\n").first { $0.hasPrefix("# hash") }
    }
    #expect(hash(both.output) != hash(alone.output))
  }

  @Test("verify shows the same hash in every way")
  func verify() throws {
    let outcome = try Program.run(
      ["verify", "petite-equipe", "--weeks", "8", "--threads", "3"], language: "fr")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Les mêmes bits partout"))
    let hashes = outcome.output.split(separator: "\n").compactMap { line in
      line.split(separator: " ").last.flatMap { $0.count == 16 ? UInt64($0, radix: 16) : nil }
    }
    #expect(hashes.count == 8)
    #expect(Set(hashes).count == 1)
  }
}
