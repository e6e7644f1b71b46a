extension ActionCatalogue {
  static let shock = ActionDeclaration(
    .shock,
    label: Bilingual(fr: "Choc", en: "Shock"),
    meaning: Bilingual(
      fr: "ce qui arrive au territoire : coupe budgétaire, scandale ou vague de départs",
      en: "what befalls the territory: a budget cut, a scandal or a wave of departures"),
    lasts: true, heedsProfession: true,
    fields: [
      FieldDeclaration(
        .kind, default: Double(ShockKind.workload.rawValue),
        unit: .choice(ShockKind.allCases.map(\.key)),
        meaning: Bilingual(
          fr: "nature du choc : coupe budgétaire, scandale, vague de départs",
          en: "what the shock is: a budget cut, a scandal, a wave of departures")),
      .duration(plausible: 4...260, shocks: [.workload, .turnover]),
      FieldDeclaration(
        .size, default: 0.3, plausible: 0...0.5, unit: .share, shocks: [.workload],
        meaning: Bilingual(
          fr: "hausse de la charge de travail", en: "rise of workload")),
      .shareOfPeople(plausible: 0...1, shocks: [.scandal]),
      FieldDeclaration(
        .shift, default: 0.2, plausible: 0...0.5, unit: .share, shocks: [.scandal],
        meaning: Bilingual(
          fr: "attraction de la chaleur perçue vers −1", en: "pull of perceived warmth to −1")),
      FieldDeclaration(
        .factor, default: 2, plausible: 1...4, unit: .ratio, shocks: [.turnover],
        meaning: Bilingual(
          fr: "facteur de la rotation annuelle", en: "factor of yearly turnover")),
    ])
}
