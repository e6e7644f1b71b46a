import CommandLanguage
import Shell
import TerritoryModel
import Testing

@Suite("Help teaches: its examples run")
struct HelpTests {
  /// What leaves the session, writes files of its own, or waits for a person is read, not run.
  private static let onlyRead: Set<CommandName> = [
    .quit, .batch, .calibrate, .export, .save, .transcript, .system, .tour, .play, .resume,
    .history,
  ]

  @Test(
    "every example of every command works after its preparation", arguments: CommandName.allCases)
  func examples(_ name: CommandName) {
    for example in name.declaration.examples {
      for language in Language.allCases {
        let reader = CommandReader(allowsPrefixes: false, isSafe: false)
        let lines = (example.preparation + [example.line]).map { try? reader.read($0) }
        #expect(!lines.contains(nil), "\(example.line)")
        let writesFile = lines.contains { commands in
          commands?.contains { $0.redirection != nil || $0.name == .transcript } == true
        }
        if Self.onlyRead.contains(name) || writesFile { continue }
        let shell = TrialShell(language: language)
        for line in example.preparation {
          shell.type(line)
          #expect(shell.outcome == .done, "\(line): \(shell.told)")
          // Few lives are enough to see that an example works.
          if line.hasPrefix("load") { shell.type("replicate 2") }
        }
        let answer = shell.type(example.line)
        #expect(shell.outcome == .done, "\(example.line): \(shell.told)")
        #expect(!(answer + shell.told).isEmpty, "\(example.line) answers nothing")
      }
    }
  }

  @Test("help on a setting, by its name and a question mark, tells its present value")
  func setting() {
    let shell = TrialShell()
    shell.type("load petite-equipe")
    shell.type("set contact.rate 0.31")
    let answer = shell.type("contact.rate?")
    #expect(answer.contains("0.31"))
    let french = TrialShell(language: .french)
    french.type("charger petite-equipe")
    french.type("régler contact.rate 0.31")
    #expect(french.type("contact.rate?").contains("0,31"))
  }

  @Test("a name that nothing bears is told with the nearest one, in both languages")
  func unknown() {
    let english = TrialShell()
    english.type("help rum")
    #expect(
      english.told
        == "There is no help on “rum”. Did you mean “run”? To search: apropos WORD.\n")
    let french = TrialShell(language: .french)
    french.type("aide lancr")
    #expect(
      french.told
        == "Il n’y a pas d’aide sur «\u{A0}lancr\u{A0}». Vouliez-vous dire «\u{A0}lancer\u{A0}»\u{202F}? Pour chercher\u{A0}: à-propos MOT.\n"
    )
  }
}
