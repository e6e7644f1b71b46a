import Experiments
import TerritoryModel

extension ValidationWording {
  /// Where an expected value comes from.
  func source(_ source: ValidationSource) -> String {
    switch source {
    case .deGroot: phrases.say("DeGroot 1974, exact", "DeGroot 1974, exact")
    case .friedkinJohnsen:
      phrases.say("Friedkin et Johnsen 1990, exact", "Friedkin & Johnsen 1990, exact")
    case .hegselmannKrause:
      phrases.say(
        "Hegselmann et Krause 2002, refait indépendamment",
        "Hegselmann & Krause 2002, recomputed independently")
    case .deffuant:
      phrases.say(
        "Deffuant, Neau, Amblard et Weisbuch 2000", "Deffuant, Neau, Amblard & Weisbuch 2000")
    case .flacheMacy:
      phrases.say("Flache et Macy 2011, signe", "Flache & Macy 2011, sign")
    case .meanView: exactly("π/(π + (1 − π)k)")
    case .expectations: exactly("x = σ(β(x − ½))")
    case .decisions:
      phrases.say("exact : P(niveau ≥ ℓ) = σ(x_ℓ)", "exact: P(level ≥ ℓ) = σ(x_ℓ)")
    case .exact: "exact"
    case .referenceModel(let replicates):
      phrases.say("modèle de référence indépendant", "independent reference model") + ", "
        + numbers.counted(
          replicates, one: Bilingual(fr: "réplication", en: "replicate"),
          many: Bilingual(fr: "réplications", en: "replicates"))
    case .passRule(let section):
      phrases.say(
        "règle de la régularité, section \(numbers.whole(section))",
        "pass rule of the pattern, section \(numbers.whole(section))")
    case .knownParameters(let people):
      phrases.say("paramètres connus d’un territoire de ", "known parameters of a territory of ")
        + numbers.counted(
          people, one: Bilingual(fr: "personne", en: "person"),
          many: Bilingual(fr: "personnes", en: "people"))
    }
  }

  /// What a formula gives.
  private func exactly(_ formula: String) -> String {
    Typography.labelled("exact", formula, in: language)
  }
}
