import CommandLanguage
import Exploration
import SourceText
import TerritoryModel
import Testing

@Suite("Lines as commands, word by word")
struct CommandTests {
  private func at(_ column: Int, _ length: Int) -> SourceSpan {
    SourceSpan(SourcePosition(line: 1, column: column), length: length)
  }

  private func located<Value>(_ value: Value, _ column: Int, _ length: Int) -> Located<Value> {
    Located(value, at: at(column, length))
  }

  @Test("settings keep the places of paths and values")
  func set() {
    #expect(
      parsed("set a.x 1 zones.\"B C\".need 40% from 1y")?.command
        == .set(
          [
            SettingWords(path: located("a.x", 5, 3), value: located("1", 9, 1)),
            SettingWords(
              path: located("zones.\"B C\".need", 11, 16), value: located("40%", 28, 3)),
          ], from: located(.week(52), 37, 2)))
    #expect(
      parsed("set contact.rate = 0.2")?.command
        == .set(
          [SettingWords(path: located("contact.rate", 5, 12), value: located("0.2", 20, 3))],
          from: nil))
  }

  @Test("fields of an action keep their values as typed")
  func add() {
    #expect(
      parsed("add encounter at 6m zones \"Saint Denis\", Sud select open")?.command
        == .add(
          located(.encounter, 5, 9),
          [
            FieldWords(key: located("at", 15, 2), values: [located("6m", 18, 2)]),
            FieldWords(
              key: located("zones", 21, 5),
              values: [located("Saint Denis", 27, 13), located("Sud", 42, 3)]),
            FieldWords(key: located("select", 46, 6), values: [located("open", 53, 4)]),
          ]))
  }

  @Test("a measure of a group")
  func metric() {
    #expect(
      parsed("plot warmth of socialWorkers in \"Saint-Denis\" cooperation window 4")?.command
        == .plot(
          Looking(measures: [
            located(
              .metric(.warmth, .zoneProfession("Saint-Denis", .socialWorkers), window: 13), 6, 40),
            located(.metric(.cooperation, .territory, window: 4), 47, 20),
          ])))
    #expect(
      parsed("show trust of zone Sud")?.command
        == .show(.measures([located(.metric(.trust, .zone("Sud"), window: 13), 6, 17)])))
  }

  @Test("a condition: not before and, and before or, parentheses before all")
  func condition() {
    let low = PeopleCondition.quantity(.familiarity, .less, 0.3)
    let open = PeopleCondition.quantity(.openness, .atLeast, 0.5)
    let south = PeopleCondition.zone("Sud", isEqual: true)
    func condition(_ text: String) -> PeopleCondition? {
      if case .agents(_, let condition, _)? = parsed("agents where " + text)?.command {
        return condition
      }
      return nil
    }
    let (a, b, c) = ("familiarity < 0.3", "openness >= 50%", "zone = Sud")
    #expect(condition("\(a) or \(b) and \(c)") == .or(low, .and(open, south)))
    #expect(condition("(\(a) or \(b)) and \(c)") == .and(.or(low, open), south))
    #expect(condition("not \(a) and \(c)") == .and(.not(low), south))
    #expect(condition("not (\(a) and \(c))") == .not(.and(low, south)))
    #expect(condition("not not \(a)") == .not(.not(low)))
    #expect(
      condition("profession != socialWorkers and organisation = \"CCAS du Bourg\"")
        == .and(
          .profession(.socialWorkers, isEqual: false),
          .organisation("CCAS du Bourg", isEqual: true)))
  }

  @Test("a comparison inside a measure is no file, and a file at the end is none")
  func redirection() {
    let compared = parsed("plot count socialWorkers where familiarity > 0.3")
    #expect(compared?.redirection == nil)
    let written = parsed("plot count where familiarity > 0.3 > \"my curve.SVG\"")
    #expect(
      written?.redirection
        == .init(path: located("my curve.SVG", 38, 14), replaces: false))
    #expect(parsed("table trust >! a/b.c.csv")?.redirection?.replaces == true)
    #expect(parsed("table trust>a.csv")?.redirection?.path.value == "a.csv")
    #expect(
      parsed("save >! a.yaml")?.command == .save(located("a.yaml", 9, 6), replaces: true))
    #expect(parsed("expect cooperation > 0.3")?.redirection == nil)
    #expect(
      parsed("export trust > a.csv")?.command
        == .export(
          [located(.metric(.trust, .territory, window: 13), 8, 5)], to: located("a.csv", 16, 5),
          replaces: false))
  }

  @Test("guesses, with and without names")
  func predict() {
    #expect(
      parsed("predict cooperation at 1y Claire 30% \"table 2\" 0.25 40%")?.command
        == .predict(
          located(.metric(.cooperation, .territory, window: 13), 9, 11),
          at: located(.week(52), 24, 2),
          [
            Guess(name: "Claire", value: 0.3), Guess(name: "table 2", value: 0.25),
            Guess(name: nil, value: 0.4),
          ]))
  }

  @Test("expectations")
  func expectation() {
    #expect(
      parsed("expect sd trust at 26w != 1e-3")?.command
        == .expect(
          .measure(
            located(.people(PeopleReporter(.standardDeviation(.trust))), 8, 8),
            at: located(.week(26), 20, 3), .different, located(0.001, 27, 4))))
    #expect(
      parsed("expect state 00ff00ff00ff00ff")?.command
        == .expect(.state(located(0x00FF_00FF_00FF_00FF, 14, 16))))
  }

  @Test("people by post or by name")
  func people() {
    #expect(
      parsed("diary 42 to 30 in replicate 7 from 10")?.command
        == .diary(
          located(.number(42), 7, 2), from: located(.week(10), 36, 2),
          to: located(.week(30), 13, 2), replicate: located(7, 29, 1)))
    #expect(
      parsed("agent \"42\"")?.command == .agent(located(.name("42"), 7, 4), replicate: nil))
  }

  @Test("branches: one name or two")
  func branches() {
    #expect(parsed("compare pilot")?.command == .compare(located("pilot", 9, 5), nil))
    #expect(parsed("diff pilot")?.command == .diff(nil, located("pilot", 6, 5)))
    #expect(
      parsed("diff a b")?.command == .diff(located("a", 6, 1), located("b", 8, 1)))
    #expect(
      parsed("plot trust of a,b")?.command
        == .plot(
          Looking(
            measures: [located(.metric(.trust, .territory, window: 13), 6, 5)],
            branches: [located("a", 15, 1), located("b", 17, 1)])))
    #expect(parsed("fork \"from\"")?.command == .fork(located("from", 6, 6), at: nil))
  }

  @Test("days of the calendar")
  func day() {
    let day = CalendarDay(year: 2026, month: 3, day: 19)
    #expect(
      day.map { Command.run(.to(located(.day($0), 8, 10))) } == parsed("run to 2026-03-19")?.command
    )
  }

  @Test("columns count characters as people see them, whatever their bytes")
  func columns() {
    #expect(
      parsed("charger é\u{301}te\u{301} comme 日本")?.command
        == .load(
          located("é\u{301}te\u{301}", 9, 3), branch: located("日本", 19, 2)))
  }
}
