import Charts
import Experiments
import Simulation
import TerritoryModel
import Wording

/// The figures, tables and methods of a paper about one scenario, with and without its programme.
public struct ScenarioPaper: Sendable {
  /// What `run` found, with every metric.
  public var result: RunResult
  /// The language of the paper.
  public var language: Language

  /// What the scenario was asked by: a name of the library or a path; nothing for its name.
  public var source: String?

  /// A paper about a result.
  ///
  /// - Parameter source: what the scenario was asked by, for the command that makes the numbers again.
  public init(_ result: RunResult, language: Language, source: String? = nil) {
    self.result = result
    self.language = language
    self.source = source
  }

  var numbers: NumberWording { NumberWording(language) }

  func fixed(_ text: RunText) -> String { text.text[language] }

  /// The metrics shown, in the order of tables: those asked for, or those of a report.
  var metrics: [Metric] {
    result.question.metrics.isEmpty
      ? [
        .cooperation, .volume, .concertedShare, .meanForm, .coverage, .positive, .trust,
        .familiarity, .favourability, .believed, .actual, .gap, .exaggeration, .polarisation,
      ] : result.question.metrics
  }

  /// What the table and the figures show, in their order.
  var observables: [Observable] {
    metrics.flatMap { metric in Self.groups(of: metric).map { Observable(metric, $0) } }
  }

  /// The files of the paper.
  public var folder: PaperFolder {
    PaperFolder(
      language: language, title: result.provenance.title,
      files: PaperFolder.words(facts, in: language) + figures
        + PaperFolder.table(
          "results", resultsTable, caption: PaperText.resultsTable.text[language],
          notes: resultsNotes) + [
          .init(
            "data.csv", RunExport(result, language: language).csv(),
            PaperText.summariesFile.text[language]),
          .init(
            "lives.csv",
            LivesExport(
              result: result, observables: observables, weeks: tableWeeks, language: language
            ).csv(), PaperText.livesFile.text[language]),
        ])
  }

  private var facts: StudyFacts {
    let made = result.provenance
    var facts = StudyFacts(
      program: Provenance.programVersion, model: ModelVersion.current,
      citation: SoftwareCitation(language: language).sentence,
      description: OddReport.fingerprint, scenario: result.question.scenario,
      scenarioName: made.scenario, hash: made.hashText, settings: result.question.settings,
      weeks: made.horizon, replicates: made.replicates, seed: made.seed,
      isPaired: result.withProgramme != nil, metrics: metrics)
    facts.scale = result.question.scale
    facts.source = source
    return facts
  }

  // MARK: Figures

  private var figures: [PaperFolder.File] {
    metrics.flatMap { metric -> [PaperFolder.File] in
      let groups = Self.groups(of: metric)
      return groups.flatMap { group -> [PaperFolder.File] in
        let observable = Observable(metric, group)
        let name = Self.fileName(observable)
        return [levels(observable), effect(observable)].compactMap(\.self)
          .enumerated().map { place, chart in
            let curves = chart.series.map { series in
              curve(series, unit: metric.declaration.unit, isEffect: place == 1)
            }
            let separator = language == .french ? "\(Typography.narrowSpace); " : "; "
            return PaperFolder.figure(
              name + (place == 1 ? "-effect" : ""), chart,
              curves.joined(separator: separator) + ".",
              in: language)
          }
      }
    }
  }

  /// The whole territory; by profession where the territory as a whole says little.
  static func groups(of metric: Metric) -> [Group] {
    switch metric {
    case .favourability, .warmth, .competence, .believed, .actual, .gap, .exaggeration:
      Profession.allCases.map { .profession($0) }
    default: [.territory]
    }
  }

  static func fileName(_ observable: Observable) -> String {
    switch observable.group {
    case .territory: observable.metric.key
    case .profession(let profession): "\(observable.metric.key)-\(profession.key)"
    case .zone(let zone): "\(observable.metric.key)-zone\(zone + 1)"
    case .zoneProfession(let zone, let profession):
      "\(observable.metric.key)-zone\(zone + 1)-\(profession.key)"
    }
  }

  /// The metric and whom it is of.
  func title(_ observable: Observable) -> String {
    let label = observable.metric.declaration.label[language]
    guard case .profession(let profession) = observable.group else { return label }
    return "\(label) (\(profession.label[language]))"
  }

  /// Each future with its band.
  private func levels(_ observable: Observable) -> LineChart? {
    let futures: [(Int, String)] =
      result.withProgramme.map {
        [($0, fixed(.withEnd)), (result.withoutProgramme, fixed(.withoutEnd))]
      } ?? [(result.main, fixed(.meanOfReplicates))]
    let series = futures.map { variant, label in
      LineChart.Series(
        label: label,
        points: weeks.map { week in
          let band = result.ensemble.band(observable, variant: variant, week: week)
          return .init(
            Double(week), band?.mean,
            band: band.flatMap { $0.count > 1 ? $0.low...$0.high : nil })
        })
    }
    return chart(
      title(observable), series, unit: observable.metric.declaration.unit, isEffect: false,
      note: result.ensemble.replicates > 1 ? PaperText.bands.text[language] : "")
  }

  /// The paired difference with its interval; nothing when there is one future.
  private func effect(_ observable: Observable) -> LineChart? {
    guard result.withProgramme != nil else { return nil }
    let points = weeks.map { week in
      let difference = result.effect(observable, week: week)
      return LineChart.Point(Double(week), difference?.mean, band: difference?.interval)
    }
    let unit = observable.metric.declaration.unit
    let label = PaperNumbers(language: language, unit: unit).inPoints(
      Typography.labelled(title(observable), PaperText.effect.text[language], in: language))
    return chart(
      label, [.init(label: "", points: points)], unit: unit, isEffect: true,
      note: PaperText.intervals.text[language])
  }

  private var weeks: ClosedRange<Int> { 0...result.ensemble.horizon }

  /// Curves over the weeks; nothing when no week has a value.
  private func chart(
    _ title: String, _ series: [LineChart.Series], unit: MetricDeclaration.Unit, isEffect: Bool,
    note: String
  ) -> LineChart? {
    let values = series.flatMap(\.points).flatMap { point in
      [point.y, point.band?.lowerBound, point.band?.upperBound].compactMap(\.self)
    }
    guard !values.isEmpty else { return nil }
    let texts = PaperNumbers(language: language, unit: unit)
    let step = [1, 2, 4, 13, 26, 52, 104, 260].first { weeks.upperBound / $0 <= 6 } ?? 520
    let ticks = stride(from: 0, through: weeks.upperBound, by: step).map {
      Axis.Tick(Double($0), numbers.whole($0))
    }
    return LineChart(
      title: title,
      horizontal: Axis(
        label: fixed(.weeksAxis), range: 0...Double(weeks.upperBound), ticks: ticks),
      vertical: .holding(values, startsAtZero: isEffect) { texts.tick($0, isEffect: isEffect) },
      series: series,
      bandLabel: note)
  }

  /// A curve in words, for those who do not see it.
  private func curve(
    _ series: LineChart.Series, unit: MetricDeclaration.Unit, isEffect: Bool
  ) -> String {
    func text(_ value: Double?) -> String {
      guard let value else { return Typography.missing }
      return isEffect ? numbers.difference(value, of: unit) : numbers.value(value, of: unit)
    }
    return RunWording(language).ends(
      series.label, start: text(series.points.first?.y), end: text(series.points.last?.y))
  }
}
