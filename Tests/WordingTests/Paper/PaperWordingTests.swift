import TerritoryModel
import Testing
import Wording

@Suite("Sentences of papers")
struct PaperWordingTests {
  @Test("a line over a lever is told by its ends")
  func ends() {
    #expect(
      PaperWording(.english).ends(
        "with", lever: "contact.rate", [("24.4%", "0.08"), ("64.5%", "0.47")])
        == "with: 24.4% at contact.rate = 0.08, then 64.5% at 0.47")
    #expect(
      PaperWording(.french).ends(
        "", lever: "contact.rate", [("24,4\u{202F}%", "0,08"), ("64,5\u{202F}%", "0,47")])
        == "24,4\u{202F}% à contact.rate = 0,08, puis 64,5\u{202F}% à 0,47")
    #expect(
      PaperWording(.french).ends("", lever: "contact.rate", [("2,1", "0,08")])
        == "2,1 à contact.rate = 0,08")
  }

  @Test("a title has the lever that the figure is over")
  func title() {
    #expect(
      PaperWording(.french).title("Taux (semaine 8)", over: "contact.rate")
        == "Taux (semaine 8), selon contact.rate")
    #expect(
      PaperWording(.english).title("Rate (week 8)", over: "contact.rate")
        == "Rate (week 8), by contact.rate")
  }

  @Test("a store whose runs are not all there")
  func unfinished() {
    #expect(PaperWording(.english).unfinished(done: 4, planned: 4, store: "a.sqlite") == nil)
    #expect(
      PaperWording(.french).unfinished(done: 1, planned: 4, store: "a.sqlite") == """
        «\u{A0}a.sqlite\u{A0}» a 1\u{A0}simulation sur 4 prévues\u{A0}: l’article ne porte que sur ce \
        qui est fait, et sa méthode le dit.
        """)
    #expect(
      PaperWording(.english).unfinished(done: 0, planned: 4, store: "a.sqlite")
        == "“a.sqlite” has no run yet of 4 planned: the paper has no results.")
  }
}
