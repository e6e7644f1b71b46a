import ScenarioFiles
import TerritoryModel
import Testing

@Suite("A scenario that is written is read back to the same meaning")
struct ScenarioWriterTests {
  private func again(_ scenario: Scenario, comments: Language? = nil) throws -> Scenario {
    try Reading.scenario(ScenarioWriter.text(scenario, comments: comments))
  }

  @Test("every scenario of the library", arguments: ScenarioReader.library)
  func library(name: String) throws {
    let scenario = try ScenarioReader(currentFolder: "/nowhere").load(name).scenario
    for comments in [nil, Language.french, .english] {
      let text = ScenarioWriter.text(scenario, comments: comments)
      #expect(!text.contains("extends"))
      let read = try Reading.scenario(text)
      #expect(read == scenario)
      #expect(read.hash == scenario.hash)
      #expect(read.territoryHash == scenario.territoryHash)
    }
  }

  @Test("scenarios made from the ranges of the catalogues, with nasty names")
  func random() throws {
    var valid = 0
    var random = RandomScenario(seed: 3)
    for round in 0..<300 {
      let made = random.scenario()
      guard !made.flaws().contains(where: { !$0.isWarning }) else { continue }
      valid += 1
      // Names are composed when they are read, and changes put in the order in which they act.
      let scenario = try ScenarioEditor(made).setting([]).scenario
      let text = ScenarioWriter.text(scenario, comments: round % 2 == 0 ? .french : nil)
      let read = try Reading.scenario(text)
      #expect(read == scenario)
      #expect(read.hash == scenario.hash)
      #expect(read.territoryHash == scenario.territoryHash)
      #expect(
        ScenarioWriter.text(read, comments: nil) == ScenarioWriter.text(scenario, comments: nil))
    }
    #expect(valid > 100)
  }

  @Test("an editor that is given nothing to do changes nothing")
  func untouched() throws {
    var random = RandomScenario(seed: 4)
    for _ in 0..<300 {
      let made = random.scenario()
      guard !made.flaws().contains(where: { !$0.isWarning }) else { continue }
      let edited = try ScenarioEditor(made).setting([])
      #expect(edited.scenario.name == made.name)
      #expect(edited.scenario.programme == made.programme)
      #expect(edited.scenario.people == made.people)
      #expect(edited.difference.isEmpty)
      #expect(
        edited.scenario.afterChanges(untilWeek: 10_000)
          == {
            var after = made.afterChanges(untilWeek: 10_000)
            after.changes = edited.scenario.changes
            return after
          }())
    }
  }

  @Test("every name in every place", arguments: RandomScenario.names)
  func names(name: String) throws {
    var scenario = Scenario(
      name: name, summary: Bilingual(fr: name, en: name), sources: [name], illustrative: [name],
      zones: [
        Zone(name: name, x: 0.1, y: -0.5, socialWorkers: 20, socialEntrepreneurs: 20)
      ],
      organisations: [
        Organisation(name: name, profession: .socialWorkers, zone: name, size: 3)
      ],
      people: [
        Person(name: name, profession: .socialWorkers, organisation: name, zone: name),
        Person(name: name + "x", profession: .socialEntrepreneurs, zone: name, partners: [name]),
      ],
      programme: [
        Action(
          .agreement, id: name, timing: Timing(at: 3), zones: [name], organisations: [name])
      ],
      changes: [
        DatedChange(
          at: 2,
          settings: [
            .init(.zone(name, .need), 1.5), .init(.zone(name, .commonGoals), 0.25),
            .init(.organisation(name, .workload), 0.125),
          ])
      ])
    scenario = try ScenarioEditor(scenario).setting([]).scenario
    let read = try again(scenario)
    #expect(read == scenario)
    #expect(read.hash == scenario.hash)
  }

  @Test("a control character in a name is told when it is read, not lost")
  func controls() throws {
    let scenario = Scenario(
      name: "a\u{1B}b",
      zones: [
        Zone(name: "x\u{1B}\u{202E}y", x: 0, y: 0, socialWorkers: 2, socialEntrepreneurs: 2)
      ])
    let text = ScenarioWriter.text(scenario, comments: nil)
    #expect(text.contains("name: a␛b\n"))
    #expect(text.contains("name: \"x\\x1B\\u202Ey\""))
    #expect(
      Reading.sentences(text)
        == ["8:13 A name cannot hold character U+001B. Remove it."])
  }

  @Test("what the text looks like")
  func text() throws {
    let scenario = try Reading.scenario(
      Reading.base + """
        name: Essai
        start: 2021-09-06
        people:
          - { name: Amina, profession: socialWorkers, warmth: 0.3 }
        influence: { rule: repulsive, bound: 1 }
        forgetting.halfLife: never
        run.burnIn: 0
        profiles.socialWorkers.warmth: 0.2
        zones:
          - { name: "no", at: [0, 1.5], socialWorkers: 20, socialEntrepreneurs: 5, need: 1.25 }
        programme:
          - encounter: { at: 2021-12-13, every: 6m, participants: { socialWorkers: 10, socialEntrepreneurs: 4 }, cost: 12000 }
        changes:
          - { at: 1y, set: { contact.rate: 0.2, zones.no.need: 1.5, "zones.*.governance": 0.3 } }
        """)
    #expect(
      ScenarioWriter.text(scenario, comments: .french) == """
        rencontre: 1
        name: Essai
        summary:
          fr: Un territoire imaginaire de six zones, 270 travailleurs sociaux et 60 entrepreneurs sociaux.
          en: An imaginary territory of six zones, 270 social workers and 60 social entrepreneurs.
        illustrative:
          - zones.*.at
          - zones.*.socialWorkers
          - zones.*.socialEntrepreneurs
          - zones.*.need
          - zones.*.governance
          - zones.*.conditions
        seed: 1
        start: 2021-09-06
        horizon: 156
        replicates: 32

        zones:
          - { name: "no", at: [0, 1.5], socialWorkers: 20, socialEntrepreneurs: 5, need: 1.25 }

        people:
          - { name: Amina, profession: socialWorkers, warmth: 0.3 }

        parameters:
          influence:
            bound: 1  # Seuil d’écoute
            rule: repulsive  # Règle d’influence
          forgetting:
            halfLife: never  # Demi-vie des représentations
          run:
            burnIn: 0  # Mise en régime

        profiles:
          socialWorkers:
            warmth: 0.2  # Chaleur vue par les travailleurs sociaux

        programme:
          # Grande Rencontre
          - encounter:
              id: encounter@14
              at: 14
              every: 26
              participants: { socialWorkers: 10, socialEntrepreneurs: 4 }
              cost: 12000

        changes:
          - { at: 52, set: { contact.rate: 0.2, zones.no.need: 1.5, zones.*.governance: 0.3 } }

        """)
  }

  @Test("a survey in the text itself")
  func surveys() throws {
    var scenario = Scenario(zones: [
      Zone(name: "A", x: 0, y: 0, socialWorkers: 10, socialEntrepreneurs: 5)
    ])
    scenario.parameters[.runBurnIn] = 0
    scenario.state = [
      .socialWorkers: .answers([[.warmth: 0.1, .openness: 1.0 / 3], [:], [.warmth: -1]]),
      .socialEntrepreneurs: .answers([[:]]),
    ]
    let text = ScenarioWriter.text(scenario, comments: nil)
    #expect(
      text.hasSuffix(
        """
        state:
          socialWorkers:
            answers: |
              warmth,openness
              0.1,0.3333333333333333
              ,
              -1,
          socialEntrepreneurs:
            answers: |
              warmth,competence
              ,

        """))
    #expect(try again(scenario).state == scenario.state)
  }

  @Test("mistakes in such a survey have their place")
  func surveyMistakes() {
    let text =
      Reading.base
      + "run.burnIn: 0\nstate:\n  socialWorkers:\n    answers: |\n      warmth,opennes\n      0.1,2\n"
    #expect(
      Reading.sentences(text) == [
        "7:14 There is no column “opennes”. Did you mean “openness”? Possible columns: warmth, competence, metaPerception, familiarity, openness."
      ])
    #expect(
      Reading.sentences(text.replacing("opennes\n", with: "openness\n"), in: .french) == [
        "8:11 2 n’est pas possible. Il faut un nombre de 0 à 1 (0.4 ou 40%)."
      ])
  }
}
