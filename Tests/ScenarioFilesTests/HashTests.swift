import ScenarioFiles
import TerritoryModel
import Testing

/// What changes the hash of a scenario, and what does not, as files say it.
struct HashTests {
  private static let text = """
    rencontre: 1
    extends: territoire-type
    start: 2021-09-06
    programme:
      - encounter: { id: rencontre, at: 2021-12-13, participants: 60 }
      - outreach: { id: reseau, at: 26, duration: 52 }
    changes:
      - { at: 52, set: { contact.rate: 0.2, zones.Centre.need: 1.5 } }
    """

  @Test(arguments: [
    // Comments, order of keys, dotted or nested, defaults said, units of time, dates as weeks.
    """
    # Un commentaire
    programme:
      - encounter: { participants: 60, at: 14, id: rencontre, partners: 5 }
      - outreach: { id: reseau, duration: 1y, at: 6m, profession: both, zones: [Est, Centre, Nord-Ouest, Sud-Est, Sud, Sud-Ouest] }
    changes:
      - set: { zones: { Centre: { need: 1.5 } } }
        at: 1y
      - { at: 52, set: { parameters: { contact: { rate: 0.2 } } } }
    extends: territoire-type
    """,
    // What changes no result.
    """
    rencontre: 1
    extends: territoire-type
    name: Autre nom
    summary: { fr: Autre, en: Other }
    sources: [une source]
    illustrative: [zones.*]
    seed: 99
    horizon: 2y
    replicates: 4
    start: 2021-09-06
    programme:
      - encounter: { id: rencontre, at: 2021-12-07, participants: 60, cost: 12000, hours: 30 }
      - outreach: { id: reseau, at: 26w, duration: 52 }
    changes:
      - { at: 52, set: { contact.rate: 20%, zones.Centre.need: 1.5 } }
    contact.rate: 15%
    """.replacing("20%", with: "0.2").replacing("15%", with: "0.15"),
  ])
  func theSameMeaningHasTheSameHash(text: String) throws {
    let first = try Reading.scenario(Self.text)
    let second = try Reading.scenario(text)
    #expect(first.hash == second.hash)
    #expect(first.territoryHash == second.territoryHash)
  }

  @Test func aScenarioAndItsFlattenedTextHaveTheSameHash() throws {
    let extended = try Reading.scenario(
      "extends: territoire-type\nzones: { Est: null, Sud: null, Sud-Est: null, Sud-Ouest: null }\n"
        + "zones.Centre.need: 2\nzones.Nord-Ouest.governance: 41%\n")
    let flat = try Reading.scenario(
      """
      zones:
        - { name: Centre, at: [0, 0], socialWorkers: 90, socialEntrepreneurs: 24, need: 2, governance: 0.5 }
        - { name: Nord-Ouest, at: [-10, 8], socialWorkers: 45, socialEntrepreneurs: 9, governance: 0.41 }
      """)
    #expect(extended.hash == flat.hash)
  }

  @Test func everyUnitOfTimeMeansTheSameNumberOfWeeks() throws {
    let hashes = try ["52", "52w", "12m", "1y", "1.0y", "5.2e1"].map {
      try Reading.scenario(Reading.base + "forgetting.halfLife: \($0)\ncore.weeks: \($0)\n").hash
    }
    #expect(Set(hashes).count == 1)
  }

  @Test func aStarInAChangeMeansEveryZone() throws {
    let star = try Reading.scenario(
      Reading.base + "changes: [{ at: 9, set: { zones.*.need: 2, zones.Est.need: 3 } }]\n")
    let other = try Reading.scenario(
      Reading.base + "changes: [{ at: 9, set: { zones.Est.need: 3, zones.*.need: 2 } }]\n")
    let names = ["Centre", "Nord-Ouest", "Sud", "Sud-Ouest", "Sud-Est"]
    let set = names.map { "zones.\($0).need: 2" }.joined(separator: ", ")
    let written = try Reading.scenario(
      Reading.base + "changes: [{ at: 9, set: { \(set), zones.Est.need: 3 } }]\n")
    #expect(star.hash == other.hash && other.hash == written.hash)
  }

  @Test func namesInEitherUnicodeFormHaveTheSameHash() throws {
    func scenario(_ name: String) throws -> Scenario {
      try Reading.scenario(
        "zones:\n  - { name: \(name), at: [0, 0], socialWorkers: 9, socialEntrepreneurs: 3 }\n"
          + "programme:\n  - mirror: { id: \(name), at: 3, zones: [\(name)] }\n")
    }
    let composed = try scenario("Loz\u{E8}re")
    let decomposed = try scenario("Loze\u{300}re")
    #expect(composed.hash == decomposed.hash)
    #expect(composed.programme[0].idHash == decomposed.programme[0].idHash)
  }

  @Test(arguments: [
    "zones.Centre.socialWorkers: 91", "zones.Centre.at: [0, 1]", "zones.Centre.need: 1.01",
    "zones.Centre.conditions.commonGoals: 0.6", "zones: { Centre: { name: Ville } }",
    "zones: { Sud-Est: null }", "contact.rate: 0.16", "influence.rule: none",
    "forgetting.halfLife: never", "run.burnIn: 100", "profiles.halo: 0.4",
    "organisations: [{ name: O, profession: socialWorkers, zone: Centre, size: 4 }]",
    "people: [{ name: P, profession: socialWorkers }]",
  ])
  func everyValueOfTheTerritoryChangesBothHashes(line: String) throws {
    let plain = try Reading.scenario(Reading.base)
    let changed = try Reading.scenario(Reading.base + line)
    #expect(plain.hash != changed.hash)
    #expect(plain.territoryHash != changed.territoryHash)
  }

  @Test(arguments: [
    "programme.rencontre.at: 2021-12-14", "programme.rencontre.participants: 61",
    "programme.rencontre.every: 4", "programme.rencontre.profession: socialWorkers",
    "programme.rencontre.zones: [Centre]", "programme.rencontre.id: autre",
    "programme.rencontre.select: open", "programme: { reseau: null }", "changes.1.at: 53",
    "changes.1.set.contact.rate: 0.21", "changes: []",
  ])
  func everyValueOfTheProgrammeChangesTheHashOnly(line: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("parent.yaml", Self.text)
    try folder.write("child.yaml", "extends: parent\n" + line)
    let parent = try folder.reader.load("parent").scenario
    let child = try folder.reader.load("child").scenario
    #expect(parent.hash != child.hash)
    #expect(parent.territoryHash == child.territoryHash)
  }
}
