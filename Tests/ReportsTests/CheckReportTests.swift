import Experiments
import Reports
import TerritoryModel
import Testing

@Suite("Reports of the validation suite")
struct ValidationReportTests {
  private let outcomes = [
    ValidationOutcome(
      "contact-mean-field-2", title: Bilingual(fr: "Champ moyen, k = 2", en: "Mean field, k = 2"),
      source: Bilingual(fr: "exact", en: "exact"), rule: .near(0.6, tolerance: 0.004),
      found: 0.5989),
    ValidationOutcome(
      "contact-mean-field-3", title: Bilingual(fr: "Champ moyen, k = 3", en: "Mean field, k = 3"),
      source: Bilingual(fr: "exact", en: "exact"), rule: .near(0.5, tolerance: 0.004), found: nil),
    ValidationOutcome(
      "pattern-3", title: Bilingual(fr: "Exagération", en: "Exaggeration"), section: "1",
      source: Bilingual(fr: "règle", en: "rule"), rule: .above(1.3), found: 1.943),
  ]

  @Test("whole, in both languages")
  func whole() {
    #expect(
      ValidationReport(outcomes, language: .french).text() == """
        modèle, 9 ; exact
          vérification        attendu  trouvé  tolérance  verdict
          Champ moyen, k = 2      0,6  0,5989    ± 0,004  ✓ conforme
          Champ moyen, k = 3      0,5       —    ± 0,004  ✗ écart

        modèle, 1 ; règle
          vérification  attendu  trouvé  tolérance  verdict
          Exagération     > 1,3   1,943             ✓ conforme

        3 vérifications, dont 1 en écart.

        """)
    #expect(
      ValidationReport(outcomes, language: .english).text() == """
        model, 9; exact
          check              expected   found  tolerance  verdict
          Mean field, k = 2       0.6  0.5989    ± 0.004  ✓ pass
          Mean field, k = 3       0.5       —    ± 0.004  ✗ fail

        model, 1; rule
          check         expected  found  tolerance  verdict
          Exaggeration     > 1.3  1.943             ✓ pass

        3 checks, 1 of them fail.

        """)
  }

  @Test("a missing figure fails")
  func verdict() {
    #expect(!ValidationReport(outcomes, language: .french).passes)
    #expect(ValidationReport([outcomes[0]], language: .french).passes)
  }
}
