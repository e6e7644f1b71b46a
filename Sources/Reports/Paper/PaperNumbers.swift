import TerritoryModel
import Wording

/// Values of a metric as axes and tables of a paper show them.
struct PaperNumbers {
  var language: Language
  var unit: MetricDeclaration.Unit

  private var numbers: NumberWording { NumberWording(language) }

  /// A value at a tick: as short as it can be. An effect on a share is a number of points, which the
  /// title says (`inPoints`).
  func tick(_ value: Double, isEffect: Bool) -> String {
    guard unit == .share else { return short(value) }
    let share = short(value * 100)
    return isEffect ? share : share + (language == .french ? Typography.narrowSpace : "") + "%"
  }

  /// What effects on the metric are multiplied by to be shown: of shares they are points.
  var effectScale: Double { unit == .share ? 100 : 1 }

  /// A title of effects, with their unit where they are points.
  func inPoints(_ title: String) -> String {
    unit == .share ? "\(title), \(PaperText.inPoints.text[language])" : title
  }

  private func short(_ value: Double) -> String {
    value == 0 ? numbers.number(0) : numbers.significant(value)
  }

  /// A mean.
  func mean(_ value: Double?) -> String {
    value.map { numbers.value($0, of: unit) } ?? Typography.missing
  }

  /// A mean difference, with its sign; of shares in points.
  func difference(_ value: Double?) -> String {
    value.map { unit == .share ? numbers.points($0) : numbers.difference($0, of: unit) }
      ?? Typography.missing
  }

  /// A band between parentheses; missing with one value.
  func band(_ band: (low: Double, high: Double)?) -> String {
    guard let band else { return Typography.missing }
    return numbers.band(low: band.low, high: band.high) { value in
      unit == .share
        ? numbers.number(value * 100, decimals: 1) : numbers.value(value, of: unit)
    }
  }

  /// An interval between brackets; missing with one value.
  func interval(_ interval: ClosedRange<Double>?, isEffect: Bool) -> String {
    guard let interval else { return Typography.missing }
    return numbers.interval(isEffect ? interval : unit.possible(interval)) {
      isEffect ? numbers.difference($0, of: unit) : numbers.value($0, of: unit)
    }
  }
}
