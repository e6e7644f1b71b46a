import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// Two branches compared life by life: the difference and how sure it is.
struct ComparisonReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  private var sentences: ComparisonWording { ComparisonWording(words.language) }

  /// What two branches are called, in sentences.
  static func pair(_ first: Branch, _ second: Branch?) -> ComparisonWording.Pair {
    second.map { .branches(first.name, $0.name) } ?? .programme
  }

  /// Two branches compared.
  func comparison(_ answer: ComparisonAnswer) -> Document {
    let comparison = answer.comparison
    let pair = Self.pair(answer.first, answer.second)
    let last = comparison.rows.filter { $0.week == comparison.week }
    var blocks: [Document.Block] = []
    if let row = last.first {
      blocks.append(.sentence(sentences.row(row, between: pair)))
      let first = comparison.rows(of: row.measure)
      if let picture = bars(row.measure, first) {
        blocks.append(
          .picture(
            picture,
            description: first.map { sentences.row($0, between: pair) }.joined(separator: " ")))
      }
    }
    blocks.append(.table(table(last, answer)))
    if let saving = sentences.saving(last.first?.difference) { blocks.append(.sentence(saving)) }
    blocks += [.sentence(sentences.untouched(comparison))]
    blocks += [
      .note(
        comparison.replicates > 1
          ? RunText.intervalNote.text[words.language]
          : RunText.oneReplicateNote.text[words.language]),
      words.noBaseline,
    ]
    return Document(words.language, blocks, data: data(answer))
  }

  /// The difference of one measure at each moment.
  private func bars(_ measure: Measure, _ rows: [BranchComparison.Row]) -> DivergingBars? {
    let unit = MeasureUnit(measure)
    let bars = rows.compactMap { row in
      row.difference.map { difference in
        DivergingBars.Row(
          label: Typography.capitalised(words.branches.week(row.week)), value: difference.mean,
          interval: difference.interval,
          text: words.numbers.differenceInWords(difference.mean, of: unit))
      }
    }
    guard !bars.isEmpty else { return nil }
    return DivergingBars(
      title: words.labelled(
        Typography.capitalised(RunText.difference.text[words.language]),
        words.measures.name(measure)),
      rows: bars, intervalLabel: words.fixed(.interval))
  }

  /// Every measure at the last moment.
  private func table(_ rows: [BranchComparison.Row], _ answer: ComparisonAnswer) -> TextTable {
    let (first, second) = names(answer)
    return TextTable(
      columns: [
        .init(words.fixed(.measure)), .init(first, .right),
        .init(second, .right),
        .init(RunText.difference.text[words.language], .right),
        .init(words.fixed(.interval), .right),
      ],
      rows: rows.map { row in
        let unit = MeasureUnit(row.measure)
        func mean(_ band: Band?) -> String {
          band.map { words.numbers.value($0.mean, of: unit) } ?? Typography.missing
        }
        return [
          Typography.capitalised(words.measures.name(row.measure)), mean(row.first),
          mean(row.second),
          row.difference.map { words.numbers.difference($0.mean, of: unit) }
            ?? Typography.missing,
          row.difference?.interval.map { interval in
            words.numbers.interval(interval) { words.numbers.difference($0, of: unit) }
          } ?? Typography.missing,
        ]
      })
  }

  private func names(_ answer: ComparisonAnswer) -> (String, String) {
    guard let second = answer.second else {
      return (
        RunText.withProgramme.text[words.language], RunText.withoutProgramme.text[words.language]
      )
    }
    return (words.branches.shown(answer.first.name), words.branches.shown(second.name))
  }

  private func data(_ answer: ComparisonAnswer) -> ExportTable {
    let branches = [answer.first] + (answer.second.map { [$0] } ?? [])
    let (first, second) = names(answer)
    var table = ExportTable(
      provenance: AnswerProvenance.header(branches, reservation: true, in: words.language),
      columns: [
        ("measure", words.fixed(.measure)), ("week", words.fixed(.week)), ("first", first),
        ("second", second), ("difference", "\(first) − \(second)"),
        ("intervalLow", ExportText.intervalLow.meaning[words.language]),
        ("intervalHigh", ExportText.intervalHigh.meaning[words.language]),
        ("varianceSaved", words.looks.varianceSaved),
        ("replicates", ExportText.replicates.meaning[words.language]),
      ],
      rows: answer.comparison.rows.map { row in
        [
          .text(row.measure.key), .whole(row.week), .init(row.first?.mean),
          .init(row.second?.mean), .init(row.difference?.mean),
          .init(row.difference?.interval?.lowerBound),
          .init(row.difference?.interval?.upperBound), .init(row.difference?.varianceSaved),
          .whole(row.difference?.count ?? 0),
        ]
      })
    if answer.second == nil { table.provenance.append(("against", .text("withoutProgramme"))) }
    if let posts = answer.comparison.untouched {
      table.provenance.append(("untouchedPosts", .whole(posts.equal)))
      table.provenance.append(("posts", .whole(posts.total)))
    }
    return table
  }
}
