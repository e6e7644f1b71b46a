import Charts
import Foundation
import Reports
import TerritoryModel
import Testing

@Suite("Listings of the catalogue and of scenarios")
struct ListingTests {
  @Test("the catalogue lists every parameter, field, action and metric once")
  func complete() {
    let entries = ParameterListing(language: .english).entries
    let paths = entries.map(\.path)
    #expect(Set(entries.map { "\($0.section) \($0.path)" }).count == entries.count)
    for parameter in Parameter.allCases { #expect(paths.contains(parameter.path)) }
    for kind in ActionKind.allCases { #expect(paths.contains(kind.rawValue)) }
    for metric in Metric.allCases { #expect(paths.contains(metric.key)) }
  }

  @Test("a pattern is part of a path or of the words of either language")
  func patterns() {
    func paths(_ pattern: String) -> [String] {
      ParameterListing(pattern: pattern, language: .english).entries.map(\.path)
    }
    #expect(paths("influence.bound") == ["influence.bound"])
    #expect(paths("INFLUENCE.B") == ["influence.bound"])
    #expect(paths("influence.*").count >= 5)
    #expect(paths("zones.*.need") == ["zones.*.need"])
    #expect(paths("cloison").isEmpty)
    #expect(!paths("réseau").isEmpty)
    for same in ["reseau", "RÉSEAU", "re\u{301}seau"] { #expect(paths(same) == paths("réseau")) }
    #expect(
      paths("oubli") == ParameterListing(pattern: "oubli", language: .french).entries.map(\.path))
    #expect(ParameterListing.nearest(to: "influence.bond") == "influence.bound")
  }

  @Test("one entry, whole, in both languages")
  func entry() {
    #expect(
      ParameterListing(pattern: "influence.bound", language: .french).text() == """
        Paramètres
          influence.bound (ε)
            écart de faveur au-delà duquel un collègue n’est plus écouté
            défaut : 0,6 ; plage plausible : 0,2 à 2 ; unité : distance sur l’échelle ;
            niveau : D
            source : famille de Deffuant et al. 2000

        Niveaux de preuve : A publié et lu ; B publié, résumé ou source secondaire
        seulement ; C déduit de A ou B ; D hypothèse, à faire varier.

        """)
    #expect(
      ParameterListing(pattern: "influence.bound", language: .english).text() == """
        Parameters
          influence.bound (ε)
            difference of favourability beyond which a colleague is not heard
            default: 0.6; plausible range: 0.2 to 2; unit: distance on the scale; grade:
            D
            source: family of Deffuant et al. 2000

        Evidence grades: A published and read; B published, abstract or secondary source
        only; C derived from A or B; D assumption, to be varied.

        """)
  }

  @Test("as CSV and JSON: points, empty cells, null")
  func machines() throws {
    let listing = ParameterListing(pattern: "turnover.socialWorkers", language: .english)
    let csv = listing.csv().split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(csv.first == "section,path,symbol,default,low,high,unit,grade,source,meaning")
    #expect(csv.count == 2)
    #expect(csv[1].hasPrefix("parameters,turnover.socialWorkers,,0.21,0.1,0.3,per year,A,"))
    let object = try JSONSerialization.jsonObject(with: Data(listing.json().utf8))
    let rows = try #require((object as? [String: Any])?["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows[0]["symbol"] is NSNull)
    #expect(rows[0]["default"] as? Double == 0.21)
  }

  @Test("scenarios with their people, zones and summary")
  func scenarios() {
    let listing = ScenarioListing([("deux-rives", SampleResult.scenario)], language: .french)
    #expect(
      listing.text() == """
        nom         personnes  zones  ce qu’il montre
        deux-rives      1\u{202F}440      2  Un territoire d’essai.

        Pour en lancer un\u{00A0}: rencontre run NOM

        """)
  }
}
