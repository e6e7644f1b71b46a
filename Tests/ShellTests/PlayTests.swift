import Foundation
import ScenarioFiles
import Shell
import TerritoryModel
import Testing
import TextTesting

@Suite("Plays run before a room without a mistake")
struct PlayTests {
  @Test("the demo and the tour, checked in their own language", arguments: PlayLibrary.names)
  func library(_ name: String) {
    let language: Language = name.hasSuffix("fr") ? .french : .english
    let shell = TrialShell(language: language)
    shell.type("play --check \(name)")
    #expect(shell.outcome == .done, "\(shell.type("play --check \(name)"))")
  }

  @Test("plays are plain scripts too", arguments: PlayLibrary.names)
  func scripts(_ name: String) throws {
    let text = try #require(ScenarioReader.play(named: name))
    let shell = TrialShell(language: name.hasSuffix("fr") ? .french : .english)
    #expect(shell.run(script: text, named: name) == .done, "\(shell.told)")
  }

  @Test(
    "a play shows the same whatever was open before, and a second time",
    arguments: PlayLibrary.names)
  func anew(_ name: String) {
    let language: Language = name.hasSuffix("fr") ? .french : .english
    let fresh = TrialShell(language: language)
    let shown = fresh.type("play \(name)")
    #expect(fresh.outcome == .done, "\(fresh.told)")
    let again = fresh.type("play \(name)")
    #expect(fresh.outcome == .done, "\(fresh.told)")
    let used = TrialShell(language: language)
    used.type("load grande-rencontre-2021; replicate 4; run 20; watch trust")
    let after = used.type("play \(name)")
    #expect(used.outcome == .done, "\(used.told)")
    // What is closed differs; what comes behind does not.
    let closed = name.hasSuffix("fr") ? "Rien n’était ouvert." : "Nothing was open."
    let body = shown.components(separatedBy: closed).last ?? ""
    #expect(body.count > 5_000 && body.count < shown.count)
    #expect(again.hasSuffix(body))
    #expect(after.hasSuffix(body))
  }

  @Test("restart closes everything, says what, and undo gives it back")
  func restart() {
    let shell = TrialShell()
    #expect(shell.type("restart") == "Nothing was open.\n")
    shell.type("load petite-equipe as base; fork pilot; watch trust")
    #expect(
      shell.type("restart")
        == "Everything is closed: “base” and “pilot”. “undo” gives them back.\n")
    #expect(shell.session.interpreter.state.branches.isEmpty)
    #expect(shell.session.interpreter.state.watches.isEmpty)
    shell.type("undo")
    #expect(shell.session.interpreter.state.branches.map(\.name) == ["base", "pilot"])
    shell.type("lang fr; fork autre; switch pilot")
    #expect(
      shell.type("recommencer")
        == "Tout est fermé\u{A0}: «\u{A0}base\u{A0}», «\u{A0}pilot\u{A0}» et «\u{A0}autre\u{A0}». «\u{A0}défaire\u{A0}» les rend.\n"
    )
  }

  @Test("the plays of the two languages do the same, step by step")
  func sameSteps() throws {
    for name in ["demo", "tour"] {
      let french = PlayScript(
        try #require(ScenarioReader.play(named: "\(name)-fr")), needsMore: { _ in false })
      let english = PlayScript(
        try #require(ScenarioReader.play(named: "\(name)-en")), needsMore: { _ in false })
      #expect(french.steps.map(\.commands.count) == english.steps.map(\.commands.count))
      #expect(french.steps.map(\.notes.isEmpty) == english.steps.map(\.notes.isEmpty))
    }
  }

  @Test(
    "what the room and who leads read keeps French typography", arguments: ["demo-fr", "tour-fr"])
  func typography(_ name: String) throws {
    let script = PlayScript(
      try #require(ScenarioReader.play(named: name)), needsMore: { _ in false })
    for text in script.steps.flatMap({ $0.words + $0.notes }) {
      // What is typed to the program keeps the program's own signs.
      let prose = text.replacing(/"[^"]*"/, with: "x").replacing(/prédire .*/, with: "")
        .replacing("contact.rate?", with: "x")
      #expect(FrenchTypography.flaws(in: prose) == [], "\(text)")
    }
  }

  @Test("a check says which step would fail, and why")
  func failingCheck() throws {
    let folder = try TrialFolder()
    let path = try folder.write(
      "## One\nload petite-equipe\n\n## Two\nplot nonsense\n", to: "bad.ren")
    let shell = TrialShell()
    let report = shell.type("play --check \(path)")
    #expect(shell.outcome == .failed(code: 1))
    #expect(report.contains("bad.ren:5:6: "))
    #expect(report.contains("would fail out of"))
    // The session that checks is not touched.
    #expect(shell.session.interpreter.state.branch == nil)
  }

  @Test("words, notes and commands of a step")
  func reading() {
    let script = PlayScript(
      "# about the file\n\n## Said\n## in one go\n##\n## and apart\n# noted\nload x\nrun \\\n 4\n",
      needsMore: { $0.hasSuffix("\\") })
    #expect(script.steps.count == 1)
    #expect(script.steps.first?.words == ["Said in one go", "and apart"])
    #expect(script.steps.first?.notes == ["noted"])
    #expect(script.steps.first?.commands.map(\.number) == [8, 9])
    #expect(script.steps.first?.commands.last?.text == "run \\\n 4")
  }
}
