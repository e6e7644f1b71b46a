import Charts
import CommandLanguage
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel
import Wording

/// Pages of help as documents.
public enum HelpReport {
  /// Every command by group.
  public static func overview(language: Language) -> Document {
    document(HelpWording(language).overview(), language)
  }

  /// Everything that bears a name, with its value in a branch; nothing when nothing does.
  public static func topic(_ name: String, in branch: Branch?, language: Language) -> Document? {
    let topics = HelpSearch.topics(named: name)
    guard !topics.isEmpty else { return nil }
    let wording = HelpWording(language)
    let pages = topics.map { topic in
      document(
        wording.page(topic, present: branch.flatMap { value(topic, name, in: $0) }), language)
    }
    return Document(language: language, blocks: pages.flatMap(\.blocks))
  }

  /// That nothing bears a name, with the nearest.
  public static func unknownTopic(_ name: String, language: Language) -> String {
    HelpWording(language).unknown(name)
  }

  /// Everything whose name or meaning holds some words.
  public static func apropos(_ words: String, language: Language) -> Document {
    document(HelpWording(language).results(HelpSearch.apropos(words), for: words), language)
  }

  /// The options of the shell with their values.
  public static func options(values: [ShellOption: String], language: Language) -> Document {
    let words = AnswerWords(Page(language: language))
    let names = ArgumentKind.option.words(in: language)
    let rows = zip(ShellOption.allCases, names).map { option, name in
      [
        name, values[option] ?? option.values.first ?? "",
        option.values.joined(separator: ", "), option.meaning[language],
      ]
    }
    let table = TextTable(
      columns: [
        .init("option"), .init(words.fixed(.value)), .init(words.fixed(.choices), wraps: true),
        .init(words.fixed(.meaning), wraps: true),
      ], rows: rows)
    let data = ExportTable(
      provenance: AnswerProvenance.program,
      columns: [
        ("option", "option"), ("value", words.fixed(.value)), ("choices", words.fixed(.choices)),
        ("meaning", words.fixed(.meaning)),
      ], rows: rows.map { $0.map { .text($0) } })
    return Document(language, [.table(table)], data: data)
  }

  /// A page laid out: names beside their meanings, lines to type a little to the right.
  private static func document(_ page: HelpPage, _ language: Language) -> Document {
    // Names of one page stand in one column, whatever list they are in.
    let names = page.parts.flatMap { part -> [Int] in
      if case .list(let items) = part { items.map { DisplayWidth.of($0.name) } } else { [] }
    }
    let column = min(names.max() ?? 0, 24)
    let parts = page.parts.map { part -> Document.Block in
      switch part {
      case .paragraph(let text): .sentence(text)
      case .heading(let text): .title(text)
      case .line(let text): .lines(["  " + text])
      case .list(let items):
        .table(
          TextTable(
            columns: [.init("", wraps: true), .init("", wraps: true)],
            rows: items.map {
              ["  " + TextLayout.padded($0.name, to: column), $0.meaning]
            }))
      }
    }
    return Document(language: language, blocks: [.title(page.title)] + parts)
  }

  /// The value of a topic in a branch at its present week, where the topic is one value.
  private static func value(_ topic: HelpTopic, _ name: String, in branch: Branch) -> Double? {
    let path: SettingPath?
    switch topic {
    case .parameter(let parameter):
      path = SettingPath([]).appending(key: parameter.path)
    case .zoneField, .organisationField:
      // The kind has no value; the field of one zone or organisation has.
      path = (try? SettingPath(parsing: name)).flatMap { $0.components.contains("*") ? nil : $0 }
    default: path = nil
    }
    return path.flatMap {
      ScenarioValues.reading(at: $0, in: branch.scenario, week: branch.week)?.value?.number
    }
  }
}
