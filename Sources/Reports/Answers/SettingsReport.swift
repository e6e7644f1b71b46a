import Charts
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel
import Wording

/// Settings of a branch at the present week: value, where it comes from, and how well the default is
/// supported.
struct SettingsReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  private var sentences: ScenarioWording { ScenarioWording(words.language) }

  /// Settings by their paths.
  func settings(_ branch: Branch, paths: [SettingPath], pattern: String?) -> Document {
    var facts = paths.compactMap { SettingFacts($0, in: branch) }
    let found = facts.count
    // Without a pattern: what a person would turn, not the names and texts of the file.
    if pattern == nil { facts = facts.filter(\.isLever) }
    if facts.isEmpty {
      let text: AnswerText = pattern == nil ? .allDefaults : .noSetting
      return BranchReport(words).said(words.fixed(text))
    }
    if facts.count == 1, let fact = facts.first { return one(fact, branch) }
    return Document(
      words.language,
      [
        .title("\(words.fixed(.settings)), \(words.title(branch.scenario))"), .table(table(facts)),
        .note(grades(facts)), .note(sentences.others(found - facts.count)),
      ].filter { !$0.isEmpty }, data: data(facts, branch))
  }

  /// Everything under a path, below a title and a sentence.
  func group(
    _ branch: Branch, _ path: SettingPath, title: String, sentence: String
  ) -> Document {
    let facts = ScenarioValues.readings(below: path, in: branch.scenario)
      .compactMap { SettingFacts($0.path, in: branch) }
    return Document(
      words.language, [.title(title), .sentence(sentence), .table(table(facts, below: path))],
      data: data(facts, branch))
  }

  private func one(_ fact: SettingFacts, _ branch: Branch) -> Document {
    let declaration = fact.reading.declaration
    let path = SafeText.showing(fact.reading.path.description)
    var blocks: [Document.Block] = [
      .title(path), .sentence(Typography.capitalised(declaration.meaning[words.language]) + "."),
      .sentence(
        words.labelled(
          Typography.capitalised(words.fixed(.value)),
          words.settings.value(fact.reading.value) + ", " + origin(fact) + ".")),
    ]
    if let next = fact.next {
      blocks.append(
        .sentence(sentences.willChange(in: next.week, to: words.settings.value(next.value))))
    }
    if let text = sentences.range(
      defaultValue: fact.reading.defaultValue.map(words.settings.value),
      plausible: declaration.plausible.map { range in
        [range.lowerBound, range.upperBound].map {
          words.numbers.setting($0, of: declaration.unit ?? .ratio)
        }
      })
    {
      blocks.append(.sentence(text))
    }
    if let grade = declaration.grade {
      blocks.append(
        .note(
          sentences.support(grade: grade.rawValue, source: declaration.source?[words.language])))
    }
    blocks.append(
      .hint(sentences.acts(always: declaration.changesDuringRun, path: path)))
    return Document(words.language, blocks, data: data([fact], branch))
  }

  /// One row for each setting; those of one zone, organisation, person or action under its name.
  private func table(_ facts: [SettingFacts], below path: SettingPath? = nil) -> TextTable {
    var rows: [[String]] = []
    var owner = path
    for fact in facts {
      let own = self.owner(fact.reading.path)
      if own != owner {
        if let own { rows.append([SafeText.showing(own.description)]) }
        owner = own
      }
      let components = fact.reading.path.components.dropFirst(own?.components.count ?? 0)
      let name = SafeText.showing(SettingPath(Array(components)).description)
      rows.append([
        own == nil || own == path ? name : "  " + name, words.settings.value(fact.reading.value),
        origin(fact), fact.reading.declaration.grade?.rawValue ?? "",
      ])
    }
    return TextTable(
      columns: [
        .init(words.fixed(.path), wraps: true), .init(words.fixed(.value), wraps: true),
        .init(words.fixed(.origin), wraps: true), .init(words.fixed(.grade)),
      ], rows: rows)
  }

  /// The thing that a setting belongs to; nothing for a parameter.
  private func owner(_ path: SettingPath) -> SettingPath? {
    let components = path.components
    guard components.count > 2, let first = components.first, Section(rawValue: first) != nil else {
      return nil
    }
    return SettingPath(Array(components.prefix(2)))
  }

  private func origin(_ fact: SettingFacts) -> String {
    fact.changedAt.map(sentences.changed(inWeek:))
      ?? OriginWording.text(fact.origin, in: words.language)
  }

  private func grades(_ facts: [SettingFacts]) -> String {
    facts.contains { $0.reading.declaration.grade != nil }
      ? ListingText.grades.text[words.language] : ""
  }

  private func data(_ facts: [SettingFacts], _ branch: Branch) -> ExportTable {
    ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: false, in: words.language),
      columns: [
        ("path", words.fixed(.path)), ("value", words.fixed(.value)),
        ("unit", words.fixed(.unit)), ("origin", words.fixed(.origin)),
        ("grade", words.fixed(.grade)),
        ("meaning", words.fixed(.meaning)),
      ],
      rows: facts.map { fact in
        let declaration = fact.reading.declaration
        return [
          .text(fact.reading.path.description),
          fact.reading.value?.typed.map { .text($0) } ?? .missing,
          .text(declaration.unit.map { words.numbers.name(of: $0) } ?? ""),
          .text(origin(fact)), declaration.grade.map { .text($0.rawValue) } ?? .missing,
          .text(declaration.meaning[words.language]),
        ]
      })
  }
}

/// One setting of a branch at its present week.
struct SettingFacts {
  /// What it is, with the value of the present week.
  let reading: SettingReading
  /// Where the value comes from when no dated change set it.
  let origin: Origin
  /// The week of the dated change that set it.
  let changedAt: Int?
  /// The next week in which it changes, and to what.
  let next: (week: Int, value: SettingValue?)?

  /// Whether it weighs on results and a grade says how well, or it was changed since the file.
  var isLever: Bool {
    reading.declaration.grade != nil || origin == .typed || changedAt != nil || next != nil
  }

  /// Nothing when the path leads to no setting.
  init?(_ path: SettingPath, in branch: Branch) {
    let scenario = branch.scenario
    guard let base = ScenarioValues.reading(at: path, in: scenario) else { return nil }
    // A path that was typed for later weeks still has the value of the file before them.
    let isTyped =
      branch.typed.contains(path)
      && ScenarioValues.reading(at: path, in: branch.loaded.scenario)?.value != base.value
    origin = isTyped ? .typed : branch.loaded.origin(of: path)
    var reading = base
    var changedAt: Int?
    var next: (week: Int, value: SettingValue?)?
    for week in Set(scenario.changes.map(\.at)).sorted() {
      guard let then = ScenarioValues.reading(at: path, in: scenario, week: week),
        then.value != reading.value
      else { continue }
      guard week <= branch.week else {
        next = (week, then.value)
        break
      }
      reading = then
      changedAt = week
    }
    self.reading = reading
    self.changedAt = changedAt
    self.next = next
  }
}
