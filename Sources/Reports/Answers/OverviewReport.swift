import Charts
import CommandLanguage
import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel
import Wording

/// What is open, and the scenario of a branch.
struct OverviewReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  private var sentences: ScenarioWording { ScenarioWording(words.language) }

  /// What is open, in a few lines.
  func overview(_ overview: OverviewAnswer) -> Document {
    guard let branch = overview.branch else {
      return Document(
        words.language,
        [
          .sentence(words.branches.nothingOpen),
          words.hint(
            [.command(.scenarios)], [.command(.load), .text("petite-equipe")]),
        ])
    }
    var blocks: [Document.Block] = [.title(words.title(branch.scenario))]
    if let series = overview.now?.curves.first?.series {
      blocks.append(
        .sentence(
          words.looks.state(
            series.measure, band: series.band(week: branch.week), week: branch.week,
            replicates: branch.replicates)))
    }
    blocks += [
      .sentence(words.branches.place(branch)), .sentence(words.programme(branch.scenario)),
    ]
    if !branch.typed.isEmpty {
      blocks.append(.sentence(words.branches.typed(branch.typed.count) + "."))
    }
    if overview.branches > 1 { blocks.append(.sentence(words.branches.count(overview.branches))) }
    blocks.append(.note(sentences.hash(Provenance.hexadecimal(branch.scenario.hash))))
    if overview.now != nil { blocks.append(words.noBaseline) }
    let data = overview.now.map {
      LookData(look: $0, language: words.language).table(weeks: [branch.week])
    }
    return Document(words.language, blocks, data: data)
  }

  /// The scenario of a branch.
  func scenario(_ branch: Branch) -> Document {
    let scenario = branch.scenario
    let language = words.language
    var blocks: [Document.Block] = [.title(words.title(scenario))]
    let summary = SafeText.showing(scenario.summary[language])
    if !summary.isEmpty { blocks.append(.sentence(summary)) }
    blocks += [
      .sentence(
        words.labelled(
          RunText.territory.text[language],
          ProfessionWording(language).territory(scenario) + "."))
    ]
    if let start = scenario.start { blocks.append(.sentence(RunWording(language).start(start))) }
    blocks += [
      .sentence(words.programme(scenario)),
      .sentence(sentences.size(scenario)),
      .sentence(sentences.changed(count: changed(scenario), typed: branch.typed.count)),
    ]
    if !scenario.illustrative.isEmpty {
      blocks.append(.note(sentences.illustrative(scenario.illustrative)))
    }
    blocks += scenario.sources.map { .note(sentences.source($0)) }
    blocks += [
      .note(sentences.hash(Provenance.hexadecimal(scenario.hash))),
      words.hint(
        [.command(.show), .keyword(.zones)], [.command(.show), .keyword(.settings)]),
    ]
    return Document(language, blocks)
  }

  private func changed(_ scenario: Scenario) -> Int {
    let defaults = ParameterValues()
    return Parameter.allCases.count { scenario.parameters[$0] != defaults[$0] }
  }
}
