import ScenarioFiles
import Testing
import Wording

/// Mistakes that settings bring, wherever they show.
struct SettingMistakeTests {
  private func mistakes(
    _ text: String, _ settings: [String], options: [OptionSetting] = []
  ) -> ScenarioMistakes? {
    do {
      _ = try ScenarioReader(currentFolder: "/nowhere").load(
        text: Array(text.utf8), named: "essai.yaml", settings: settings, options: options)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "zones=null", "zones=[]", "zones.*=null", "contact.rate=*a", "contact.rate=", "", " =1",
    "contact.rate=abc", "outcome.new=2", "zones.Centre=null",
  ])
  func theirCategoryIsUsageAndTheirPlaceTheSetting(_ setting: String) throws {
    let text =
      Reading.base + "programme:\n  - mirror: { at: 3, zones: [Centre] }\n"
    let found = try #require(mistakes(text, ["contact.socialWorkerInitiates=0.5", setting]))
    #expect(found.category == .usage)
    for mistake in found.mistakes { #expect(mistake.source == .setting(setting)) }
  }

  @Test func whatTheFileSaysWrongStaysThere() throws {
    let text = Reading.base + "seed: -1\n"
    let found = try #require(mistakes(text, ["zones=[]"]))
    #expect(found.category == .content)
    #expect(found.mistakes.map(\.source) == [.file("essai.yaml"), .setting("zones=[]")])
  }

  @Test func aSettingAndAnOptionThatSetTheSame() throws {
    let options = [OptionSetting("--weeks", sets: "horizon=4")]
    let found = try #require(mistakes(Reading.base, ["horizon=2y"], options: options))
    #expect(found.category == .usage)
    #expect(
      MistakeWording.text(found, in: .english)
        == """
        --set: “horizon” is given twice, by --weeks and by --set horizon. Keep one of them.
          horizon=2y
          ^^^^^^^
        """)
    #expect(
      MistakeWording.text(found, in: .french)
        == """
        --set: «\u{A0}horizon\u{A0}» est donné deux fois, par --weeks et par --set horizon. \
        Gardez l’un des deux.
          horizon=2y
          ^^^^^^^
        """)
  }

  @Test func spacesAreTrimmedAndAnOptionIsLaidOnTop() throws {
    let loaded = try ScenarioReader(currentFolder: "/nowhere").load(
      text: Array((Reading.base + "horizon: 9\n").utf8), named: "essai.yaml",
      settings: ["  contact.rate = 0.3 "], options: [OptionSetting("--weeks", sets: "horizon=4")])
    #expect(loaded.scenario.parameters[.contactRate] == 0.3)
    #expect(loaded.scenario.horizon == 4)
  }

  @Test func differentPathsOfOneGroupAreFine() throws {
    let scenario = try Reading.scenario(
      Reading.base, settings: ["contact={rate: 0.3}", "zones.*.need=2", "zones.Centre.need=3"])
    #expect(scenario.parameters[.contactRate] == 0.3)
    #expect(scenario.zones.first { $0.name == "Centre" }?.need == 3)
  }

  @Test func ofZonesThatAreAllRemovedNothingElseIsTold() throws {
    let found = try #require(
      mistakes(
        Reading.base + "programme:\n  - mirror: { at: 3, zones: [Centre] }\n", ["zones.*=null"]))
    #expect(
      MistakeWording.text(found, in: .english)
        == """
        --set: At least one zone is needed.
          zones.*=null
          ^^^^^^^
        """)
    #expect(
      MistakeWording.text(found, in: .french).hasPrefix("--set: Il faut au moins une zone.\n"))
  }

  @Test func aNameWithADotStandsBetweenQuotesInPaths() throws {
    let text =
      "zones:\n  - { name: St. Denis, at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n"
    let scenario = try Reading.scenario(text, settings: ["zones.\"St. Denis\".need=2"])
    #expect(scenario.zones.map(\.need) == [2])
  }
}
