import CommandLanguage
import TerritoryModel
import Testing
import Wording

@Suite("Pages of help")
struct HelpWordingTests {
  @Test("a command, in both languages")
  func command() {
    #expect(
      HelpWording(.english).page(.command(.run)).lines == [
        "run: go forward in time",
        "  run [DURATION | to WEEK]",
        "All replicates advance together. Without a duration, to the horizon of the scenario. Ctrl-C stops and keeps what is complete.",
        "Other names: lancer",
        "Examples",
        "  run 2y  two more years",
        "  run to 26  up to week 26",
      ])
    #expect(
      HelpWording(.french).page(.command(.run)).lines == [
        "lancer\u{A0}: avancer dans le temps",
        "  lancer [DURÉE | jusqu’à SEMAINE]",
        "Toutes les réplications avancent ensemble. Sans durée, jusqu’à l’horizon du scénario. Ctrl-C arrête et garde ce qui est complet.",
        "Autres noms\u{A0}: run",
        "Exemples",
        "  lancer 2y  deux ans de plus",
        "  lancer jusqu’à 26  jusqu’à la semaine 26",
      ])
  }

  @Test("a parameter: present value, default, range, grade, source")
  func parameter() {
    #expect(
      HelpWording(.english).page(.parameter(.contactRate), present: 0.3).lines == [
        "contact.rate: Contact rate",
        "Weekly rate of opportunities on one partner tie, times the need of the zone.",
        "In the present branch: 0.3",
        "Default: 0.15",
        "Possible values: a number from 0 to 100",
        "Plausible range: 0.03 to 0.5",
        "Grade: D",
        "Source: none published; item 9 of the short questionnaire",
        "Symbol in the model: λ",
        "Examples",
        "  set contact.rate 0.15",
      ])
    #expect(
      HelpWording(.french).page(.parameter(.contactRate)).lines.dropFirst(2).prefix(2) == [
        "Par défaut\u{A0}: 0,15", "Valeurs possibles\u{A0}: un nombre de 0 à 100",
      ])
  }

  @Test("a metric and an action with its fields")
  func others() {
    #expect(
      HelpWording(.english).page(.metric(.volume)).lines == [
        "volume: Volume of cooperation",
        "Cooperations of the last 13 weeks × 4 / professionals: per head and year.",
        "In time: always the last 13 weeks",
        "Groups: the territory, a zone, a profession, a profession in a zone",
        "Examples", "  plot volume",
      ])
    let action = HelpWording(.french).page(.action(.mirror)).lines
    #expect(action.first == "mirror\u{A0}: Restitution")
    #expect(action.contains("  part  probabilité que chaque personne visée soit touchée (0,5)"))
    #expect(action.last == "  ajouter restitution à 12")
  }

  @Test("searches, and names that mean nothing")
  func searches() {
    let wording = HelpWording(.french)
    #expect(
      wording.unknown("contact.rte")
        == "Il n’y a pas d’aide sur «\u{A0}contact.rte\u{A0}». Vouliez-vous dire «\u{A0}contact.rate\u{A0}»\u{202F}? Pour chercher\u{A0}: à-propos MOT."
    )
    #expect(
      HelpWording(.english).unknown("zzz")
        == "There is no help on “zzz”. To search: apropos WORD.")
    #expect(
      wording.results(HelpSearch.apropos("zzz"), for: "zzz").lines
        == ["Rien ne parle de «\u{A0}zzz\u{A0}»."])
    let found = wording.results(HelpSearch.apropos("confiance"), for: "confiance").lines
    #expect(found.first == "Ce qui parle de «\u{A0}confiance\u{A0}»")
    #expect(found.contains("  confiance  Confiance"))
  }

  @Test("the overview names every command by its group")
  func overview() {
    let lines = HelpWording(.english).overview().lines
    #expect(lines.first == "The commands")
    for declaration in CommandCatalogue.declarations {
      #expect(lines.contains("  \(declaration.name.rawValue)  \(declaration.summary.english)"))
    }
  }
}

extension HelpPage {
  /// The page as plain lines, one for each part, not cut to a width.
  fileprivate var lines: [String] {
    [title]
      + parts.flatMap { part in
        switch part {
        case .paragraph(let text), .heading(let text): [text]
        case .line(let text): ["  " + text]
        case .list(let items): items.map { "  \($0.name)  \($0.meaning)" }
        }
      }
  }
}
