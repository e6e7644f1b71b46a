import Exploration
import TerritoryModel

/// How the values of a measure are read and written; measures of one unit can share a picture.
public enum MeasureUnit: Sendable, Hashable {
  /// The unit of a metric.
  case metric(MetricDeclaration.Unit)
  /// A mean number of partner ties per person.
  case tiesPerPerson
  /// A number of weeks.
  case weeks

  /// The unit of a measure.
  public init(_ measure: Measure) {
    switch measure {
    case .metric(let metric, _, _): self = .metric(metric.declaration.unit)
    case .people(let reporter): self = Self.of(reporter.summary)
    }
  }

  private static func of(_ summary: PeopleReporter.Summary) -> MeasureUnit {
    switch summary {
    case .count: .metric(.count)
    case .standardDeviation(let quantity): of(quantity, isSpread: true)
    case .mean(let quantity), .quantile(_, let quantity), .minimum(let quantity),
      .maximum(let quantity):
      of(quantity, isSpread: false)
    }
  }

  private static func of(_ quantity: PersonQuantity, isSpread: Bool) -> MeasureUnit {
    switch quantity {
    case .warmth, .competence, .favourability, .coreWarmth, .coreCompetence, .metaPerception,
      .expectedMetaPerception:
      .metric(isSpread ? .spread : .scale)
    case .familiarity: .metric(isSpread ? .spread : .share)
    case .openness, .trust, .workload, .formalisation: .metric(.ratio)
    case .partners: .tiesPerPerson
    case .weeksSinceCooperation: .weeks
    }
  }
}

extension MetricDeclaration.Unit {
  /// Between which values a mean must lie; nothing where nothing binds it.
  var bounds: ClosedRange<Double>? {
    switch self {
    case .share: 0...1
    case .scale: -1...1
    case .count, .spread, .perHeadAndYear: 0...(.infinity)
    case .ratio: nil
    }
  }

  /// The part of the confidence interval of a mean in which that mean can be: Student’s interval of a
  /// share near 0 would go below it. Values for machines keep the interval as it was computed.
  public func possible(_ interval: ClosedRange<Double>) -> ClosedRange<Double> {
    bounds.map { interval.clamped(to: $0) } ?? interval
  }
}

extension MeasureUnit {
  /// The part of the confidence interval of a mean in which that mean can be.
  public func possible(_ interval: ClosedRange<Double>) -> ClosedRange<Double> {
    switch self {
    case .metric(let unit): unit.possible(interval)
    case .tiesPerPerson, .weeks: interval.clamped(to: 0...(.infinity))
    }
  }
}

extension NumberWording {
  /// A value of a measure.
  public func value(_ value: Double, of unit: MeasureUnit) -> String {
    switch unit {
    case .metric(let unit): self.value(value, of: unit)
    case .tiesPerPerson: number(value, decimals: 2)
    case .weeks: number(value, decimals: 1)
    }
  }

  /// A value without the sign of its unit, where that sign stands nearby.
  public func bareValue(_ value: Double, of unit: MeasureUnit) -> String {
    unit == .metric(.share)
      ? number(value * 100, decimals: 1) : self.value(value, of: unit)
  }

  /// The difference of two values of a measure, with its sign; of two shares in points, without the
  /// word.
  public func difference(_ value: Double, of unit: MeasureUnit) -> String {
    switch unit {
    case .metric(let unit): difference(value, of: unit)
    case .tiesPerPerson: signed(value, decimals: 2)
    case .weeks: signed(value, decimals: 1)
    }
  }

  /// The difference of two values of a measure in a sentence: shares in points, with the word.
  public func differenceInWords(_ value: Double, of unit: MeasureUnit) -> String {
    unit == .metric(.share) ? points(value) : difference(value, of: unit)
  }

  /// A label of an axis: as few decimals as tell it from the next label, `step` away.
  public func tick(_ value: Double, step: Double, of unit: MeasureUnit) -> String {
    let isShare = unit == .metric(.share)
    let size = abs(step) * (isShare ? 100 : 1)
    var decimals = 0
    var unitStep = 1.0
    while decimals < 4, size > 0, size < unitStep * 0.999 {
      decimals += 1
      unitStep /= 10
    }
    if isShare { return percent(value, decimals: decimals) }
    return unit == .metric(.scale)
      ? signed(value, decimals: decimals) : number(value, decimals: decimals)
  }
}
