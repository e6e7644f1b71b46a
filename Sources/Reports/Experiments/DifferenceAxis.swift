import Charts
import TerritoryModel
import Wording

/// The vertical axis of differences: it holds zero, and is high enough that a small effect is not made to
/// look large.
struct DifferenceAxis {
  let unit: MeasureUnit
  let language: Language

  /// An axis that holds two differences, zero, and all between them.
  func axis(from low: Double, to high: Double) -> Axis {
    let bottom = min(low, 0)
    let top = max(high, 0)
    let room = max((top - bottom) * 0.08, least / 2)
    let range = (bottom < 0 ? bottom - room : -room)...(top > 0 ? top + room : room)
    let ticks = RoundTicks.values(in: range, atMost: 5)
    let numbers = NumberWording(language)
    return Axis(
      range: range, ticks: ticks.map { Axis.Tick($0, numbers.difference($0, of: unit)) })
  }

  private var least: Double {
    switch unit {
    case .metric(.count), .weeks: 1
    case .metric(.perHeadAndYear), .tiesPerPerson: 0.1
    default: 0.01
    }
  }
}
