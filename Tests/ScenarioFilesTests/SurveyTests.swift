import ScenarioFiles
import TerritoryModel
import Testing

struct SurveyTests {
  private let head = "extends: territoire-type\nrun.burnIn: 0\nstate:\n"

  @Test func rowsKeepTheAnswersOfOneRespondentTogether() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "room.csv", "# une salle\r\nwarmth, competence,openness\r\n0.5,-0.2,0.7\r\n\r\n-1,,1\r\n")
    try folder.write("room.yaml", head + "  socialWorkers: { answers: room.csv }\n")
    let state = try folder.reader.load("room").scenario.state
    #expect(
      state[.socialWorkers]
        == .answers([
          [.warmth: 0.5, .competence: -0.2, .openness: 0.7], [.warmth: -1, .openness: 1],
        ]))
    #expect(state[.socialEntrepreneurs] == nil)
  }

  @Test func meansAndSpreads() throws {
    let scenario = try Reading.scenario(
      head
        + "  socialEntrepreneurs: { warmth: { mean: 0.4, sd: 0.3 }, familiarity: { mean: 50%, sd: 0.1 } }\n"
    )
    #expect(
      scenario.state[.socialEntrepreneurs]
        == .moments([
          .warmth: .init(mean: 0.4, sd: 0.3), .familiarity: .init(mean: 0.5, sd: 0.1),
        ]))
  }

  @Test func mistakesAreShownInTheSurvey() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "room.csv", "warmth;competance\n0.5;0,2\n2;0\n1\n")
    try folder.write("room.yaml", head + "  socialWorkers: { answers: room.csv }\n")
    #expect(
      folder.failure("room").text
        == """
        room.csv:1:8: There is no column “competance”. Did you mean “competence”? Possible \
        columns: warmth, competence, metaPerception, familiarity, openness.
          warmth;competance
                 ^^^^^^^^^^
        room.csv:3:1: 2 is not possible. Needed: a number from -1 to 1.
          2;0
          ^
        room.csv:4:1: This row holds 1 value, the header 2.
          1
          ^
        """.replacing("-1 to", with: "\u{2212}1 to"))
    #expect(
      folder.failure("room", in: .french).text.hasPrefix(
        "room.csv:1:8: La colonne «\u{A0}competance\u{A0}» n’existe pas. Vouliez-vous dire "
          + "«\u{A0}competence\u{A0}»\u{202F}?"))
  }

  @Test func cellsThatAreNoNumbersAndEmptySurveys() throws {
    let folder = try TemporaryFolder()
    try folder.write("text.csv", "warmth\nhigh\n")
    try folder.write("text.yaml", head + "  socialWorkers: { answers: text.csv }\n")
    #expect(
      folder.failure("text").text.hasPrefix(
        "text.csv:2:1: “high” is not a number. Leave a missing answer empty."))
    try folder.write("none.csv", "warmth\n")
    try folder.write("none.yaml", head + "  socialWorkers: { answers: none.csv }\n")
    #expect(folder.failure("none").text.hasPrefix("none.csv:1:1: This survey has no answer."))
    try folder.write("twice.csv", "warmth,warmth\n1,1\n")
    try folder.write("twice.yaml", head + "  socialWorkers: { answers: twice.csv }\n")
    #expect(
      folder.failure("twice").text.hasPrefix(
        "twice.csv:1:8: The column “warmth” is given twice."))
  }

  /// As a French spreadsheet writes a table: semicolons, decimal commas, quotes.
  @Test func semicolonsAndDecimalCommas() throws {
    let folder = try TemporaryFolder()
    try folder.write("room.csv", "warmth;\"competence\"\n0,5; \"-0,4\" \n0.25;\n")
    try folder.write("room.yaml", head + "  socialWorkers: { answers: room.csv }\n")
    #expect(
      try folder.reader.load("room").scenario.state[.socialWorkers]
        == .answers([[.warmth: 0.5, .competence: -0.4], [.warmth: 0.25]]))
  }

  /// Where commas separate, a comma within quotes may group digits or be decimal: neither is guessed.
  @Test func commasWithinQuotesAreNotGuessed() throws {
    let folder = try TemporaryFolder()
    try folder.write("room.csv", "warmth,competence\n\"0,5\",0\n0,1 0\n")
    try folder.write("room.yaml", head + "  socialWorkers: { answers: room.csv }\n")
    #expect(
      folder.failure("room").text == """
        room.csv:2:1: A number is written with a point. Write 0.5.
          "0,5",0
          ^^^^^
        room.csv:3:3: A number is written with nothing between its digits. Write 10.
          0,1 0
            ^^^
        """)
    #expect(
      folder.failure("room", in: .french).text == """
        room.csv:2:1: Un nombre s’écrit avec un point. Écrivez 0.5.
          "0,5",0
          ^^^^^
        room.csv:3:3: Un nombre s’écrit sans rien entre les chiffres. Écrivez 10.
          0,1 0
            ^^^
        """)
  }

  @Test func quotesThatStayOpen() throws {
    let folder = try TemporaryFolder()
    try folder.write("room.csv", "warmth,competence\n\"0.5,0\n0,0\n")
    try folder.write("room.yaml", head + "  socialWorkers: { answers: room.csv }\n")
    #expect(
      folder.failure("room").text == """
        room.csv:2:1: This quotation mark is not closed. A value stands on one line.
          "0.5,0
          ^
        """)
    #expect(
      folder.failure("room", in: .french).text == """
        room.csv:2:1: Ce guillemet n’est pas fermé. Une valeur tient sur une seule ligne.
          "0.5,0
          ^
        """)
  }

  @Test func aMissingSurveyIsAFailureToRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("room.yaml", head + "  socialWorkers: { answers: absent.csv }\n")
    let failure = folder.failure("room")
    #expect(failure.category == .inputOutput)
    #expect(failure.text.hasPrefix("room.yaml:4:29: There is no file “absent.csv”."))
  }

  @Test func whatWasMeasuredIsPartOfTheHash() throws {
    let base = try Reading.scenario(Reading.base + "run.burnIn: 0")
    let measured = try Reading.scenario(
      head + "  socialWorkers: { warmth: { mean: 0.4, sd: 0.3 } }\n")
    #expect(base.hash != measured.hash && base.territoryHash != measured.territoryHash)
  }
}
