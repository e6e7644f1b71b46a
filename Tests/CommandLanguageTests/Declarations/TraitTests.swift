import CommandLanguage
import Testing

@Suite("What holds of a command")
struct TraitTests {
  @Test("a command has the name under which it is declared", arguments: CommandName.allCases)
  func names(_ name: CommandName) {
    for example in name.declaration.examples {
      #expect(parsed(example.line)?.command.name == name, "\(example.line)")
    }
  }

  @Test("what makes a territory changes the session and stands in its record")
  func territories() {
    let makers = CommandCatalogue.declarations(with: .makesTerritory)
    #expect(
      makers.map(\.name) == [
        .load, .set, .unset, .add, .remove, .seed, .replicate, .fork, .switch, .survey,
      ])
    for maker in makers {
      #expect(maker.traits.contains(.changesSession) && !maker.traits.contains(.isUnrecorded))
    }
  }

  @Test(
    "its words decide where its declaration cannot",
    arguments: [
      ("seed", false), ("seed 7", true), ("replicate", false), ("replicate 8", true),
      ("watch", false), ("watch cooperation", true), ("optimise", false), ("optimise apply", true),
      ("calibrate a.yaml", false), ("calibrate a.yaml apply", true), ("undo", false),
      ("rewind 0", true), ("plot", false),
    ])
  func changes(_ line: String, _ changes: Bool) {
    #expect(parsed(line)?.command.changesSession == changes)
  }

  @Test(
    "whether a file could take its answer",
    arguments: [
      ("option", true), ("option hints off", false), ("replay", true), ("replay a.ren", false),
      ("play check a.ren", true), ("play a.ren", false), ("mode csv", false), ("plot", true),
      ("help", true), ("save a.yaml", false),
    ])
  func answers(_ line: String, _ hasAnswer: Bool) {
    #expect(parsed(line)?.command.hasAnswer == hasAnswer)
  }

  @Test(
    "whether it answers at once",
    arguments: [("cost", true), ("cost effect", false), ("undo", true), ("run", false)])
  func short(_ line: String, _ isShort: Bool) {
    #expect(parsed(line)?.command.isShort == isShort)
  }

  @Test(
    "whether the record of a session holds it",
    arguments: [("set contact.rate 0.2", true), ("history", false), ("mode csv", true)])
  func recorded(_ line: String, _ isRecorded: Bool) {
    #expect(parsed(line)?.command.isRecorded == isRecorded)
  }
}
