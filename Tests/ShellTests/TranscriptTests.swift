import Shell
import Testing

@Suite("A transcript is a script that gives the same bits")
struct TranscriptTests {
  @Test("a session with branches, changes, undo and mistakes runs again to the same state")
  func replay() throws {
    let folder = try TrialFolder()
    let file = folder.file("session.ren")
    let shell = TrialShell()
    for line in [
      "load petite-equipe", "replicate 4", "run 20", "transcript on \(file)",
      "set contact.rate 0.3", "fork pilot", "add encounter at 30 participants 10", "run 20",
      "undo", "nonsense", "load nowhere", "switch petite-equipe", "rewind 8", "run 30",
      "switch pilot", "redo", "watch trust", "step 3", "mode json", "transcript off",
    ] {
      shell.type(line)
    }
    let text = try folder.text("session.ren")
    #expect(text.hasPrefix("# rencontre "))
    #expect(text.contains("\nload petite-equipe\nexpect hash "))
    #expect(text.contains("\nseed 20\n"))
    #expect(text.contains("\n# refused: nonsense\n"))
    #expect(text.contains("\nexpect state "))

    let again = TrialShell(threads: 1)
    #expect(again.run(script: text) == .done, "\(again.told)")
    #expect(again.stateHash == shell.stateHash)
    #expect(
      again.session.interpreter.state.branches.map(\.name)
        == shell.session.interpreter.state.branches.map(\.name))
    #expect(again.session.interpreter.state.watches == shell.session.interpreter.state.watches)
  }

  @Test("a transcript whose numbers were changed stops at the first hash that differs")
  func tampered() throws {
    let shell = TrialShell()
    let outcome = shell.run(
      script: "load petite-equipe\nreplicate 2\nset contact.rate 0.2\nrun 4\n"
        + "expect state 0000000000000001\nrun 4\n")
    #expect(outcome == .failed(code: 1))
    #expect(shell.session.interpreter.state.branch?.week == 4)
  }

  @Test("every line is there as soon as it is carried out")
  func immediate() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    shell.type("transcript on \(folder.file("now.ren"))")
    shell.type("load petite-equipe")
    #expect(try folder.text("now.ren").contains("load petite-equipe\n"))
  }

  @Test("a script that wrote files runs again beside them")
  func files() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    for line in [
      "load petite-equipe", "replicate 2", "transcript on \(folder.file("session.ren"))",
      "run 4 > \(folder.file("a.csv"))", "plot cooperation > \(folder.file("a.svg"))",
      "export cooperation to \(folder.file("b.csv"))", "save \(folder.file("a.yaml"))", "run 4",
    ] {
      shell.type(line)
      #expect(shell.outcome == .done, "\(shell.told)")
    }
    let again = TrialShell()
    #expect(again.run(script: try folder.text("session.ren")) == .done, "\(again.told)")
    #expect(again.stateHash == shell.stateHash)
  }

  @Test("a command whose answer cannot be written has changed nothing")
  func unwritable() throws {
    let shell = TrialShell()
    shell.type("load petite-equipe")
    shell.type("replicate 2")
    shell.refusesOutput = true
    shell.type("run 4")
    #expect(shell.outcome == .failed(code: 74))
    #expect(shell.session.interpreter.state.branch?.week == 0)
    shell.refusesOutput = false
    let folder = try TrialFolder()
    shell.type("transcript on \(folder.file("session.ren"))")
    #expect(try folder.text("session.ren").contains("\n# refused: run 4\n"))
    shell.type("undo")
    #expect(shell.session.interpreter.state.branch?.replicates == 32)
  }

  @Test("the name of a transcript is no command of it")
  func name() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    shell.type("transcript on \"\(folder.file("a\nnonsense.ren"))\"")
    #expect(shell.outcome == .done)
    let text = try folder.text("a\nnonsense.ren")
    #expect(TrialShell().run(script: text) == .done)
  }
}
