import Shell
import TerritoryModel
import Testing

@Suite("Answers and scenarios go to files, whole or not at all")
struct FileTests {
  @Test("every format is written by the ending of the name")
  func formats() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    for line in ["load petite-equipe", "replicate 3", "run 13"] { shell.type(line) }
    let starts = [
      "csv": "#", "json": "{", "svg": "<svg", "md": "", "tex": "", "txt": "", "html": "<!doctype",
    ]
    for (ending, start) in starts {
      shell.type("plot cooperation > \(folder.file("picture.\(ending)"))")
      #expect(shell.outcome == .done, "\(ending): \(shell.told)")
      let text = try folder.text("picture.\(ending)")
      #expect(!text.isEmpty)
      #expect(
        text.lowercased().hasPrefix(start) || text.hasPrefix("<?xml"),
        "\(ending): \(text.prefix(80))")
    }
  }

  @Test("a file that exists is replaced only when told")
  func replacing() throws {
    let folder = try TrialFolder()
    let path = try folder.write("precious", to: "notes.txt")
    let shell = TrialShell()
    shell.type("load petite-equipe")
    shell.type("show > \(path)")
    #expect(
      shell.told
        == "“\(path)” already exists; to replace it, write “>!”.\n")
    #expect(shell.outcome == .failed(code: 74))
    #expect(try folder.text("notes.txt") == "precious")
    shell.type("show >! \(path)")
    #expect(shell.outcome == .done)
    #expect(try folder.text("notes.txt") != "precious")
  }

  @Test("a folder that does not exist is found out before anything is computed")
  func noFolder() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    shell.type("load petite-equipe")
    shell.type("run 4 > \(folder.file("nowhere/x.csv"))")
    #expect(shell.outcome == .failed(code: 74))
    #expect(shell.session.interpreter.state.branch?.week == 0)
  }

  @Test("a branch is saved as a file that loads to the same hash and the same lives")
  func saving() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    for line in [
      "load petite-equipe", "replicate 3", "seed 99", "set contact.rate 0.31",
      "add encounter at 12 participants 8 id salon", "run 10",
      "set decision.structure 0.9 from 14", "remove salon",
      "add mirror at 15 share 50%", "save \(folder.file("mine.yaml"))", "run 10",
    ] {
      shell.type(line)
      #expect(shell.outcome == .done, "\(line): \(shell.told)")
    }
    let again = TrialShell()
    for line in ["load \(folder.file("mine.yaml"))", "replicate 3", "run 20"] {
      again.type(line)
    }
    #expect(
      again.session.interpreter.state.branch?.scenario.hash
        == shell.session.interpreter.state.branch?.scenario.hash)
    #expect(again.stateHash == shell.stateHash)
  }

  @Test("export writes every week of what is asked")
  func export() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    for line in ["load petite-equipe", "replicate 2", "run 6"] { shell.type(line) }
    shell.type("export cooperation to \(folder.file("rows.csv"))")
    #expect(shell.outcome == .done, "\(shell.told)")
    let rows = try folder.text("rows.csv").split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.count >= 8)
  }
}
