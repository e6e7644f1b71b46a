import ScenarioFiles
import TerritoryModel
import Testing
import Wording

@Suite struct QuestionnaireTests {
  @Test func theExampleIsReadFromTheLibrary() throws {
    let questionnaire = try QuestionnaireReader(currentFolder: "/nowhere").load(
      QuestionnaireReader.example)
    #expect(questionnaire.count(.socialWorkers) == 30)
    #expect(questionnaire.count(.socialEntrepreneurs) == 16)
    #expect(questionnaire.count(.both) == 5)
    // One person: not told.
    #expect(questionnaire.count(.other) == nil)
    #expect(questionnaire.distributions.count == 24)
    #expect(questionnaire.distributions.allSatisfy { $0.bins.allSatisfy { $0.count >= 5 } })
    #expect(!questionnaire.words(of: .socialWorkers).isEmpty)
    #expect(questionnaire.targets.count == 9)
    #expect(questionnaire.isExample)
    #expect(questionnaire.professionsOfAssumedSpread == [.socialEntrepreneurs])
  }

  @Test func theExampleIsKnownByItsAnswersNotByItsName() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(QuestionnaireReader.example, "profession,warmth\nboth,4\n")
    #expect(try !QuestionnaireReader().load(path).isExample)
  }

  private static let base = Scenario(
    zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 40, socialEntrepreneurs: 10)])

  @Test func answersStandOnTheModelsScales() throws {
    var text = "profession,thermometer,warmth,competence,metaWarmth,metaCompetence\n"
    for _ in 0..<4 { text += "socialWorkers,50,7,1,4,1\n" }
    text += "socialWorkers,100,4,2,7,1\nsocialWorkers,0,,,,7\n"
    // Means to a tenth of a point: warmth 32 / 5, competence 6 / 5, meta-perception half of 23 / 5 and
    // 12 / 6. Fewer than twenty answers: the spread is that of the scenario. Who left warmth and
    // competence out is not in them.
    #expect(
      try SurveyTrial.read(text).state(of: .socialWorkers, in: Self.base)
        == .moments([
          .warmth: .init(mean: 24 / 30.0, sd: 0.35), .competence: .init(mean: -28 / 30.0, sd: 0.35),
          .metaPerception: .init(mean: (6 / 30.0 - 20 / 30.0) / 2, sd: 0.2),
        ]))
  }

  @Test func theThermometerStandsForAProfessionNotForSinglePeople() throws {
    var text = "profession,thermometer,warmth,competence,metaWarmth\n"
    for _ in 0..<4 { text += "socialWorkers,50,7,1,4\n" }
    text += "socialWorkers,100,,,7\n"
    let read = try SurveyTrial.read(text)
    // Four people rated warmth and competence; five the thermometer.
    #expect(
      read.state(of: .socialWorkers, in: Self.base)
        == .moments([
          .warmth: .init(mean: 0.2, sd: 0.35), .competence: .init(mean: 0.2, sd: 0.35),
          .metaPerception: .init(mean: 6 / 30.0, sd: 0.2),
        ]))
    // It is no measure that a calibration could aim at.
    #expect(read.targets.map(\.metric) == [.believed])
    // Twenty of them have a spread of their own: 41.0 on the thermometer.
    let twenty =
      "profession,thermometer\n"
      + SurveyTrial.rows(.thermometer, (0..<20).map { $0 < 10 ? "10" : "90" })
    #expect(
      try SurveyTrial.read(twenty).state(of: .socialWorkers, in: Self.base)
        == .moments([
          .warmth: .init(mean: 0, sd: 410 / 500.0), .competence: .init(mean: 0, sd: 410 / 500.0),
        ]))
  }

  @Test func nobodyOfTheTerritoryHoldsTheAnswersOfARespondent() throws {
    func state(_ answers: [String]) throws -> MeasuredState? {
      try SurveyTrial.read("profession,warmth\n" + SurveyTrial.rows(.warmth, answers))
        .state(of: .socialWorkers, in: Self.base)
    }
    // The same number and mean, other answers: the same state.
    let few = ["1", "4", "4", "4", "7"]
    #expect(try state(few) == state(["4", "4", "4", "4", "4"]))
    #expect(try state(few) == .moments([.warmth: .init(mean: 0, sd: 0.35)]))
    // From twenty answers on the spread is theirs: √(8 / 19) is 0.65, told to a tenth of a point.
    let mixed = try state(few + few + few + few)
    #expect(mixed == .moments([.warmth: .init(mean: 0, sd: 19 / 30.0)]))
    // Everybody alike still differs by less than a step.
    let alike = try state([String](repeating: "4", count: 20))
    #expect(alike == .moments([.warmth: .init(mean: 0, sd: 1 / 3.0 / 12.0.squareRoot())]))
    // An item that four people answered is drawn as without survey.
    let text =
      "profession,warmth,competence\n" + String(repeating: "socialWorkers,4,3\n", count: 4)
      + "socialWorkers,4,\n"
    #expect(
      try SurveyTrial.read(text).state(of: .socialWorkers, in: Self.base)
        == .moments([.warmth: .init(mean: 0, sd: 0.35)]))
  }

  @Test func aScenarioStartsFromTheRoomWithoutBurnIn() throws {
    let base = try ScenarioReader(currentFolder: "/").load("territoire-type").scenario
    let example = try QuestionnaireReader(currentFolder: "/nowhere").load(
      QuestionnaireReader.example)
    let scenario = try #require(example.scenario(on: base))
    #expect(scenario.parameters[.runBurnIn] == 0)
    #expect(Set(scenario.state.keys) == Set(Profession.allCases))
    #expect(scenario.flaws().allSatisfy { $0.isWarning })
    let text = ScenarioWriter.text(scenario, comments: nil)
    let again = try ScenarioReader(currentFolder: "/").load(
      text: Array(text.utf8), named: "salle.yaml"
    ).scenario
    #expect(again.hash == scenario.hash)
    for profession in Profession.allCases { #expect(!scenario.holdsAnswers(of: profession)) }
    // No word of anybody's is in it.
    #expect(!text.contains("innovation") && !text.contains("écoute"))
  }

  @Test func theOrderOfRowsIsNotKept() throws {
    let head = "profession,warmth\n"
    let one = SurveyTrial.rows(.warmth, ["1", "5", "2", "7", "3"])
    let other = SurveyTrial.rows(.warmth, ["7", "3", "1", "2", "5"])
    let first = try SurveyTrial.read(head + one).scenario(on: Self.base)
    #expect(try first?.hash == SurveyTrial.read(head + other).scenario(on: Self.base)?.hash)
    #expect(first != nil)
  }

  @Test func belowFiveAnswersNothingIsTold() throws {
    let base = try ScenarioReader(currentFolder: "/").load("territoire-type").scenario
    let four = try SurveyTrial.read(
      "profession,contacts\n" + SurveyTrial.rows(.contacts, ["0", "1-2", "3-5", "11+"]))
    #expect(four.count(.socialWorkers) == 4)
    #expect(four.distributions.isEmpty && four.targets.isEmpty)
    #expect(four.state(of: .socialWorkers, in: base) == nil && four.scenario(on: base) == nil)
    // The file and its header are named; no row is shown.
    let mistakes = four.tooFewAnswers
    #expect(mistakes.category.exitCode == 65)
    #expect(
      MistakeWording.text(mistakes, in: .english)
        == "salle.csv:1:1: No profession has 5\u{A0}answers to one of the items that the model uses: with fewer, people could be recognised, and nothing is set.\n  profession,contacts\n  ^"
    )
    #expect(
      MistakeWording.text(mistakes, in: .french)
        == "salle.csv:1:1: Aucune profession n’a 5\u{A0}réponses à une même question dont le modèle se sert\u{A0}: à moins, on reconnaîtrait les personnes, et rien n’est réglé.\n  profession,contacts\n  ^"
    )
    #expect(four.contactEstimate(of: .socialWorkers, in: base) == nil)
    #expect(Mirror(reflecting: four).children.isEmpty)
    // Five people, of whom four answered the item.
    let five = try SurveyTrial.read(
      "profession,warmth,desire\n" + String(repeating: "socialWorkers,4,3\n", count: 4)
        + "socialWorkers,4,\n")
    #expect(five.distribution(.warmth, of: .socialWorkers)?.count == 5)
    #expect(five.distribution(.desire, of: .socialWorkers) == nil)
    #expect(five.distribution(.warmth, of: .socialEntrepreneurs) == nil)
  }

  @Test func binsHoldFiveAnswersAndEndsAreThoseOfTheScale() throws {
    let text =
      "profession,warmth\n"
      + SurveyTrial.rows(.warmth, ["2", "3", "3", "3", "4", "5", "5", "5", "5", "5", "6"])
    let found = try #require(try SurveyTrial.read(text).distribution(.warmth, of: .socialWorkers))
    #expect(found.count == 11)
    #expect(found.bins.map(\.range) == [1...4, 5...7])
    #expect(found.bins.map(\.count) == [5, 6])
    #expect(found.quartiles == nil)
    // 46 / 11 is 4.18: told to a tenth. Spread and quartiles wait for twenty answers.
    #expect(found.mean == 4.2)
    #expect(abs(try #require(found.modelMean) - 0.2 / 3) < 1e-12)
    #expect(found.sd == nil && found.modelSd == nil)
    let twenty = try #require(
      SurveyTrial.read(
        "profession,warmth\n" + SurveyTrial.rows(.warmth, (0..<20).map { "\($0 / 3 + 1)" })
      )
      .distribution(.warmth, of: .socialWorkers))
    #expect(twenty.quartiles == .init(first: 2, median: 4, third: 5.25))
    // √(74.55 / 19), which is 1.98.
    #expect(twenty.sd == 2)
    #expect(abs(try #require(twenty.modelSd) - 2 / 3.0) < 1e-12)
  }

  @Test func fewAnswersCannotBeWorkedOut() throws {
    func told(_ answers: [String]) throws -> SurveyDistribution? {
      try SurveyTrial.read("profession,warmth\n" + SurveyTrial.rows(.warmth, answers))
        .distribution(.warmth, of: .socialWorkers)
    }
    // The same number and mean, other answers: nothing that is told sets them apart.
    #expect(try told(["1", "4", "4", "4", "7"]) == told(["4", "4", "4", "4", "4"]))
    #expect(try told(["1", "4", "4", "4", "7"])?.sd == nil)
  }

  @Test func wordsAreToldFromFivePeopleOn() throws {
    var text = "profession;word1;word2;mainWord\n"
    for _ in 0..<5 { text += "socialWorkers;\"Argent, profit\";Énergie;énergie\n" }
    for _ in 0..<4 { text += "socialWorkers;argent;argent;argent\n" }
    text += "both;énergie;;\n"
    #expect(
      try SurveyTrial.read(text).words(of: .socialWorkers) == [
        SurveyWord(text: "argent, profit", count: 5, mainCount: nil),
        SurveyWord(text: "énergie", count: 5, mainCount: 5),
      ])
  }

  @Test func separatorsCommasAndBrackets() throws {
    let text = """
      # une salle\r
      profession ; thermometer ; contacts ; cooperation\r
      socialEntrepreneurs ; 72,5 ; 1–2 ; relay
      socialEntrepreneurs ; 72,5 ; 3-5 ; 2
      socialEntrepreneurs ; 72.5 ; 11+ ; none
      socialEntrepreneurs ; 72,5 ; 20 ; concerted
      socialEntrepreneurs ; 72,5 ; 0 ; 0
      """
    let read = try SurveyTrial.read(text)
    #expect(read.distribution(.thermometer, of: .socialEntrepreneurs)?.mean == 72.5)
    #expect(read.distribution(.contacts, of: .socialEntrepreneurs)?.mean == (1.5 + 4 + 12 + 20) / 5)
    #expect(read.distribution(.cooperation, of: .socialEntrepreneurs)?.mean == 6 / 5.0)
  }
}
