import ScenarioFiles
import SourceText
import TerritoryModel
import Testing

struct ProvenanceTests {
  @Test func everyValueKnowsWhereItIsWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "parent.yaml",
      """
      extends: territoire-type
      contact: { rate: 0.2 }
      programme:
        - encounter: { id: rencontre, at: 10, participants: 40 }
      """)
    try folder.write("child.yaml", "extends: parent\nzones.Centre.need: 1.4\n")
    let loaded = try folder.reader.load("child", settings: ["programme.rencontre.at=12"])
    func origin(_ path: String) throws -> Origin {
      loaded.origin(of: try SettingPath(parsing: path))
    }
    let setting = SourceName.setting("programme.rencontre.at=12")
    #expect(
      try origin("contact.rate")
        == .written(.file("parent.yaml"), SourcePosition(line: 2, column: 18)))
    #expect(
      try origin("zones.Centre.need")
        == .written(.file("child.yaml"), SourcePosition(line: 2, column: 20)))
    #expect(
      try origin("programme.rencontre.participants")
        == .written(.file("parent.yaml"), SourcePosition(line: 4, column: 55)))
    #expect(
      try origin("programme.rencontre.at")
        == .written(setting, SourcePosition(line: 1, column: 24)))
    #expect(try origin("decision.meta") == .catalogue)
    #expect(try origin("programme.rencontre.quality") == .catalogue)
    guard case .written(.library("territoire-type.yaml"), _) = try origin("zones.Est.governance")
    else {
      Issue.record("the zone is written in the library")
      return
    }
  }

  @Test func everyParameterHasAnOrigin() throws {
    let loaded = try Reading.loaded(Reading.base)
    for declaration in ParameterCatalogue.declarations {
      let path = try SettingPath(parsing: declaration.path)
      #expect(loaded.origins[path] == .catalogue)
    }
  }

  @Test func columnsCountCharacters() throws {
    let loaded = try Reading.loaded(
      "zones:\n  - { name: \"👨‍👩‍👧‍👦 é\", at: [0, 0], socialWorkers: 4, socialEntrepreneurs: 2, need: 2 }\n"
    )
    let path = SettingPath(["zones", "👨‍👩‍👧‍👦 é", "need"])
    #expect(
      loaded.origins[path]
        == .written(.file("essai.yaml"), SourcePosition(line: 2, column: 80)))
  }

  @Test func theNameIsTheFileWithoutItsEnding() throws {
    let folder = try TemporaryFolder()
    try folder.write("mon-territoire.yaml", Reading.base)
    #expect(try folder.reader.load("\(folder.path)/mon-territoire.yaml").name == "mon-territoire")
    let text = Array(Reading.oneZone.utf8)
    #expect(try folder.reader.load(text: text, named: "-").name == "-")
    #expect(try folder.reader.load(text: text, named: "-").scenario.name == "-")
  }

  /// Every file that was read is known, one that says nothing of its own too.
  @Test func filesReadAreKnown() throws {
    let folder = try TemporaryFolder()
    let parent = try folder.write("parent.yaml", "extends: territoire-type\n")
    let child = try folder.write("child.yaml", "extends: parent.yaml\nhorizon: 10\n")
    let files = try folder.reader.load(child).files
    #expect(files.isSuperset(of: [parent, child]))
  }
}
