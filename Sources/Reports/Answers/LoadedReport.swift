import Charts
import CommandLanguage
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel
import Wording

/// Scenarios that were opened, and those that can be.
struct LoadedReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  private var sentences: ScenarioWording { ScenarioWording(words.language) }

  /// A scenario was loaded, or read again.
  func loaded(_ answer: LoadedAnswer) -> Document {
    let branch = answer.branch
    let scenario = branch.scenario
    var blocks: [Document.Block] = [.title(words.title(scenario))]
    let summary = SafeText.showing(scenario.summary[words.language])
    if answer.isReload {
      blocks.append(.sentence(sentences.reread(dropped: answer.dropped)))
    } else if !summary.isEmpty {
      blocks.append(.sentence(summary))
    }
    let territory = ProfessionWording(words.language).territory(scenario)
    blocks.append(
      .sentence(words.labelled(RunText.territory.text[words.language], territory + ".")))
    if let start = scenario.start {
      blocks.append(.sentence(RunWording(words.language).start(start)))
    }
    blocks += [
      .sentence(words.programme(scenario)), .sentence(words.branches.place(branch)),
    ]
    if !scenario.illustrative.isEmpty {
      blocks.append(.note(sentences.illustrativeInShort(scenario.illustrative)))
    }
    if !answer.warnings.isEmpty {
      let text = MistakeWording.text(warnings: answer.warnings, in: words.language)
      blocks.append(.lines(text.split(separator: "\n").map(String.init)))
    }
    blocks.append(
      words.hint(
        [.command(.run), .text("2y")], [.command(.show), .keyword(.programme)]))
    return Document(words.language, blocks)
  }

  /// The scenarios that can be loaded.
  func scenarios(_ scenarios: [LoadedScenario]) -> Document {
    let language = words.language
    let table = TextTable(
      columns: [
        .init(ListingText.name.text[language]), .init(ListingText.people.text[language], .right),
        .init(ListingText.zonesColumn.text[language], .right),
        .init(ListingText.summary.text[language], wraps: true),
      ],
      rows: scenarios.map { loaded in
        [
          SafeText.showing(loaded.name), words.numbers.whole(loaded.scenario.population),
          words.numbers.whole(loaded.scenario.zones.count),
          SafeText.showing(loaded.scenario.summary[language]),
        ]
      })
    let data = ExportTable(
      provenance: AnswerProvenance.program,
      columns: [
        ("name", ListingText.name.text[language]), ("people", ListingText.people.text[language]),
        ("zones", ListingText.zonesColumn.text[language]),
        ("summary", ListingText.summary.text[language]),
      ],
      rows: scenarios.map { loaded in
        [
          .text(loaded.name), .whole(loaded.scenario.population),
          .whole(loaded.scenario.zones.count), .text(loaded.scenario.summary[language]),
        ]
      })
    let first = scenarios.first?.name ?? ScenarioReader.library.first ?? ""
    return Document(
      language,
      [
        .title(words.fixed(.scenarios)), .table(table),
        words.hint([.command(.load), .text(first)]),
      ], data: data)
  }
}
