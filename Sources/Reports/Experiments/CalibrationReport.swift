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
    // Of too few points nothing is claimed, on targets neither; nor is it of bands that tell nothing.
    let isTold = posterior.isTelling && posterior.fit != .untold
    let given = isTold ? sentences.givenBack(posterior) : nil
    if let given { blocks.append(.sentence(given)) }
    if let applied = sentences.applied(
      isApplied: answer.edited != nil, unapplied: answer.unapplied)
    {
      blocks.append(.sentence(applied))
    }
    let fit = CalibrationFit(answer, words)
    blocks += [
      .picture(bars, description: sentence), .table(table),
      .picture(fit.bands, description: given ?? sentence),
      .table(fit.table, heading: report.fixed(.targets)), .note(sentences.verdictNote),
    ]
    // Where nothing can be told, the answer itself is the first warning.
    blocks += posterior.warnings.dropFirst(posterior.isTelling ? 0 : 1).map {
      .note(sentences.warning($0, of: posterior, target: fit.name))
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
          sentences.identified(marginal, of: posterior),
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
        ("adjustment", .text(posterior.adjustment.rawValue)),
        ("reservation", .text(words.fixed(.noBaseline))),
      ],
      columns: CalibrationRow.columns(posterior, words),
      rows: CalibrationRow.rows(of: answer))
  }
}
