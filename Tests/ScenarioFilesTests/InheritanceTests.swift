import ScenarioFiles
import TerritoryModel
import Testing

struct InheritanceTests {
  private let base = Reading.base

  @Test func mapsMergeKeyByKey() throws {
    let parent = try Reading.scenario(base)
    let child = try Reading.scenario(
      base + "zones: { Centre: { need: 1.4, conditions: { equalStatus: 0.9 } } }\n")
    var expected = parent
    expected.zones[0].need = 1.4
    expected.zones[0].conditions.equalStatus = 0.9
    expected.name = child.name
    #expect(child == expected)
  }

  @Test func aListReplacesTheWholeList() throws {
    let scenario = try Reading.scenario(base + Reading.oneZone)
    #expect(scenario.zones.map(\.name) == ["A"])
    #expect(scenario.parameters == ParameterValues())
  }

  @Test func dottedPathsAndNestedMapsSayTheSame() throws {
    let nested = try Reading.scenario(base + "zones: { Centre: { need: 1.4 } }\n")
    let dotted = try Reading.scenario(base + "zones.Centre.need: 1.4\n")
    let halfDotted = try Reading.scenario(base + "zones: { Centre: { need: 1.4 } }\n")
    let set = try Reading.scenario(base, settings: ["zones.Centre.need=1.4"])
    #expect(nested == dotted && dotted == halfDotted && halfDotted == set)
    #expect(nested.zones[0].need == 1.4)
  }

  @Test func theWordParametersIsNoPartOfAPath() throws {
    let texts = [
      "parameters: { contact: { rate: 0.2 } }", "parameters: { contact.rate: 0.2 }",
      "parameters.contact.rate: 0.2", "contact.rate: 0.2", "contact: { rate: 0.2 }",
    ]
    for text in texts {
      #expect(try Reading.scenario(base + text).parameters[.contactRate] == 0.2, "\(text)")
    }
    let profiles = [
      "profiles: { socialWorkers: { warmth: 0.3 } }", "profiles.socialWorkers.warmth: 0.3",
      "parameters: { profiles: { socialWorkers: { warmth: 0.3 } } }",
    ]
    for text in profiles {
      let scenario = try Reading.scenario(base + text)
      #expect(scenario.parameters[.profileSocialWorkersWarmth] == 0.3, "\(text)")
    }
    let settings = ["parameters.contact.rate=0.2"]
    #expect(try Reading.scenario(base, settings: settings).parameters[.contactRate] == 0.2)
  }

  @Test func nullRemovesAnItemOrAValue() throws {
    let folder = try TemporaryFolder()
    try folder.write("parent.yaml", base + "contact.rate: 0.4\n")
    try folder.write(
      "child.yaml", "extends: parent\ncontact.rate: null\nzones: { Est: null, Sud: ~ }\n")
    let child = try folder.reader.load("child.yaml").scenario
    #expect(child.parameters[.contactRate] == 0.15)
    #expect(child.zones.map(\.name) == ["Centre", "Nord-Ouest", "Sud-Ouest", "Sud-Est"])
  }

  @Test func aNewNameAddsACompleteItemAtTheEnd() throws {
    let text =
      base + "zones: { Port: { at: [3, 4], socialWorkers: 2, socialEntrepreneurs: 1 } }\n"
    let scenario = try Reading.scenario(text)
    #expect(scenario.zones.last?.name == "Port")
    #expect(scenario.zones.count == 7)
    #expect(scenario.zones.last?.governance == 0.4)
  }

  @Test func aStarSpeaksOfEveryItem() throws {
    let scenario = try Reading.scenario(base + "zones.*.need: 2\n")
    #expect(scenario.zones.allSatisfy { $0.need == 2 })
    let set = try Reading.scenario(base, settings: ["zones.*.need=2"])
    #expect(set == scenario)
  }

  @Test func actionsAreAmendedByTheirId() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "parent.yaml",
      base + """
        programme:
          - encounter: { id: rencontre, at: 10 }
          - mirror: { at: 12 }
          - mirror: { at: 12, share: 0.2 }
        """)
    try folder.write(
      "child.yaml",
      """
      extends: parent
      programme:
        rencontre: { participants: 40 }
        mirror@12-2: { at: 20 }
        tribune: { campaign: { at: 30 } }
      programme.mirror@12.share: 0.1
      """)
    let programme = try folder.reader.load("child").scenario.programme
    #expect(programme.map(\.id) == ["rencontre", "mirror@12", "mirror@12-2", "tribune"])
    #expect(programme[0][.participants] == 40)
    #expect(programme[1][.share] == 0.1)
    #expect(programme[2].timing.at == 20)
    #expect(programme[3].kind == .campaign)
    try folder.write(
      "other.yaml", "extends: parent\nprogramme: { rencontre: { immersion: { at: 5 } } }\n")
    let other = try folder.reader.load("other").scenario.programme
    #expect(other[0].kind == .immersion && other[0].id == "rencontre")
    #expect(other[0].timing.at == 5)
  }

  @Test func oneNumberForAllConditionsIsAmendedOneByOne() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "parent.yaml", base + "programme:\n  - sponsorship: { id: s, at: 3, conditions: 0.3 }\n")
    try folder.write("child.yaml", "extends: parent\nprogramme.s.conditions.equalStatus: 0.1\n")
    let action = try folder.reader.load("child").scenario.programme[0]
    #expect(action[.equalStatus] == 0.1)
    #expect(action[.commonGoals] == 0.3 && action[.institutionalSupport] == 0.3)
  }

  @Test func changesAreAmendedByTheirPlace() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "parent.yaml", base + "changes:\n  - { at: 10, set: { contact.rate: 0.2 } }\n")
    try folder.write("child.yaml", "extends: parent\nchanges.1.at: 20\n")
    let changes = try folder.reader.load("child").scenario.changes
    #expect(changes == [DatedChange(at: 20, settings: [.init(.parameter(.contactRate), 0.2)])])
  }

  @Test func cyclesAndLongChainsAreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", "extends: b\n")
    try folder.write("b.yaml", "extends: ./a.yaml\n")
    #expect(
      folder.failure("a.yaml").text
        == """
        b.yaml:1:10: These scenarios extend one another in a circle: “a.yaml” → “b.yaml” → \
        “a.yaml”.
          extends: ./a.yaml
                   ^^^^^^^^
        """)
    try folder.write("self.yaml", "extends: self\n")
    #expect(
      folder.failure("self", in: .french).text.hasPrefix(
        "self.yaml:1:10: Ces scénarios s’étendent en rond\u{A0}: "))
    for rank in 1...17 { try folder.write("c\(rank).yaml", "extends: c\(rank + 1)\n") }
    try folder.write("c18.yaml", Reading.oneZone)
    #expect(
      folder.failure("c1.yaml").text.hasPrefix(
        "c16.yaml:1:10: More than 16 scenarios extend one another: too many."))
    #expect(try folder.reader.load("c3").scenario.zones.count == 1)
  }

  @Test func theFileBesideComesBeforeTheLibrary() throws {
    let folder = try TemporaryFolder()
    try folder.write("territoire-type.yaml", Reading.oneZone)
    try folder.write("child.yaml", base)
    #expect(try folder.reader.load("child").scenario.zones.count == 1)
    let elsewhere = ScenarioReader(
      currentFolder: "/", environment: ["RENCONTRE_SCENARIOS": "/absent:\(folder.path)"])
    #expect(try elsewhere.load("child").scenario.zones.count == 1)
    #expect(
      try ScenarioReader(currentFolder: "/").load("territoire-type").scenario.zones.count == 6)
  }

  @Test func mistakesOfTheParentAreShownInTheParent() throws {
    let folder = try TemporaryFolder()
    try folder.write("parent.yaml", base + "contact.rate: 200\n")
    try folder.write("child.yaml", "extends: parent\nseed: 3\n")
    #expect(
      folder.failure("child").text.hasPrefix("parent.yaml:3:15: 200 is not possible."))
  }
}
