import Charts
import Simulation
import TerritoryModel
import Wording

extension RunReport {
  /// What each profession thinks of the other, believes is thought of it, and what really is.
  var mirror: [String] {
    let people = Profession.allCases.filter { result.question.scenario.people($0) > 0 }
    let blocks = people.map(mirror)
    guard !blocks.isEmpty else { return [] }
    return title(fixed(.mirror)) + blocks.joined()
  }

  private func mirror(_ profession: Profession) -> [String] {
    let rows = [
      (RunText.ownView, Metric.favourability), (.believedView, .believed), (.actualView, .actual),
    ].map { label, metric in
      let observable = Observable(metric, .profession(profession))
      let values = mirrorMoments.map {
        ensemble.band(observable, variant: $0.variant, week: $0.week)?.mean
      }
      return BarChart.Row(
        label: fixed(label),
        numbers: values.map { $0.map { numbers.signed($0) } ?? Typography.missing },
        value: values.last ?? nil)
    }
    let name = Typography.capitalised(ProfessionWording(language).plural(profession))
    var lines = [name]
    lines += BarChart(rows: rows).lines(
      width: textWidth, indent: 2, titles: mirrorMoments.map(\.title),
      ends: (numbers.signed(-1, decimals: 0), numbers.signed(1, decimals: 0)), style: style)
    let exaggeration = Observable(.exaggeration, .profession(profession))
    if let ratio = ensemble.band(exaggeration, variant: result.main, week: ensemble.horizon) {
      lines += indented(words.exaggeration(ratio.mean))
    }
    return lines
  }

  /// The two columns of the mirror, the last of which has the bars: the two futures at the end, or
  /// start and end of the only one.
  private var mirrorMoments: [(title: String, variant: Int, week: Int)] {
    guard let with = result.withProgramme else {
      return [
        (fixed(.atStart), result.main, 0), (fixed(.atEnd), result.main, ensemble.horizon),
      ]
    }
    return [
      (fixed(.without), result.withoutProgramme, ensemble.horizon),
      (fixed(.with), with, ensemble.horizon),
    ]
  }
}
