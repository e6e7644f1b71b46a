import Shell
import SourceText
import Terminal
import TerritoryModel
import Testing

@Suite("What a room sees of a play")
struct RoomPlayTests {
  private static func language(of name: String) -> Language {
    name.hasSuffix("fr") ? .french : .english
  }

  @Test(
    "every step of every play fits its window, says where it is, and shows no path and no hash",
    arguments: PlayLibrary.names)
  func fits(_ name: String) throws {
    let room = TrialRoom(
      language: Self.language(of: name), sizes: [(80, 24), (200, 60), (60, 20), (80, 24)])
    room.shell.type("play \(name)")
    #expect(room.shell.outcome == .done)
    for (size, number, screen) in room.redrawn {
      let text = screen.joined(separator: "\n")
      let place = Comment(rawValue: "\(name), step \(number), \(size.width) columns:\n\(text)")
      #expect(screen.count == size.height, place)
      #expect(screen.allSatisfy { DisplayWidth.of($0) <= size.width }, place)
      #expect(screen.last?.hasSuffix("\(number)/\(room.screens.count)") == true, place)
      #expect(!text.contains(".ren") && !text.contains("/tmp"), place)
      if name.hasPrefix("demo") {
        #expect(text.firstMatch(of: /[0-9a-f]{16}/) == nil, place)
        #expect(!text.contains("…"), place)
      }
    }
    // Drawn anew at its first size, a screen is what it was.
    let same = room.redrawn.enumerated().filter { $0.offset % 4 == 3 }.map(\.element.lines)
    #expect(same == room.screens)
  }

  @Test("the first screen, whole", arguments: Language.allCases)
  func first(_ language: Language) throws {
    let room = TrialRoom(language: language, keys: [.key("q"), .key("q")])
    room.shell.type("play demo-\(language.rawValue)")
    let words = try #require(room.screens.first).filter { !$0.isEmpty }
    #expect(
      words
        == (language == .french
          ? [
            "                         Et si travailleurs sociaux et",
            "                    entrepreneurs sociaux se rencontraient\u{202F}?",
            "  espace\u{A0}: suite   d\u{A0}: détour   ?\u{A0}: notes   q\u{A0}: finir                    1/15",
          ]
          : [
            "              What if social workers and social entrepreneurs met?",
            "  space: next   d: detour   ?: notes   q: end                            1/15",
          ]))
  }

  private static let play =
    "## Guess\nload petite-equipe\nreplicate 4\npredict cooperation at 4\n\n"
    + "## See\nrun 4\nreveal\n\n## End\nshow programme\n"

  @Test("guesses called out in any way are kept, also when going back and in detours")
  func guesses() throws {
    let folder = try TrialFolder()
    let path = try folder.write(Self.play, to: "play.ren")
    let room = TrialRoom(
      language: .french,
      keys: [
        .key("p"), .forward, .key("b"), .forward, .key("d"), .forward, .backward, .backward,
      ],
      lines: [
        "table 1 : 32,5 %", "Léa 40", "0.2", "bonjour", "",
        "run 9; predict cooperation at 4 Zoé 50%", "set a.b 3", "",
      ])
    room.shell.type("play \(path)")
    #expect(room.shell.outcome == .done)
    let guessed = try #require(room.last(with: "4\u{A0}paris notés"))
    for guess in [
      "table 1", "32,5\u{202F}%", "Léa", "40,0\u{202F}%", "pari 3", "20,0\u{202F}%", "Zoé",
    ] {
      #expect(guessed.contains(guess), "\(guess):\n\(guessed)")
    }
    let revealed = try #require(room.last(with: "Résultat"))
    #expect(revealed.contains("Zoé") && revealed.contains("table 1"))
    // The detour ran on, the play did not.
    #expect(room.shell.session.interpreter.state.branch?.week == 4)
  }

  @Test("a guess that cannot be is answered by how to write it", arguments: Language.allCases)
  func wrongGuess(_ language: Language) {
    let shell = TrialShell(language: language)
    shell.type("load petite-equipe")
    shell.type("predict cooperation at 4 Léa 30")
    #expect(
      shell.told
        == (language == .french
          ? "Un pari sur la mesure «\u{A0}Taux de coopération\u{A0}» va de 0\u{202F}% à 100\u{202F}%\u{202F}; pour 30 sur 100, tapez 30% (reçu\u{A0}: 3\u{202F}000\u{202F}%).\n"
          : "A guess of the metric “Cooperation rate” goes from 0% to 100%; for 30 out of 100, type 30% (got: 3,000%).\n")
    )
    #expect(shell.session.interpreter.state.predictions.isEmpty)
  }

  @Test("a transcript of going back, doing again, guesses and detours runs to the same bits")
  func transcript() throws {
    let folder = try TrialFolder()
    let path = try folder.write(Self.play, to: "play.ren")
    let room = TrialRoom(
      language: .english,
      keys: [
        .key("g"), .forward, .key("r"), .key("d"), .key("b"), .forward, .forward, .key("r"),
      ],
      lines: ["Ann 30", "", "fork aside", "undo 2", "undo 2", "set contact.rate 0.3", "run 6", ""])
    room.shell.type("transcript on \(folder.file("room.ren"))")
    room.shell.type("play \(path)")
    room.shell.type("transcript off")
    let again = TrialShell()
    #expect(again.run(script: try folder.text("room.ren")) == .done, "\(again.told)")
    let state = room.shell.session.interpreter.state
    #expect(again.session.interpreter.state.predictions == state.predictions)
    #expect(again.session.interpreter.state.branches.map(\.name) == state.branches.map(\.name))
    #expect(again.stateHash == room.shell.stateHash)
    #expect(state.predictions.first?.guesses.map(\.name) == ["Ann"])
  }

  @Test("a step that fails says so without a path, changes nothing, and the play goes on")
  func failing() throws {
    let folder = try TrialFolder()
    let path = try folder.write(
      "## One\nload petite-equipe\n\n## Two\nseed 3\nset nonsense 4\n\n## Three\nshow\n",
      to: "bad.ren")
    let room = TrialRoom(language: .english)
    room.shell.type("play \(path)")
    #expect(room.shell.outcome == .done)
    #expect(room.screens.count == 3)
    let failed = try #require(room.last(with: "Two"))
    #expect(!failed.contains("bad.ren"))
    #expect(
      failed.contains("The step changed nothing. r: try again; d: a detour; space: go on without"))
    #expect(room.shell.session.interpreter.state.branch?.seed != 3)
  }

  @Test("one key pressed by mistake does not end a play; two do")
  func leaving() throws {
    let folder = try TrialFolder()
    let path = try folder.write(Self.play, to: "play.ren")
    let room = TrialRoom(
      language: .english, keys: [.escape, .forward, .interrupted, .key("x"), .key("q"), .key("q")])
    room.shell.type("play \(path)")
    #expect(room.screens.count == 6)
    #expect(
      room.screens[1].last
        == "  End here? q: end · any other key: stay                                  1/3")
    #expect(room.shell.session.interpreter.state.branch?.week == 0)
  }

  @Test("settings changed in a play or in a detour are as before after it")
  func settings() throws {
    let folder = try TrialFolder()
    let path = try folder.write("## A\npresent on\nlang fr\n\n## B\nlang en\n", to: "play.ren")
    let room = TrialRoom(
      language: .english, keys: [.key("d"), .forward, .forward],
      lines: ["mode csv", "present off", "option glyphs ascii", ""])
    let before = room.shell.session.settings
    room.shell.type("play \(path)")
    #expect(room.shell.session.settings == before)
    #expect(room.screens.allSatisfy { !$0.joined().contains("csv") })
  }

  @Test("before a room, a run does not give away what was guessed", arguments: Language.allCases)
  func noSpoiling(_ language: Language) {
    let shell = TrialShell(language: language)
    for line in ["load petite-equipe", "replicate 2", "present on"] { shell.type(line) }
    shell.type("predict cooperation at 4 Léa 30%")
    #expect(
      shell.type("run 4")
        == (language == .french
          ? "Semaine 4. Les paris sont faits\u{A0}: «\u{A0}révéler\u{A0}» montre ce qui est venu.\n"
          : "Week 4. The guesses are in: “reveal” shows what came.\n"))
    #expect(shell.type("reveal").contains("Léa"))
  }

  @Test("guesses as people say them")
  func lines() {
    func read(_ line: String, isShare: Bool = true) -> [String]? {
      GuessLine(line, isShare: isShare).map { [$0.name, $0.value] }
    }
    #expect(read("table 1 30") == ["table 1", "30%"])
    #expect(read("table 1: 30 %") == ["table 1", "30%"])
    #expect(read("Léa, 32,5") == ["Léa", "32.5%"])
    #expect(read("0,3") == ["", "0.3"])
    #expect(read("1") == ["", "1%"])
    #expect(read("Jean-Marc 12.") == ["Jean-Marc", "12%"])
    #expect(read("Marc 3", isShare: false) == ["Marc", "3"])
    #expect(read("Marc −0,5", isShare: false) == ["Marc", "-0.5"])
    #expect(read("je ne sais pas") == nil)
    #expect(read("") == nil)
    #expect(read("\"; quit; \" 3") == ["; quit;", "3%"])
  }
}
