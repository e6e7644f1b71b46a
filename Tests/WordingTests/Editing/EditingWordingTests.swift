import ScenarioFiles
import SourceText
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Schedules, costs, values and origins in words")
struct EditingWordingTests {
  private let programme = [
    Action(.encounter, timing: Timing(at: 12, every: 26), cost: 12_000, hours: 240),
    Action(.outreach, id: "animation", timing: Timing(at: 1)),
    Action(.mirror, timing: Timing(at: 200)),
  ]

  @Test("schedules")
  func schedules() {
    let schedule = ProgrammeSchedule(programme, horizon: 104)
    #expect(
      ScheduleWording(.english).lines(schedule, of: programme) == [
        "Encounter “encounter@12”: from week 12, every 26\u{A0}weeks, 4\u{A0}times",
        "Outreach “animation”: week 1, for 52\u{A0}weeks",
        "Mirror “mirror@200”: begins after the end (week 104)",
      ])
    #expect(
      ScheduleWording(.french).lines(schedule, of: programme) == [
        "Grande Rencontre «\u{A0}encounter@12\u{A0}»\u{A0}: dès la semaine 12, toutes les 26\u{A0}semaines, 4\u{A0}fois",
        "Animation de réseau «\u{A0}animation\u{A0}»\u{A0}: semaine 1, pendant 52\u{A0}semaines",
        "Restitution «\u{A0}mirror@200\u{A0}»\u{A0}: commence après la fin (semaine 104)",
      ])
    #expect(
      ScheduleWording(.french).lines(ProgrammeSchedule([], horizon: 9), of: [])
        == ["Le programme est vide."])
  }

  @Test("costs")
  func costs() {
    let cost = ProgrammeCost(programme, horizon: 104)
    #expect(
      CostWording(.english).summary(cost) == [
        "Until week 104: €48,000 and 960\u{A0}hours.", "Cost not given: animation.",
        "Hours not given: animation.",
      ])
    #expect(
      CostWording(.french).summary(cost) == [
        "Jusqu’à la semaine 104\u{A0}: 48\u{202F}000\u{A0}€ et 960\u{A0}heures.",
        "Coût non donné\u{A0}: animation.", "Heures non données\u{A0}: animation.",
      ])
    #expect(
      CostWording(.french).lines(cost) == [
        "Grande Rencontre «\u{A0}encounter@12\u{A0}»\u{A0}: 4\u{A0}fois, 48\u{202F}000\u{A0}€, 960\u{A0}heures",
        "Animation de réseau «\u{A0}animation\u{A0}»\u{A0}: 1\u{A0}fois",
        "Restitution «\u{A0}mirror@200\u{A0}»\u{A0}: n’a pas lieu",
      ])
    #expect(
      CostWording(.english).summary(ProgrammeCost([], horizon: 10))
        == ["Until week 10 the programme does nothing."])
  }

  @Test("values with their unit")
  func values() throws {
    let english = SettingWording(.english)
    let french = SettingWording(.french)
    let day = try #require(CalendarDay(year: 2021, month: 12, day: 13))
    let cases: [(SettingValue?, String, String)] = [
      (.number(0.25, .share), "25%", "25\u{202F}%"),
      (.number(0.08, .perYear), "8%\u{A0}per year", "8\u{202F}%\u{A0}par an"),
      (.number(.infinity, .halfLife), "never", "jamais"),
      (.number(1, .people), "1\u{A0}person", "1\u{A0}personne"),
      (.number(0.35, .standardDeviation), "0.35", "0,35"),
      (.number(1, .choice(["bounded", "average"])), "average", "average"),
      (.seed(20_211_213), "20211213", "20211213"),
      (.euros(1_250.5), "€1,250.50", "1\u{202F}250,50\u{A0}€"),
      (.hours(1.5), "1.5\u{A0}hours", "1,5\u{A0}heure"),
      (.week(14), "week 14", "semaine 14"), (.day(day), "13 December 2021", "13 décembre 2021"),
      (.position(x: 1.5, y: -2), "(1.5, −2)\u{A0}km", "(1,5\u{202F}; −2)\u{A0}km"),
      (
        .names(["A", "B", "C", "D", "E", "F", "G"]), "“A”, “B”, “C”, “D”, “E” and 2 more",
        "«\u{A0}A\u{A0}», «\u{A0}B\u{A0}», «\u{A0}C\u{A0}», «\u{A0}D\u{A0}», «\u{A0}E\u{A0}» et 2 autres"
      ),
      (
        .moments(mean: 0.1, sd: 0.3), "mean 0.1, standard deviation 0.3",
        "moyenne 0,1, écart type 0,3"
      ),
      (.survey(respondents: 12, hash: 0), "12\u{A0}answers", "12\u{A0}réponses"),
      (nil, "nothing", "rien"),
    ]
    for (value, one, other) in cases {
      #expect(english.value(value) == one)
      #expect(french.value(value) == other)
      #expect(FrenchTypography.flaws(in: other) == [], "\(other)")
    }
    #expect(
      french.change(from: .number(26, .halfLife), to: .number(52, .halfLife))
        == "26 → 52\u{A0}semaines")
  }

  @Test("every meaning of a setting keeps the typography of its language")
  func meanings() throws {
    let base = try ScenarioReader(currentFolder: "/nowhere").load("petite-equipe").scenario
    for reading in ScenarioValues.all(in: base) {
      let meaning = reading.declaration.meaning
      #expect(FrenchTypography.flaws(in: meaning.french) == [], "\(meaning.french)")
      #expect(!meaning.english.isEmpty && !meaning.english.contains("\u{202F}"))
    }
  }

  @Test("origins")
  func origins() {
    let place = SourcePosition(line: 12, column: 3)
    let cases: [(Origin, String, String)] = [
      (
        .written(.file("/a/plaine-commune.yaml"), place), "line 12 of plaine-commune.yaml",
        "ligne 12 de plaine-commune.yaml"
      ),
      (
        .written(.library("entre-soi.yaml"), place), "line 12 of entre-soi.yaml",
        "ligne 12 d’entre-soi.yaml"
      ),
      (
        .written(.standardInput, place), "line 12 of standard input",
        "ligne 12 de l’entrée standard"
      ),
      (.written(.setting("x=1"), place), "given by --set", "donné par --set"),
      (.written(.option("--weeks"), place), "given by --weeks", "donné par --weeks"),
      (.typed, "typed in this session", "saisi dans cette session"),
      (.catalogue, "the catalogue’s default", "valeur par défaut du catalogue"),
    ]
    for (origin, english, french) in cases {
      #expect(OriginWording.text(origin, in: .english) == english)
      #expect(OriginWording.text(origin, in: .french) == french)
    }
  }
}
