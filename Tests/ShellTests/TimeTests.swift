import Exploration
import Shell
import Simulation
import TerritoryModel
import Testing

@Suite("Time, branches and undo at the prompt")
struct TimeTests {
  /// The state of every replicate after a straight run of what a branch holds.
  private func straight(_ branch: Branch) -> [UInt64] {
    (1...branch.replicates).map { number in
      var run = Run(branch.scenario, seed: branch.seed, replicate: number)
      run.advance(to: branch.week)
      return run.stateHash
    }
  }

  @Test("however one came there, the state is that of a straight run")
  func walks() throws {
    var generator = Random(state: 20_211_213)
    let moves = [
      "run 3", "run 7", "step", "rewind 2", "rewind 0", "rewind 4w ago", "undo", "redo",
      "set contact.rate 0.2", "set contact.rate 0.4", "set influence.bound 0.5 from 20",
      "add encounter at 9 participants 6 id a", "add mirror at 16 share 40% id b",
      "add outreach at 5 duration 8 factor 1.4 id c", "remove a", "remove b", "remove c",
      "fork one", "fork two at 3", "switch one", "switch petite-equipe", "seed 5", "seed 6",
      "replicate 2", "replicate 3", "unset contact.rate",
    ]
    for _ in 0..<6 {
      let shell = TrialShell()
      shell.type("load petite-equipe")
      shell.type("replicate 2")
      shell.type("set run.burnIn 8")
      for _ in 0..<25 {
        shell.type(moves[Int(generator.next() % UInt64(moves.count))])
        let branch = try #require(shell.session.interpreter.state.branch)
        let hashes = try shell.session.interpreter.lives.stateHashes(
          branch.future, replicates: branch.replicates, week: branch.week)
        #expect(hashes == straight(branch))
      }
    }
  }

  @Test("the past is not edited in place: the two ways are told, and nothing changes")
  func past() {
    let shell = TrialShell()
    shell.type("load petite-equipe")
    shell.type("replicate 1")
    shell.type("run 30")
    shell.type("add encounter at 12 participants 6")
    #expect(
      shell.told.hasPrefix(
        """
        Week 12 is gone (we are at the end of week 30), and the past is not edited in place. Type \
        “rewind 11” to go back there, or “fork NAME at 11” to keep both.
        """))
    #expect(shell.told.contains("\n  add encounter at 12 participants 6\n"))
    #expect(shell.session.interpreter.state.branch?.scenario.programme.count == 2)
    shell.type("undo")
    shell.type("undo")
    #expect(shell.session.interpreter.state.branch?.week == 0)
  }

  @Test("unset in mid-run brings back what the file says, from next week on")
  func unsetLater() {
    let shell = TrialShell()
    for line in ["load petite-equipe", "replicate 1", "set contact.rate 0.3", "run 4"] {
      shell.type(line)
    }
    shell.type("unset contact.rate")
    #expect(shell.outcome == .done, "\(shell.told)")
    let branch = shell.session.interpreter.state.branch
    #expect(branch?.scenario.parameters[.contactRate] == 0.3)
    #expect(
      branch?.scenario.changes
        == [DatedChange(at: 5, settings: [.init(.parameter(.contactRate), 0.15)])])
    shell.type("unset influence.bound")
    #expect(shell.outcome == .failed(code: 65))
  }

  @Test("undo takes back everything that changed the session, redo does it again")
  func undo() {
    let shell = TrialShell()
    shell.type("undo")
    #expect(shell.told == "There is nothing to undo.\n")
    shell.type("load petite-equipe")
    shell.type("undo")
    #expect(shell.session.interpreter.state.branch == nil)
    shell.type("redo")
    #expect(shell.session.interpreter.state.branch?.name == "petite-equipe")
  }

  @Test("the seed and the number of lives hold for all weeks: the command that sets them is told")
  func throughout() {
    let shell = TrialShell()
    for line in ["load petite-equipe", "replicate 2", "run 4"] { shell.type(line) }
    shell.type("set seed 7")
    #expect(
      shell.told
        == """
        This value holds for every week of the branch: type “seed 7”.
          set seed 7
              ^^^^

        """)
    let french = TrialShell(language: .french)
    #expect(
      french.run(script: "load petite-equipe\nreplicate 2\nrun 4\nset replicates 3")
        == .failed(code: 65))
    #expect(
      french.told
        == "trial.ren:4:5: Cette valeur vaut pour toutes les semaines de la branche\u{A0}: tapez «\u{A0}répliquer 3\u{A0}».\n"
    )
  }

  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
