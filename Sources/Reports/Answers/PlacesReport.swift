import Charts
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel
import Wording

/// Zones and named organisations of a branch, with their values at the present week.
struct PlacesReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  /// Zones: several in a table, one with every value.
  func zones(_ branch: Branch, _ places: [Int]) -> Document {
    let zones = branch.scenario.afterChanges(untilWeek: branch.week).zones
    let shown = places.filter(zones.indices.contains).map { zones[$0] }
    guard !shown.isEmpty else { return BranchReport(words).said(words.fixed(.noZone)) }
    if shown.count == 1, let zone = shown.first {
      return SettingsReport(words).group(
        branch, SettingPath(["zones", zone.name]), title: SafeText.showing(zone.name),
        sentence: ScenarioWording(words.language).zone(zone))
    }
    let professions = Profession.allCases.map {
      TextTable.Column($0.label[words.language], .right)
    }
    let columns =
      [TextTable.Column(words.fixed(.zone))] + professions + [
        .init(words.fixed(.need), .right), .init(words.fixed(.governance), .right),
        .init(words.fixed(.conditions), .right),
      ]
    let rows = shown.map { zone in
      [SafeText.showing(zone.name)]
        + Profession.allCases.map { words.numbers.whole(zone.people($0)) } + [
          words.numbers.number(zone.need, decimals: 2),
          words.settings.value(zone.governance, of: .share),
          words.numbers.percent(mean(zone.conditions), decimals: 0),
        ]
    }
    return Document(
      words.language,
      [
        .sentence(words.branches.place(branch)), .table(TextTable(columns: columns, rows: rows)),
      ], data: data(shown, branch))
  }

  private func mean(_ conditions: AllportConditions) -> Double {
    (conditions.equalStatus + conditions.commonGoals + conditions.noCompetition
      + conditions.institutionalSupport) / 4
  }

  private func data(_ zones: [Zone], _ branch: Branch) -> ExportTable {
    let fields = ZoneField.allCases
    return ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: false, in: words.language),
      columns: [("zone", words.fixed(.zone)), ("x", "km"), ("y", "km")]
        + fields.map { ($0.rawValue, $0.declaration.meaning[words.language]) },
      rows: zones.map { zone in
        [.text(zone.name), .number(zone.x), .number(zone.y)]
          + fields.map { .number($0.value(in: zone)) }
      })
  }

  /// Named organisations: several in a table, one with every value.
  func organisations(_ branch: Branch, _ places: [Int]) -> Document {
    let organisations = branch.scenario.afterChanges(untilWeek: branch.week).organisations
    let shown = places.filter(organisations.indices.contains).map { organisations[$0] }
    guard !shown.isEmpty else { return BranchReport(words).said(words.fixed(.noOrganisation)) }
    if places.count == 1, let one = shown.first {
      return SettingsReport(words).group(
        branch, SettingPath(["organisations", one.name]), title: SafeText.showing(one.name),
        sentence: ScenarioWording(words.language).organisation(one))
    }
    let table = TextTable(
      columns: [
        .init(words.fixed(.organisation), wraps: true),
        .init(words.fixed(.profession), wraps: true),
        .init(words.fixed(.zone), wraps: true), .init(words.fixed(.size), .right),
        .init(words.fixed(.workload), .right),
        .init(words.fixed(.formalisation), .right),
      ],
      rows: shown.map { one in
        [
          SafeText.showing(one.name), one.profession.label[words.language],
          SafeText.showing(one.zone), words.numbers.whole(one.size), share(one.workload),
          share(one.formalisation),
        ]
      })
    let data = ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: false, in: words.language),
      columns: [
        ("organisation", words.fixed(.organisation)), ("profession", words.fixed(.profession)),
        ("zone", words.fixed(.zone)), ("size", words.fixed(.size)),
        ("workload", words.fixed(.workload)), ("formalisation", words.fixed(.formalisation)),
      ],
      rows: shown.map { one in
        [
          .text(one.name), .text(one.profession.key), .text(one.zone), .whole(one.size),
          .init(one.workload), .init(one.formalisation),
        ]
      })
    return Document(
      words.language, [.sentence(words.branches.place(branch)), .table(table)], data: data)
  }

  private func share(_ value: Double?) -> String {
    value.map { words.settings.value($0, of: .share) } ?? words.fixed(.drawn)
  }
}
