import Experiments
import Simulation
import TerritoryModel
import Testing
import Wording

@Suite("The validation suite, in words")
struct ValidationWordingTests {
  @Test("there is a sample of every kind of check")
  func samples() {
    #expect(Set(SampleChecks.all.map { CheckKind($0.check) }) == Set(CheckKind.allCases))
  }

  @Test("what is checked, whole, in both languages", arguments: SampleChecks.all)
  func titles(_ told: SampleChecks.Told) {
    #expect(ValidationWording(.french).title(told.check) == told.title.french)
    #expect(ValidationWording(.english).title(told.check) == told.title.english)
  }

  private static let origins: [SampleChecks.Told] = [
    .init(
      .influence(.deGroot), "modèle, 9\u{202F}; DeGroot 1974, exact",
      "model, 9; DeGroot 1974, exact"),
    .init(
      .influence(.friedkinJohnsen(susceptibility: 0.5, weight: 0.9)),
      "modèle, 9\u{202F}; Friedkin et Johnsen 1990, exact",
      "model, 9; Friedkin & Johnsen 1990, exact"),
    .init(
      .influence(.hegselmannKrauseClusters(bound: 0.05)),
      "modèle, 9\u{202F}; Hegselmann et Krause 2002, refait indépendamment",
      "model, 9; Hegselmann & Krause 2002, recomputed independently"),
    .init(
      .influence(.deffuant(bound: 0.5)),
      "modèle, 9\u{202F}; Deffuant, Neau, Amblard et Weisbuch 2000",
      "model, 9; Deffuant, Neau, Amblard & Weisbuch 2000"),
    .init(
      .influence(.flacheMacy(isRepulsive: true)), "modèle, 9\u{202F}; Flache et Macy 2011, signe",
      "model, 9; Flache & Macy 2011, sign"),
    .init(
      .contact(.meanView(negativeWeight: 1)), "modèle, 9\u{202F}; exact\u{A0}: π/(π + (1 − π)k)",
      "model, 9; exact: π/(π + (1 − π)k)"),
    .init(
      .contact(.expectations(weight: 3, start: 0.5)),
      "modèle, 9\u{202F}; exact\u{A0}: x = σ(β(x − ½))", "model, 9; exact: x = σ(β(x − ½))"),
    .init(
      .contact(.ladder(.missed)), "modèle, 9\u{202F}; exact\u{A0}: P(niveau ≥ ℓ) = σ(x_ℓ)",
      "model, 9; exact: P(level ≥ ℓ) = σ(x_ℓ)"),
    .init(.invariant(.ranges), "modèle, 9\u{202F}; exact", "model, 9; exact"),
    .init(
      .reference(.programme(week: 156)),
      "modèle, 9\u{202F}; modèle de référence indépendant, 400\u{A0}réplications",
      "model, 9; independent reference model, 400\u{A0}replicates"),
    .init(
      .pattern(.positiveShare), "modèle, 1\u{202F}; règle de la régularité, section 1",
      "model, 1; pass rule of the pattern, section 1"),
    .init(
      .calibration(.coverage(SettingPath(["contact", "rate"]))),
      "modèle, 9\u{202F}; paramètres connus d’un territoire de 60\u{A0}personnes",
      "model, 9; known parameters of a territory of 60\u{A0}people"),
  ]

  @Test("where expected values come from, in both languages", arguments: origins)
  func origin(_ told: SampleChecks.Told) {
    #expect(ValidationWording(.french).origin(told.check) == told.title.french)
    #expect(ValidationWording(.english).origin(told.check) == told.title.english)
  }

  @Test("what a figure must be, and what came out")
  func figures() {
    let (french, english) = (ValidationWording(.french), ValidationWording(.english))
    #expect(french.rule(.near(0.75, tolerance: 0.004)) == ("0,75", "± 0,004"))
    #expect(english.rule(.above(1.3)) == ("> 1.3", ""))
    #expect(french.rule(.below(0)) == ("< 0", ""))
    #expect(french.rule(.within(0.65...0.85)) == ("de 0,65 à 0,85", ""))
    #expect(english.rule(.within(0.65...0.85)) == ("0.65 to 0.85", ""))
    #expect(english.rule(.exactly(2)) == ("2", "0"))
    #expect(french.found(-0.0005703) == "−0,0005703" && french.found(nil) == "—")
    #expect([true, false].map(french.verdict) == ["conforme", "écart"])
    #expect([true, false].map(english.verdict) == ["pass", "fail"])
    #expect(french.summary(passed: 3, of: 3) == "3 vérifications, toutes conformes.")
    #expect(french.summary(passed: 2, of: 3) == "3 vérifications, dont 1 en écart.")
    #expect(english.summary(passed: 3, of: 3) == "3 checks, all of them pass.")
    #expect(english.summary(passed: 1, of: 3) == "3 checks, 2 of them fail.")
  }
}
