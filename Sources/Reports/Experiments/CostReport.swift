import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// What a programme brings for what it takes.
struct CostReport {
  let branch: Branch
  let found: CostEffectiveness
  let words: AnswerWords

  init(_ branch: Branch, _ found: CostEffectiveness, _ words: AnswerWords) {
    self.branch = branch
    self.found = found
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: OptimiseWording { OptimiseWording(words.language) }

  /// The document: what is gained, what it costs, and the part of each action.
  var document: Document {
    let sentence = sentences.effectiveness(found)
    var blocks: [Document.Block] = [.sentence(sentence)]
    blocks += CostWording(words.language).summary(found.cost).map { .sentence($0) }
    if found.actions.count > 1 {
      blocks += [.picture(bars, description: sentence), .table(table)]
      blocks.append(.note(report.fixed(.partsNote)))
    }
    var counted = branch
    counted.replicates = found.gained.count
    blocks += [.note(report.fixed(.gainNote)), .note(report.fixed(.effectNote))]
    blocks += [.note(method), words.noBaseline]
    return Document(words.language, blocks, data: data)
  }

  private var method: String {
    RunWording(words.language).provenance(
      program: Provenance.programVersion, model: ModelVersion.current,
      scenario: branch.loaded.name, hash: Provenance.hexadecimal(branch.scenario.hash),
      seed: branch.seed, replicates: found.gained.count, weeks: found.cost.horizon)
  }

  private func name(_ cost: ProgrammeCost.ActionCost) -> String {
    "\(cost.kind.declaration.label[words.language]) \(words.branches.quoted(cost.id))"
  }

  private var bars: DivergingBars {
    DivergingBars(
      title: Typography.capitalised(report.fixed(.gained)),
      rows: found.actions.map { action in
        DivergingBars.Row(
          label: name(action.cost), value: action.gained.mean, interval: action.gained.interval,
          text: words.numbers.signed(action.gained.mean, decimals: 1))
      }, intervalLabel: report.fixed(.interval))
  }

  private var table: TextTable {
    TextTable(
      columns: [
        .init(words.fixed(.action), wraps: true),
        .init(report.fixed(.gained), .right, wraps: true),
        .init(report.fixed(.perThousandEuros), .right, wraps: true),
        .init(report.fixed(.perHour), .right, wraps: true),
      ],
      rows: found.actions.map { action in
        [
          name(action.cost), gained(action.gained),
          rate(action.perThousandEuros), rate(action.perHour),
        ]
      })
  }

  /// A gain with its interval: « +26,9 [+22,1 ; +31,7] ».
  private func gained(_ gained: PairedDifference) -> String {
    beside(gained.interval, words.numbers.signed(gained.mean, decimals: 1)) {
      words.numbers.signed($0, decimals: 1)
    }
  }

  private func rate(_ estimate: Estimate?) -> String {
    guard let estimate else { return Typography.missing }
    return beside(estimate.interval, words.numbers.number(estimate.value, decimals: 2)) {
      words.numbers.number($0, decimals: 2)
    }
  }

  private func beside(
    _ interval: ClosedRange<Double>?, _ text: String, _ number: (Double) -> String
  ) -> String {
    guard let interval else { return text }
    return text + " " + words.numbers.interval(interval, number).unbroken
  }

  /// A column whose meaning is told where columns are declared.
  private func declared(_ key: String) -> (key: String, meaning: String) {
    (key, AnswerColumn.meaning(of: key)?[words.language] ?? key)
  }

  private var data: ExportTable {
    func row(
      _ id: String, _ gained: PairedDifference, _ euros: Double?, _ hours: Double?,
      _ perEuros: Estimate?, _ perHour: Estimate?
    ) -> [ExportTable.Cell] {
      [
        .text(id), .init(gained.mean), .init(gained.interval?.lowerBound),
        .init(gained.interval?.upperBound), .init(euros), .init(hours), .init(perEuros?.value),
        .init(perEuros?.interval?.lowerBound), .init(perEuros?.interval?.upperBound),
        .init(perHour?.value), .init(perHour?.interval?.lowerBound),
        .init(perHour?.interval?.upperBound),
      ]
    }
    return ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: true, in: words.language),
      columns: [("id", words.fixed(.action)), ("gained", report.fixed(.gained))]
        + report.intervalColumns + [
          ("euros", "€"), ("hours", "h"), ("perThousandEuros", report.fixed(.perThousandEuros)),
          declared("perThousandEurosLow"), declared("perThousandEurosHigh"),
          ("perHour", report.fixed(.perHour)), declared("perHourLow"), declared("perHourHigh"),
        ],
      rows: [
        row(
          "*", found.gained, found.cost.euros, found.cost.hours, found.perThousandEuros,
          found.perHour)
      ]
        + found.actions.map { action in
          row(
            action.cost.id, action.gained, action.cost.euros, action.cost.hours,
            action.perThousandEuros, action.perHour)
        })
  }
}
