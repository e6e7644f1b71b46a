import Foundation
import Testing

@Suite("Bad input is told in a sentence, with the right exit code")
struct BadInputTests {
  @Test(
    "what cannot be read: 74",
    arguments: ["nowhere.yaml", "no-such-scenario", "/tmp", "/dev/zero", "/dev/null"])
  func unreadable(_ name: String) throws {
    for language in ["en", "fr"] {
      let outcome = try Program.run(["run", name], language: language)
      #expect(outcome.code == 74)
      #expect(outcome.mistakes.contains(name))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test("a script on a standard input that cannot be read: 74")
  func unreadableInput() throws {
    for (input, language, told) in [
      ("<&-", "en", "Cannot read standard input: it is closed.\n"),
      ("< /tmp", "en", "Cannot read standard input: it is a folder.\n"),
      ("<&-", "fr", "Impossible de lire l’entrée standard\u{A0}: elle est fermée.\n"),
    ] {
      let outcome = try Program.shell("\"$RENCONTRE\" \(input)", language: language)
      #expect(outcome.code == 74)
      #expect(outcome.mistakes == told)
    }
  }

  @Test(
    "what is wrong inside: 65",
    arguments: [
      "", "\u{0}\u{1}\u{2}", "rencontre: 1\n", "rencontre: 1\nzones: []\n", "- 1\n", "a: [",
      "a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\n",
      "rencontre: 1\nextends: territoire-type\nparameters: { contact.rate: .nan }\n",
      "rencontre: 1\nextends: territoire-type\nparameters: { contact.rate: 1e308 }\n",
      "rencontre: 1\nextends: territoire-type\nzones: { Centre: { socialWorkers: -3 } }\n",
      "rencontre: 1\nextends: territoire-type\nzones: { Centre: { socialWorkers: 1e12 } }\n",
      "rencontre: 1\nextends: territoire-type\nprogramme: [{ mirror: { at: 3, zones: [Ailleurs] } }]\n",
      "rencontre: 1\nextends: territoire-type\nprogramme: [{ mirror: { at: 3, every: 0 } }]\n",
      "rencontre: 1\nextends: territoire-type\nstart: 2021-02-30\n",
      "rencontre: 1\nextends: territoire-type\nprogramme: [{ mirror: { at: 2021-12-13 } }]\n",
      "rencontre: 1\nextends: territoire-type\nparameters: { decision.thresholdRelay: 2 }\n",
    ])
  func content(_ text: String) throws {
    for language in ["en", "fr"] {
      let outcome = try Program.run(["run", "-", "--weeks", "2"], language: language, input: text)
      #expect(outcome.code == 65)
      #expect(!outcome.mistakes.isEmpty)
      #expect(!outcome.mistakes.contains("Fatal error"))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test("Latin-1 bytes and a cycle of extends: 65")
  func files() throws {
    try Program.inFolder { folder in
      let latin1 = Data([0x6E, 0x61, 0x6D, 0x65, 0x3A, 0x20, 0xE9, 0x0A])
      try latin1.write(to: URL(fileURLWithPath: folder + "/latin1.yaml"))
      for (name, other) in [("a", "b"), ("b", "a")] {
        try "rencontre: 1\nextends: \(other)\n".write(
          toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
      }
      for name in ["latin1.yaml", "a.yaml"] {
        let outcome = try Program.run(["check", name], folder: folder)
        #expect(outcome.code == 65)
        #expect(outcome.mistakes.contains(name))
      }
    }
  }

  @Test("a wrong --set: 64, with the place marked")
  func setting() throws {
    let outcome = try Program.run(["run", "territoire-type", "--set", "contact.rate=0,3"])
    #expect(outcome.code == 64)
    #expect(outcome.mistakes.contains("--set: "))
    #expect(outcome.mistakes.contains("  contact.rate=0,3\n               ^^^"))
  }

  @Test("an encounter with nobody eligible runs, and says so on standard error")
  func nobodyEligible() throws {
    let text = """
      rencontre: 1
      zones: [{ name: A, at: [0, 0], socialWorkers: 30, socialEntrepreneurs: 0 }]
      parameters: { run.burnIn: 0 }
      programme: [{ encounter: { at: 1 } }]
      """
    let outcome = try Program.run(["run", "-", "--weeks", "2", "--replicates", "2"], input: text)
    #expect(outcome.code == 0)
    #expect(outcome.mistakes.contains("one of the two professions had nobody to send"))
    let quiet = try Program.run(
      ["run", "-", "--weeks", "2", "--replicates", "2", "--quiet"], input: text)
    #expect(quiet.code == 0)
    #expect(quiet.mistakes.isEmpty)
    #expect(quiet.output == outcome.output)
  }
}
