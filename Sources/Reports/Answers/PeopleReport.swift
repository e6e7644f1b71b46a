import Charts
import CommandLanguage
import Exploration
import Simulation
import SourceText
import TerritoryModel
import Wording

/// People of one life: lists, one person's story, one post's weeks.
struct PeopleReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  /// How many people a page lists; the files have them all.
  static let listed = 40

  /// People who answer a condition.
  func agents(_ answer: AgentsAnswer) -> Document {
    let rows = answer.listing.rows
    var blocks: [Document.Block] = [
      .sentence(PersonWording(words.language).summary(answer.listing))
    ]
    if !rows.isEmpty { blocks.append(.table(table(Array(rows.prefix(Self.listed))))) }
    if rows.count > Self.listed {
      blocks.append(.note(words.looks.morePeople(rows.count - Self.listed)))
    }
    if let first = rows.first {
      blocks.append(
        words.hint(
          [.command(.agent), .text(String(first.card.agent))],
          [.command(.diary), .text(String(first.card.agent))]))
    }
    return Document(words.language, blocks, data: data(answer))
  }

  /// The people, one profession after the other; a column in which all would be alike is left out.
  private func table(_ rows: [PeopleListing.Row]) -> TextTable {
    typealias Cells = (PeopleListing.Row) -> String
    var columns: [(column: TextTable.Column, text: Cells)] = [
      (.init("", .right), { String($0.card.agent) })
    ]
    if rows.contains(where: { $0.card.name != nil }) {
      columns.append((.init(), { $0.card.name.map { SafeText.showing($0) } ?? "" }))
    }
    if Set(rows.map(\.card.zone)).count > 1 {
      columns.append((.init(words.fixed(.zone)), { SafeText.showing($0.card.zone) }))
    }
    let numbers = words.numbers
    columns += [
      (
        .init(quantity(.favourability), .right),
        { numbers.signed(Double($0.state.favourability), decimals: 2) }
      ),
      (
        .init(quantity(.metaPerception), .right),
        { numbers.signed(Double($0.state.metaPerception), decimals: 2) }
      ),
      (
        .init(quantity(.familiarity), .right),
        { numbers.percent(Double($0.state.familiarity), decimals: 0) }
      ),
      (.init(words.fixed(.partners), .right), { numbers.whole($0.partners) }),
      (
        .init(quantity(.trust), .right),
        { $0.trust.map { numbers.number($0, decimals: 2) } ?? Typography.missing }
      ),
    ]
    let professions = Profession.allCases.filter { one in
      rows.contains { $0.card.profession == one }
    }
    return TextTable(
      columns: columns.map(\.column),
      rows: professions.flatMap { profession in
        [[Typography.capitalised(profession.label[words.language])]]
          + rows.filter { $0.card.profession == profession }
          .map { row in columns.map { $0.text(row) } }
      })
  }

  private func quantity(_ quantity: PersonQuantity) -> String { quantity.label[words.language] }

  private func data(_ answer: AgentsAnswer) -> ExportTable {
    let quantities: [PersonQuantity] = [
      .warmth, .competence, .favourability, .coreWarmth, .coreCompetence, .metaPerception,
      .expectedMetaPerception, .familiarity, .openness, .weeksSinceCooperation,
    ]
    return ExportTable(
      provenance: AnswerProvenance.header([answer.branch], reservation: false, in: words.language)
        + [
          ("replicate", .whole(answer.replicate)),
          ("people", .text(Measure.people(answer.reporter).key)),
        ],
      columns: [
        ("agent", words.fixed(.post)), ("name", RoomWording(words.language).name),
        ("profession", words.fixed(.profession)), ("zone", words.fixed(.zone)),
        ("organisation", words.fixed(.organisation)),
      ] + quantities.map { ($0.rawValue, quantity($0)) } + [
        ("partners", quantity(.partners)), ("trust", quantity(.trust)),
      ],
      rows: answer.listing.rows.map { row in
        let card = row.card
        return [
          .whole(card.agent), card.name.map { .text($0) } ?? .missing,
          .text(card.profession.key), .text(card.zone),
          card.organisation.map { .text($0) } ?? .missing,
        ]
          + quantities.map {
            .init($0.value(row.state, week: answer.listing.week))
          } + [.whole(row.partners), .init(row.trust)]
      })
  }

  // MARK: One person

  /// One person's state and story.
  func agent(_ answer: AgentAnswer) -> Document {
    let lines = PersonWording(words.language).lines(answer.story)
    var blocks = paragraphs(lines)
    blocks.append(
      words.hint([.command(.diary), .text(String(answer.story.card.agent))]))
    return Document(
      words.language, blocks, data: rows(lines.map { (nil, $0) }, answer.branch, answer.replicate))
  }

  /// One person's weeks.
  func diary(_ answer: DiaryAnswer) -> Document {
    let wording = DiaryWording(words.language, programme: answer.branch.scenario.programme)
    let lines = wording.lines(answer.diary)
    let weeks = answer.diary.entries.map { entry in
      switch entry {
      case .week(let week, _): week
      case .silent(let weeks, _, _): weeks.lowerBound
      }
    }
    return Document(
      words.language,
      [.title(wording.heading(answer.diary))] + paragraphs(lines),
      data: rows(
        zip(weeks, lines).map { ($0, $1) }, answer.branch, answer.replicate))
  }

  /// Sentences, and lines that stand a little to the right below them.
  private func paragraphs(_ lines: [String]) -> [Document.Block] {
    lines.map { $0.hasPrefix(" ") ? .lines([$0]) : .sentence($0) }
  }

  private func rows(
    _ lines: [(week: Int?, text: String)], _ branch: Branch, _ replicate: Int
  ) -> ExportTable {
    ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: false, in: words.language) + [
        ("replicate", .whole(replicate))
      ],
      columns: [("week", words.fixed(.week)), ("text", words.fixed(.whatHappens))],
      rows: lines.map { line in
        [line.week.map { .whole($0) } ?? .missing, .text(line.text)]
      })
  }
}
