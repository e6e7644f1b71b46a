import Charts
import CommandLanguage
import Experiments
import Exploration
import SourceText
import TerritoryModel
import Wording

/// What a calibration learnt: the posterior, and what the fitted model gives beside the targets.
struct CalibrationReport {
  let answer: CalibrationAnswer
  let words: AnswerWords

  init(_ answer: CalibrationAnswer, _ words: AnswerWords) {
    self.answer = answer
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: CalibrationWording { CalibrationWording(words.language) }
  private var posterior: Posterior { answer.posterior }
  private var marginals: [Posterior.Marginal] { posterior.marginals }

  /// The document.
  var document: Document {
    let sentence = sentences.answer(posterior)
    var blocks: [Document.Block] = [.sentence(sentence)]
    if answer.edited != nil { blocks.append(.sentence(sentences.applied)) }
    if !marginals.isEmpty {
      blocks.append(.picture(bars, description: sentence))
      blocks.append(.table(table))
      blocks.append(.table(targets, heading: report.fixed(.targets)))
    }
    // That nothing ran was said first.
    blocks += posterior.warnings.filter { $0 != .nothingRan }.map {
      .note(sentences.warning($0, of: posterior, target: name))
    }
    if let grades = report.levers.grades(posterior.priors.map(\.path)) {
      blocks.append(.note(grades))
    }
    blocks += [.note(report.fixed(.posteriorNote)), .note(method), words.noBaseline]
    return Document(words.language, blocks, data: data)
  }

  private var method: String {
    sentences.method(
      posterior, searched, seed: answer.loaded.seed,
      scenario: SafeText.showing(answer.loaded.base.name),
      hash: hash, program: Provenance.programVersion, model: ModelVersion.current)
  }

  private var searched: CalibrationRequest.Method {
    answer.loaded.targets.method == .rejection ? .rejection : .sequential
  }

  private var hash: String { Provenance.hexadecimal(answer.loaded.scenario.hash) }

  // MARK: The posterior

  /// The part of each prior range that is left, on one common scale.
  private var bars: IntervalBars {
    func place(_ value: Double, _ prior: Posterior.Prior) -> Double {
      let width = prior.range.upperBound - prior.range.lowerBound
      return width > 0 ? (value - prior.range.lowerBound) / width : 0.5
    }
    return IntervalBars(
      title: Typography.capitalised(report.fixed(.ninety)) + ", " + report.fixed(.inRange),
      axis: Axis(
        range: 0...1,
        ticks: [0, 0.25, 0.5, 0.75, 1].map {
          Axis.Tick($0, words.numbers.percent($0, decimals: 0))
        }),
      rows: marginals.map { marginal in
        let prior = marginal.prior
        return IntervalBars.Row(
          label: report.levers.path(prior.path),
          values: [
            IntervalBars.Value(
              value: place(marginal.median, prior),
              interval: place(
                marginal.interval.lowerBound, prior)...place(marginal.interval.upperBound, prior),
              text: report.levers.level(marginal.median, of: prior.path))
          ])
      }, form: .points, intervalLabel: report.fixed(.ninety))
  }

  private var table: TextTable {
    TextTable(
      columns: [
        .init(report.fixed(.setting), wraps: true), .init(report.fixed(.prior), .right),
        .init(report.fixed(.median), .right), .init(report.fixed(.ninety), .right),
        .init(report.fixed(.identified), wraps: true),
      ],
      rows: marginals.map { marginal in
        let path = marginal.prior.path
        return [
          report.levers.path(path),
          report.levers.range(Factor(path, .range(marginal.prior.range))),
          report.levers.level(marginal.median, of: path),
          words.numbers.interval(marginal.interval) { report.levers.level($0, of: path) },
          sentences.identified(marginal),
        ]
      })
  }

  // MARK: The targets

  private func measure(_ place: Int) -> Measure {
    Measure(posterior.targets[place].outcome.observable, in: answer.loaded.scenario)
  }

  private func name(_ place: Int) -> String {
    let week = posterior.targets[place].outcome.week
    return "\(words.measures.name(measure(place))), \(words.branches.week(week))"
  }

  private var targets: TextTable {
    TextTable(
      columns: [
        .init(words.fixed(.measure), wraps: true), .init(report.fixed(.target), .right),
        .init(report.fixed(.mean), .right), .init(report.fixed(.predicted), .right),
        .init("", wraps: true),
      ],
      rows: posterior.targets.indices.map { place in
        let unit = MeasureUnit(measure(place))
        let prediction =
          posterior.predictions.indices.contains(place) ? posterior.predictions[place] : nil
        return [
          Typography.capitalised(name(place)),
          words.numbers.value(posterior.targets[place].value, of: unit),
          prediction?.mean.map { words.numbers.value($0, of: unit) } ?? Typography.missing,
          report.interval(prediction?.interval) { words.numbers.bareValue($0, of: unit) },
          sentences.reached(posterior.isReached(target: place)),
        ]
      })
  }

  // MARK: For machines

  private var data: ExportTable {
    ExportTable(
      provenance: AnswerProvenance.program + [
        ("calibration", .text(answer.loaded.name)), ("method", .text(searched.word)),
        ("scenario", .text(answer.loaded.base.name)), ("hash", .text(hash)),
        ("seed", .text(String(answer.loaded.seed))), ("runs", .whole(posterior.runs)),
        ("failed", .whole(posterior.failedRuns)),
        ("particles", .whole(posterior.particles.count)),
        ("effectiveSampleSize", .init(posterior.effectiveSampleSize)),
        ("tolerance", .init(posterior.tolerances.last)),
        ("isReached", .truth(posterior.isReached)),
        ("reservation", .text(words.fixed(.noBaseline))),
      ],
      columns: [
        ("path", report.fixed(.setting)), ("low", report.fixed(.prior)),
        ("high", report.fixed(.prior)), ("mean", report.fixed(.mean)),
        ("median", report.fixed(.median)), ("percentile5", report.fixed(.ninety)),
        ("percentile95", report.fixed(.ninety)), ("contraction", sentences.contraction),
        ("isIdentified", report.fixed(.identified)),
      ],
      rows: marginals.map { marginal in
        [
          .text(marginal.prior.path.description), .init(marginal.prior.range.lowerBound),
          .init(marginal.prior.range.upperBound), .init(marginal.mean), .init(marginal.median),
          .init(marginal.interval.lowerBound), .init(marginal.interval.upperBound),
          .init(marginal.contraction), .truth(marginal.isIdentified),
        ]
      })
  }
}
