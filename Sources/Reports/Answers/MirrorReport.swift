import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// The mirror: what each profession thinks of the other, believes is thought of it, and what really
/// is.
struct MirrorReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  private var sentences: MirrorWording { MirrorWording(words.language) }

  /// The mirror of a branch at a week.
  func mirror(_ answer: MirrorAnswer) -> Document {
    let view = answer.view
    guard view.visibility == .shown else {
      // Nothing of the answers leaves, in words, in a picture or in a file.
      return Document(
        words.language, sentences.withheld(view.visibility).map { .sentence($0) })
    }
    let lines = sentences.sentences(view)
    var blocks: [Document.Block] = lines.map { .sentence($0) }
    // One sentence for all: a room is not told about one of its professions only.
    if words.page.isPresenting, let all = sentences.summary(view) {
      blocks.insert(.sentence(all), at: 0)
    }
    blocks += [
      .picture(chart(view), description: lines.joined(separator: " ")), words.noBaseline,
    ]
    return Document(words.language, blocks, data: data(answer))
  }

  private func chart(_ view: MirrorView) -> MirrorChart {
    MirrorChart(
      title: words.page.isPresenting
        ? "" : "\(RunText.mirror.text[words.language]), \(words.branches.week(view.week))",
      groups: view.professions.map { bars in
        MirrorChart.Group(
          label: Typography.capitalised(bars.profession.label[words.language]),
          bars: [
            bar(.ownView, .held, bars.held), bar(.believedView, .believed, bars.believed),
            bar(.actualView, .actual, bars.actual),
          ])
      },
      scale: Axis(
        range: -1...1,
        ticks: [-1, 0, 1].map { Axis.Tick($0, words.numbers.signed($0, decimals: 0)) }),
      ends: sentences.ends, intervalLabel: words.fixed(.interval))
  }

  /// One bar; a room reads short labels from the back.
  private func bar(_ label: RunText, _ short: AnswerText, _ band: Band?) -> MirrorChart.Bar {
    MirrorChart.Bar(
      label: words.page.isPresenting ? words.fixed(short) : label.text[words.language],
      value: band?.mean,
      interval: words.page.isPresenting
        ? nil : band?.interval.map(MetricDeclaration.Unit.scale.possible),
      text: band.map { words.numbers.signed($0.mean) } ?? Typography.missing)
  }

  private func data(_ answer: MirrorAnswer) -> ExportTable {
    let bars = answer.view.professions.flatMap { bars in
      [("favourability", bars.held), ("believed", bars.believed), ("actual", bars.actual)].map {
        (profession: bars.profession, key: $0.0, band: $0.1)
      }
    }
    return ExportTable(
      provenance: AnswerProvenance.header([answer.branch], reservation: true, in: words.language),
      columns: [
        ("profession", words.fixed(.profession)), ("measure", words.fixed(.measure)),
        ("week", words.fixed(.week)), ("mean", ExportText.mean.meaning[words.language]),
        ("percentile10", ExportText.percentile10.meaning[words.language]),
        ("percentile90", ExportText.percentile90.meaning[words.language]),
        ("intervalLow", ExportText.intervalLow.meaning[words.language]),
        ("intervalHigh", ExportText.intervalHigh.meaning[words.language]),
      ],
      rows: bars.map { bar in
        [
          .text(bar.profession.key), .text(bar.key), .whole(answer.week), .init(bar.band?.mean),
          .init(bar.band?.low), .init(bar.band?.high), .init(bar.band?.interval?.lowerBound),
          .init(bar.band?.interval?.upperBound),
        ]
      })
  }
}
