extension FieldDeclaration {
  /// The declaration of a field of an action, by the field instead of its key.
  init(
    _ field: ActionField, default defaultValue: Double?, plausible: ClosedRange<Double>? = nil,
    unit: ValueUnit, bounds: ValueBounds? = nil, grade: EvidenceGrade = .d,
    source: Bilingual? = nil, shocks: [ShockKind] = [], meaning: Bilingual
  ) {
    self.init(
      field.rawValue, default: defaultValue, plausible: plausible, unit: unit, bounds: bounds,
      grade: grade, source: source, shocks: shocks, meaning: meaning)
  }

  /// The number of weeks that an occurrence lasts.
  static func duration(
    plausible: ClosedRange<Double>, shocks: [ShockKind] = []
  ) -> FieldDeclaration {
    FieldDeclaration(
      .duration, default: 52, plausible: plausible, unit: .weeks,
      bounds: ValueBounds(1, 100_000, isWhole: true), shocks: shocks,
      meaning: Bilingual(
        fr: "nombre de semaines que dure une occurrence",
        en: "number of weeks that an occurrence lasts"))
  }

  /// The probability that a person is reached.
  static func shareOfPeople(
    plausible: ClosedRange<Double>, shocks: [ShockKind] = []
  ) -> FieldDeclaration {
    FieldDeclaration(
      .share, default: 0.5, plausible: plausible, unit: .share, shocks: shocks,
      meaning: Bilingual(
        fr: "probabilité que chaque personne visée soit touchée",
        en: "probability that each person addressed is reached"))
  }
}
