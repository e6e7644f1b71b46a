import ScenarioFiles
import TerritoryModel
import Testing
import Wording

@Suite struct QuestionnaireTests {
  private static func read(_ text: String) throws -> Questionnaire {
    try QuestionnaireReader(currentFolder: "/nowhere").load(
      text: Array(text.utf8), named: "salle.csv")
  }

  /// Rows of one profession with one item.
  private static func rows(
    _ item: QuestionnaireItem, _ answers: [String], _ profession: Profession = .socialWorkers
  ) -> String {
    answers.map { "\(profession.key),\($0)\n" }.joined()
  }

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
      try Self.read(text).state(of: .socialWorkers, in: Self.base)
        == .moments([
          .warmth: .init(mean: 24 / 30.0, sd: 0.35), .competence: .init(mean: -28 / 30.0, sd: 0.35),
          .metaPerception: .init(mean: (6 / 30.0 - 20 / 30.0) / 2, sd: 0.2),
        ]))
  }

  @Test func theThermometerStandsForAProfessionNotForSinglePeople() throws {
    var text = "profession,thermometer,warmth,competence,metaWarmth\n"
    for _ in 0..<4 { text += "socialWorkers,50,7,1,4\n" }
    text += "socialWorkers,100,,,7\n"
    let read = try Self.read(text)
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
      + Self.rows(.thermometer, (0..<20).map { $0 < 10 ? "10" : "90" })
    #expect(
      try Self.read(twenty).state(of: .socialWorkers, in: Self.base)
        == .moments([
          .warmth: .init(mean: 0, sd: 410 / 500.0), .competence: .init(mean: 0, sd: 410 / 500.0),
        ]))
  }

  @Test func nobodyOfTheTerritoryHoldsTheAnswersOfARespondent() throws {
    func state(_ answers: [String]) throws -> MeasuredState? {
      try Self.read("profession,warmth\n" + Self.rows(.warmth, answers))
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
      try Self.read(text).state(of: .socialWorkers, in: Self.base)
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
    let one = Self.rows(.warmth, ["1", "5", "2", "7", "3"])
    let other = Self.rows(.warmth, ["7", "3", "1", "2", "5"])
    let first = try Self.read(head + one).scenario(on: Self.base)
    #expect(try first?.hash == Self.read(head + other).scenario(on: Self.base)?.hash)
    #expect(first != nil)
  }

  @Test func belowFiveAnswersNothingIsTold() throws {
    let base = try ScenarioReader(currentFolder: "/").load("territoire-type").scenario
    let four = try Self.read(
      "profession,contacts\n" + Self.rows(.contacts, ["0", "1-2", "3-5", "11+"]))
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
    let five = try Self.read(
      "profession,warmth,desire\n" + String(repeating: "socialWorkers,4,3\n", count: 4)
        + "socialWorkers,4,\n")
    #expect(five.distribution(.warmth, of: .socialWorkers)?.count == 5)
    #expect(five.distribution(.desire, of: .socialWorkers) == nil)
    #expect(five.distribution(.warmth, of: .socialEntrepreneurs) == nil)
  }

  @Test func binsHoldFiveAnswersAndEndsAreThoseOfTheScale() throws {
    let text =
      "profession,warmth\n"
      + Self.rows(.warmth, ["2", "3", "3", "3", "4", "5", "5", "5", "5", "5", "6"])
    let found = try #require(try Self.read(text).distribution(.warmth, of: .socialWorkers))
    #expect(found.count == 11)
    #expect(found.bins.map(\.range) == [1...4, 5...7])
    #expect(found.bins.map(\.count) == [5, 6])
    #expect(found.quartiles == nil)
    // 46 / 11 is 4.18: told to a tenth. Spread and quartiles wait for twenty answers.
    #expect(found.mean == 4.2)
    #expect(abs(try #require(found.modelMean) - 0.2 / 3) < 1e-12)
    #expect(found.sd == nil && found.modelSd == nil)
    let twenty = try #require(
      Self.read("profession,warmth\n" + Self.rows(.warmth, (0..<20).map { "\($0 / 3 + 1)" }))
        .distribution(.warmth, of: .socialWorkers))
    #expect(twenty.quartiles == .init(first: 2, median: 4, third: 5.25))
    // √(74.55 / 19), which is 1.98.
    #expect(twenty.sd == 2)
    #expect(abs(try #require(twenty.modelSd) - 2 / 3.0) < 1e-12)
  }

  @Test func fewAnswersCannotBeWorkedOut() throws {
    func told(_ answers: [String]) throws -> SurveyDistribution? {
      try Self.read("profession,warmth\n" + Self.rows(.warmth, answers))
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
      try Self.read(text).words(of: .socialWorkers) == [
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
    let read = try Self.read(text)
    #expect(read.distribution(.thermometer, of: .socialEntrepreneurs)?.mean == 72.5)
    #expect(read.distribution(.contacts, of: .socialEntrepreneurs)?.mean == (1.5 + 4 + 12 + 20) / 5)
    #expect(read.distribution(.cooperation, of: .socialEntrepreneurs)?.mean == 6 / 5.0)
  }

  @Test func sharesAreToldWhenFivePeopleStandOnEitherSide() throws {
    func read(_ none: Int, _ some: Int, _ profession: Profession) -> String {
      Self.rows(.cooperation, Array(repeating: "0,none", count: none), profession)
        + Self.rows(.cooperation, Array(repeating: "1-2,relay", count: some), profession)
    }
    func targets(_ workers: String, _ entrepreneurs: String = "") throws -> Questionnaire {
      try Self.read("profession,contacts,cooperation\n" + workers + entrepreneurs)
    }
    let told = try targets(read(5, 10, .socialWorkers), read(6, 5, .socialEntrepreneurs))
    #expect(told.withheldShares.isEmpty)
    let figures = told.targets.flatMap(\.figures)
    #expect(figures.map(\.metric) == [.coverage, .coverage, .cooperation])
    let shares: [Double] = [10.0 / 15.0, 5.0 / 11.0, 15.0 / 26.0]
    #expect(figures.map(\.value) == shares)
    // (10 + 2) / (15 + 4) adjusted: √(12/19 × 7/19 / 19).
    #expect(abs(figures[0].error - 0.110_664_7) < 1e-7)
    // One person of twelve had no contact, and says that nothing is done together.
    let one = try targets(read(1, 11, .socialWorkers), read(6, 5, .socialEntrepreneurs))
    #expect(one.targets.map(\.group) == [.profession(.socialEntrepreneurs)])
    #expect(one.withheldShares == [.coverage(.socialWorkers), .cooperation])
    #expect(
      SurveyWording(.french).withheld(one.withheldShares)
        == "Pas de cible, car moins de 5\u{A0}personnes seraient d’un côté ou de l’autre d’une part\u{A0}: la couverture des travailleurs sociaux et le taux de coopération."
    )
    #expect(
      SurveyWording(.english).withheld(one.withheldShares)
        == "No target, because fewer than 5\u{A0}people would be on one side of a share: the coverage of social workers and the cooperation rate."
    )
    // Nobody on one side: the table merges its cell too.
    #expect(try targets(read(0, 12, .socialWorkers)).withheldShares == [.coverage(.socialWorkers)])
    // Too few answers for a table: nothing is held back, because nothing is asked.
    #expect(try targets(read(1, 3, .socialWorkers)).withheldShares.isEmpty)
    #expect(SurveyWording(.english).withheld([]) == nil)
  }

  @Test func whoAnsweredIsSaidOfThoseWhoDid() throws {
    func said(_ workers: Int, _ entrepreneurs: Int, _ language: Language) throws -> String {
      let rows =
        Self.rows(.warmth, Array(repeating: "4", count: workers))
        + Self.rows(.warmth, Array(repeating: "4", count: entrepreneurs), .socialEntrepreneurs)
      return SurveyWording(language).answered(try Self.read("profession,warmth\n" + rows))
    }
    #expect(
      try said(6, 5, .french)
        == "6\u{A0}travailleurs sociaux et 5\u{A0}entrepreneurs sociaux ont répondu.")
    #expect(
      try said(5, 0, .french)
        == "5\u{A0}travailleurs sociaux ont répondu, et aucun entrepreneur social.")
    #expect(
      try said(0, 5, .english)
        == "5\u{A0}social entrepreneurs answered, and no social workers.")
    #expect(
      try said(1, 0, .french)
        == "1\u{A0}travailleur social a répondu, et aucun entrepreneur social."
    )
  }

  @Test func targetsCarryWhatAnswersWeigh() throws {
    func figures(_ answers: [String]) throws -> [TargetFigure] {
      try Self.read("profession,warmth\n" + Self.rows(.warmth, answers)).targets.flatMap(\.figures)
    }
    let few = ["4", "4", "4", "4", "7"]
    let five = try figures(few)
    // Few answers weigh as if they lay evenly over the scale: 2 / √12 / √5.
    #expect(five.map(\.metric) == [.warmth])
    #expect(abs(five[0].value - 0.2) < 1e-12)
    #expect(abs(five[0].error - (1 / 15.0).squareRoot()) < 1e-12)
    let mixed = try figures(few + few + few + few)
    #expect(mixed.map(\.metric) == [.warmth, .warmthSd])
    // Mean 0.2, standard deviation 0.41 on the model's scale, told as 0.4.
    #expect(abs(mixed[0].value - 0.2) < 1e-12)
    #expect(abs(mixed[0].error - 0.4 / 20.0.squareRoot()) < 1e-12)
    // Everybody alike still is no certainty: answers are rounded to thirds of the model's scale.
    let alike = try figures([String](repeating: "4", count: 20))
    #expect(alike[0].value == 0)
    #expect(abs(alike[0].error - 1 / 3.0 / 240.0.squareRoot()) < 1e-12)
  }

  @Test func targetsAreACalibrationThatIsReadBack() throws {
    let example = try QuestionnaireReader(currentFolder: "/nowhere").load(
      QuestionnaireReader.example)
    let file = example.targetFile(scenario: "petite-equipe")
    #expect(
      file.parameters.map(\.path.description) == [
        "profiles.socialWorkers.warmth", "profiles.socialWorkers.competence",
        "profiles.socialEntrepreneurs.warmth", "profiles.socialEntrepreneurs.competence",
        "contact.rate",
      ])
    let again = try StudyTexts.targets(TargetWriter.text(file))
    #expect(again.warnings.isEmpty)
    #expect(again.targets.parameters == file.parameters)
    #expect(again.targets.targets.map(\.metric) == file.targets.map(\.metric))
    // Thirty social workers have a spread; of sixteen social entrepreneurs none is told.
    let spreads = file.targets.filter { if case .answers = $0.measure { true } else { false } }
    #expect(spreads.count == 3)
    #expect(spreads.allSatisfy { $0.group == .profession(.socialWorkers) })
    #expect(example.targets.count == 9)
  }

  @Test func contactsSuggestARate() throws {
    var scenario = Scenario(
      zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 40, socialEntrepreneurs: 10)])
    scenario.parameters[.networkPartners] = 8
    let text =
      "profession,contacts\n" + Self.rows(.contacts, ["1", "1", "1", "1", "1"])
      + Self.rows(.contacts, ["4", "4", "4", "4", "4"], .socialEntrepreneurs)
    let read = try Self.read(text)
    // 40 social workers share 80 ties.
    let workers = try #require(read.contactEstimate(of: .socialWorkers, in: scenario))
    #expect(workers.partners == 2 && workers.contacts == 1)
    // A mean told as 1 may be 0.95: -ln(1 - 0.95 / 2) / 13.
    #expect(abs(try #require(workers.rate) - 0.0495660) < 1e-6)
    let entrepreneurs = try #require(read.contactEstimate(of: .socialEntrepreneurs, in: scenario))
    // -ln(1 - 3.95 / 8) / 13.
    #expect(abs(try #require(entrepreneurs.rate) - 0.0523634) < 1e-6)
    // Where the need is twice as great, half the rate makes as many contacts.
    scenario.zones[0].need = 2
    let needed = try #require(read.contactEstimate(of: .socialWorkers, in: scenario))
    #expect(abs(try #require(needed.rate) - 0.0247830) < 1e-6)
    scenario.zones[0].need = 1
    scenario.parameters[.networkPartners] = 4
    let many = try #require(read.contactEstimate(of: .socialEntrepreneurs, in: scenario))
    #expect(many.rate == nil)
    // A mean told as 4 may be 3.95, and all its answers brackets of one or two people, counted as 1.5.
    #expect(abs(many.fewestContacts - 3.95 / 1.5) < 1e-12)
  }
}
