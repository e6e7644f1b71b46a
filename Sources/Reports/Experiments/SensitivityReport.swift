import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// Which settings decide of an outcome, or of the programme's effect.
struct SensitivityReport {
  let answer: SensitivityAnswer
  let words: AnswerWords

  init(_ answer: SensitivityAnswer, _ words: AnswerWords) {
    self.answer = answer
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: SensitivityWording { SensitivityWording(words.language) }
  private var unit: MeasureUnit { MeasureUnit(answer.view.measure) }

  /// The most settings of a picture; the table has them all.
  private static let drawn = 12

  private var factors: [Factor] { answer.study.factors }

  /// The document.
  var document: Document {
    guard let finding = answer.study.findings.first else { return nothing(.otherDesign) }
    switch finding.measure {
    case .effects(let effects): return morris(effects)
    case .indices(let indices): return sobol(indices)
    case .none(let gap): return nothing(gap)
    }
  }

  /// Why there is no measure.
  private func nothing(_ gap: SensitivityGap, data: ExportTable? = nil) -> Document {
    let measure = answer.view.measure
    let sentence =
      switch gap {
      case .noVariance: sentences.still(measure, answer.response)
      case .otherDesign, .tooFewRows: sentences.tooFew(sentences.subject(measure, answer.response))
      }
    return Document(
      words.language, [.sentence(sentence)] + notes([]),
      data: data
        ?? ExportTable(
          provenance: header, columns: [("path", report.fixed(.setting))],
          rows: factors.map { [.text($0.path.description)] }))
  }

  private var title: String {
    Typography.capitalised(sentences.subject(answer.view.measure, answer.response))
  }

  /// Whether the branch of a session is no longer what a command line would load.
  private var isChanged: Bool {
    let branch = answer.view.branch
    return words.page.isSession && branch.scenario.hash != branch.loaded.scenario.hash
  }

  private var overridden: [Document.Block] {
    report.overridden(answer.view, factors.map(\.path))
  }

  /// What stands below a measure.
  ///
  /// - Parameter chance: what few replicates do to it.
  private func notes(
    _ explained: [ExperimentText], chance: (Int) -> String? = { _ in nil }
  ) -> [Document.Block] {
    let replicates = answer.view.replicates
    let first = [
      chance(replicates),
      sentences.lives(replicates, of: answer.branchReplicates, isChanged: isChanged),
      sentences.leftOut(answer.leftOut),
    ]
    return first.compactMap { text in text.map { Document.Block.note($0) } }
      + report.notes(
        answer.view, points: answer.study.pointCount, paths: factors.map(\.path), explained,
        designSeed: answer.designSeed)
  }

  // MARK: Morris

  private func morris(_ effects: ElementaryEffects) -> Document {
    let ranked = zip(factors, effects.factors)
      .sorted { $0.1.meanAbsolute.value > $1.1.meanAbsolute.value }
    guard let most = ranked.first, most.1.meanAbsolute.value > 0 else {
      return nothing(.noVariance, data: data(ranked, effects))
    }
    let sentence = sentences.morris(
      answer.view.measure, answer.response,
      ranked: ranked.map { ($0.0.path, $0.1.meanAbsolute) }, trajectories: effects.trajectoryCount,
      replicates: answer.view.replicates)
    let bars = DivergingBars(
      title: words.labelled(title, report.inUnit(.meanAbsolute, unit)),
      rows: ranked.prefix(Self.drawn).map { factor, effect in
        DivergingBars.Row(
          label: report.levers.path(factor.path), value: effect.meanAbsolute.value,
          interval: effect.meanAbsolute.interval,
          text: difference(effect.meanAbsolute.value, isBare: true))
      }, intervalLabel: report.fixed(.interval))
    let table = TextTable(
      columns: [
        .init(report.fixed(.setting), wraps: true), .init(report.fixed(.range), .right),
        .init(report.inUnit(.meanAbsolute, unit), .right), .init(report.fixed(.interval), .right),
        .init(report.inUnit(.meanEffect, unit), .right),
        .init(report.inUnit(.spread, unit), .right),
      ],
      rows: ranked.map { factor, effect in
        [
          report.levers.path(factor.path), report.levers.range(factor),
          difference(effect.meanAbsolute.value, isBare: true),
          report.interval(effect.meanAbsolute.interval) { difference($0, isBare: true) }.unbroken,
          difference(effect.mean),
          difference(effect.deviation, isBare: true),
        ]
      })
    return Document(
      words.language,
      [.sentence(sentence)] + overridden + [.picture(bars, description: sentence)]
        + scatter(ranked, sentence) + [.table(table), .note(trajectories(effects))]
        + notes([.morrisNote], chance: sentences.chanceOfEffects),
      data: data(ranked, effects))
  }

  /// On how many trajectories the effects rest.
  private func trajectories(_ effects: ElementaryEffects) -> String {
    if factors.count == 1 { return sentences.oneSetting(factors[0].path) }
    return sentences.trajectories(
      effects.trajectoryCount, of: answer.study.pointCount / (factors.count + 1))
  }

  /// μ* against σ, where there are enough settings for a place to tell something.
  private func scatter(
    _ ranked: [(Factor, ElementaryEffects.FactorEffect)], _ sentence: String
  ) -> [Document.Block] {
    let shown = ranked.prefix(Self.drawn)
    guard shown.count > 3 else { return [] }
    func axis(_ values: [Double], _ text: ExperimentText) -> Axis {
      .holding(values, label: report.inUnit(text, unit), startsAtZero: true) {
        difference($0, isBare: true)
      }
    }
    let chart = ScatterChart(
      title: words.labelled(title, "μ*, σ"),
      horizontal: axis(shown.map(\.1.meanAbsolute.value), .meanAbsolute),
      vertical: axis(shown.map(\.1.deviation), .spread),
      points: shown.map { factor, effect in
        ScatterChart.Point(
          effect.meanAbsolute.value, effect.deviation, label: report.levers.path(factor.path))
      }, guides: [.init(slope: 1, label: "σ = μ*")])
    return [.picture(chart, description: sentence)]
  }

  private func difference(_ value: Double, isBare: Bool = false) -> String {
    let text = words.numbers.difference(value, of: unit)
    return isBare && text.hasPrefix("+") ? String(text.dropFirst()) : text
  }

  private func data(
    _ ranked: [(Factor, ElementaryEffects.FactorEffect)], _ effects: ElementaryEffects
  ) -> ExportTable {
    ExportTable(
      provenance: header + [("trajectories", .whole(effects.trajectoryCount))],
      columns: [
        ("path", report.fixed(.setting)), ("low", report.fixed(.range)),
        ("high", report.fixed(.range)), ("meanAbsolute", "μ*"),
      ] + report.intervalColumns + [("mean", "μ"), ("deviation", "σ")],
      rows: ranked.map { factor, effect in
        let range = factor.numbers
        return [
          .text(factor.path.description), .init(range?.lowerBound), .init(range?.upperBound),
          .init(effect.meanAbsolute.value), .init(effect.meanAbsolute.interval?.lowerBound),
          .init(effect.meanAbsolute.interval?.upperBound), .init(effect.mean),
          .init(effect.deviation),
        ]
      })
  }

  // MARK: Sobol

  private struct Share {
    var factor: Factor
    var first: Estimate
    var total: Estimate
  }

  private func sobol(_ indices: SobolIndices) -> Document {
    let shares = factors.indices.map {
      Share(factor: factors[$0], first: indices.first[$0], total: indices.total[$0])
    }.sorted { $0.total.value > $1.total.value }
    let sentence = sentences.sobol(
      answer.view.measure, answer.response,
      ranked: shares.map { ($0.factor.path, $0.first, $0.total) }, basePoints: indices.baseCount,
      replicates: answer.view.replicates)
    let rows = shares.prefix(Self.drawn).map { share in
      IntervalBars.Row(
        label: report.levers.path(share.factor.path),
        values: [(share.first, ExperimentText.alone), (share.total, .together)].map {
          IntervalBars.Value(
            name: report.fixed($1), value: $0.value, interval: $0.interval,
            text: words.numbers.percent($0.value, decimals: 0))
        })
    }
    let ends = rows.flatMap { $0.values.compactMap { $0.interval?.upperBound ?? $0.value } }
    let top = max(ends.max() ?? 1, 0.5)
    let low = min(rows.flatMap { $0.values.compactMap { $0.interval?.lowerBound } }.min() ?? 0, 0)
    let bars = IntervalBars(
      title: title,
      axis: Axis(
        label: report.fixed(.shareOfVariance), range: low...top,
        ticks: RoundTicks.values(in: low...top, atMost: 6).map {
          Axis.Tick($0, words.numbers.percent($0, decimals: 0))
        }), rows: rows, intervalLabel: report.fixed(.interval))
    let table = TextTable(
      columns: [
        .init(report.fixed(.setting), wraps: true), .init(report.fixed(.range), .right),
        .init(report.fixed(.alone), .right), .init(report.fixed(.together), .right),
      ],
      rows: shares.map { share in
        [report.levers.path(share.factor.path), report.levers.range(share.factor)]
          + [share.first, share.total].map { estimate in
            let interval = report.interval(estimate.interval) {
              words.numbers.number($0 * 100, decimals: 0)
            }
            return "\(words.numbers.percent(estimate.value, decimals: 0)) \(interval)".unbroken
          }
      })
    var blocks: [Document.Block] = [.sentence(sentence)] + overridden
    blocks += [.picture(bars, description: sentence), .table(table)]
    let planned = plannedBasePoints ?? indices.baseCount
    if let rough = sentences.basePoints(indices.baseCount, of: planned) {
      blocks.append(.note(rough))
    }
    return Document(
      words.language, blocks + notes([.sobolNote], chance: sentences.chance),
      data: data(shares, indices))
  }

  /// How many base points the design has.
  private var plannedBasePoints: Int? {
    guard case .saltelli(let base, _) = answer.study.design else { return nil }
    return base
  }

  private func data(_ shares: [Share], _ indices: SobolIndices) -> ExportTable {
    ExportTable(
      provenance: header + [
        ("basePoints", .whole(indices.baseCount)), ("mean", .init(indices.mean)),
        ("variance", .init(indices.variance)),
      ],
      columns: [
        ("path", report.fixed(.setting)), ("low", report.fixed(.range)),
        ("high", report.fixed(.range)), ("first", report.fixed(.alone)),
        ("firstLow", report.fixed(.interval)), ("firstHigh", report.fixed(.interval)),
        ("total", report.fixed(.together)), ("totalLow", report.fixed(.interval)),
        ("totalHigh", report.fixed(.interval)),
      ],
      rows: shares.map { share in
        let range = share.factor.numbers
        return [
          .text(share.factor.path.description), .init(range?.lowerBound),
          .init(range?.upperBound), .init(share.first.value),
          .init(share.first.interval?.lowerBound), .init(share.first.interval?.upperBound),
          .init(share.total.value), .init(share.total.interval?.lowerBound),
          .init(share.total.interval?.upperBound),
        ]
      })
  }

  private var header: [(key: String, value: ExportTable.Cell)] {
    report.header(answer.view) + [
      ("response", .text(answer.response.rawValue)),
      ("designSeed", .text(String(answer.designSeed))),
    ]
  }
}

extension Factor {
  /// The numbers between which the factor varies; nothing for words.
  var numbers: ClosedRange<Double>? {
    switch levels {
    case .range(let range): return range
    case .values(let values):
      let numbers = values.compactMap(\.number)
      guard let low = numbers.min(), let high = numbers.max() else { return nil }
      return low...high
    }
  }
}
