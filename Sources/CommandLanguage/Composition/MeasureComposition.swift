import Exploration
import SourceText
import TerritoryModel

/// Makes measures and conditions of the words of their rules.
enum MeasureComposition {
  /// The weeks over which events are summed unless a window is given.
  static let defaultWindow = 13

  static func measure(_ nodes: [MatchNode]) throws(CommandMistake) -> Located<Measure> {
    let span = SourceSpan.around(nodes.flatMap(\.words).map(\.span))
    let parts = MatchedCommand(nodes: nodes, end: span)
    if let word = parts.first(.metric), case .metric(let metric) = word.value {
      return Located(try self.metric(metric, parts, word.span), at: span)
    }
    let reporter = PeopleReporter(
      try parts.required(summary(parts)), of: profession(parts), where: parts.condition)
    return Located(.people(reporter), at: span)
  }

  private static func metric(
    _ metric: Metric, _ parts: MatchedCommand, _ span: SourceSpan
  ) throws(CommandMistake) -> Measure {
    let declaration = metric.declaration
    let zone = parts.first(.zone)?.text?.value
    let profession = profession(parts)
    if profession != nil, declaration.groups == .zones {
      throw CommandMistake(
        .metricWithoutProfession(metric), at: parts.first(.profession)?.span ?? span)
    }
    let window = parts.first(.windowWeeks)?.whole
    if let window, declaration.span != .window {
      throw CommandMistake(.metricWithoutWindow(metric), at: window.span)
    }
    let group: GroupName =
      switch (zone, profession) {
      case (nil, nil): .territory
      case (nil, let profession?): .profession(profession)
      case (let zone?, nil): .zone(zone)
      case (let zone?, let profession?): .zoneProfession(zone, profession)
      }
    return .metric(metric, group, window: window?.value ?? defaultWindow)
  }

  private static func profession(_ parts: MatchedCommand) -> Profession? {
    if case .profession(let profession)? = parts.first(.profession)?.value {
      profession
    } else {
      nil
    }
  }

  private static func quantity(_ parts: MatchedCommand) -> PersonQuantity? {
    if case .quantity(let quantity)? = parts.first(.quantity)?.value { quantity } else { nil }
  }

  private static func summary(_ parts: MatchedCommand) -> PeopleReporter.Summary? {
    if parts.has(.count) { return .count }
    guard let quantity = quantity(parts) else { return nil }
    if let probability = parts.first(.probability)?.number {
      return .quantile(probability, quantity)
    }
    if parts.has(.sd) { return .standardDeviation(quantity) }
    if parts.has(.minimum) { return .minimum(quantity) }
    return parts.has(.maximum) ? .maximum(quantity) : .mean(quantity)
  }

  // MARK: Conditions

  static func condition(_ nodes: [MatchNode]) -> PeopleCondition? {
    joined(nodes, .conjunction, of: conjunction) { .or($0, $1) }
  }

  private static func conjunction(_ nodes: [MatchNode]) -> PeopleCondition? {
    joined(nodes, .comparison, of: comparison) { .and($0, $1) }
  }

  private static func joined(
    _ nodes: [MatchNode], _ rule: Rule, of part: ([MatchNode]) -> PeopleCondition?,
    by join: (PeopleCondition, PeopleCondition) -> PeopleCondition
  ) -> PeopleCondition? {
    let parts = nodes.compactMap { node in
      if case .rule(rule, let parts) = node { part(parts) } else { nil }
    }
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first, join)
  }

  private static func comparison(_ nodes: [MatchNode]) -> PeopleCondition? {
    let parts = MatchedCommand(nodes: nodes, end: SourceSpan(.init(line: 1, column: 1)))
    if let inner = parts.rules(.condition).first { return condition(inner) }
    if let inner = parts.rules(.comparison).first { return comparison(inner).map { .not($0) } }
    guard let sign = (parts.first(.comparison) ?? parts.first(.equality))?.value,
      case .comparison(let comparison) = sign
    else { return nil }
    if let quantity = quantity(parts), let number = parts.first(.number)?.number {
      return .quantity(quantity, comparison, number)
    }
    let isEqual = comparison == .equal
    if let zone = parts.first(.zone)?.text { return .zone(zone.value, isEqual: isEqual) }
    if let name = parts.first(.organisation)?.text {
      return .organisation(name.value, isEqual: isEqual)
    }
    return profession(parts).map { .profession($0, isEqual: isEqual) }
  }
}

extension SourceSpan {
  /// The stretch from the first of some stretches to the last on the same line.
  static func around(_ spans: [SourceSpan]) -> SourceSpan {
    guard let first = spans.first else { return SourceSpan(.init(line: 1, column: 1)) }
    let last = spans.last { $0.start.line == first.start.line } ?? first
    return SourceSpan(
      first.start, length: last.start.column + last.length - first.start.column)
  }
}
