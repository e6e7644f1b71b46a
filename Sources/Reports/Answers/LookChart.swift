import Charts
import CommandLanguage
import Exploration
import TerritoryModel
import Wording

/// The pictures of a look: measures of one unit over each other, the others below.
struct LookChart {
  let curves: LookCurves

  private var look: LookAnswer { curves.look }
  private var words: AnswerWords { curves.words }

  /// One picture for each unit, with what it says in words; none when no week has a value.
  var pictures: [(chart: LineChart, description: String)] {
    curves.byUnit.compactMap { group in chart(group).map { ($0, sentence(group)) } }
  }

  /// What a picture says, in words.
  var sentences: [String] { curves.byUnit.map(sentence) }

  /// How many curves are told in words.
  private static let told = 6

  /// Curves in words, each from its first value to its last; the first few of many.
  private func sentence(_ group: LookCurves) -> String {
    words.looks.curves(
      group.title, weeks: look.weeks, unit: group.all.first?.unit ?? .metric(.ratio),
      group.all.prefix(Self.told).map { curve in
        let (first, last) = ends(curve)
        return (name: group.look.curves.count == 1 ? "" : curve.name, first: first, last: last)
      }, isCut: group.all.count > Self.told)
  }

  private func ends(
    _ curve: LookCurves.Curve
  ) -> (first: LookWording.Point?, last: LookWording.Point?) {
    let weeks = curve.series.weeks
    func point(_ week: Int) -> LookWording.Point? {
      curve.series.band(week: week).map { (week: week, mean: $0.mean) }
    }
    return (weeks.lazy.compactMap(point).first, weeks.reversed().lazy.compactMap(point).first)
  }

  private func chart(_ group: LookCurves) -> LineChart? {
    let all = group.all
    let isAlone = all.count == 1
    var isSampleNamed = false
    let series = all.flatMap { curve -> [LineChart.Series] in
      let points = points(curve)
      let own = LineChart.Series(
        label: isAlone ? words.fixed(.mean) : curve.title,
        endLabel: isAlone ? "" : curve.name, points: points)
      guard look.showsSample else { return [own] }
      let label = isSampleNamed ? "" : words.fixed(.sampleLife)
      isSampleNamed = true
      return [own, .init(label: label, points: samplePoints(curve), isThin: true)]
    }
    let values = series.flatMap(\.points).flatMap { point in
      [point.y, point.band?.lowerBound, point.band?.upperBound].compactMap(\.self)
    }
    guard let low = values.min(), let high = values.max(), let unit = all.first?.unit else {
      return nil
    }
    let isBanded = series.contains { $0.points.contains { $0.band != nil } }
    return LineChart(
      title: group.title, horizontal: words.weekAxis(look.weeks),
      vertical: MeasureAxis(unit: unit, language: words.language).axis(from: low, to: high),
      series: series, bandLabel: isBanded ? words.fixed(.bandLabel) : "",
      coincidenceLabel: words.fixed(.curvesCoincide), marks: marks)
  }

  private func points(_ curve: LookCurves.Curve) -> [LineChart.Point] {
    curve.series.weeks.map { week in
      let band = curve.series.band(week: week)
      return LineChart.Point(
        Double(week), band?.mean,
        band: band.flatMap { $0.count > 1 ? $0.low...$0.high : nil })
    }
  }

  private func samplePoints(_ curve: LookCurves.Curve) -> [LineChart.Point] {
    curve.series.weeks.map { week in
      LineChart.Point(Double(week), curve.series.values(week: week).first.flatMap(\.self))
    }
  }

  /// The actions and dated changes of the first branch. An action is named at its first occurrence;
  /// the others are left out where they would be a thicket.
  private var marks: [LineChart.Mark] {
    guard let branch = look.branches.first else { return [] }
    let events = BranchEvents(branch, language: words.language)
      .between(max(look.weeks.lowerBound, 1), look.weeks.upperBound)
    let count = events.reduce(0) { $0 + $1.weeks.count }
    return events.flatMap { event in
      event.weeks.enumerated().compactMap { place, week in
        guard place == 0 || count <= 12 else { return nil }
        return LineChart.Mark(Double(week), place == 0 ? event.name : "")
      }
    }.sorted { $0.x < $1.x }
  }
}

/// The vertical axis of a measure: high enough that a small effect is not made to look large.
struct MeasureAxis {
  let unit: MeasureUnit
  let language: Language

  /// An axis that holds two values and all between them.
  func axis(from low: Double, to high: Double) -> Axis {
    let middle = (low + high) / 2
    let half = max((high - low) * 0.55, leastHalf(middle))
    let bounds = bounds
    let bottom = max(bounds.lowerBound, min(middle - half, bounds.upperBound - 2 * half))
    let top = min(bounds.upperBound, max(middle + half, bottom + 2 * half))
    let ticks = RoundTicks.values(in: bottom...max(top, bottom), atMost: 5)
    let step = ticks.count > 1 ? ticks[1] - ticks[0] : half
    let numbers = NumberWording(language)
    return Axis(
      range: bottom...max(top, bottom),
      ticks: ticks.map { Axis.Tick($0, numbers.tick($0, step: step, of: unit)) })
  }

  private var bounds: ClosedRange<Double> {
    switch unit {
    case .metric(.share): 0...1
    case .metric(.scale): -2...2
    default: 0...Double.greatestFiniteMagnitude
    }
  }

  private func leastHalf(_ middle: Double) -> Double {
    switch unit {
    case .metric(.share), .metric(.scale), .metric(.ratio): 0.05
    case .metric(.spread): 0.02
    case .metric(.perHeadAndYear), .tiesPerPerson: 0.25
    case .metric(.count): max(1, abs(middle) * 0.05)
    case .weeks: 2
    }
  }
}
