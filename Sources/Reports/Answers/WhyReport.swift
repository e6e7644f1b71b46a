import Charts
import CommandLanguage
import Experiments
import Exploration
import Simulation
import TerritoryModel
import Wording

/// A difference explained: by action, by mechanism, or between two dates.
struct WhyReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  private var sentences: WhyWording { WhyWording(words.language) }

  /// One part of a difference, in words and as a number.
  private struct Part {
    var kind: String
    /// What it is, in no language.
    var id: String
    var name: String
    var estimate: MeanEstimate
    var text: String
  }

  /// A difference explained.
  func why(_ answer: WhyAnswer) -> Document {
    var blocks: [Document.Block] = []
    var parts: [Part] = []
    switch answer.explanation {
    case .difference(let actions, let mechanisms):
      let pair = ComparisonReport.pair(answer.first, answer.second)
      if let difference = actions.found?.difference ?? mechanisms.found?.difference {
        blocks.append(
          .sentence(
            sentences.headline(
              answer.measure, difference, week: answer.weeks.last ?? 0, between: pair)))
      }
      append(actions, &blocks, &parts)
      append(mechanisms, isRepeated: sentences.refusal(actions), &blocks, &parts)
    case .dates(let dates): append(dates, &blocks, &parts)
    }
    if let lives = parts.first?.estimate.count {
      blocks.append(.note(sentences.basis(lives: lives, seed: answer.first.seed)))
      blocks += sentences.reservations(
        isBetweenDates: isBetweenDates(answer),
        structure: parts.first {
          ["mechanism", "block"].contains($0.kind) && $0.id == ScoreBlock.structure.rawValue
        }?.estimate
      ).map { .note($0) }
    }
    blocks.append(words.noBaseline)
    return Document(words.language, blocks, data: data(answer, parts))
  }

  private func isBetweenDates(_ answer: WhyAnswer) -> Bool {
    if case .dates = answer.explanation { true } else { false }
  }

  // MARK: By action

  private func append(
    _ outcome: ExplanationOutcome<ActionShares>, _ blocks: inout [Document.Block],
    _ parts: inout [Part]
  ) {
    guard let shares = outcome.found else {
      if let refusal = sentences.refusal(outcome) { blocks.append(.sentence(refusal)) }
      return
    }
    let unit = MeasureUnit(shares.measure)
    let own = shares.shares.map {
      Part(
        kind: "action", id: $0.part.id, name: sentences.part($0.part), estimate: $0.value,
        text: words.numbers.differenceInWords($0.value.mean, of: unit))
    }
    parts += own + [total("action", MeanEstimate(shares.difference))]
    blocks.append(
      bars(
        AnswerText.byAction, own, total: total(shares.difference, unit),
        description: sentences.lines(shares)))
    blocks.append(.note(sentences.method(shares.method)))
  }

  private func total(_ difference: PairedDifference, _ unit: MeasureUnit) -> DivergingBars.Row {
    DivergingBars.Row(
      label: Typography.capitalised(RunText.difference.text[words.language]),
      value: difference.mean, interval: difference.interval,
      text: words.numbers.differenceInWords(difference.mean, of: unit), isTotal: true)
  }

  // MARK: By mechanism

  private func append(
    _ outcome: ExplanationOutcome<MechanismShares>, isRepeated refused: String?,
    _ blocks: inout [Document.Block], _ parts: inout [Part]
  ) {
    guard let shares = outcome.found else {
      // One refusal for both is said once.
      if let refusal = sentences.refusal(outcome), refusal != refused {
        blocks.append(.sentence(refusal))
      }
      return
    }
    let unit = MeasureUnit(shares.measure)
    var own = shares.shares.map {
      Part(
        kind: "mechanism", id: $0.block.rawValue, name: sentences.block($0.block),
        estimate: $0.value,
        text: words.numbers.differenceInWords($0.value.mean, of: unit))
    }
    own.append(
      Part(
        kind: "joint", id: "joint", name: words.fixed(.joint), estimate: shares.joint,
        text: words.numbers.differenceInWords(shares.joint.mean, of: unit)))
    parts += own + [total("mechanism", MeanEstimate(shares.difference))]
    let lines = sentences.lines(shares)
    blocks.append(
      bars(
        AnswerText.byMechanism, own, total: total(shares.difference, unit), description: lines))
    // The bars say the rest: what the blocks do together, and how this was found.
    blocks += lines.suffix(2).map { .note($0) }
  }

  // MARK: Between dates

  private func append(
    _ outcome: ExplanationOutcome<DateShares>, _ blocks: inout [Document.Block],
    _ parts: inout [Part]
  ) {
    guard let shares = outcome.found else {
      if let refusal = sentences.refusal(outcome) { blocks.append(.sentence(refusal)) }
      return
    }
    let lines = sentences.lines(shares)
    let opening = shares.change == nil ? 1 : 2
    blocks += lines.prefix(opening).map { .sentence($0) }
    let own = shares.shares.map {
      Part(
        kind: "block", id: $0.block.rawValue, name: sentences.block($0.block), estimate: $0.value,
        text: words.numbers.signed($0.value.mean, decimals: 3))
    }
    parts += own
    parts.append(self.total("block", shares.total))
    let total = DivergingBars.Row(
      label: words.fixed(.meanScore), value: shares.total.mean, interval: shares.total.interval,
      text: words.numbers.signed(shares.total.mean, decimals: 3), isTotal: true)
    blocks.append(bars(AnswerText.byBlock, own, total: total, description: lines))
    if let method = lines.last { blocks.append(.note(method)) }
  }

  // MARK: Pieces

  /// What parts of a kind are taken from, for machines: its id is their kind.
  private func total(_ kind: String, _ estimate: MeanEstimate) -> Part {
    Part(
      kind: "total", id: kind,
      name: kind == "block"
        ? words.fixed(.meanScore) : Typography.capitalised(RunText.difference.text[words.language]),
      estimate: estimate, text: "")
  }

  private func bars(
    _ title: AnswerText, _ parts: [Part], total: DivergingBars.Row, description: [String]
  ) -> Document.Block {
    let rows = parts.map {
      DivergingBars.Row(
        label: $0.name, value: $0.estimate.mean, interval: $0.estimate.interval, text: $0.text)
    }
    return .picture(
      DivergingBars(
        title: words.fixed(title), rows: rows + [total], intervalLabel: words.fixed(.interval)),
      description: description.joined(separator: " "))
  }

  /// A column whose meaning is told where columns are declared.
  private func declared(_ key: String) -> (key: String, meaning: String) {
    (key, AnswerColumn.meaning(of: key)?[words.language] ?? key)
  }

  private func data(_ answer: WhyAnswer, _ parts: [Part]) -> ExportTable {
    let branches = [answer.first] + (answer.second.map { [$0] } ?? [])
    var header = AnswerProvenance.header(branches, reservation: true, in: words.language)
    header += [
      ("measure", .text(answer.measure.key)),
      ("weeks", .list(answer.weeks.map { String($0) })),
    ]
    return ExportTable(
      provenance: header,
      columns: [
        ("kind", "action, mechanism, joint, block, total"), declared("id"),
        ("part", words.fixed(.part)),
        ("mean", words.fixed(.mean)),
        ("intervalLow", ExportText.intervalLow.meaning[words.language]),
        ("intervalHigh", ExportText.intervalHigh.meaning[words.language]),
        ("replicates", ExportText.replicates.meaning[words.language]),
      ],
      rows: parts.map { part in
        [
          .text(part.kind), .text(part.id), .text(part.name), .init(part.estimate.mean),
          .init(part.estimate.interval?.lowerBound), .init(part.estimate.interval?.upperBound),
          .whole(part.estimate.count),
        ]
      })
  }
}
