/// Where the expected value of a check comes from.
public enum ValidationSource: Sendable, Hashable {
  /// DeGroot (1974): an exact limit.
  case deGroot
  /// Friedkin & Johnsen (1990): an exact limit.
  case friedkinJohnsen
  /// Hegselmann & Krause (2002): shares that an independent program computed again.
  case hegselmannKrause
  /// Deffuant, Neau, Amblard & Weisbuch (2000).
  case deffuant
  /// Flache & Macy (2011): a sign.
  case flacheMacy
  /// The mean view of people who only meet: π/(π + (1 - π)k).
  case meanView
  /// The share of initiatives of people who only heed expectations: x = σ(β(x - ½)).
  case expectations
  /// The law of decisions: P(level ≥ ℓ) = σ(x_ℓ).
  case decisions
  /// What holds by construction.
  case exact
  /// The independent reference model, with so many replicates.
  case referenceModel(replicates: Int)
  /// The pass rule of a pattern, in a section of the model.
  case passRule(section: Int)
  /// The parameters that a territory of so many people was simulated with.
  case knownParameters(people: Int)
}
