import ScenarioFiles
import TerritoryModel
import Testing
import Wording

@Suite("What differs from one scenario to another")
struct ScenarioDifferenceTests {
  private func edited() throws -> (before: Scenario, after: Scenario) {
    let base = try Edits().base
    var scenario = try ScenarioEditor(base).setting(
      Edits.settings([
        "contact.rate", "0.2", "run.burnIn", "104", "programme.rencontre.quality", "90%",
        "zones.Stains.name", "Nord",
      ])
    ).scenario
    scenario = try ScenarioEditor(scenario).setting(
      Edits.settings(["zones.*.need", "1.5"]), from: 52
    ).scenario
    scenario = try ScenarioEditor(scenario).adding(
      "encounter", fields: Edits.settings(["at", "20", "every", "26", "times", "3"])
    ).scenario
    scenario = try ScenarioEditor(scenario).removing("restitution").scenario
    return (base, scenario)
  }

  @Test("in words")
  func words() throws {
    let (before, after) = try edited()
    let difference = ScenarioDifference.between(before, after)
    let english = DifferenceWording(.english)
    #expect(
      english.summary(difference)
        == "3\u{A0}settings, 1\u{A0}dated change and 3\u{A0}actions differ.")
    #expect(
      english.lines(difference, first: "base", second: "pilot") == [
        "zones.Stains.name: “Stains” → “Nord”", "contact.rate: 0.15 → 0.2\u{A0}per tie and week",
        "run.burnIn: 208 → 104\u{A0}weeks", "zones.*.need, from week 52: 1.5",
        "programme.rencontre.quality: 75% → 90%",
        "Mirror “restitution”: only in “base” (week 15)",
        "Encounter “encounter@20”: only in “pilot” (3 times from week 20, every 26\u{A0}weeks)",
      ])
    let french = DifferenceWording(.french)
    #expect(
      french.summary(difference)
        == "3\u{A0}réglages, 1\u{A0}changement daté et 3\u{A0}actions diffèrent.")
    #expect(
      french.lines(difference, first: "base", second: "pilote") == [
        "zones.Stains.name\u{A0}: «\u{A0}Stains\u{A0}» → «\u{A0}Nord\u{A0}»",
        "contact.rate\u{A0}: 0,15 → 0,2\u{A0}par lien et par semaine",
        "run.burnIn\u{A0}: 208 → 104\u{A0}semaines",
        "zones.*.need, dès la semaine 52\u{A0}: 1,5",
        "programme.rencontre.quality\u{A0}: 75\u{202F}% → 90\u{202F}%",
        "Restitution «\u{A0}restitution\u{A0}»\u{A0}: seulement dans «\u{A0}base\u{A0}» (semaine 15)",
        "Grande Rencontre «\u{A0}encounter@20\u{A0}»\u{A0}: seulement dans «\u{A0}pilote\u{A0}» (3 fois dès la semaine 20, toutes les 26\u{A0}semaines)",
      ])
  }

  @Test("seen from the other side, before and after change places")
  func symmetry() throws {
    let (before, after) = try edited()
    let there = ScenarioDifference.between(before, after)
    let back = ScenarioDifference.between(after, before)
    #expect(there.settings.count == back.settings.count)
    #expect(
      Set(there.dated)
        == Set(
          back.dated.map {
            SettingChange(path: $0.path, week: $0.week, before: $0.after, after: $0.before)
          }))
    #expect(Set(there.actions.map(\.id)) == Set(back.actions.map(\.id)))
  }

  @Test("what is equal differs in nothing, what differs in meaning is told")
  func law() throws {
    var random = RandomScenario(seed: 8)
    for _ in 0..<60 {
      let scenario = random.scenario()
      #expect(ScenarioDifference.between(scenario, scenario).isEmpty)
      let other = random.scenario()
      #expect(ScenarioDifference.between(scenario, other).isEmpty == (scenario == other))
    }
    let nothing = ScenarioDifference()
    #expect(DifferenceWording(.english).summary(nothing) == "Nothing differs.")
    #expect(DifferenceWording(.french).summary(nothing) == "Rien ne diffère.")
    var swapped = try Edits().base
    let base = swapped
    swapped.zones.swapAt(0, 1)
    let order = ScenarioDifference.between(base, swapped)
    #expect(DifferenceWording(.french).summary(order) == "Seul l’ordre diffère.")
    #expect(
      DifferenceWording(.english).lines(order, first: "a", second: "b")
        == ["zones: in another order"])
  }

  @Test("where values come from")
  func origins() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "essai.yaml", "extends: territoire-type\n\ncontact.rate: 0.2\nzones: { Est: { need: 2 } }\n")
    let loaded = try folder.reader.load("essai")
    func told(_ path: String, _ language: Language) throws -> String {
      OriginWording.text(loaded.origin(of: try SettingPath(parsing: path)), in: language)
    }
    #expect(try told("contact.rate", .french) == "ligne 3 d’essai.yaml")
    #expect(try told("contact.rate", .english) == "line 3 of essai.yaml")
    #expect(try told("zones.Est.need", .english) == "line 4 of essai.yaml")
    #expect(try told("zones.Sud.need", .french) == "ligne 48 de territoire-type.yaml")
    #expect(try told("outcome.new", .french) == "valeur par défaut du catalogue")
    #expect(try told("outcome.new", .english) == "the catalogue’s default")
    #expect(OriginWording.text(.typed, in: .french) == "saisi dans cette session")
    #expect(OriginWording.text(.typed, in: .english) == "typed in this session")
  }

  @Test("paths for completion")
  func paths() throws {
    let paths = ScenarioPaths(try Edits().base)
    #expect(paths.paths(startingWith: "contact.r") == ["contact.rate"])
    #expect(paths.paths(startingWith: "CONTACT.R") == ["contact.rate"])
    #expect(paths.paths(startingWith: "zones.La C").count == 10)
    #expect(
      paths.paths(startingWith: "zones.\"La Courneuve\".n")
        == [
          "zones.\"La Courneuve\".name", "zones.\"La Courneuve\".need",
          "zones.\"La Courneuve\".conditions.noCompetition",
        ].filter { $0.hasPrefix("zones.\"La Courneuve\".n") })
    #expect(paths.paths(startingWith: "programme.rencontre.part").count == 4)
    #expect(paths.paths(startingWith: "xyz").isEmpty)
    // Every path leads to a setting, `until` apart, which files take in place of `times`.
    let base = try Edits("petite-equipe").base
    for path in ScenarioPaths(base).paths(startingWith: "") where !path.hasSuffix(".until") {
      #expect(
        ScenarioValues.reading(at: try SettingPath(parsing: path), in: base) != nil, "\(path)")
    }
    for reading in ScenarioValues.all(in: base) {
      let text = reading.path.description
      #expect(ScenarioPaths(base).paths(startingWith: text).contains(text), "\(text)")
    }
  }
}
