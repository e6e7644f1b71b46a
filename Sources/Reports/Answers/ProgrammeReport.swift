import Charts
import CommandLanguage
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel
import Wording

/// The programme of a branch on the axis of time, and what it costs.
struct ProgrammeReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  private var schedules: ScheduleWording { ScheduleWording(words.language) }

  /// The programme, with its dated changes.
  func programme(_ branch: Branch) -> Document {
    let scenario = branch.scenario
    let end = max(scenario.horizon, branch.week)
    let schedule = ProgrammeSchedule(scenario, horizon: end)
    var blocks: [Document.Block] = [
      .title("\(words.fixed(.programme)), \(words.title(scenario))")
    ]
    let lines = schedules.lines(schedule, of: scenario.programme)
    guard !scenario.programme.isEmpty || !scenario.changes.isEmpty else {
      return Document(words.language, blocks + lines.map { .sentence($0) })
    }
    let chart = gantt(schedule, branch, end: end)
    blocks.append(
      .picture(chart, description: (lines + changes(scenario)).joined(separator: ". ") + "."))
    if !scenario.programme.isEmpty { blocks.append(.table(table(scenario.programme))) }
    let dated = changes(scenario)
    if !dated.isEmpty {
      blocks.append(
        .table(
          TextTable(columns: [.init("", wraps: true)], rows: dated.map { [$0] }),
          heading: words.fixed(.datedChanges)))
    }
    return Document(words.language, blocks, data: data(schedule, branch))
  }

  private func gantt(_ schedule: ProgrammeSchedule, _ branch: Branch, end: Int) -> GanttChart {
    var rows = schedule.actions.map { action in
      GanttChart.Row(
        label: action.kind.declaration.label[words.language],
        occurrences: action.occurrences.map {
          .init(Double($0.week), length: $0.length > 1 ? Double($0.length) : 0)
        })
    }
    let changes = branch.scenario.changes
    if !changes.isEmpty {
      rows.append(
        .init(
          label: words.fixed(.datedChanges), occurrences: changes.map { .init(Double($0.at)) }))
    }
    return GanttChart(
      title: "", rows: rows, time: words.weekAxis(0...max(end, 1)), now: Double(branch.week),
      nowLabel: words.fixed(.now))
  }

  private func table(_ programme: [Action]) -> TextTable {
    TextTable(
      columns: [
        .init(words.fixed(.action), wraps: true), .init(words.fixed(.when), wraps: true),
        .init(words.fixed(.whereTo), wraps: true),
      ],
      rows: programme.map { [schedules.name($0), schedules.when($0.timing), details($0)] })
  }

  /// What an action says of itself: its zones, and the values that differ from the defaults.
  private func details(_ action: Action) -> String {
    ScenarioValues.readings(below: SettingPath(["programme", action.id]), in: scenario(action))
      .filter { reading in
        let key = reading.path.components.last ?? ""
        return reading.isChanged && reading.value != nil
          && !["id", "at", "every", "times"].contains(key)
      }
      .map { reading in
        let key = reading.path.components.dropFirst(2).joined(separator: ".")
        let name = FieldName(action.kind, key).word(in: words.language)
        let space = Typography.noBreakSpace
        return "\(name)\(space)= \(typed(reading.value, key))"
      }
      .joined(separator: ", ")
  }

  /// A value of an action: words of a list as they are typed in the language of the answer.
  private func typed(_ value: SettingValue?, _ key: String) -> String {
    switch value {
    case .number(let number, let unit) where unit.isChoice:
      let list = ArgumentKind.amount(unit).words(in: words.language)
      guard let place = Int(exactly: number), list.indices ~= place else { break }
      return list[place]
    case .word(let word) where key == "profession":
      let places = ArgumentKind.professionScope.words(in: .english)
      guard let place = places.firstIndex(of: word) else { break }
      return ArgumentKind.professionScope.words(in: words.language)[place]
    default: break
    }
    return words.settings.value(value)
  }

  /// A scenario that holds one action, to read its settings.
  private func scenario(_ action: Action) -> Scenario { Scenario(programme: [action]) }

  private func changes(_ scenario: Scenario) -> [String] {
    var without = scenario
    without.changes = []
    let difference = DifferenceWording(words.language)
    return ScenarioDifference.between(without, scenario).dated.map(difference.line)
  }

  private func data(_ schedule: ProgrammeSchedule, _ branch: Branch) -> ExportTable {
    ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: false, in: words.language),
      columns: [
        ("id", words.fixed(.action)), ("kind", words.fixed(.action)),
        ("week", words.fixed(.week)), ("length", words.fixed(.weeksAxis)),
      ],
      rows: schedule.actions.flatMap { action in
        action.occurrences.map {
          [.text(action.id), .text(action.kind.rawValue), .whole($0.week), .whole($0.length)]
        }
      })
  }

  /// What the programme costs.
  func cost(_ branch: Branch) -> Document {
    let cost = ProgrammeCost(branch.scenario)
    let sentences = CostWording(words.language)
    var blocks: [Document.Block] = sentences.summary(cost).map { .sentence($0) }
    if !cost.actions.isEmpty { blocks.append(.lines(sentences.lines(cost))) }
    if cost.euros != nil || cost.hours != nil {
      blocks.append(words.hint([.command(.cost), .keyword(.effect)]))
    }
    let data = ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: false, in: words.language),
      columns: [
        ("id", words.fixed(.action)), ("kind", words.fixed(.action)),
        ("occurrences", words.fixed(.when)), ("euros", "€"), ("hours", "h"),
      ],
      rows: cost.actions.map {
        [
          .text($0.id), .text($0.kind.rawValue), .whole($0.occurrences), .init($0.euros),
          .init($0.hours),
        ]
      })
    return Document(words.language, blocks, data: data)
  }
}
