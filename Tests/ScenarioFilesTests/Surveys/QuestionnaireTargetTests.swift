import ScenarioFiles
import TerritoryModel
import Testing
import Wording

@Suite struct QuestionnaireTargetTests {
  @Test func sharesAreToldWhenFivePeopleStandOnEitherSide() throws {
    func read(_ none: Int, _ some: Int, _ profession: Profession) -> String {
      SurveyTrial.rows(.cooperation, Array(repeating: "0,none", count: none), profession)
        + SurveyTrial.rows(.cooperation, Array(repeating: "1-2,relay", count: some), profession)
    }
    func targets(_ workers: String, _ entrepreneurs: String = "") throws -> Questionnaire {
      try SurveyTrial.read("profession,contacts,cooperation\n" + workers + entrepreneurs)
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
        SurveyTrial.rows(.warmth, Array(repeating: "4", count: workers))
        + SurveyTrial.rows(
          .warmth, Array(repeating: "4", count: entrepreneurs), .socialEntrepreneurs)
      return SurveyWording(language).answered(try SurveyTrial.read("profession,warmth\n" + rows))
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
      try SurveyTrial.read("profession,warmth\n" + SurveyTrial.rows(.warmth, answers)).targets
        .flatMap(\.figures)
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
      "profession,contacts\n" + SurveyTrial.rows(.contacts, ["1", "1", "1", "1", "1"])
      + SurveyTrial.rows(.contacts, ["4", "4", "4", "4", "4"], .socialEntrepreneurs)
    let read = try SurveyTrial.read(text)
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
