import Exploration
import TerritoryModel
import Testing

@Suite("One notion has one name")
struct QuantityNameTests {
  @Test(
    "a quantity of people is called as the metric that is its mean",
    arguments: [
      (PersonQuantity.warmth, Metric.warmth), (.competence, .competence),
      (.favourability, .favourability), (.metaPerception, .believed), (.familiarity, .familiarity),
    ])
  func names(_ quantity: PersonQuantity, _ metric: Metric) {
    let label = metric.declaration.label
    #expect(quantity.label.french == label.french.lowercased())
    #expect(quantity.label.english == label.english.lowercased())
  }

  @Test("the names are the words that are typed")
  func words() {
    #expect(Metric.familiarity.declaration.label.french == "Familiarité")
    #expect(PersonQuantity.favourability.label.french == "faveur")
    #expect(PersonQuantity.metaPerception.label.english == "believed view")
  }
}
