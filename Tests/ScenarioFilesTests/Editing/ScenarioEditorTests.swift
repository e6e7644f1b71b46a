import ScenarioFiles
import TerritoryModel
import Testing

@Suite("Edits by typed words")
struct ScenarioEditorTests {
  @Test("mean what --set means")
  func likeSettings() throws {
    let cases = [
      ("contact.rate", "0.2"), ("parameters.contact.rate", "0.2"), ("zones.*.need", "1.5"),
      ("zones.\"La Courneuve\".conditions.commonGoals", "0.6"), ("forgetting.halfLife", "7m"),
      ("influence.rule", "none"),
      ("programme.rencontre.participants", "{ socialWorkers: 3, socialEntrepreneurs: 4 }"),
      ("programme.rencontre.at", "2y"), ("horizon", "9y"), ("seed", "18446744073709551615"),
      ("zones.Stains.at", "[1.5, -2]"), ("programme.rencontre", "null"), ("start", "2021-09-06"),
      ("changes", "[{ at: 3, set: { contact.rate: 0.3 } }]"), ("illustrative", "[a, b]"),
    ]
    let base = try Edits().base
    for (path, value) in cases {
      let loaded = try ScenarioReader(currentFolder: "/nowhere").load(
        "plaine-commune", settings: ["\(path)=\(value)"])
      let edited = try ScenarioEditor(base).setting([SettingText(path: path, value: value)])
      #expect(edited.scenario == loaded.scenario, "\(path)")
      #expect(edited.scenario != base, "\(path)")
    }
  }

  @Test("a value typed again changes nothing", arguments: ScenarioReader.library)
  func typedAgain(name: String) throws {
    let base = try Edits(name).base
    let editor = ScenarioEditor(base)
    var settings: [SettingText] = []
    for reading in ScenarioValues.all(in: base) {
      guard let typed = reading.value?.typed, reading.path.components.last != "fr",
        reading.path.components.last != "en"
      else { continue }
      #expect(ScenarioValues.reading(at: reading.path, in: base) == reading)
      settings.append(SettingText(path: reading.path.description, value: typed))
    }
    let edited = try editor.setting(settings)
    // Defaults of actions are now said, which means the same.
    #expect(edited.scenario.hash == base.hash)
    #expect(edited.scenario.people == base.people)
    #expect(edited.difference.isEmpty)
  }

  @Test("unset goes back to the file, then to the catalogue")
  func unsetting() throws {
    let base = try Edits().base
    let edited = try ScenarioEditor(base).setting(
      Edits.settings([
        "contact.rate", "0.2", "contact.socialWorkerInitiates", "0.7", "zones.Stains.need", "2",
        "zones.Stains.at", "[9, 9]", "name", "X", "start", "2021-09-06", "horizon", "1y",
        "programme.rencontre.participants", "{ socialWorkers: 3, socialEntrepreneurs: 4 }",
        "programme.rencontre.every", "26", "programme.restitution.share", "0.9",
      ])
    ).scenario
    let back = try ScenarioEditor(edited).unsetting(
      [
        "contact", "zones.Stains", "name", "start", "horizon", "programme.rencontre",
        "programme.*.share",
      ], base: base)
    #expect(back.scenario == base)
    let plain = try ScenarioEditor(edited).unsetting(
      ["contact.rate", "zones.*.need", "programme.rencontre", "zones.Stains"]
    ).scenario
    #expect(plain.parameters[.contactRate] == 0.15)
    #expect(plain.parameters[.contactSocialWorkerInitiates] == 0.7)
    #expect(plain.zones.allSatisfy { $0.need == 1 })
    #expect(plain.zones.map(\.name) == base.zones.map(\.name))
    #expect(plain.programme.first { $0.id == "rencontre" }?.values == [:])
    #expect(plain.programme.first { $0.id == "rencontre" }?.timing == Timing(at: 14))
  }

  @Test("what has no default cannot be unset")
  func required() throws {
    let edits = try Edits()
    let told = { (language: Language) in
      edits.told(in: language) { (editor) throws(EditMistakes) in
        try editor.unsetting(["zones.Stains.socialWorkers", "contct"])
      }
    }
    #expect(
      told(.english) == [
        "0.path 0+26: “zones.Stains.socialWorkers” has no default: give it another value.",
        "1.path 0+6: “contct” leads to no value. Did you mean “contact”?",
      ])
    #expect(
      told(.french) == [
        "0.path 0+26: «\u{A0}zones.Stains.socialWorkers\u{A0}» n’a pas de valeur par défaut\u{A0}: donnez-en une autre.",
        "1.path 0+6: «\u{A0}contct\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}contact\u{A0}»\u{202F}?",
      ])
  }

  @Test("dated changes of one week are one change, in the order of weeks")
  func dated() throws {
    var scenario = try Edits().base
    func set(_ week: Int, _ words: String...) throws {
      scenario = try ScenarioEditor(scenario).setting(Edits.settings(words), from: week).scenario
    }
    try set(30, "contact.rate", "0.2", "zones.Stains.need", "2")
    try set(10, "contact.rate", "0.1")
    try set(30, "contact.rate", "0.3")
    #expect(
      scenario.changes == [
        DatedChange(at: 10, settings: [.init(.parameter(.contactRate), 0.1)]),
        DatedChange(
          at: 30,
          settings: [
            .init(.parameter(.contactRate), 0.3), .init(.zone("Stains", .need), 2),
          ]),
      ])
    #expect(scenario.afterChanges(untilWeek: 29).parameters[.contactRate] == 0.1)
    let path = SettingPath(["zones", "Stains", "need"])
    #expect(
      ScenarioValues.reading(at: path, in: scenario, week: 29)?.value == .number(1.3, .need))
    #expect(ScenarioValues.reading(at: path, in: scenario, week: 30)?.value == .number(2, .need))
    // Every zone, the one named before included.
    try set(30, "zones.*.need", "0.5")
    #expect(scenario.afterChanges(untilWeek: 30).zones.allSatisfy { $0.need == 0.5 })
    let text = ScenarioWriter.text(scenario, comments: nil)
    #expect(try Reading.scenario(text) == scenario)
    scenario = try ScenarioEditor(scenario).unsetting(["zones.*.need"], from: 20).scenario
    scenario = try ScenarioEditor(scenario).unsetting(["contact"], from: 30).scenario
    #expect(scenario.changes.map(\.at) == [10])
  }

  @Test("ids of added actions are unique")
  func ids() throws {
    var scenario = try Edits().base
    for _ in 0..<3 {
      scenario = try ScenarioEditor(scenario).adding(
        "encounter", fields: Edits.settings(["at", "12"])
      ).scenario
    }
    #expect(
      scenario.programme.map(\.id) == [
        "animation", "rencontre", "restitution", "encounter@12", "encounter@12-2",
        "encounter@12-3",
      ])
    let removed = try ScenarioEditor(scenario).removing("encounter@12-2").scenario
    #expect(removed.programme.count == 5)
    #expect(!removed.programme.contains { $0.id == "encounter@12-2" })
  }

  @Test("an action that stops keeps its past")
  func stopping() throws {
    let base = try ScenarioEditor(Edits().base).adding(
      "encounter", fields: Edits.settings(["at", "12", "every", "26"])
    ).scenario
    for week in 1...160 {
      let stopped = try? ScenarioEditor(base).stopping("encounter@12", after: week).scenario
      let scenario = try #require(stopped)
      let before = base.programme.last?.timing
      let after = scenario.programme.last { $0.id == "encounter@12" }?.timing
      for other in 1...300 {
        let due = other <= week && before?.isDue(week: other) == true
        #expect((after?.isDue(week: other) ?? false) == due)
      }
    }
    #expect(try ScenarioEditor(base).stopping("rencontre", after: 13).scenario.programme.count == 3)
  }

  @Test("what is over cannot be stopped")
  func over() throws {
    let edits = try Edits()
    func told(_ id: String, _ week: Int, _ language: Language) -> [String] {
      edits.told(in: language) { (editor) throws(EditMistakes) in
        try editor.stopping(id, after: week)
      }
    }
    #expect(
      told("rencontre", 20, .english) == [
        "0.path 0+9: “rencontre” takes place no more: the last time was in week 14."
      ])
    #expect(
      told("animation", 5, .english) == [
        "0.path 0+9: “animation” takes place no more: the last time was in week 1, and it acts until week 104."
      ])
    #expect(
      told("animation", 5, .french) == [
        "0.path 0+9: «\u{A0}animation\u{A0}» n’a plus lieu\u{A0}: la dernière fois était en semaine 1, et son effet dure jusqu’à la semaine 104."
      ])
    #expect(
      told("recontre", 5, .french) == [
        "0.path 0+8: Aucune action ne s’appelle «\u{A0}recontre\u{A0}». Vouliez-vous dire «\u{A0}rencontre\u{A0}»\u{202F}? Il n’y a rien à retirer."
      ])
  }

  @Test("no typed word stops the program, and no mistake changes anything")
  func fuzz() throws {
    let base = try Edits("petite-equipe").base
    let editor = ScenarioEditor(base)
    var mutator = Mutator(seed: 5)
    var made = 0
    for round in 0..<1_500 {
      let text = mutator.setting()
      let words = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let setting = SettingText(
        path: String(words.first ?? ""), value: words.count > 1 ? String(words[1]) : "")
      do {
        let edited =
          switch round % 5 {
          case 0: try editor.setting([setting], from: round % 200)
          case 1:
            try editor.adding(
              "encounter", fields: [setting, SettingText(path: "at", value: setting.value)])
          case 2: try editor.unsetting([setting.path], base: base)
          case 3: try editor.adding("shock", fields: [setting])
          default: try editor.setting([setting, SettingText(path: "seed", value: "3")])
          }
        made += 1
        #expect(!edited.scenario.flaws().contains { !$0.isWarning })
        let read = try Reading.scenario(ScenarioWriter.text(edited.scenario, comments: nil))
        #expect(read.hash == edited.scenario.hash)
      } catch let mistakes as EditMistakes {
        #expect(!mistakes.mistakes.isEmpty)
        for place in mistakes.mistakes.compactMap(\.place) {
          #expect(place.offset >= 0 && place.length >= 0)
        }
      }
    }
    #expect(made > 30)
  }
}
