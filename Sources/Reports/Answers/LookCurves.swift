import CommandLanguage
import Exploration
import TerritoryModel
import Wording

/// The curves of a look, each with a name that tells it from the others.
struct LookCurves {
  var look: LookAnswer
  let words: AnswerWords
  /// Names given to the curves, when their branches and measures do not tell them apart.
  var names: [String] = []

  /// One curve.
  struct Curve {
    /// What tells it from the other curves; the measure when it is alone.
    var name: String
    /// The same at the beginning of a line: names of branches stay as they are.
    var title: String
    var branch: String
    var series: MeasureSeries
    var unit: MeasureUnit
  }

  /// The curves in the order of the look.
  var all: [Curve] {
    look.curves.enumerated().map { place, curve in
      let name = place < names.count ? names[place] : name(curve)
      return Curve(
        name: name,
        title: branches.count > 1 ? name : Typography.capitalised(name), branch: curve.branch,
        series: curve.series, unit: MeasureUnit(curve.series.measure))
    }
  }

  /// The curves that can share a picture, in the order of their first one.
  var byUnit: [LookCurves] {
    let ofCurves = look.curves.map { MeasureUnit($0.series.measure) }
    var units: [MeasureUnit] = []
    for unit in ofCurves where !units.contains(unit) { units.append(unit) }
    return units.map { unit in
      var part = self
      let places = ofCurves.indices.filter { ofCurves[$0] == unit }
      part.look.curves = places.map { look.curves[$0] }
      part.names = names.isEmpty ? [] : places.map { $0 < names.count ? names[$0] : "" }
      return part
    }
  }

  /// The measures, each once.
  var measures: [Measure] {
    var measures: [Measure] = []
    for curve in look.curves where !measures.contains(curve.series.measure) {
      measures.append(curve.series.measure)
    }
    return measures
  }

  private var branches: Set<String> { Set(look.curves.map(\.branch)) }

  /// The metric of all curves, when they are of one.
  private var commonMetric: Metric? {
    var metrics: Set<Metric> = []
    for measure in measures {
      guard case .metric(let metric, _, _) = measure else { return nil }
      metrics.insert(metric)
    }
    return metrics.count == 1 ? metrics.first : nil
  }

  private func name(_ curve: LookAnswer.Curve) -> String {
    let measure = curve.series.measure
    let branch = words.branches.shown(curve.branch)
    if measures.count == 1 { return branches.count == 1 ? words.measures.name(measure) : branch }
    let name =
      commonMetric == nil
      ? words.measures.name(measure) : words.measures.groupOrTerritory(measure)
    return branches.count == 1 ? name : "\(branch), \(name)"
  }

  /// What a picture or a table of the curves is of.
  var title: String {
    if measures.count == 1, let measure = measures.first { return words.measures.title(measure) }
    if case .metric(let metric, _, let window)? = measures.first, commonMetric != nil {
      return words.measures.title(.metric(metric, .territory, window: window))
    }
    let names = measures.map { words.measures.name($0) }
    return Typography.capitalised(Typography.list(names, in: words.language))
  }
}
