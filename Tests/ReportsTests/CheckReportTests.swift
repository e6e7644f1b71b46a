import Experiments
import Reports
import TerritoryModel
import Testing

@Suite("Reports of the validation suite")
struct ValidationReportTests {
  private let outcomes = [
    ValidationOutcome(
      .contact(.meanView(negativeWeight: 2)), rule: .near(0.6, tolerance: 0.004), found: 0.5989),
    ValidationOutcome(
      .contact(.meanView(negativeWeight: 3)), rule: .near(0.5, tolerance: 0.004), found: nil),
    ValidationOutcome(
      .pattern(.exaggeration(.socialWorkers)), rule: .above(1.3), found: 1.943),
  ]

  @Test("whole, in both languages")
  func whole() {
    #expect(
      ValidationReport(outcomes, language: .french).text() == """
        modèle, 9\u{202F}; exact\u{A0}: π/(π + (1 − π)k)
          vérification                       attendu  trouvé  tolérance  verdict
          Contact seul, regard moyen, k\u{A0}=\u{A0}2      0,6  0,5989    ± 0,004  ✓ conforme
          Contact seul, regard moyen, k\u{A0}=\u{A0}3      0,5       —    ± 0,004  ✗ écart

        modèle, 1\u{202F}; règle de la régularité, section 1
          vérification                            attendu  trouvé  tolérance  verdict
          Régularité 3\u{A0}: exagération                > 1,3   1,943             ✓ conforme
          (travailleurs sociaux)

        3 vérifications, dont 1 en écart.

        """)
    #expect(
      ValidationReport(outcomes, language: .english).text() == """
        model, 9; exact: π/(π + (1 − π)k)
          check                            expected   found  tolerance  verdict
          Contact alone, mean view, k\u{A0}=\u{A0}2       0.6  0.5989    ± 0.004  ✓ pass
          Contact alone, mean view, k\u{A0}=\u{A0}3       0.5       —    ± 0.004  ✗ fail

        model, 1; pass rule of the pattern, section 1
          check                                     expected  found  tolerance  verdict
          Pattern 3: exaggeration (social workers)     > 1.3  1.943             ✓ pass

        3 checks, 1 of them fail.

        """)
  }

  @Test("a missing figure fails")
  func verdict() {
    #expect(!ValidationReport(outcomes, language: .french).passes)
    #expect(ValidationReport([outcomes[0]], language: .french).passes)
  }
}
