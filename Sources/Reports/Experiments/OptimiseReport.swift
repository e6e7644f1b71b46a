import Charts
import CommandLanguage
import Experiments
import Exploration
import ScenarioFiles
import TerritoryModel
import Wording

/// The best programmes under a budget.
struct OptimiseReport {
  let answer: OptimiseAnswer
  let words: AnswerWords

  init(_ answer: OptimiseAnswer, _ words: AnswerWords) {
    self.answer = answer
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: OptimiseWording { OptimiseWording(words.language) }
  private var unit: MeasureUnit { MeasureUnit(answer.view.measure) }
  private var candidates: [ProgrammeRanking.Candidate] { answer.ranking.candidates }

  /// The document.
  var document: Document {
    let measure = answer.view.measure
    let sentence = sentences.best(answer.ranking, measure)
    var blocks: [Document.Block] = [.sentence(sentence)]
    for more in [
      sentences.runnerUp(answer.ranking, measure), sentences.cheapest(answer.ranking),
    ] {
      if let more { blocks.append(.sentence(more)) }
    }
    blocks += [.picture(bars, description: sentence), .table(table)]
    if answer.edited != nil { blocks.append(.sentence(sentences.applied)) }
    if let ranks = sentences.ranksNote(answer.ranking) { blocks.append(.note(ranks)) }
    blocks += sentences.equals(answer.ranking).map { .note($0) }
    if candidates.dropFirst().contains(where: { !$0.isToldFromBest }) {
      blocks.append(.note(sentences.unsureNote))
    }
    blocks += [.note(sentences.search(answer.ranking))]
    let method = sentences.method(
      answer.ranking, answer.view, program: Provenance.programVersion, model: ModelVersion.current,
      hash: Provenance.hexadecimal(answer.view.branch.scenario.hash))
    blocks += report.notes(
      answer.view, method: method, paths: [], [.overRunNote, .effectNote, .freshNote])
    return Document(words.language, blocks, data: data)
  }

  private var bars: DivergingBars {
    DivergingBars(
      title: Typography.capitalised(report.fixed(.effect)) + ", "
        + words.measures.name(answer.view.measure),
      rows: candidates.enumerated().map { place, candidate in
        DivergingBars.Row(
          label: "\(place + 1). \(sentences.programme(candidate.programme))",
          value: candidate.effect.mean, interval: candidate.effect.interval,
          text: words.numbers.differenceInWords(candidate.effect.mean, of: unit))
      }, intervalLabel: report.fixed(.interval))
  }

  private var table: TextTable {
    TextTable(
      columns: [
        .init(report.fixed(.rank), .right), .init(report.fixed(.programme), wraps: true),
        .init(report.fixed(.euros), .right), .init(report.fixed(.hours), .right),
        .init(report.inUnit(.effect, unit), .right), .init(report.fixed(.interval), .right),
        .init(report.inUnit(.behind, unit), .right, wraps: true),
      ],
      rows: candidates.enumerated().map { place, candidate in
        [
          words.numbers.whole(place + 1), sentences.programme(candidate.programme),
          amount(candidate.cost.euros, isWhole: candidate.cost.withoutCost.isEmpty),
          amount(candidate.cost.hours, isWhole: candidate.cost.withoutHours.isEmpty),
          words.numbers.difference(candidate.effect.mean, of: unit),
          report.interval(candidate.effect.interval) { words.numbers.difference($0, of: unit) }
            .unbroken,
          candidate.behind.map { behind(candidate, $0) } ?? Typography.missing,
        ]
      })
  }

  /// How far a programme is behind the first, whether that is told, and the interval: « +1,1 ? [−0,4 ;
  /// +2,6] ».
  private func behind(
    _ candidate: ProgrammeRanking.Candidate, _ behind: PairedDifference
  ) -> String {
    let mark = candidate.isToldFromBest ? "" : " ?"
    let interval =
      behind.interval.map { interval in
        " " + words.numbers.interval(interval) { words.numbers.difference($0, of: unit) }.unbroken
      } ?? ""
    return words.numbers.difference(behind.mean, of: unit) + mark + interval
  }

  /// A sum of what is given: « ≥ 2 000 » where something is not.
  private func amount(_ value: Double?, isWhole: Bool) -> String {
    guard let value else { return Typography.missing }
    return (isWhole ? "" : "≥" + Typography.noBreakSpace) + words.numbers.number(value)
  }

  /// A column whose meaning, with its sign, is told where columns are declared.
  private func declared(_ key: String) -> (key: String, meaning: String) {
    (key, AnswerColumn.meaning(of: key)?[words.language] ?? key)
  }

  /// An action of a programme for machines: its id, when, and for whom where that is narrower than
  /// everybody: `convention at=12 every=4 zones=Centre|Est profession=socialWorkers`.
  private static func typed(_ action: Action) -> String {
    var words = [SettingPath([action.id]).description, "at=\(action.timing.at)"]
    if let every = action.timing.every { words.append("every=\(every)") }
    if let times = action.timing.times { words.append("times=\(times)") }
    if let zones = action.zones {
      words.append(
        "zones=" + zones.map { SettingPath([$0]).description }.joined(separator: "|"))
    }
    if action.profession != .both { words.append("profession=\(action.profession.rawValue)") }
    return words.joined(separator: " ")
  }

  private var data: ExportTable {
    ExportTable(
      provenance: report.header(answer.view) + [
        ("budgetEuros", .init(answer.budget.euros)), ("budgetHours", .init(answer.budget.hours)),
        ("considered", .whole(answer.ranking.considered)),
        ("isExhaustive", .truth(answer.ranking.isExhaustive)),
        ("firstReplicate", .whole(answer.ranking.firstReplicate)),
      ],
      columns: [
        ("rank", report.fixed(.rank)), declared("actions"),
        ("programme", report.fixed(.programme)),
        ("euros", "€"), ("hours", "h"), declared("withoutCost"), declared("withoutHours"),
        ("effect", report.fixed(.effect)),
      ] + report.intervalColumns + [
        declared("behind"), declared("behindLow"), declared("behindHigh"),
        ("toldFromBest", sentences.toldFromBest), declared("equalProgrammes"),
      ],
      rows: candidates.enumerated().map { place, candidate in
        [
          .whole(place + 1), .text(candidate.programme.map(Self.typed).joined(separator: "; ")),
          .text(sentences.programme(candidate.programme)),
          .init(candidate.cost.euros), .init(candidate.cost.hours),
          .whole(candidate.cost.withoutCost.count), .whole(candidate.cost.withoutHours.count),
          .init(candidate.effect.mean),
          .init(candidate.effect.interval?.lowerBound),
          .init(candidate.effect.interval?.upperBound), .init(candidate.behind?.mean),
          .init(candidate.behind?.interval?.lowerBound),
          .init(candidate.behind?.interval?.upperBound), .truth(candidate.isToldFromBest),
          .whole(candidate.equals.count),
        ]
      })
  }
}
