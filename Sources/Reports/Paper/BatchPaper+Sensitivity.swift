import Charts
import Experiments
import Simulation
import TerritoryModel
import Wording

extension BatchPaper {
  private func file(_ finding: SensitivityStudy.Finding) -> String {
    let ending =
      switch finding.response {
      case .level: ""
      case .twin: "-twin"
      case .effect: "-effect"
      }
    return fileName(finding.outcome) + ending
  }

  /// Elementary effects as points, Sobol indices as bars, for each outcome of the last week.
  func figures(_ study: SensitivityStudy) -> [PaperFolder.File] {
    let last = stored.plan.outcomes.map(\.week).max() ?? 0
    return study.findings.filter { $0.outcome.week == last }.compactMap { finding in
      let picture: (any Picture)? =
        switch finding.measure {
        case .effects(let effects): scatter(effects, finding, study.factors)
        case .indices(let indices): bars(indices, finding, study.factors)
        case .none: nil
        }
      guard let picture else { return nil }
      let ranked = finding.ranking.prefix(3).map { study.factors[$0].path.description }
      return PaperFolder.figure(
        file(finding), picture, ranked.joined(separator: ", ") + ".", in: language)
    }
  }

  private func scatter(
    _ effects: ElementaryEffects, _ finding: SensitivityStudy.Finding, _ factors: [Factor]
  ) -> ScatterChart {
    let texts = PaperNumbers(
      language: language, unit: finding.outcome.observable.metric.declaration.unit)
    let points = finding.ranking.map { place in
      let effect = effects.factors[place]
      return ScatterChart.Point(
        effect.meanAbsolute.value, effect.deviation, label: factors[place].path.description,
        interval: effect.meanAbsolute.interval)
    }
    let across = points.flatMap { [$0.x, $0.interval?.upperBound ?? $0.x] }
    return ScatterChart(
      title: texts.inPoints(title(finding.outcome, finding.response)),
      horizontal: .holding(across, label: "μ*", startsAtZero: true) {
        texts.tick($0, isEffect: true)
      },
      vertical: .holding(points.map(\.y), label: "σ", startsAtZero: true) {
        texts.tick($0, isEffect: true)
      },
      points: points, guides: [.init(slope: 1, label: "σ = μ*")],
      note: points.contains { $0.interval != nil } ? fixed(.bootstrap) : "")
  }

  private func bars(
    _ indices: SobolIndices, _ finding: SensitivityStudy.Finding, _ factors: [Factor]
  ) -> IntervalBars {
    func value(_ name: String, _ estimate: Estimate) -> IntervalBars.Value {
      .init(
        name: name, value: estimate.value, interval: estimate.interval,
        text: numbers.number(estimate.value, decimals: 2))
    }
    let rows = finding.ranking.map { place in
      IntervalBars.Row(
        label: factors[place].path.description,
        values: [value("S₁", indices.first[place]), value("Sₜ", indices.total[place])])
    }
    let ends = rows.flatMap(\.values).flatMap { value in
      [value.value, value.interval?.lowerBound, value.interval?.upperBound].compactMap(\.self)
    }
    return IntervalBars(
      title: title(finding.outcome, finding.response),
      axis: .holding(
        ends,
        label: [("S₁", PaperText.firstOrder), ("Sₜ", .total)].map {
          Typography.labelled($0, fixed($1), in: language)
        }.joined(separator: ", "), startsAtZero: true
      ) { numbers.significant($0, digits: 2) },
      rows: rows, intervalLabel: fixed(.bootstrap))
  }

  /// Every measure of every finding, factor by factor, with what must be known of them; and the
  /// interactions of every two factors where the design gives them.
  func tables(_ study: SensitivityStudy) -> [PaperFolder.File] {
    let isIndices = if case .saltelli = study.design { true } else { false }
    let metric = TextTable.Column(RunText.metric.text[language], wraps: true)
    let interval = TextTable.Column(fixed(.interval), .right, staysWithPrevious: true)
    var columns: [TextTable.Column] = [metric, .init(fixed(.factor))]
    columns +=
      isIndices
      ? [.init("S₁", .right), interval, .init("Sₜ", .right), interval]
      : [.init("μ", .right), .init("μ*", .right), interval, .init("σ", .right)]
    func heading(_ finding: SensitivityStudy.Finding) -> String {
      let title = title(finding.outcome, finding.response)
      let unit = finding.outcome.observable.metric.declaration.unit
      return isIndices ? title : PaperNumbers(language: language, unit: unit).inPoints(title)
    }
    let rows = study.findings.flatMap { finding -> [[String]] in
      let unit = finding.outcome.observable.metric.declaration.unit
      let scale = PaperNumbers(language: language, unit: unit).effectScale
      // Without a measure a row of gaps stands there, and a note says why.
      guard !finding.ranking.isEmpty else {
        return [
          [heading(finding)] + columns.dropFirst().map { _ in Typography.missing }
        ]
      }
      return finding.ranking.map { place in
        [heading(finding), study.factors[place].path.description]
          + cells(finding.measure, place, scale: scale)
      }
    }
    let notes = SensitivityNotes(language).notes(
      study, compared: StudyFacts.ComparedReplicates(table), title: heading)
    return PaperFolder.table(
      "sensitivity", TextTable(columns: columns, rows: rows, keys: 2),
      caption: fixed(.sensitivityTable), notes: notes) + interactions(study, notes)
  }

  /// The second-order indices, the largest of each finding first; nothing where there are none.
  private func interactions(_ study: SensitivityStudy, _ notes: [String]) -> [PaperFolder.File] {
    let rows = study.findings.flatMap { finding -> [[String]] in
      guard case .indices(let indices) = finding.measure else { return [] }
      return indices.second.sorted { $0.index.value > $1.index.value }.map { pair in
        [
          title(finding.outcome, finding.response), study.factors[pair.left].path.description,
          study.factors[pair.right].path.description,
        ] + cells(pair.index, decimals: 3)
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns: [TextTable.Column] = [
      .init(RunText.metric.text[language], wraps: true), .init(fixed(.factor)),
      .init(fixed(.otherFactor)), .init("S₂", .right),
      .init(fixed(.interval), .right, staysWithPrevious: true),
    ]
    return PaperFolder.table(
      "interactions", TextTable(columns: columns, rows: rows, keys: 3),
      caption: fixed(.interactionsTable), notes: notes)
  }

  /// An estimate and its interval.
  private func cells(_ estimate: Estimate, decimals: Int, scale: Double = 1) -> [String] {
    func text(_ value: Double) -> String { numbers.number(value * scale, decimals: decimals) }
    let interval = estimate.interval.map { numbers.interval($0, text) }
    return [text(estimate.value), interval ?? Typography.missing]
  }

  /// As many decimals as give the greatest measure of an outcome three significant digits: what is
  /// beneath them is noise beside it. Indices, which are shares, have three.
  private func decimals(_ measure: SensitivityStudy.Measure, scale: Double) -> Int {
    guard case .effects(let effects) = measure else { return 3 }
    let greatest =
      scale * (effects.factors.map { max($0.meanAbsolute.value, $0.deviation) }.max() ?? 0)
    guard greatest > 0, greatest.isFinite else { return 3 }
    var decimals = 2
    var size = greatest
    while size >= 10, decimals > 0 {
      size /= 10
      decimals -= 1
    }
    while size < 1, decimals < 12 {
      size *= 10
      decimals += 1
    }
    return decimals
  }

  /// - Parameter scale: what elementary effects are multiplied by, so that those on shares are points.
  private func cells(
    _ measure: SensitivityStudy.Measure, _ place: Int, scale: Double
  ) -> [String] {
    let decimals = decimals(measure, scale: scale)
    switch measure {
    case .effects(let effects):
      let effect = effects.factors[place]
      func text(_ value: Double) -> String { numbers.number(value * scale, decimals: decimals) }
      return [text(effect.mean)] + cells(effect.meanAbsolute, decimals: decimals, scale: scale)
        + [text(effect.deviation)]
    case .indices(let indices):
      return cells(indices.first[place], decimals: decimals)
        + cells(indices.total[place], decimals: decimals)
    case .none: return []
    }
  }
}
