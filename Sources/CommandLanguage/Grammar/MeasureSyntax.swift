import TerritoryModel

/// The forms of measures and conditions.
///
///     cooperation                                   favourability of socialWorkers
///     trust of zone "Saint-Denis"                   warmth of socialWorkers in Aubervilliers
///     cooperation window 4                          count socialWorkers where familiarity < 0.3
///     quantile 0.9 warmth of socialEntrepreneurs    sd trust where zone = Centre or zone = Sud
enum MeasureSyntax {
  static let metric = Syntax.sequence([
    .argument(.metric), .optional(group),
    .optional(.clause(.window, .argument(.windowWeeks))),
  ])

  static let measure = Syntax.choice([
    metric,
    .sequence([.keyword(.count), people]),
    .sequence([.choice(summaries.map { .keyword($0) }), .argument(.quantity), people]),
    .sequence([.keyword(.quantile), .argument(.probability), .argument(.quantity), people]),
  ])

  /// The summaries that need nothing but a quantity.
  private static let summaries: [Keyword] = [.mean, .sd, .minimum, .maximum]

  private static let zone = Syntax.argument(.zone)

  private static let group = Syntax.choice([
    .sequence([
      .keyword(.of), .argument(.profession), .optional(.clause(.in, zone)),
    ]),
    .clause(.of, .keyword(.zone), zone),
    .clause(.in, zone),
  ])

  private static let people = Syntax.sequence([
    .optional(.sequence([.optional(.keyword(.of)), .argument(.profession)])),
    .optional(.clause(.where, .rule(.condition))),
  ])

  static let condition = joined(.conjunction, by: .or)
  static let conjunction = joined(.comparison, by: .and)

  private static func joined(_ rule: Rule, by keyword: Keyword) -> Syntax {
    .sequence([.rule(rule), .optional(.repeated(.clause(keyword, .rule(rule))))])
  }

  static let comparison = Syntax.choice([
    .clause(.not, .rule(.comparison)),
    .sequence([.sign(.open), .rule(.condition), .sign(.close)]),
    .sequence([.argument(.quantity), .argument(.comparison), .argument(.number)]),
    .sequence([.keyword(.zone), .argument(.equality), zone]),
    .sequence([.keyword(.organisation), .argument(.equality), .argument(.organisation)]),
    .sequence([.keyword(.profession), .argument(.equality), .argument(.profession)]),
  ])
}
