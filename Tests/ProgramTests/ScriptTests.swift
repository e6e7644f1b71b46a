import Foundation
import Testing

@Suite("The shell runs scripts: from a file, from standard input, from -c")
struct ScriptTests {
  @Test("results on standard output, notices and mistakes on standard error, exit codes")
  func codes() throws {
    let fine = try Program.run(["-c", "load petite-equipe; replicate 2; run 13; show cooperation"])
    #expect(fine.code == 0)
    #expect(fine.output.contains("Cooperation rate") || fine.output.contains("cooperation rate"))
    #expect(fine.mistakes == "")

    let unmet = try Program.run(
      ["-c", "load petite-equipe; replicate 2; run 13; expect cooperation > 0.99; run 13"])
    #expect(unmet.code == 1)

    let wrong = try Program.run(["-c", "load petite-equipe; rum 13"])
    #expect(wrong.code == 64)
    #expect(wrong.mistakes.hasPrefix("-c:1:21: “rum” "))
    #expect(wrong.output == "")

    let missing = try Program.run(["nowhere.ren"])
    #expect(missing.code == 74)
    #expect(missing.mistakes == "Cannot read “nowhere.ren”: it does not exist.\n")
  }

  @Test("a script file and standard input do the same")
  func sources() throws {
    try Program.inFolder { folder in
      let script = "load petite-equipe\nreplicate 2\nrun 5\nshow cooperation\n"
      try script.write(toFile: folder + "/a.ren", atomically: true, encoding: .utf8)
      let file = try Program.run(["a.ren"], folder: folder)
      let input = try Program.run([], input: script, folder: folder)
      #expect(file.code == 0)
      #expect(file.output == input.output)
      #expect(
        file.output == (try Program.run(["shell", "-"], input: script, folder: folder).output))
      let bad = try Program.run([], language: "fr", input: "charger petite-equipe\nrum 3\n")
      #expect(bad.code == 65)
      #expect(bad.mistakes.hasPrefix("-:2:1: «\u{A0}rum\u{A0}» "))
    }
  }

  @Test("nothing to do is fine: no word, an empty script, an empty -c")
  func empty() throws {
    for outcome in [
      try Program.run([]), try Program.run(["-c", ""]), try Program.run([], input: "\n# x\n"),
    ] {
      #expect(outcome.code == 0)
      #expect(outcome.output == "")
      #expect(outcome.mistakes == "")
    }
  }

  @Test("a word that is neither a subcommand nor a script is told with the nearest")
  func firstWord() throws {
    let outcome = try Program.run(["rnu"])
    #expect(outcome.code == 64)
    #expect(outcome.mistakes.hasPrefix("“rnu” is no command. Did you mean “run”?"))
  }

  @Test("a reader who went away ends a script silently")
  func closedPipe() throws {
    let outcome = try Program.shell(
      "\"$RENCONTRE\" -c 'load petite-equipe; parameters; parameters; parameters' | head -n 1")
    #expect(outcome.code == 0)
    #expect(outcome.mistakes == "")
  }
}
