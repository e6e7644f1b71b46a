import Charts
import CommandLanguage
import Exploration
import TerritoryModel
import Wording

/// What the reports on experiments share: the words beside a result, and its provenance.
struct ExperimentReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  var levers: LeverWording { LeverWording(words.language) }
  var experiments: ExperimentWording { ExperimentWording(words.language) }

  func fixed(_ text: ExperimentText) -> String { text.text[words.language] }

  /// A title of a column of differences: those of shares are in points.
  func inUnit(_ text: ExperimentText, _ unit: MeasureUnit) -> String {
    unit == .metric(.share) ? "\(fixed(text)) (points)" : fixed(text)
  }

  /// How the result was made, how well its settings are known, and the reservation, which stands last.
  func notes(
    _ view: ExperimentView, points: Int?, paths: [SettingPath], _ explained: [ExperimentText],
    designSeed: UInt64? = nil
  ) -> [Document.Block] {
    notes(
      view, method: method(view, points: points, designSeed: designSeed), paths: paths, explained)
  }

  /// The same, where the method has a sentence of its own.
  func notes(
    _ view: ExperimentView, method: String, paths: [SettingPath], _ explained: [ExperimentText]
  ) -> [Document.Block] {
    var blocks: [Document.Block] = explained.map { .note(fixed($0)) }
    if let failures = experiments.failures(view.failed) { blocks.append(.note(failures)) }
    if let grades = levers.grades(paths) { blocks.append(.note(grades)) }
    blocks.append(.note(method))
    return blocks + [words.noBaseline]
  }

  /// Which levers a dated change of the branch overrides before the week that is looked at: it stands
  /// beside the answer, which speaks of levels that were not lived to the end.
  func overridden(_ view: ExperimentView, _ paths: [SettingPath]) -> [Document.Block] {
    paths.compactMap { path in
      view.branch.scenario.firstChange(of: path, untilWeek: view.week).map {
        .sentence(levers.overridden($0.setting, from: $0.week))
      }
    }
  }

  /// How the result was made, in a sentence.
  func method(_ view: ExperimentView, points: Int?, designSeed: UInt64? = nil) -> String {
    experiments.method(
      view, points: points, program: Provenance.programVersion, model: ModelVersion.current,
      hash: Provenance.hexadecimal(view.branch.scenario.hash), designSeed: designSeed)
  }

  /// What decides the result, for machines.
  func header(_ view: ExperimentView) -> [(key: String, value: ExportTable.Cell)] {
    var branch = view.branch
    branch.replicates = view.replicates
    return AnswerProvenance.header([branch], reservation: true, in: words.language)
      + [
        ("measure", .text(view.measure.key)), ("outcomeWeek", .whole(view.week)),
        ("runs", .whole(view.runs)), ("failed", .whole(view.failed)),
      ]
  }

  /// An interval of values: « [28,6 ; 29,8] »; a dash when there is none.
  func interval(
    _ interval: ClosedRange<Double>?, _ number: (Double) -> String
  ) -> String {
    interval.map { words.numbers.interval($0, number) } ?? Typography.missing
  }

  /// Columns for machines: the ends of an interval.
  var intervalColumns: [(key: String, meaning: String)] {
    [
      ("intervalLow", ExportText.intervalLow.meaning[words.language]),
      ("intervalHigh", ExportText.intervalHigh.meaning[words.language]),
    ]
  }

  /// Where a lever stands in the branch, when that is within its levels.
  func present(_ path: SettingPath, in branch: Branch, _ levels: [Double]) -> [LineChart.Mark] {
    guard let parameter = ParameterCatalogue.parameter(path: path.description),
      let low = levels.min(), let high = levels.max()
    else { return [] }
    let value = branch.scenario.parameters[parameter]
    guard (low...high).contains(value) else { return [] }
    return [LineChart.Mark(value, fixed(.present))]
  }

  /// The levels of a lever as a horizontal axis.
  func axis(_ path: SettingPath, _ values: [Double]) -> Axis {
    let low = values.min() ?? 0
    let high = values.max() ?? 1
    let ticks = RoundTicks.values(in: low...max(high, low), atMost: 8)
    return Axis(
      label: levers.path(path), range: low...max(high, low),
      ticks: ticks.map { Axis.Tick($0, levers.level($0, of: path)) })
  }
}
