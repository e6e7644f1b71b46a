import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// Time went on: where the branch is, how it moved, what happened on the way.
struct TimeReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  /// Time went on.
  func ran(_ run: RunAnswer) -> Document {
    let branch = run.branch
    var blocks: [Document.Block] = []
    if run.isInterrupted {
      blocks.append(
        .sentence(
          words.looks.interrupted(
            at: branch.week, asked: run.asked, replicates: branch.replicates)))
    } else if run.from == branch.week {
      blocks.append(.sentence(words.looks.alreadyThere(branch.week)))
    }
    if let series = run.look.curves.first?.series {
      blocks.append(
        .sentence(
          words.looks.state(
            series.measure, band: series.band(week: branch.week), week: branch.week,
            replicates: branch.replicates)))
      let change = Self.change(of: series, since: run.from)
      blocks.append(.sentence(words.looks.moved(change, of: series.measure, since: run.from)))
    }
    let events = BranchEvents(branch, language: words.language)
      .between(run.from + 1, branch.week)
    blocks.append(.sentence(words.looks.events(events)))
    if run.look.curves.count > 1 { blocks.append(.table(watched(run))) }
    blocks += picture(run)
    blocks += notices(run)
    let hash = Provenance.hexadecimal(run.stateHash)
    blocks.append(words.noBaseline)
    let data = LookData(look: run.look, language: words.language).table(
      weeks: [branch.week], provenance: [("state", .text(hash))])
    return Document(words.language, blocks.filter { !$0.isEmpty }, data: data)
  }

  /// For a room, cooperation over the weeks that went by: it has no second line to look at.
  private func picture(_ run: RunAnswer) -> [Document.Block] {
    guard words.page.isPresenting, run.branch.week - run.from > 3 else { return [] }
    var look = run.look
    look.curves = Array(look.curves.prefix(1))
    let chart = LookChart(curves: LookCurves(look: look, words: words))
    return chart.pictures.map { .picture($0.chart, description: $0.description) }
  }

  /// How a series moved since a week, replicate by replicate; nothing when it has not moved on.
  static func change(of series: MeasureSeries, since week: Int) -> PairedDifference? {
    let last = series.weeks.upperBound
    guard week < last else { return nil }
    let pairs = zip(series.values(week: last), series.values(week: week)).compactMap { now, then in
      if let now, let then { (now, then) } else { nil }
    }
    return PairedDifference(pairs)
  }

  /// The measures followed: what they are, and how they moved.
  private func watched(_ run: RunAnswer) -> TextTable {
    let curves = LookCurves(look: run.look, words: words).all.dropFirst()
    return TextTable(
      columns: [
        .init(words.fixed(.measure)), .init(words.fixed(.mean), .right),
        .init(words.fixed(.eightLives), .right), .init(words.fixed(.change), .right),
      ],
      rows: curves.map { curve in
        let band = curve.series.band(week: run.branch.week)
        let change = Self.change(of: curve.series, since: run.from)
        return [
          Typography.capitalised(words.measures.name(curve.series.measure)),
          band.map { words.numbers.value($0.mean, of: curve.unit) } ?? Typography.missing,
          words.looks.band(band, of: curve.unit),
          change.map { words.numbers.differenceInWords($0.mean, of: curve.unit) }
            ?? Typography.missing,
        ]
      })
  }

  /// What the runs had to say, the first few.
  private func notices(_ run: RunAnswer) -> [Document.Block] {
    let shown = run.notices.prefix(5)
    let more = run.notices.count - shown.count
    return shown.map { .sentence(NoticeWording.text($0, in: words.language)) }
      + (more > 0 ? [.sentence(NoticeWording.more(more, in: words.language))] : [])
  }
}

extension Document.Block {
  /// Whether the piece says nothing.
  var isEmpty: Bool {
    switch self {
    case .title(let text), .sentence(let text), .note(let text), .hint(let text): text.isEmpty
    case .lines(let lines): lines.isEmpty
    case .table(let table, _): table.rows.isEmpty
    case .picture: false
    }
  }
}
