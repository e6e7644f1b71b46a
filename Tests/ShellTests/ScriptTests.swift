import Shell
import TerritoryModel
import Testing

@Suite("Scripts stop at their first mistake and say where")
struct ScriptTests {
  @Test("a mistake is told with file, line and column, and nothing after it is done")
  func place() {
    let shell = TrialShell()
    let outcome = shell.run(
      script: "load petite-equipe\n\n# a comment\nreplicate 2\n  set contact.rat 0.2\nrun 4\n",
      named: "night.ren")
    #expect(outcome == .failed(code: 65))
    #expect(shell.told.contains("night.ren:5:7: "))
    #expect(shell.told.contains("contact.rate"))
    #expect(shell.session.interpreter.state.branch?.week == 0)
  }

  @Test("a command may go on over several lines; mistakes count them")
  func continued() {
    let shell = TrialShell()
    #expect(shell.run(script: "load \\\n  petite-equipe\nrun 4 \\\n  x\n") == .failed(code: 65))
    #expect(shell.told.contains("trial.ren:4:3: "))
  }

  @Test("a text that ends in the middle of a command is told, in both languages")
  func unfinished() {
    let english = TrialShell()
    #expect(english.run(script: "load \"petite") == .failed(code: 65))
    #expect(
      english.told
        == "trial.ren:1:1: The command does not end: a quote or a line is still open.\n"
    )
    let french = TrialShell(language: .french)
    #expect(french.run(script: "charger \"petite") == .failed(code: 65))
    #expect(
      french.told
        == "trial.ren:1:1: La commande ne finit pas\u{A0}: un guillemet ou une ligne reste ouvert.\n"
    )
  }

  @Test("an expectation that does not hold ends a script with code 1")
  func expectation() {
    let shell = TrialShell()
    #expect(
      shell.run(
        script: "load petite-equipe\nreplicate 2\nrun 13\nexpect cooperation > 0.99\nrun 13")
        == .failed(code: 1))
    #expect(shell.session.interpreter.state.branch?.week == 13)
    #expect(
      shell.run(script: "expect cooperation at 13 >= 0\nexpect cooperation < 1") == .done)
  }

  @Test("a script that runs itself is stopped")
  func recursion() throws {
    let folder = try TrialFolder()
    let path = try folder.write("replay \(folder.file("loop.ren"))\n", to: "loop.ren")
    let shell = TrialShell()
    #expect(shell.session.run(file: path) == .failed(code: 65))
    #expect(shell.told.contains("Scripts run one another more than 16 deep: stopped here."))
  }

  @Test("what cannot be read is told in words")
  func unreadable() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    #expect(shell.session.run(file: folder.path) == .failed(code: 74))
    #expect(shell.told.hasSuffix("it is a folder.\n"))
    let missing = folder.file("missing.ren")
    let french = TrialShell(language: .french)
    #expect(french.session.run(file: missing) == .failed(code: 74))
    #expect(
      french.told == "Impossible de lire «\u{A0}\(missing)\u{A0}»\u{A0}: il n’existe pas.\n")
  }

  @Test("commands of the system are closed under --safe, and open otherwise")
  func system() {
    let safe = TrialShell()
    safe.type("!true")
    #expect(safe.outcome != .done)
    let open = TrialShell(isSafe: false)
    open.type("!true")
    #expect(open.outcome == .done)
    open.type("!exit 3")
    #expect(open.told == "The command of the system ended with code 3.\n")
    #expect(open.outcome == .failed(code: 1))
  }

  @Test("a quote that nobody closed is told where it begins, however long the script")
  func openQuote() {
    let shell = TrialShell()
    let script = "load petite-equipe\nshow \"\n" + String(repeating: "x\n", count: 100_000)
    #expect(shell.run(script: script) == .failed(code: 65))
    #expect(
      shell.told
        == "trial.ren:2:1: The command does not end: a quote or a line is still open.\n")
  }

  @Test("lines that end as elsewhere, a byte-order mark, and no end of the last line")
  func otherEditors() {
    for text in ["\u{FEFF}load petite-equipe\r\nreplicate 2\r\nrun 4", "load petite-equipe\nrun 4"]
    {
      let shell = TrialShell()
      #expect(shell.run(script: text) == .done, "\(shell.told)")
      #expect(shell.session.interpreter.state.branch?.week == 4)
    }
    // Standard input gives lines one by one.
    let shell = TrialShell()
    var lines = ["\u{FEFF}load petite-equipe\r", "replicate 2\r", "run 4\r"][...]
    #expect(shell.session.run(script: .script("-"), next: { lines.popFirst() }) == .done)
    #expect(shell.session.interpreter.state.branch?.week == 4)
  }

  @Test("quit ends the script that says it, not the session that runs the script")
  func quit() throws {
    let folder = try TrialFolder()
    let path = try folder.write("load petite-equipe\nquit\nrun 4\n", to: "short.ren")
    let shell = TrialShell()
    shell.type("replay \(path)")
    #expect(shell.outcome == .done)
    #expect(shell.session.interpreter.state.branch?.week == 0)
    #expect(shell.run(script: "quit\nnonsense") == .quit)
  }

  @Test(
    "whatever goes wrong, the place comes first",
    arguments: [
      ("help nonsense", "trial.ren:2:6: There is no help on “nonsense”. To search: apropos WORD."),
      (
        "expect cooperation > 0.99",
        "trial.ren:2:1: The expectation does not hold: the script stops here."
      ),
      ("replay nowhere.ren", "trial.ren:2:1: Cannot read “nowhere.ren”: it does not exist."),
      (
        "save /nowhere/x.yaml",
        "trial.ren:2:1: Cannot write to “/nowhere/x.yaml”: its folder does not exist; create it first."
      ),
      ("lang fr > x.txt", "trial.ren:2:11: The command “lang” has no answer to write to a file."),
    ])
  func places(_ line: String, _ told: String) {
    let shell = TrialShell()
    let outcome = shell.run(script: "load petite-equipe\n\(line)\n")
    #expect(shell.told == told + "\n")
    #expect(!outcome.isDone)
  }

  @Test("what has no answer to write says so, in French")
  func noAnswer() {
    let shell = TrialShell(language: .french)
    shell.type("lang fr > x.txt")
    #expect(
      shell.told
        == "La commande «\u{A0}langue\u{A0}» n’a pas de réponse à écrire dans un fichier.\n")
    let script = TrialShell(language: .french)
    #expect(script.run(script: "load petite-equipe\nexpect cooperation > 0.99") == .failed(code: 1))
    #expect(
      script.told == "trial.ren:2:1: L’attente n’est pas tenue\u{A0}: le script s’arrête ici.\n")
  }
}
